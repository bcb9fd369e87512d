import { parseDay, formatDay } from '../plan/day';
import type { CellValue, Grid } from '../plan/grid';
import type { ReportCell, SheetContent } from '../report/content';
import { columnsOf, rowsOf } from './areas';
import { numberFormatOf, ownArea, valueOf } from './layout';

/** The sheet as it would be read back once it is written. @param sheet its name */
export function asGrid(content: SheetContent, sheet: string): Grid {
  const area = ownArea(content);
  const each = <T>(look: (cell: ReportCell | null | undefined) => T): T[][] =>
    Array.from({ length: rowsOf(area) }, (_, row) =>
      Array.from({ length: columnsOf(area) }, (__, column) => look(content.rows[row]?.cells[column])),
    );
  return {
    sheet,
    hidden: false,
    ours: content.kind,
    top: 0,
    left: 0,
    values: each<CellValue>(valueOf),
    text: each(shownOf),
    formats: each(numberFormatOf),
    merges: content.merges,
    fills: new Map(),
  };
}

function shownOf(cell: ReportCell | null | undefined): string {
  const day = cell?.value.kind === 'day' ? parseDay(cell.value.day) : null;
  return day === null ? String(valueOf(cell)) : formatDay(day);
}
