/** What is told of an item on the ladder: each fact with its name. */
import { overdueWords } from '../../plan/assess/due';
import { listed, ratingName } from '../../plan/assess/words';
import { formatDay, parseDay, type Day } from '../../plan/day';
import { UNKNOWN_DAY } from '../../plan/escalate/unknown-day';
import type { Escalation } from '../../plan/model';
import { wordsOf } from '../../plan/notes';
import { ESCALATION_WORDS } from '../words/escalations';

export interface Fact {
  readonly name: string;
  readonly words: string;
}

/** "30/09/2025: one month overdue", "30/06/2025, revised to 30/09/2025: not overdue". */
export function dueWords({ due, originalDue, daysOverdue }: Escalation, asOf: Day): string {
  if (due === null) return originalDue === null ? ESCALATION_WORDS.noDate : formatDay(originalDue);
  const isRevised = originalDue !== null && originalDue !== due;
  const days = isRevised ? ESCALATION_WORDS.revised(formatDay(originalDue), formatDay(due)) : formatDay(due);
  return `${days}: ${daysOverdue > 0 ? ESCALATION_WORDS.late(overdueWords(due, asOf)) : ESCALATION_WORDS.notLate}`;
}

/** "12/03/2022, 3 positions running". */
export function raisedWords({ firstRaised, positionsRunning }: Escalation): string {
  const day = firstRaised === UNKNOWN_DAY ? ESCALATION_WORDS.notKnown : formatDay(firstRaised);
  return positionsRunning > 1 ? `${day}, ${ESCALATION_WORDS.running(positionsRunning)}` : day;
}

/** "Red or Amber"; "" where the plan’s definitions say nothing. */
export function allowedWords({ allowed }: Escalation): string {
  return listed(allowed.map(ratingName), 'or');
}

/** What people typed beside the item on our sheet; cells that they left empty are left out. */
export function noteFacts({ notes }: Pick<Escalation, 'notes'>): readonly Fact[] {
  return notes.flatMap((note, at) => {
    const words = shownNote(note);
    return words === '' ? [] : [{ name: ESCALATION_WORDS.notes[at] ?? ESCALATION_WORDS.moreNotes, words }];
  });
}

function shownNote(note: string): string {
  const day = parseDay(note);
  return day === null ? wordsOf(note) : formatDay(day);
}
