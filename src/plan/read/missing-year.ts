/** The year of a date in a column of its own that names none, told from the deadline in the same row. */
import { addMonths, monthsAhead, yearOf, type Day } from '../day';
import type { Assumption } from '../model';

/** The same day and month in the latest year that does not come after the deadline. */
export function notAfter(due: Day, day: Day): Day {
  const inYear = addMonths(day, 12 * (yearOf(due) - yearOf(day)));
  return inYear <= due ? inYear : addMonths(inYear, -12);
}

/** The same day and month in the first year that does not come before the deadline. */
export function notBefore(due: Day, day: Day): Day {
  const inYear = monthsAhead(day, 12 * (yearOf(due) - yearOf(day)));
  return inYear >= due ? inYear : monthsAhead(inYear, 12);
}

export function lacksYear({ what }: Assumption): boolean {
  return what === 'noYear';
}
