/** What is set on a range: one value for all its cells, or an array of its shape. */
import type { Area } from '../../../plan/grid';
import { breach } from '../rules';
import { isUnbounded } from './address';
import { columnCount, forEachCell, rowCount } from './areas';

/**
 * Visits the cells that are to change; null inside an array leaves its cell alone.
 * @throws HostError InvalidArgument for null, for another shape, and for whole rows or columns
 */
export function forEachInput(
  area: Area,
  input: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  if (isUnbounded(area)) throw breach('unbounded-write');
  if (!Array.isArray(input)) {
    if (input === null || input === undefined) throw breach('argument-invalid', 'null');
    forEachCell(area, (row, column) => {
      visit(row, column, input);
    });
    return;
  }
  const rows: readonly unknown[] = input;
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw breach('array-shape');
  (rows as readonly (readonly unknown[])[]).forEach((row, down) => {
    row.forEach((value, along) => {
      if (value !== null) visit(area.top + down, area.left + along, value);
    });
  });
}
