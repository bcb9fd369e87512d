/** A sheet that is drawn cell by cell and then read as a grid. */
import { cellKey, type Area, type CellValue, type Grid } from '../../../../src/plan/grid';

export interface Drawn {
  readonly value?: CellValue;
  /** What Excel shows; the value itself unless given. */
  readonly text?: string;
  readonly format?: string;
  readonly fill?: string | null;
}

export class Canvas {
  private readonly cells = new Map<string, Drawn & { row: number; column: number }>();
  private readonly merges: Area[] = [];

  /** An empty text without fill draws nothing. */
  put(row: number, column: number, drawn: Drawn | CellValue): void {
    const cell = typeof drawn === 'object' ? drawn : { value: drawn };
    if ((cell.value ?? '') === '' && !cell.fill) return;
    this.cells.set(cellKey(row, column), { ...cell, row, column });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  /** @param from the first row and column of the grid, whatever is in use: 0, or null for the first cell in use */
  grid(sheet: string, options: { hidden?: boolean; from?: 0 | null } = {}): Grid {
    const used = [...this.cells.values()].filter(({ value }) => (value ?? '') !== '');
    const first = (of: (cell: { row: number; column: number }) => number) =>
      used.length === 0 ? 0 : (options.from ?? -most(used, (cell) => -of(cell)));
    const top = first(({ row }) => row);
    const left = first(({ column }) => column);
    const height = used.length === 0 ? 1 : most(used, ({ row }) => row) - top + 1;
    const width = used.length === 0 ? 1 : most(used, ({ column }) => column) - left + 1;
    const all = <T>(read: (cell: Drawn | undefined) => T): T[][] =>
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) =>
          read(this.cells.get(cellKey(row + top, column + left))),
        ),
      );
    const fills = new Map<string, string>();
    for (const [key, { fill }] of this.cells) if (fill) fills.set(key, fill);
    return {
      sheet,
      hidden: options.hidden ?? false,
      ours: null,
      top,
      left,
      values: all((cell) => cell?.value ?? ''),
      text: all((cell) => cell?.text ?? String(cell?.value ?? '')),
      formats: all((cell) => cell?.format ?? 'General'),
      merges: this.merges,
      fills,
    };
  }
}

/** The largest; −1 of nothing. A spread would not hold the cells of a long sheet. */
function most<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((largest, item, index) => (index === 0 ? of(item) : Math.max(largest, of(item))), -1);
}
