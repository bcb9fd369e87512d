import type { Assumption } from '../../model';
import { yearOf, type Day } from '../../day';
import type { TimescaleContext } from '../context';
import { firstDay, lastDay, type Moment } from '../moments/moment';

export interface Dated {
  readonly moment: Moment;
  readonly year: number;
}

/**
 * Gives every moment of a range or list its year. A missing year is the latest that does not come after the moment
 * behind it ("December – May 2016"); behind a dated one the first that does not come before it, assumed; where no
 * moment has a year, the plan's period tells it, assumed.
 */
export function withYears(
  moments: readonly Moment[],
  isList: boolean,
  context: TimescaleContext,
): { dated: readonly Dated[]; assumed: readonly Assumption[] } {
  const years: (number | null)[] = moments.map((moment) => moment.year);
  const assumed: Assumption[] = [];
  if (!moments.some((moment) => moment.year !== null)) {
    const anchor = isList ? 0 : moments.length - 1;
    const moment = moments[anchor];
    if (moment !== undefined) {
      const guess = guessYear(moment, context);
      years[anchor] = guess.year;
      assumed.push(guess.assumed);
    }
  }
  for (let index = years.length - 2; index >= 0; index -= 1) {
    const moment = moments[index];
    const next = moments[index + 1];
    const nextYear = years[index + 1] ?? null;
    if (moment === undefined || next === undefined || nextYear === null || years[index] !== null) continue;
    const before = firstDay(moment, nextYear) <= lastDay(next, nextYear);
    years[index] = before ? nextYear : nextYear - 1;
  }
  for (let index = 1; index < years.length; index += 1) {
    const moment = moments[index];
    const previous = moments[index - 1];
    const previousYear = years[index - 1] ?? null;
    if (moment === undefined || previous === undefined || previousYear === null || years[index] !== null)
      continue;
    const year =
      lastDay(moment, previousYear) >= firstDay(previous, previousYear) ? previousYear : previousYear + 1;
    years[index] = year;
    if (assumed.length === 0)
      assumed.push(
        noYear(
          `No year is given; ${String(year)} is the first that does not come before ${String(previousYear)}.`,
        ),
      );
  }
  return { dated: moments.map((moment, index) => ({ moment, year: years[index] ?? 2000 })), assumed };
}

/** The year that puts the moment inside the plan's period if just one does; else the first from the reference day on. */
function guessYear(
  moment: Moment,
  { period, asOf }: TimescaleContext,
): { year: number; assumed: Assumption } {
  if (period !== null) {
    const inside: number[] = [];
    // A winter counts by its first month's year, so the year before the plan's start may hold its last day.
    for (
      let year = Math.max(1901, yearOf(period.start) - 1);
      year <= Math.min(9997, yearOf(period.end));
      year += 1
    ) {
      const day = lastDay(moment, year);
      if (day >= period.start && day <= period.end) inside.push(year);
      if (inside.length > 1) break;
    }
    const only = inside.length === 1 ? inside[0] : undefined;
    if (only !== undefined)
      return {
        year: only,
        assumed: noYear(`No year is given; ${String(only)} puts it inside the plan's period.`),
      };
  }
  const from = period?.start ?? asOf;
  const year = firstYearFrom(moment, from);
  const since = period === null ? 'the as-of date' : "the plan's start";
  return { year, assumed: noYear(`No year is given; ${String(year)} is the first from ${since} on.`) };
}

function firstYearFrom(moment: Moment, from: Day): number {
  const first = Math.min(9996, Math.max(1901, yearOf(from) - 1));
  for (let year = first; year < first + 3; year += 1) if (lastDay(moment, year) >= from) return year;
  return first + 2;
}

function noYear(why: string): Assumption {
  return { what: 'noYear', why, meant: null };
}
