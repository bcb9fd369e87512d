/**
 * What people typed into a cell, as text that keeps its kind: a day is its ISO date, and text that happens to look like
 * one carries Excel's own sign for text, an apostrophe, before it.
 */
import { isDateFormat } from './date-format';
import { dayFromSerial } from './day';
import type { CellValue, Grid } from './grid';

/** Text that would be taken for a day; `noteOf` puts the sign before it. */
export const LIKE_A_DAY = /^'*\d{4}-\d{2}-\d{2}$/;
const TOO_NARROW = /^#*$/;

/**
 * @param shown what Excel shows in the cell; kept where the value is a number that is no whole day ("50%").
 */
export function noteOf(value: CellValue, shown: string, format: string): string {
  if (typeof value === 'string') return LIKE_A_DAY.test(value) ? `'${value}` : value;
  if (typeof value === 'number' && isDateFormat(format) && Number.isInteger(value)) {
    const day = dayFromSerial(value);
    if (day) return day;
  }
  return TOO_NARROW.test(shown) ? String(value) : shown;
}

/** What people typed into a cell of the grid, with its kind (see `noteOf`); "" where there is no such cell. */
export function noteAt({ values, text, formats }: Grid, row: number, at: number | undefined): string {
  if (at === undefined) return '';
  return noteOf(values[row]?.[at] ?? '', text[row]?.[at] ?? '', formats[row]?.[at] ?? '');
}

/** The note without the sign that keeps a text from being read as a day, and without blanks around it. */
export function wordsOf(note: string): string {
  return note.trim().replace(/^'+(?=\d{4}-)/, '');
}
