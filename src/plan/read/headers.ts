/** Finds the header rows of a sheet: one or two tiers, standing anywhere, repeated before each priority or not. */
import type { Steps } from '../steps';
import { headerCells } from './header-cells';
import { headsPlan } from './heads-plan';
import { endsBelow, startsAbove } from './header-tiers';
import { headerWord, type HeaderWord } from './header-words';
import type { Sheet } from './sheet';
import { tablesOn } from './table-edge';

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

/** Every header of the sheet, from top to bottom; of those on the same rows from left to right. */
export function* findHeaders(sheet: Sheet): Steps<readonly Header[]> {
  const headers: Header[] = [];
  for (let row = sheet.top; row <= sheet.bottom; row += 1) {
    yield;
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
  const above = startsAbove(sheet, row, earliest, null);
  const tables = tablesOn(sheet, bottom, headerCells(sheet, above, bottom));
  const all = tables.map((cells): Header => {
    const top = tables.length === 1 ? above : startsAbove(sheet, row, earliest, spanOf(cells));
    return { top, bottom, cells };
  });
  const plans = all.filter(({ cells }) => headsPlan(cells));
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
  if (new Set(known).size < 2) return false;
  const span = words.findLastIndex((word) => word !== null) - words.findIndex((word) => word !== null) + 1;
  return known.length * 2 >= span;
}

/** Cells that stand side by side: from the first of them to the one after the last. */
function runsIn(columns: readonly number[]): (readonly [number, number])[] {
  const ends = columns.flatMap((column, index) => (columns[index + 1] === column + 1 ? [] : [index + 1]));
  return ends.length < 2 ? [] : ends.map((end, index) => [ends[index - 1] ?? 0, end] as const);
}
