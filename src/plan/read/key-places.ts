/**
 * Where a RAG key may stand: above the tables or beside them, below them with or without a heading of its own, or on a
 * small other sheet.
 */
import { readWord, type KeyPlace } from '../rag';
import type { Columns } from './columns';
import { keyBlockBelow, speaksOfProgress, textsOf, wholeRows } from './key-below';
import type { Sheet } from './sheet';
import type { SheetTables } from './tables';

/** A key is a handful of rows; nothing further from the table or larger than this is looked at. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 14;

const SPEAKS_OF_RATING = /\bb?rag\b|\bred\b|\bamber\b|\bgreen\b|\bkey\b/i;
/** What stands over a key: "Key", "RAG key", "Colour definitions", "What the RAG colours mean". */
export const KEY_HEADING =
  /^(?:(?:b?rag\s*)?(?:(?:ratings?|status|colours?)\s*)?key\b|key to\b|(?:what (?:the|our) )?(?:b?rag|ratings?|colours?)\b.{0,30}\b(?:key|mean\w*|definitions?|criteria)$)/i;

/** Places of the sheets with tables first, in the order of the sheets. */
export function keyPlaces(tables: readonly SheetTables[], others: readonly Sheet[]): readonly KeyPlace[] {
  return [...tables.flatMap(placesBesideTables), ...others.flatMap(placeOnOther)];
}

function placesBesideTables({ sheet, headers, columns }: SheetTables): KeyPlace[] {
  const first = headers[0];
  if (!first) return [];
  const places: KeyPlace[] = [];
  const top = Math.max(sheet.top, first.top - MOST_ROWS);
  if (first.top > sheet.top) places.push(place(sheet, top, first.top - 1));
  const bottom = Math.min(sheet.bottom, first.top + MOST_ROWS);
  const left = Math.min(...columns.map((one) => one.first)) - 1;
  const right = Math.max(...columns.map((one) => one.last)) + 1;
  if (right <= sheet.right)
    places.push({ sheet, area: { top, bottom, left: right, right: farRight(sheet, right) } });
  if (left >= sheet.left) {
    places.push({
      sheet,
      area: { top, bottom, left: Math.max(0, left - MOST_COLUMNS), right: left },
    });
  }
  const heading = keyHeadingBelow(sheet, first.bottom);
  if (heading !== null) places.push(place(sheet, heading, Math.min(sheet.bottom, heading + MOST_ROWS)));
  const block = keyBlockBelow(sheet, headers, columns);
  if (block !== null) places.push({ sheet, area: block.area });
  return places;
}

/**
 * True where a table is itself a key with headings ("RAG", "Definition", "Action required"): each of its rows begins
 * with another rating, and nobody leads or is numbered.
 */
export function isKeyTable(
  sheet: Sheet,
  { first, lead, number }: Pick<Columns, 'first' | 'lead' | 'number'>,
  rows: readonly number[],
): boolean {
  if (lead !== null || number !== null || rows.length < 2) return false;
  const words = rows.map((row) => readWord(sheet.text(row, first)));
  const ratings = words.flatMap((word) => (word.kind === 'rating' ? [word.rating] : []));
  return new Set(ratings).size === rows.length;
}

function rowsFrom(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}

function keyHeadingBelow(sheet: Sheet, from: number): number | null {
  for (let row = from + 1; row <= sheet.bottom; row += 1) {
    const [column, another] = sheet.filled(row);
    if (column === undefined || another !== undefined) continue;
    if (KEY_HEADING.test(sheet.text(row, column))) return row;
  }
  return null;
}

function placeOnOther(sheet: Sheet): KeyPlace[] {
  const isSmall = sheet.bottom - sheet.top < MOST_ROWS && sheet.right - sheet.left < MOST_COLUMNS;
  if (!isSmall) return [];
  const texts = rowsFrom(sheet.top, sheet.bottom).map((row) => textsOf(sheet, row));
  const speaks =
    texts.flat().some((text) => SPEAKS_OF_RATING.test(text)) ||
    texts.filter((row) => row.some(speaksOfProgress)).length >= 2;
  return speaks ? [place(sheet, sheet.top, sheet.bottom)] : [];
}

function place(sheet: Sheet, top: number, bottom: number): KeyPlace {
  return { sheet, area: wholeRows(sheet, top, bottom) };
}

function farRight(sheet: Sheet, left: number): number {
  return Math.min(sheet.right + 1, left + MOST_COLUMNS);
}
