/** Changes the look of cells. */
import type { Area } from '../../../plan/grid';
import type { CellStyle, SheetModel } from '../model';
import { breach } from '../rules';
import { isUnbounded } from './address';
import { forEachCell } from './areas';

/**
 * Gives every cell of the area its look after `change`. Cells that looked alike share one look afterwards.
 * @throws HostError for whole rows or columns: the workbook model keeps looks of cells only
 */
export function restyle(sheet: SheetModel, area: Area, change: (style: CellStyle) => CellStyle): void {
  if (isUnbounded(area)) throw breach('host-limit', 'the look of whole rows or columns');
  const changed = new Map<CellStyle, CellStyle>();
  forEachCell(area, (row, column) => {
    const before = sheet.style(row, column);
    const known = changed.get(before);
    sheet.setStyle(row, column, known ?? change(before));
    if (known === undefined) changed.set(before, sheet.style(row, column));
  });
}
