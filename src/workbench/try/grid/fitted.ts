/**
 * Heights of rows that the file leaves to be fitted to their text, as Excel does on opening. Nothing is written: the
 * workbook stays as it came.
 */
import { cellKey } from '../../../plan/grid';
import { fittedHeight } from '../../host/dispatch/fit';
import type { Sheet } from '../../host/store/sheet';

/** Letters of this size, in points, fit the usual row. */
const USUAL_SIZE = 11;

interface Fitted {
  /** The cells the height was fitted to, and the widths of their columns. */
  readonly to: readonly unknown[];
  readonly height: number;
}

/** Remembers what it measured, so that an edit measures one row and not all. */
export class FittedHeights {
  private readonly known = new WeakMap<Sheet, Map<number, Fitted>>();

  /**
   * In points.
   * @param goOn `cellsThatGoOn` of the sheet
   */
  heightOf(sheet: Sheet, row: number, goOn: ReadonlySet<string>): number {
    const listed = sheet.state.cells.get(row);
    const isStated = (sheet.state.rows.get(row)?.height ?? null) !== null;
    if (isStated || !listed) return sheet.rowHeight(row);
    const columns: number[] = [];
    const to: unknown[] = [];
    for (const [column, cell] of listed) {
      const isPlain = !cell.style.wrap && cell.style.font.size <= USUAL_SIZE;
      if (isPlain || cell.content.value === '' || goOn.has(cellKey(row, column))) continue;
      columns.push(column);
      to.push(cell, sheet.columnWidth(column));
    }
    if (columns.length === 0) return sheet.rowHeight(row);
    const heights = this.known.get(sheet) ?? new Map<number, Fitted>();
    this.known.set(sheet, heights);
    const known = heights.get(row);
    if (known?.to.length === to.length && known.to.every((one, at) => one === to[at])) return known.height;
    const height = Math.max(sheet.rowHeight(row), fittedHeight(sheet, row, columns));
    heights.set(row, { to, height });
    return height;
  }
}
