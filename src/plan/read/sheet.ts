/** A grid with its merges looked up by cell, so that a merged cell and blank cells below a filled one read alike. */
import { cellKey, valueAt, type Area, type CellValue, type Grid } from '../grid';

/** One sheet as the reader sees it. Rows and columns are the sheet's own, counted from 0. */
export interface Sheet {
  readonly grid: Grid;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The cell's own words, trimmed; "" where it is empty, outside the grid, or covered by a merge. */
  readonly text: (row: number, column: number) => string;
  readonly value: (row: number, column: number) => CellValue;
  readonly format: (row: number, column: number) => string;
  /** The merged area the cell belongs to; null where it stands alone. */
  readonly merge: (row: number, column: number) => Area | null;
  /** The cell whose value shows here: the first of its merge, or itself. */
  readonly anchor: (row: number, column: number) => Place;
  /** The fill that shows in the cell; null where it has none. */
  readonly fill: (row: number, column: number) => string | null;
  /** The columns of the row's own cells that hold text, from left to right. */
  readonly filled: (row: number) => readonly number[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function sheetOf(grid: Grid): Sheet {
  const { top, left } = grid;
  const bottom = top + grid.values.length - 1;
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const right = left + width - 1;
  const merges = mergesByCell(grid.merges, { top, left, bottom, right });
  const texts = new Map<number, readonly string[]>();
  const filled = new Map<number, readonly number[]>();

  const merge = (row: number, column: number) => merges.get(row * STRIDE + column) ?? null;
  const anchor = (row: number, column: number): Place => {
    const area = merge(row, column);
    return area ? { row: area.top, column: area.left } : { row, column };
  };
  const rowTexts = (row: number): readonly string[] => {
    const known = texts.get(row);
    if (known) return known;
    const cleaned = (grid.values[row - top] ?? []).map((value, index) => {
      const first = anchor(row, left + index);
      if (first.row !== row || first.column !== left + index) return '';
      return clean(shownText(value, grid.text[row - top]?.[index]));
    });
    texts.set(row, cleaned);
    return cleaned;
  };
  const fill = (row: number, column: number) => {
    const own = grid.fills.get(cellKey(row, column));
    if (own !== undefined) return own;
    const first = anchor(row, column);
    return grid.fills.get(cellKey(first.row, first.column)) ?? null;
  };
  return {
    grid,
    name: grid.sheet,
    top,
    left,
    bottom,
    right,
    text: (row, column) => rowTexts(row)[column - left] ?? '',
    value: (row, column) => valueAt(grid, row, column),
    format: (row, column) => grid.formats[row - top]?.[column - left] ?? 'General',
    merge,
    anchor,
    fill,
    filled: (row) => {
      const known = filled.get(row);
      if (known) return known;
      const columns: number[] = [];
      rowTexts(row).forEach((words, index) => {
        if (words !== '') columns.push(left + index);
      });
      filled.set(row, columns);
      return columns;
    },
  };
}

/** More columns than Excel has, so that row and column make one number. */
const STRIDE = 20_000;

function mergesByCell(merges: readonly Area[], used: Area): ReadonlyMap<number, Area> {
  const byCell = new Map<number, Area>();
  for (const area of merges) {
    // A merge whose first cell lies outside what is used shows nothing.
    if (area.top < used.top || area.left < used.left) continue;
    const bottom = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const cell = row * STRIDE + column;
        if (!byCell.has(cell)) byCell.set(cell, area);
      }
    }
  }
  return byCell;
}

/** What people see: a text as it is (Excel shows long ones as "####"), a number as it is formatted. */
function shownText(value: CellValue, text: string | undefined): string {
  if (typeof value === 'string') return value;
  return text === undefined || text === '' || /^#+$/.test(text) ? String(value) : text;
}

/** Line breaks as one sign, no-break spaces as spaces, no signs without width, no space around. */
function clean(text: string): string {
  return /[\r\u00a0\u200b\ufeff]/.test(text)
    ? text
        .replace(/\r\n?/g, '\n')
        .replace(/\u00a0/g, ' ')
        .replace(/[\u200b\ufeff]/g, '')
        .trim()
    : text.trim();
}
