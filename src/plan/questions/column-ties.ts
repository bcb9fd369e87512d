/** Asks where two columns have the same claim to one role. */
import { listed } from '../assess/words';
import { columnOf, type CellRef, type Grid } from '../grid';
import type { ColumnReading, Question } from '../model';
import { singleSpaced } from '../plain';
import { sheetOf } from '../read/sheet';
import { tiesIn } from '../settings/alike-columns';
import { ROLE_WORDS } from '../settings/words';

/**
 * One question for each tie. Sheets that are laid out alike (one a priority) are asked about together.
 *
 * @param grids all sheets, to find the cell of the heading
 */
export function columnTies(columns: readonly ColumnReading[], grids: readonly Grid[]): Question[] {
  return tiesIn(columns).map(({ taken, choices, sheets }): Question => {
    const names = choices.map(({ column, header }) => `${column} “${header}”`);
    const where = listed(sheets.map((sheet) => `“${sheet}”`));
    return {
      about: 'column',
      what: `Which column is “${ROLE_WORDS[taken.role]}” on the sheet${sheets.length > 1 ? 's' : ''} ${where}: ${listed(names, 'or')}? They have the same claim to it.`,
      until: `Until then column ${taken.column} is taken.`,
      cell: headingCell(taken, grids),
    };
  });
}

/** The first cell of the column that says what its heading says; a heading may cover several columns. */
function headingCell({ sheet, column, header }: ColumnReading, grids: readonly Grid[]): CellRef | null {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) return null;
  const { top, text, anchor } = sheetOf(grid);
  const at = columnOf(column);
  const row = grid.values.findIndex((_, index) => {
    const shown = anchor(top + index, at);
    return singleSpaced(text(shown.row, shown.column)) === singleSpaced(header);
  });
  return row < 0 ? null : { sheet, row: top + row, column: at };
}
