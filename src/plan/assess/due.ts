/** From when a milestone is late. Source: product.md "What the definitions allow", timescales.md "Single dates". */
import { addMonths, daysBetween, formatDay, monthOf, yearOf, type Day } from '../day';
import type { Milestone } from '../model';
import { counted, listed } from './words';

type Dated = Pick<Milestone, 'kind' | 'due' | 'dates' | 'revisedDue' | 'assumed'>;

/**
 * The deadlines that lie strictly before the day, earliest first; a due date is still on time on its own day.
 *
 * A revised date stands in for all earlier ones. The deadlines of a list pass one by one. Recurring and standing
 * work has no deadline before its end. A date whose year was assumed is no ground to call anything late.
 */
export function passedDeadlines(milestone: Dated, asOf: Day): readonly Day[] {
  if (milestone.assumed.some((assumption) => assumption.what === 'noYear')) return [];
  return deadlines(milestone).filter((day) => day < asOf);
}

/** True where a deadline, or work without one, still lies ahead. */
export function somethingAhead(milestone: Dated, asOf: Day): boolean {
  return deadlines(milestone).length > passedDeadlines(milestone, asOf).length || milestone.due === null;
}

/** The day from which lateness counts: for a list, the first deadline that passed, else the next one. */
export function effectiveDue(milestone: Dated, asOf: Day): Day | null {
  const days = deadlines(milestone);
  return passedDeadlines(milestone, asOf)[0] ?? days.find((day) => day >= asOf) ?? days.at(-1) ?? null;
}

/** The deadlines that lie on the day or after it, earliest first; a revised date stands in for all earlier ones. */
export function deadlinesAhead(milestone: Dated, asOf: Day): readonly Day[] {
  return deadlines(milestone).filter((day) => day >= asOf);
}

function deadlines(milestone: Dated): readonly Day[] {
  if (milestone.revisedDue !== null) return [milestone.revisedDue];
  if (milestone.kind === 'dates') return [...milestone.dates].sort();
  return milestone.due === null ? [] : [milestone.due];
}

/** The passed deadlines in words: "Due 30/11/2021", "Deadlines 31/05/2021 and 30/09/2021 (2 of 3)". */
export function passedWords(milestone: Dated, asOf: Day): string {
  const passed = passedDeadlines(milestone, asOf);
  const all = deadlines(milestone).length;
  const days = listed(passed.map(formatDay), 'and');
  if (milestone.revisedDue !== null) {
    const first = milestone.due === null ? '' : ` (first due ${formatDay(milestone.due)})`;
    return `Revised date ${days}${first}`;
  }
  if (all > 1)
    return `${passed.length === 1 ? 'Deadline' : 'Deadlines'} ${days} (${String(passed.length)} of ${String(all)})`;
  return `Due ${days}`;
}

/** "Due 30/11/2021 has passed", "Deadlines … have passed". */
export function passedSentence(milestone: Dated, asOf: Day): string {
  const have = passedDeadlines(milestone, asOf).length > 1 ? 'have' : 'has';
  return `${passedWords(milestone, asOf)} ${have} passed`;
}

/** Whole calendar months from the due date to the day: 30/11/2021 to 30/04/2022 is five. */
export function monthsOverdue(due: Day, asOf: Day): number {
  const apart = (yearOf(asOf) - yearOf(due)) * 12 + monthOf(asOf) - monthOf(due);
  return addMonths(due, apart) <= asOf ? apart : apart - 1;
}

/** "five months" to the day, "more than three months", or "15 days" where it is less than one month. */
export function overdueWords(due: Day, asOf: Day): string {
  const months = monthsOverdue(due, asOf);
  if (months < 1) return counted(daysBetween(due, asOf), 'day');
  return `${addMonths(due, months) < asOf ? 'more than ' : ''}${counted(months, 'month')}`;
}
