import type { Assumption } from '../../model';
import { dayOf, daysInMonth, firstOfMonth, lastOfMonth, type Day } from '../../day';
import type { TimescaleContext } from '../context';
import type { Line } from '../tokens';

export type Unit = 'day' | 'month' | 'quarter' | 'season' | 'year' | 'span';

/** Where in the month the words point: the 10th, the 15th, the last day. */
export type Edge = 'early' | 'mid' | 'end';

/** One time as written – a day, a month, a quarter … – whose year may still be missing. */
export interface Moment {
  /** Tokens it covers; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  /** The calendar year of its first month; null where none is written. */
  readonly year: number | null;
  /** Its first month, 1 to 12. */
  readonly month: number;
  /** How many months it covers. */
  readonly months: number;
  readonly day: number | null;
  readonly edge: Edge | null;
  readonly assumed: readonly Assumption[];
}

/** Knows one way of writing a time: what stands at this token, or null. */
export type MomentReader = (line: Line, at: number, context: TimescaleContext) => Moment | null;

const NOTHING: readonly Assumption[] = [];

/** The moment with what is usual left out: one month, no day, no edge, nothing assumed. */
export function moment(
  parts: Pick<Moment, 'from' | 'to' | 'unit' | 'year' | 'month'> & Partial<Moment>,
): Moment {
  const { from, to, unit, year, month, months = 1, day = null, edge = null, assumed = NOTHING } = parts;
  return { from, to, unit, year, month, months, day, edge, assumed };
}

/** Its first day in the year given; the day of the edge where it has one, but "early" begins with the month. */
export function firstDay(of: Moment, year: number): Day {
  if (of.day !== null) return dayWithin(year, of.month, of.day);
  if (of.edge === 'mid') return dayWithin(year, of.month, 15);
  if (of.edge === 'end') return lastDay(of, year);
  return firstOfMonth(year, of.month);
}

/** Its last day in the year given (of its first month): the day on which it is still on time. */
export function lastDay(of: Moment, year: number): Day {
  if (of.day !== null) return dayWithin(year, of.month, of.day);
  if (of.edge === 'early') return dayWithin(year, of.month, 10);
  if (of.edge === 'mid') return dayWithin(year, of.month, 15);
  const month = of.month - 1 + of.months - 1;
  return lastOfMonth(year + Math.floor(month / 12), (month % 12) + 1);
}

/** 29 February in a year that has none is the month's last day. */
function dayWithin(year: number, month: number, day: number): Day {
  return dayOf(year, month, Math.min(day, daysInMonth(year, month))) ?? lastOfMonth(year, month);
}
