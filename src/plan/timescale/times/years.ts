import type { Assumption } from '../../model';
import { yearOf, type Day, type Period } from '../../day';
import type { TimescaleContext } from '../context';
import { firstDay, lastDay, type Moment } from '../moments/moment';

export interface Dated {
  readonly moment: Moment;
  readonly year: number;
}

export interface Years {
  readonly dated: readonly Dated[];
  readonly assumed: readonly Assumption[];
}

/**
 * Gives every moment of a range or list its year. A missing year is the latest that does not come after the moment
 * behind it ("December – May 2016"); behind a dated one the first that does not come before it, assumed; where no
 * moment has a year, the plan's period tells it, assumed.
 */
export function withYears(moments: readonly Moment[], isList: boolean, context: TimescaleContext): Years {
  const years: (number | null)[] = moments.map((moment) => moment.year);
  const assumed: Assumption[] = [];
  if (!moments.some((moment) => moment.year !== null)) {
    const guesses = moments.map((moment) => guessYear(moment, context));
    const first = isList ? 0 : moments.length - 1;
    const each = isList && guesses.every(({ inside }) => inside);
    guesses.forEach(({ year }, index) => {
      if (each || index === first) years[index] = year;
    });
    const guess = guesses[first];
    if (guess !== undefined)
      assumed.push(each ? noYear("each is put inside the plan's period") : guess.assumed);
  }
  fillBackwards(moments, years);
  const forwards = fillForwards(moments, years);
  if (assumed.length === 0) assumed.push(...forwards.slice(0, 1));
  return { dated: moments.map((moment, index) => ({ moment, year: years[index] ?? 2000 })), assumed };
}

function fillBackwards(moments: readonly Moment[], years: (number | null)[]): void {
  for (let index = years.length - 2; index >= 0; index -= 1) {
    const moment = moments[index];
    const next = moments[index + 1];
    const year = years[index + 1] ?? null;
    if (moment === undefined || next === undefined || year === null || years[index] !== null) continue;
    years[index] = firstDay(moment, year) <= lastDay(next, year) ? year : year - 1;
  }
}

function fillForwards(moments: readonly Moment[], years: (number | null)[]): readonly Assumption[] {
  const assumed: Assumption[] = [];
  for (let index = 1; index < years.length; index += 1) {
    const moment = moments[index];
    const previous = moments[index - 1];
    const year = years[index - 1] ?? null;
    if (moment === undefined || previous === undefined || year === null || years[index] !== null) continue;
    const follows = lastDay(moment, year) >= firstDay(previous, year);
    const filled = follows ? year : Math.min(LATEST, year + 1);
    years[index] = filled;
    assumed.push(noYear(`${String(filled)} is the first that does not come before the time before it`));
  }
  return assumed;
}

interface Guess {
  readonly year: number;
  /** The year is the only one that puts the moment inside the plan's period. */
  readonly inside: boolean;
  readonly assumed: Assumption;
}

/** The year that puts the moment inside the plan's period if just one does; else the first from the reference day on. */
function guessYear(moment: Moment, { period, asOf }: TimescaleContext): Guess {
  const only = period === null ? null : onlyYearInside(moment, period);
  if (only !== null)
    return { year: only, inside: true, assumed: noYear(`${String(only)} puts it inside the plan's period`) };
  const year = firstYearFrom(moment, period?.start ?? asOf);
  const since = period === null ? 'the as-of date' : "the plan's start";
  return { year, inside: false, assumed: noYear(`${String(year)} is the first from ${since} on`) };
}

function onlyYearInside(moment: Moment, period: Period): number | null {
  const inside: number[] = [];
  // A winter is named after its first month's year, so the year before the plan's start may hold its last day.
  const first = Math.max(EARLIEST, yearOf(period.start) - 1);
  const last = Math.min(LATEST, yearOf(period.end));
  for (let year = first; year <= last && inside.length < 2; year += 1) {
    const day = lastDay(moment, year);
    if (day >= period.start && day <= period.end) inside.push(year);
  }
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** Years far enough inside what a `Day` can hold for any arithmetic here. */
const EARLIEST = 1901;
const LATEST = 9990;

function firstYearFrom(moment: Moment, from: Day): number {
  const first = Math.min(LATEST, Math.max(EARLIEST, yearOf(from) - 1));
  for (let year = first; year < first + 2; year += 1) if (lastDay(moment, year) >= from) return year;
  return first + 2;
}

function noYear(why: string): Assumption {
  return { what: 'noYear', why: `No year is given; ${why}.`, meant: null };
}
