import type { Area, CellRef } from '../plan/grid';
import type { ReportCell, ReportRow } from './content';
import { textCell } from './cells';
import { STYLES, type Style, type StyleName } from './styles';
import { heightOf, linesOf } from './text-height';

/** A sheet in the making: rows from the top down, and what is merged across. */
export class Page {
  private readonly made: (ReportRow & { readonly estimate: number })[] = [];
  private readonly joined: Area[] = [];

  /** @param widths of the columns, in characters. */
  constructor(readonly widths: readonly number[]) {}

  /** The row that the next `add` will fill. */
  get next(): number {
    return this.made.length;
  }

  get rows(): readonly ReportRow[] {
    return this.made.map(({ cells, height }) => (height === undefined ? { cells } : { cells, height }));
  }

  get merges(): readonly Area[] {
    return this.joined;
  }

  /** Adds a row; Excel fits its height to the text unless one is given, in points. */
  add(cells: readonly (ReportCell | null)[], height?: number): number {
    const estimate =
      height ?? Math.max(heightOf(1), ...cells.map((cell, column) => this.needs(cell, column)));
    this.made.push({ cells, estimate, ...(height === undefined ? {} : { height }) });
    return this.made.length - 1;
  }

  /** Adds one text merged over the columns from `left` to `right`, with the height it needs there. */
  addAcross(text: string, style: StyleName, left: number, right: number, link?: CellRef | null): number {
    const cells: (ReportCell | null)[] = [];
    for (let column = 0; column < left; column += 1) cells.push(null);
    cells.push(textCell(text, style, link));
    const row = this.next;
    const look: Style = STYLES[style];
    const size = look.size ?? 10;
    const width = this.widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    const lines = look.wrap ? linesOf(text, look.bold ? width * 0.93 : width, size) : 1;
    this.add(cells, heightOf(lines, size));
    if (right > left) this.joined.push({ top: row, left, bottom: row, right });
    return row;
  }

  /** Puts cells into a row that stands already, from a column on. */
  addTo(row: number, column: number, cells: readonly ReportCell[]): void {
    const old = this.made[row];
    if (!old) throw new RangeError(`No row ${String(row)} on this page`);
    const all = [...old.cells];
    while (all.length < column) all.push(null);
    all.splice(column, cells.length, ...cells);
    this.made[row] = { ...old, cells: all };
  }

  /** A blank row between two parts. */
  gap(height = 6): number {
    return this.add([], height);
  }

  /** Points that the rows from `top` up to, but not including, `end` take; an estimate. */
  heightBetween(top: number, end: number): number {
    return this.made.slice(top, end).reduce((sum, row) => sum + row.estimate, 0);
  }

  private needs(cell: ReportCell | null, column: number): number {
    if (cell?.value.kind !== 'text') return 0;
    const look: Style = STYLES[cell.style];
    const size = look.size ?? 10;
    const width = (this.widths[column] ?? 8) * (look.bold ? 0.93 : 1);
    return heightOf(look.wrap ? linesOf(cell.value.text, width, size) : 1, size);
  }
}
