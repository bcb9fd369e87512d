/** What people typed beside an item (see `noteOf`), shown again as it was typed. */
import { parseDay } from '../plan/day';
import { LIKE_A_DAY } from '../plan/notes';
import type { ReportCell } from './content';
import { dayCell, emptyCell, textCell } from './cells';

export { noteAt, noteOf } from '../plan/notes';

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
