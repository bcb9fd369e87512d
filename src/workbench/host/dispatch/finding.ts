import type { Area } from '../../../plan/grid';
import type { SheetModel, WorkbookModel } from '../model';
import { breach } from '../rules';
import { asRecord, asText } from './arguments';
import { cellCount, forEachCell } from './areas';

/**
 * The first cell of the area that shows just this text. Excel searches as its own window does, which passes over hidden
 * rows and columns.
 *
 * @throws HostError ItemNotFound where there is none
 */
export function findWhole(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  text: unknown,
  criteria: unknown,
): Area {
  const { completeMatch, matchCase } = asRecord(criteria);
  if (completeMatch !== true || matchCase !== true) throw breach('host-limit', 'finding parts of a text');
  // Excel would search all of the sheet.
  if (cellCount(area) === 1) throw breach('host-limit', 'finding within one cell');
  const wanted = asText(text);
  let found: Area | null = null;
  forEachCell(area, (row, column) => {
    if (found !== null || sheet.isRowHidden(row) || sheet.isColumnHidden(column)) return;
    if (workbook.display(sheet.content(row, column), sheet.style(row, column)) !== wanted) return;
    found = { top: row, left: column, bottom: row, right: column };
  });
  if (found === null) throw breach('text-not-found', wanted.slice(0, 60));
  return found;
}
