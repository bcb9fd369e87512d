/** What the other rows of a column hold, which tells how the plan writes in it. */
import type { CellRef } from '../grid';
import { excelDateAt } from '../read/excel-date';
import { shownIn, type PlanOnSheets } from './on-sheets';

/** The filled cells of the column beside the sheet's activities, as they are shown. */
export function cellsBelow(seen: PlanOnSheets, place: CellRef): readonly string[] {
  const sheet = seen.sheets.get(place.sheet);
  if (!sheet) return [];
  return cellsOf(seen, place).flatMap(({ row, column }) => sheet.text(row, column) || []);
}

/** True where real dates stand in the column, and at least as many of them as texts. */
export function holdsDates(seen: PlanOnSheets, place: CellRef): boolean {
  const sheet = seen.sheets.get(place.sheet);
  if (!sheet) return false;
  const filled = cellsOf(seen, place).filter(({ row, column }) => sheet.text(row, column) !== '');
  const dates = filled.filter(({ row, column }) => excelDateAt(sheet, row, column) !== null);
  return dates.length > 0 && 2 * dates.length >= filled.length;
}

/** Without those that are merged with a cell of another column, which says something else. */
function cellsOf(seen: PlanOnSheets, place: CellRef): readonly CellRef[] {
  return seen.plan.actions
    .flatMap(({ activities }) =>
      activities.flatMap(({ cell: { sheet, row } }) =>
        sheet === place.sheet ? [shownIn(seen, { sheet, row, column: place.column })] : [],
      ),
    )
    .filter(({ column }) => column === place.column);
}
