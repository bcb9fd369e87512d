import type { Area, CellRef } from '../plan/grid';
import type { ReportCell, ReportRow } from './content';
import { textCell } from './cells';
import { STYLES, type Style, type StyleName } from './styles';
import { heightOf, linesOf } from './text-height';

/** A text that stands over several columns. */
export interface Span {
  readonly text: string;
  readonly style: StyleName;
  readonly left: number;
  readonly right: number;
  readonly link?: CellRef;
}

const DEFAULT_WIDTH = 8;
/** Bold letters are wider: so much of the width is left for them. */
const BOLD = 0.93;

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
    this.made.push(
      height === undefined ? { cells, estimate: this.estimate(cells) } : { cells, estimate: height, height },
    );
    return this.made.length - 1;
  }

  /** Adds one text merged over the columns from `left` to `right`, with the height it needs there. */
  addAcross(text: string, style: StyleName, left: number, right: number, link?: CellRef | null): number {
    return this.addSpans([{ text, style, left, right, ...(link ? { link } : {}) }]);
  }

  /** Adds a row of texts, each merged over its columns, with the height that the longest needs. */
  addSpans(spans: readonly Span[]): number {
    const row = this.next;
    const cells: (ReportCell | null)[] = [];
    for (const { text, style, left, link } of spans) {
      while (cells.length < left) cells.push(null);
      cells.push(textCell(text, style, link));
    }
    this.add(cells, Math.max(...spans.map((span) => this.heightOfSpan(span))));
    for (const { left, right } of spans) {
      if (right > left) this.joined.push({ top: row, left, bottom: row, right });
    }
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

  private heightOfSpan({ text, style, left, right }: Span): number {
    const width = this.widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    return heightNeeded(text, style, width);
  }

  /** The height that the highest of the cells needs. */
  private estimate(cells: readonly (ReportCell | null)[]): number {
    let most = heightOf(1);
    for (const [column, cell] of cells.entries()) {
      if (cell?.value.kind !== 'text') continue;
      const width = this.widths[column] ?? DEFAULT_WIDTH;
      most = Math.max(most, heightNeeded(cell.value.text, cell.style, width));
    }
    return most;
  }
}

function heightNeeded(text: string, style: StyleName, width: number): number {
  const look: Style = STYLES[style];
  const size = look.size ?? 10;
  return heightOf(look.wrap ? linesOf(text, look.bold ? width * BOLD : width, size) : 1, size);
}
