/** Which part of a sheet is in use. */
import { type Area } from '../../../plan/grid';
import type { CellStyle } from '../model';
import type { SheetState } from './state';

/** The smallest areas that hold every cell with a value, and every cell with a value or a look of its own. */
export function usedArea(
  state: SheetState,
  normal: CellStyle,
): { readonly all: Area | null; readonly values: Area | null } {
  const all = new Extent();
  const values = new Extent();
  for (const [row, cells] of state.cells) {
    for (const [column, { content, style }] of cells) {
      const filled = content.value !== '' || content.formula !== null;
      if (filled) values.add(row, column);
      if (filled || style !== normal) all.add(row, column);
    }
  }
  return { all: all.area(), values: values.area() };
}

class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  area(): Area | null {
    if (this.bottom < 0) return null;
    return { top: this.top, left: this.left, bottom: this.bottom, right: this.right };
  }
}
