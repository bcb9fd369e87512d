/** Finds the header rows of a sheet: one or two tiers, standing anywhere, repeated before each priority or not. */
import { headerWord, isSubHeading, isTierWord, type HeaderWord } from './header-words';
import type { Sheet } from './sheet';
import { withinTable } from './table-edge';

/** One header as it stands. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** By column, from left to right: the lowest header text and what it may mean. */
  readonly cells: readonly HeaderCell[];
}

export interface HeaderCell {
  readonly column: number;
  /** The first column of a header merged over several; the same for each of them. */
  readonly mergedFrom: number;
  readonly text: string;
  readonly word: HeaderWord | null;
}

/** What people call the work itself; a header without one heads no plan. */
const WORK: ReadonlySet<HeaderWord> = new Set(['action', 'milestones', 'weakAction', 'outcome', 'objective']);
/** These name the work less surely, and need more company. */
const WEAK_WORK: ReadonlySet<HeaderWord> = new Set(['weakAction', 'outcome', 'objective']);
const COMPANY: ReadonlySet<HeaderWord> = new Set([
  'lead',
  'timescale',
  'target',
  'rag',
  'status',
  'revised',
  'evidence',
]);

/** Every header of the sheet, from top to bottom. */
export function findHeaders(sheet: Sheet): readonly Header[] {
  const headers: Header[] = [];
  for (let row = sheet.top; row <= sheet.bottom; row += 1) {
    if (!isCore(sheet, row)) continue;
    const top = startsAbove(sheet, row, (headers.at(-1)?.bottom ?? -1) + 1);
    const bottom = endsBelow(sheet, row);
    const header = { top, bottom, cells: withinTable(sheet, bottom, cellsOf(sheet, top, bottom)) };
    if (!headsPlan(header)) continue;
    headers.push(header);
    row = bottom;
  }
  return headers;
}

/** At least two different header words, and at least half of what the row says from the first to the last of them. */
function isCore(sheet: Sheet, row: number): boolean {
  const columns = sheet.filled(row);
  if (columns.length < 2) return false;
  const words = columns.map((column) => headerWord(sheet.text(row, column)));
  const known = words.filter((word) => word !== null);
  if (new Set(known).size < 2) return false;
  const span = words.findLastIndex((word) => word !== null) - words.findIndex((word) => word !== null) + 1;
  return known.length * 2 >= span;
}

/** The row's filled columns from the first to the last that the header names; what stands beside them is no tier. */
function filledWithin(sheet: Sheet, row: number, header: number): readonly number[] {
  const named = sheet.filled(header).filter((column) => headerWord(sheet.text(header, column)) !== null);
  const last = named.at(-1) ?? sheet.right;
  const right = sheet.merge(header, last)?.right ?? last;
  return sheet.filled(row).filter((column) => column <= right && column >= (named[0] ?? sheet.left) - 2);
}

/** A tier above: short texts, of which one spans columns, reaches down into the header, or is a tier's usual word. */
function startsAbove(sheet: Sheet, row: number, earliest: number): number {
  const above = row - 1;
  if (above < Math.max(earliest, sheet.top)) return row;
  const columns = filledWithin(sheet, above, row);
  if (columns.length === 0) return row;
  const isShort = columns.every((column) => sheet.text(above, column).length <= 60);
  const reaches = columns.some((column) => (sheet.merge(above, column)?.bottom ?? above) >= row);
  const spans = columns.some((column) => {
    const area = sheet.merge(above, column);
    return isTierWord(sheet.text(above, column)) || (area !== null && area.right > area.left);
  });
  return isShort && (reaches || (columns.length >= 2 && spans)) ? above : row;
}

/** A tier below: what the header's merges reach down to, and headings under a header that spans columns. */
function endsBelow(sheet: Sheet, row: number): number {
  const reach = sheet.filled(row).reduce((lowest, column) => {
    // A merge may reach below the last row with anything in it.
    const bottom = Math.min(sheet.merge(row, column)?.bottom ?? row, sheet.bottom);
    return bottom <= row + 2 ? Math.max(lowest, bottom) : lowest;
  }, row);
  const below = row + 1;
  const columns = filledWithin(sheet, below, row);
  if (columns.length === 0) return reach;
  const areHeadings = columns.every((column) => {
    const text = sheet.text(below, column);
    return headerWord(text) !== null || isSubHeading(text);
  });
  const underSpans = columns.every((column) => {
    const first = spanOver(sheet, row, column);
    return first !== null || sheet.text(row, column) === '';
  });
  return areHeadings && underSpans ? Math.max(reach, below) : reach;
}

/** The column at which a header that spans over this one begins. */
function spanOver(sheet: Sheet, row: number, column: number): number | null {
  const area = sheet.merge(row, column);
  return area !== null && area.right > area.left ? area.left : null;
}

function cellsOf(sheet: Sheet, top: number, bottom: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = sheet.left; column <= sheet.right; column += 1) {
    const cell = lowest(sheet, top, bottom, column);
    if (cell) cells.push(cell);
  }
  return cells;
}

function lowest(sheet: Sheet, top: number, bottom: number, column: number): HeaderCell | null {
  for (let row = bottom; row >= top; row -= 1) {
    const first = sheet.anchor(row, column);
    if (first.row < top) continue;
    const text = sheet.text(first.row, first.column);
    if (text === '') continue;
    // A tier's word over a column without a heading of its own is not that column's header.
    if (spanOver(sheet, row, column) !== null && row < bottom && isTierWord(text)) return null;
    return { column, mergedFrom: first.column, text, word: headerWord(text) };
  }
  return null;
}

function headsPlan({ cells }: Header): boolean {
  const words = new Set(cells.flatMap(({ word }) => word ?? []));
  const work = [...words].filter((word) => WORK.has(word));
  if (work.length === 0) return false;
  const company = [...words].filter((word) => COMPANY.has(word)).length;
  const isWeak = work.every((word) => WEAK_WORK.has(word));
  return company >= (isWeak ? 2 : 1);
}
