import type { CellValue, Grid } from '../plan/grid';
import type { SheetKind } from '../report/content';
import { MARK_KEY, readMark } from './mark';
import { findOurs } from './ours';

/**
 * The cells of one sheet of ours as they stand, and no more of the workbook: for a click that must be answered at once.
 * Merged areas are not asked for. Null where there is no such sheet, or nothing stands on it.
 */
export async function readOurs(context: Excel.RequestContext, kind: SheetKind): Promise<Grid | null> {
  const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const marks = worksheets.items.map((sheet) =>
    sheet.customProperties.getItemOrNullObject(MARK_KEY).load('value'),
  );
  await context.sync();
  const { kinds } = findOurs(
    worksheets.items.map(({ name }, at) => {
      const mark = marks[at];
      return { name, mark: readMark(mark && !mark.isNullObject ? mark.value : null), isSigned: false };
    }),
  );
  const own = worksheets.items.find(({ name }) => kinds.get(name) === kind);
  if (!own) return null;
  const used = own.getUsedRangeOrNullObject(true).load('values,text,numberFormat,rowIndex,columnIndex');
  await context.sync();
  if (used.isNullObject) return null;
  return {
    sheet: own.name,
    hidden: own.visibility !== 'Visible',
    ours: kind,
    top: used.rowIndex,
    left: used.columnIndex,
    values: used.values as CellValue[][],
    text: used.text,
    formats: used.numberFormat as string[][],
    merges: [],
    fills: new Map(),
  };
}
