/** How far the text of a cell that does not wrap runs on over its empty neighbours, as in Excel. */
import type { Area } from '../../../plan/grid';
import type { Sheet } from '../../host/store/sheet';
import { PIXELS_A_POINT } from './units';
import { textWidth } from '../../../report/text-lines';
import type { SheetLayout } from './layout';
import type { Merges } from './merges';

/** In pixels from the cell's left edge; null where the text keeps to its cell. */
export function spillWidth(
  sheet: Sheet,
  area: Area,
  text: string,
  { columns }: SheetLayout,
  merges: Merges,
  scale: number,
): number | null {
  const { wrap, font, horizontal } = sheet.style(area.top, area.left);
  const { value } = sheet.content(area.top, area.left);
  const isMerged = area.bottom > area.top || area.right > area.left;
  const runsRight = horizontal === 'General' || horizontal === 'Left';
  if (wrap || isMerged || !runsRight || typeof value !== 'string') return null;
  const needed = textWidth(text, font) * PIXELS_A_POINT * scale;
  let width = columns.sizes[area.left] ?? 0;
  if (needed <= width) return null;
  for (let next = area.right + 1; next < columns.sizes.length && width < needed; next += 1) {
    if (sheet.content(area.top, next).value !== '' || merges.at(area.top, next) !== null) break;
    width += columns.sizes[next] ?? 0;
  }
  return width;
}
