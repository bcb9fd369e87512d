/** Whether the last rows of a sheet may be a RAG key that nothing heads. */
import type { Area } from '../grid';
import { linesOfKey, readWord, signsIn } from '../rag';
import type { Columns } from './columns';
import type { Header } from './headers';
import type { Sheet } from './sheet';

/** As many rows as such a key has at most, and as many columns as any key. */
const MOST_ROWS = 20;
const MOST_COLUMNS = 14;

export interface KeyBlock {
  readonly area: Area;
  /** False where it follows the last action at once: then only the rows with a sample of the key are its own. */
  readonly isParted: boolean;
}

/**
 * After a blank row: one or two cells each, or a row of colours with their words side by side, of which two rows, or
 * three cells of one row, speak of ratings or of progress, or one cell holds a whole key. Right under the last action:
 * rows all of which do. Null where the last rows can't be a key.
 */
export function keyBlockBelow(
  sheet: Sheet,
  headers: readonly Header[],
  columns: readonly Columns[],
): KeyBlock | null {
  const after = Math.max(...headers.map(({ bottom }) => bottom));
  const earliest = Math.max(after + 1, sheet.bottom - MOST_ROWS + 1);
  const isBlank = (row: number) => sheet.filled(row).length === 0;
  const rows = lastRows(
    sheet,
    earliest,
    (row) => sheet.filled(row).length <= 2 || isRowOfColours(sheet, row),
  );
  const blank = rows.find(isBlank);
  const parted = blank === undefined ? [] : rows.filter((row) => row > blank && !isBlank(row));
  const [first] = parted;
  if (first !== undefined && speakAsKey(sheet, parted)) {
    return { area: wholeRows(sheet, first, sheet.bottom), isParted: true };
  }
  const adjoining = lastRows(sheet, earliest, (row) => isKeyLine(sheet, row));
  const [top] = adjoining;
  if (top === undefined || !speakAsKey(sheet, adjoining)) return null;
  const whole = wholeRows(sheet, top, sheet.bottom);
  if (adjoining.every((row) => isRowOfColours(sheet, row))) return { area: whole, isParted: false };
  // The last actions may be rated and have little else: their rating cells are no samples.
  const rating = Math.min(...columns.flatMap(({ ratings }) => ratings));
  const area = { ...whole, right: Math.min(whole.right, rating - 1) };
  return area.right < area.left ? null : { area, isParted: false };
}

/** The rows as a key may stand in them: one column further left, where sample fills stand without a text. */
export function wholeRows(sheet: Sheet, top: number, bottom: number): Area {
  const left = Math.max(0, sheet.left - 1);
  return { top, bottom, left, right: Math.min(sheet.right + 1, left + MOST_COLUMNS) };
}

/** The sheet's last rows, from top to bottom, as far up as each of them fits. */
function lastRows(sheet: Sheet, earliest: number, fits: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = sheet.bottom; row >= earliest && fits(row); row -= 1) rows.unshift(row);
  return rows;
}

function speakAsKey(sheet: Sheet, rows: readonly number[]): boolean {
  const texts = rows.map((row) => textsOf(sheet, row));
  const speaking = texts.filter((row) => row.some(speaksOfProgress));
  if (speaking.length >= 2) return true;
  return speaking.some(
    (row) => row.filter(speaksOfProgress).length >= 3 || row.some((text) => linesOfKey(text).length >= 2),
  );
}

/** A row of at least three cells all of which speak of ratings or progress, but for what may stand in front. */
function isRowOfColours(sheet: Sheet, row: number): boolean {
  const texts = textsOf(sheet, row);
  const speaking = texts.filter(speaksOfProgress).length;
  return speaking >= 3 && speaking >= texts.length - 1;
}

/** "Red" or "R", what it means, and perhaps what is then done. A letter that names no rating numbers an action. */
function isKeyLine(sheet: Sheet, row: number): boolean {
  const texts = textsOf(sheet, row);
  const [first = ''] = texts;
  const isLetter = /^[a-z][.)]?$/i.test(first);
  if (isLetter && (readWord(first).kind !== 'rating' || isCountedOn(sheet, row, first))) return false;
  if (texts.length > 2) {
    return (!isLetter && readWord(first).kind === 'rating') || isRowOfColours(sheet, row);
  }
  return texts.some(speaksOfProgress);
}

/** "A" above "B" numbers actions; the letters of ratings stand in another order. */
function isCountedOn(sheet: Sheet, row: number, letter: string): boolean {
  const codeOf = (text: string) => text.toLowerCase().charCodeAt(0);
  return [-1, 1].some((step) => {
    const [other = ''] = textsOf(sheet, row + step);
    return /^[a-z][.)]?$/i.test(other) && codeOf(other) === codeOf(letter) + step;
  });
}

export function textsOf(sheet: Sheet, row: number): string[] {
  return sheet.filled(row).map((column) => sheet.text(row, column));
}

export function speaksOfProgress(text: string): boolean {
  return signsIn(text).size > 0 || readWord(text).kind === 'rating';
}
