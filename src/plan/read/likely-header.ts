/** Which row of a sheet may be its header, though its words name no column of a plan. */
import { contentOf } from './content';
import { headerWord } from './header-words';
import type { Sheet } from './sheet';

/** Headers stand near the top. */
const LOOK = 40;
const LONGEST = 60;
/** So many rows below it must be filled like a table. */
const ROWS = 2;
/** An action is a sentence, not a name. */
const SENTENCE = 20;

/** A row that may be a header, and its filled columns from left to right. */
export interface LikelyHeader {
  readonly row: number;
  readonly columns: readonly number[];
}

/** The first row of at least three short texts that stands over a table; null where the sheet has none. */
export function likelyHeader(sheet: Sheet): LikelyHeader | null {
  const last = Math.min(sheet.bottom, sheet.top + LOOK);
  for (let row = sheet.top; row <= last; row += 1) {
    const columns = sheet.filled(row);
    if (columns.length < 3) continue;
    const areNames = columns.every((column) => {
      const text = sheet.text(row, column);
      return text.length <= LONGEST && /\p{L}/u.test(text);
    });
    if (areNames && rowsBelow(sheet, row, columns).length >= ROWS) return { row, columns };
  }
  return null;
}

/**
 * True where the table below the row looks like a plan: sentences in one column, and two of these three – dates, a
 * rating, a heading that the reader knows.
 */
export function looksLikePlan(sheet: Sheet, { row, columns }: LikelyHeader): boolean {
  const rows = rowsBelow(sheet, row, columns);
  const contents = columns.map((column) => contentOf(sheet, column, rows));
  const says = columns.some((column) => {
    const texts = rows.map((each) => sheet.text(each, column)).filter((text) => text !== '');
    const letters = texts.reduce((sum, text) => sum + text.length, 0);
    return texts.length >= ROWS && letters / texts.length >= SENTENCE;
  });
  const signs = [
    contents.some(({ filled, dates }) => filled >= ROWS && dates >= 0.5),
    contents.some(({ rated }) => rated >= ROWS),
    columns.some((column) => headerWord(sheet.text(row, column)) !== null),
  ];
  return says && signs.filter((sign) => sign).length >= 2;
}

/** The rows below that fill at least half of these columns. */
function rowsBelow(sheet: Sheet, row: number, columns: readonly number[]): number[] {
  const rows: number[] = [];
  for (let below = row + 1; below <= sheet.bottom; below += 1) {
    const filled = sheet.filled(below).filter((column) => columns.includes(column)).length;
    if (filled * 2 >= columns.length) rows.push(below);
  }
  return rows;
}
