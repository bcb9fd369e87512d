/**
 * What people typed beside an item, as text that keeps its kind: a day is its ISO date, and text that happens to look
 * like one carries Excel's own sign for text, an apostrophe, before it.
 */
import { dayFromSerial, parseDay } from '../plan/day';
import type { CellValue, Grid } from '../plan/grid';
import type { ReportCell } from './content';
import { dayCell, emptyCell, textCell } from './cells';

const LIKE_A_DAY = /^'*\d{4}-\d{2}-\d{2}$/;
const TOO_NARROW = /^#*$/;

/** True for a number format that shows a day: it has a year or a month with a day, outside quotes and colour codes. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  return /y/.test(bare) || (/d/.test(bare) && /m/.test(bare));
}

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

/** The notes of a row without the empty ones at its end. */
export function trimmed(notes: readonly string[]): string[] {
  return notes.slice(0, notes.findLastIndex((note) => note !== '') + 1);
}

/** The cell that shows a note again as it was typed. */
export function noteCell(note: string): ReportCell {
  if (note === '') return emptyCell('entry');
  const day = parseDay(note);
  if (day) return dayCell(day, 'entryDay');
  return textCell(LIKE_A_DAY.test(note) ? note.replace(/^'/, '') : note, 'entry');
}
