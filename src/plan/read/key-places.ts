/**
 * Where a RAG key may stand: above the tables or beside them, below them under a heading of its own or after a blank
 * row, or on a small other sheet.
 */
import type { Area } from '../grid';
import { linesOfKey, readWord, signsIn, type KeyPlace } from '../rag';
import type { Columns } from './columns';
import type { Sheet } from './sheet';
import type { SheetTables } from './tables';

/** A key is a handful of rows; nothing further from the table or larger than this is looked at. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 14;

const SPEAKS_OF_RATING = /\bb?rag\b|\bred\b|\bamber\b|\bgreen\b|\bkey\b/i;
/** What stands over a key: "Key", "RAG key", "Colour definitions", "What the RAG colours mean". */
export const KEY_HEADING =
  /^(?:(?:b?rag)?\s*(?:ratings?|status|colours?)?\s*key\b|key to\b|(?:what (?:the|our) )?(?:b?rag|ratings?|colours?)\b.{0,30}\b(?:key|mean\w*|definitions?|criteria)$)/i;

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
  const block = keyBlockBelow(sheet, Math.max(...headers.map((header) => header.bottom)));
  if (block !== null) places.push(place(sheet, block.top, block.bottom));
  return places;
}

/** As many rows as a key without a heading has at most. */
const MOST_BLOCK = 20;

/**
 * The sheet's last rows, where they may be a key without a heading: after a blank row, one or two cells each, and
 * two of them at least speak of ratings or of progress, or one holds a whole key. Null where they can't be one.
 *
 * @param after the last row of the lowest table's header
 */
export function keyBlockBelow(sheet: Sheet, after: number): Pick<Area, 'top' | 'bottom'> | null {
  let row = sheet.bottom;
  while (row > after && row > sheet.bottom - MOST_BLOCK && sheet.filled(row).length <= 2) row -= 1;
  let top = row + 1;
  while (top <= sheet.bottom && sheet.filled(top).length > 0) top += 1;
  while (top <= sheet.bottom && sheet.filled(top).length === 0) top += 1;
  const speaking = rowsFrom(top, sheet.bottom).filter((one) => speaksOfProgress(textsOf(sheet, one)));
  const inOneCell = speaking.some((one) => textsOf(sheet, one).some((text) => linesOfKey(text).length >= 2));
  return speaking.length >= 2 || inOneCell ? { top, bottom: sheet.bottom } : null;
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
  return ratings.length === rows.length && new Set(ratings).size === rows.length;
}

function rowsFrom(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}

function textsOf(sheet: Sheet, row: number): string[] {
  return sheet.filled(row).map((column) => sheet.text(row, column));
}

function speaksOfProgress(texts: readonly string[]): boolean {
  return texts.some((text) => signsIn(text).size > 0 || readWord(text).kind === 'rating');
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
    texts.filter((row) => speaksOfProgress(row)).length >= 2;
  return speaks ? [place(sheet, sheet.top, sheet.bottom)] : [];
}

/** One column further left than the texts, where sample fills stand without a text. */
function place(sheet: Sheet, top: number, bottom: number): KeyPlace {
  const left = Math.max(0, sheet.left - 1);
  return { sheet, area: { top, bottom, left, right: farRight(sheet, left) } };
}

function farRight(sheet: Sheet, left: number): number {
  return Math.min(sheet.right + 1, left + MOST_COLUMNS);
}
