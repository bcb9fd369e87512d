/** Finds the header rows of a sheet: one or two tiers, standing anywhere, repeated before each priority or not. */
import { headerWord, isSubHeading, isTierWord, type HeaderWord } from './header-words';
import type { Sheet } from './sheet';
import { tablesOn } from './table-edge';
import { labelRank } from './bands';
import { besidePeriod } from './periods';

/** One header as it stands. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** By column, from left to right: the lowest header text and what it may mean. */
  readonly cells: readonly HeaderCell[];
  /** The first columns of other tables on the same rows that are no plan's. */
  readonly beside?: readonly number[];
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
  'leadAndTime',
  'timescale',
  'target',
  'rag',
  'status',
  'revised',
  'evidence',
]);

/** Every header of the sheet, from top to bottom; of those on the same rows from left to right. */
export function findHeaders(sheet: Sheet): readonly Header[] {
  const headers: Header[] = [];
  for (let row = sheet.top; row <= sheet.bottom; row += 1) {
    if (!isCore(sheet, row)) continue;
    const found = headersOn(sheet, row, (headers.at(-1)?.bottom ?? -1) + 1);
    headers.push(...found);
    row = found.reduce((lowest, { bottom }) => Math.max(lowest, bottom), row);
  }
  return headers;
}

/** The plan's header on this row; two or more where tables of the plan stand side by side. */
function headersOn(sheet: Sheet, row: number, earliest: number): readonly Header[] {
  const bottom = endsBelow(sheet, row);
  const whole = { top: startsAbove(sheet, row, earliest, null), bottom };
  const tables = tablesOn(sheet, bottom, cellsOf(sheet, whole.top, bottom));
  const all = tables.map((cells): Header => {
    if (tables.length === 1) return { ...whole, cells };
    const top = startsAbove(sheet, row, earliest, spanOf(cells));
    return { top, bottom, cells };
  });
  const plans = all.filter(headsPlan);
  const beside = all
    .filter((one) => !plans.includes(one) && isTable(one))
    .flatMap(({ cells: [first] }) => first?.column ?? []);
  return plans
    .map((header) => (beside.length === 0 ? header : { ...header, beside }))
    .sort((one, other) => spanOf(one.cells).first - spanOf(other.cells).first);
}

/** A heading for more than a note: at least two columns, one of which a plan could have as well. */
function isTable({ cells }: Header): boolean {
  return cells.length >= 2 && cells.some(({ word }) => word !== null);
}

/** The first and the last column of a table. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export function spanOf(cells: readonly HeaderCell[]): Span {
  return { first: cells[0]?.column ?? 0, last: cells.at(-1)?.column ?? 0 };
}

/** The next header below in any of the same columns; what stands below beside them is another table's. */
export function nextBelow(headers: readonly Header[], index: number): Header | undefined {
  const header = headers[index];
  return (
    header && headers.slice(index + 1).find((one) => one.top > header.bottom && sharesColumns(header, one))
  );
}

export function sharesColumns(one: Header, other: Header): boolean {
  const [a, b] = [spanOf(one.cells), spanOf(other.cells)];
  return a.first <= b.last && b.first <= a.last;
}

/** At least two different header words, and at least half of what the row says from the first to the last of them. */
function isCore(sheet: Sheet, row: number): boolean {
  const columns = sheet.filled(row);
  if (columns.length < 2) return false;
  const words = columns.map((column) => headerWord(sheet.text(row, column)));
  return isNamed(words) || runsIn(columns).some(([from, to]) => isNamed(words.slice(from, to)));
}

function isNamed(words: readonly (HeaderWord | null)[]): boolean {
  const known = words.filter((word) => word !== null);
  if (known.length < 2 || new Set(known).size < 2) return false;
  const span = words.findLastIndex((word) => word !== null) - words.findIndex((word) => word !== null) + 1;
  return known.length * 2 >= span;
}

/** Cells that stand side by side: from the first of them to the one after the last. */
function runsIn(columns: readonly number[]): (readonly [number, number])[] {
  const ends = columns.flatMap((column, index) => (columns[index + 1] === column + 1 ? [] : [index + 1]));
  return ends.length < 2 ? [] : ends.map((end, index) => [ends[index - 1] ?? 0, end] as const);
}

/** The row's filled columns from the first to the last that the header names; what stands beside them is no tier. */
function filledWithin(sheet: Sheet, row: number, header: number): readonly number[] {
  const named = sheet.filled(header).filter((column) => headerWord(sheet.text(header, column)) !== null);
  const last = named.at(-1) ?? sheet.right;
  const right = sheet.merge(header, last)?.right ?? last;
  return sheet.filled(row).filter((column) => column <= right && column >= (named[0] ?? sheet.left) - 2);
}

/** A tier above: short texts, of which one spans columns, reaches down into the header, or is a tier's usual word. */
function startsAbove(sheet: Sheet, row: number, earliest: number, span: Span | null): number {
  const above = row - 1;
  if (above < Math.max(earliest, sheet.top)) return row;
  const columns = filledWithin(sheet, above, row).filter(
    (column) => span === null || (column >= span.first && column <= span.last),
  );
  if (columns.length === 0) return row;
  const isShort = columns.every((column) => {
    const text = sheet.text(above, column);
    return text.length <= 60 && (labelRank(text) === null || isTierWord(text));
  });
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
  const columns = [...filledWithin(sheet, below, row)];
  if (columns.length === 0) return reach;
  // The last tier may stand over columns further right.
  const isOpen = (column: number) => sheet.text(below, column) !== '' && sheet.text(row, column) === '';
  for (let next = (columns.at(-1) ?? 0) + 1; isOpen(next); next += 1) columns.push(next);
  const areHeadings = columns.every((column) => {
    const text = sheet.text(below, column);
    return headerWord(text) !== null || isSubHeading(text);
  });
  const underSpans = columns.every((column) => {
    const text = sheet.text(row, column);
    // A tier that nobody merged stands over its first column, with nothing over the next.
    const isTier = sheet.text(row, column + 1) === '' && columns.includes(column + 1);
    return spanOver(sheet, row, column) !== null || text === '' || isTier;
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
    const tier = tierOver(sheet, top, first.row, column);
    return { column, mergedFrom: first.column, text, word: wordUnder(tier, text) };
  }
  return null;
}

/** The text of the tier above a heading: of the cell merged over it, or of the last one to its left. */
function tierOver(sheet: Sheet, top: number, row: number, column: number): string | null {
  if (row <= top) return null;
  const first = sheet.anchor(row - 1, column);
  for (let at = first.column; at >= sheet.left; at -= 1) {
    const text = sheet.text(first.row, at);
    if (text !== '') return text;
  }
  return null;
}

/** "Q1" under "RAG" rates, "Q1" under "Progress" reports; "Date" under either, or under a quarter, is no deadline. */
function wordUnder(tier: string | null, text: string): HeaderWord | null {
  const own = headerWord(text);
  if (tier === null) return own;
  const above = headerWord(tier);
  if (besidePeriod(text) === '' && above !== null) return above;
  const reports = besidePeriod(tier) !== null || above === 'evidence' || above === 'rag';
  return reports && /^date$/i.test(text) ? 'otherDate' : own;
}

function headsPlan({ cells }: Header): boolean {
  const words = new Set(cells.flatMap(({ word }) => word ?? []));
  const work = [...words].filter((word) => WORK.has(word));
  if (work.length === 0) return false;
  const company = [...words].filter((word) => COMPANY.has(word)).length;
  const isWeak = work.every((word) => WEAK_WORK.has(word));
  return company >= (isWeak ? 2 : 1);
}
