import type { Grid } from '../plan/grid';
import type { SheetKind } from '../report/content';
import { withoutJournal } from './journal';
import { MARK_KEY, readMark } from './mark';
import { findOurs } from './ours';
import { readGrids } from './read-grids';
import { areaOf, refuseTooLarge, SIZE, tooLarge } from './size';

/**
 * The cells of one sheet of ours as they stand, and no more of the workbook: for a click that must be answered at once.
 * Merged areas are not asked for. Null where there is no such sheet, or nothing stands on it.
 *
 * @throws MonitorError where a stray cell makes it too large to be read
 */
export async function readOurs(context: Excel.RequestContext, kind: SheetKind): Promise<Grid | null> {
  const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MARK_KEY).load('value'),
    used: sheet.getUsedRangeOrNullObject(true).load(SIZE),
  }));
  await context.sync();
  const found = asked.map(({ sheet, mark, used }) => ({
    sheet,
    name: sheet.name,
    mark: readMark(mark.isNullObject ? null : mark.value),
    values: areaOf(used),
    isSigned: false,
  }));
  const { kinds } = findOurs(found);
  const own = found.find(({ name }) => kinds.get(name) === kind);
  if (!own?.values) return null;
  refuseTooLarge([{ name: own.name, kind, tooLarge: tooLarge(own) }]);
  const [grid] = await readGrids(context, [{ sheet: own.sheet, area: own.values }], new Map());
  return grid ? { ...withoutJournal(grid), ours: kind } : null;
}
