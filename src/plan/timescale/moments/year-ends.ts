/** The end of a year, which for a public body is that of its financial year: "year end 2013", "FYE 2012/13". */
import type { Assumption } from '../../model';
import { formatDay } from '../../day';
import { isYear } from '../months';
import { phraseBook } from '../phrases';
import { tokenAt, type Line } from '../tokens';
import type { TimescaleContext } from '../context';
import { lastDay, moment, type Moment } from './moment';
import { yearOfToken } from './numbers';
import { spanAt } from './spans';

/**
 * Which year ends, as far as the words say: the financial one that ends in the year named, one that may also begin in it
 * (`named`: "financial year end 2013"), the calendar year, or either of them.
 */
type Which = 'financial' | 'named' | 'calendar' | 'either';

const ENDS = phraseBook<Which>([
  ['fye', 'financial'],
  ['fy end', 'named'],
  ['financial year end', 'named'],
  ['financial year ending', 'financial'],
  ['calendar year end', 'calendar'],
  ['year end', 'either'],
  ['ye', 'either'],
  ['y / e', 'either'],
]);

/**
 * "year end 2022/23", "FYE 2013", "Y/E 31 March 2013": what ends, and then when.
 * @param read what reads a day or a month
 */
export function yearEnd(
  line: Line,
  at: number,
  context: TimescaleContext,
  read: (at: number) => Moment | null,
): Moment | null {
  const end = ENDS.find(line, at);
  if (end === null) return null;
  const next = behindSign(line, end.to);
  // "year end year end …" names no day, however often it says so.
  const dated = end.value === 'calendar' || ENDS.find(line, next) !== null ? null : read(next);
  if (dated !== null && (dated.unit === 'day' || dated.unit === 'month')) return { ...dated, from: at };
  return endOfYear(line, { from: at, year: next, to: next }, end.value, context);
}

/** "2022/23 year end", "2013 year-end". */
export function yearBeforeEnd(line: Line, at: number, context: TimescaleContext): Moment | null {
  const span = spanAt(line, at, true);
  const behind = span?.to ?? at + 1;
  if (span === null && !isYear(tokenAt(line, at))) return null;
  const end = ENDS.find(line, behind);
  return end === null ? null : endOfYear(line, { from: at, year: at, to: end.to }, end.value, context);
}

/** ":", "of", "the", a hyphen: what may stand before the year. */
function behindSign(line: Line, at: number): number {
  const { type, text, gap } = tokenAt(line, at);
  let next = type === 'colon' || text === 'of' || text === 'in' || (type === 'dash' && !gap) ? at + 1 : at;
  if (tokenAt(line, next).text === 'the') next += 1;
  return next;
}

interface Places {
  readonly from: number;
  /** Where the year stands. */
  readonly year: number;
  /** Behind all of it, where the year does not stand last. */
  readonly to: number;
}

function endOfYear(
  line: Line,
  { from, year: at, to }: Places,
  which: Which,
  context: TimescaleContext,
): Moment | null {
  const span = which === 'calendar' ? null : spanAt(line, at, true);
  const { yearStartMonth } = context;
  if (span !== null) {
    const months = 12 * (yearStartMonth === 1 ? span.years + 1 : span.years);
    return moment({
      from,
      to: Math.max(to, span.to),
      unit: 'span',
      year: span.first,
      month: yearStartMonth,
      months,
      edge: 'end',
    });
  }
  const token = tokenAt(line, at);
  // "FYE13", but "YE 13 schools"
  const isShort = /^(?:fye|ye|y)$/.test(tokenAt(line, from).text) && tokenAt(line, at + 1).type !== 'word';
  const year = isShort || isYear(token) ? yearOfToken(token) : null;
  if (year === null) return null;
  return endIn(year, { from, to: Math.max(to, at + 1), unit: 'span', edge: 'end' }, which, context);
}

/** The end of the financial year in this one; where it lies before the plan, another is meant. */
function endIn(
  year: number,
  parts: Pick<Moment, 'from' | 'to' | 'unit' | 'edge'>,
  which: Which,
  { yearStartMonth, period }: TimescaleContext,
): Moment | null {
  const calendar = moment({ ...parts, year, month: 1, months: 12 });
  if (which === 'calendar' || yearStartMonth === 1) return calendar;
  const financial = moment({ ...parts, year: year - 1, month: yearStartMonth, months: 12 });
  const isBefore = period !== null && lastDay(financial, year - 1) < period.start;
  if (!isBefore || which === 'financial') return { ...financial, assumed: [taken(financial, 'financial')] };
  return which === 'named' ? null : { ...calendar, assumed: [taken(calendar, 'calendar')] };
}

function taken(end: Moment, which: string): Assumption {
  const day = formatDay(lastDay(end, end.year ?? 2000));
  return { what: 'other', why: `The year end is taken as that of the ${which} year: ${day}.`, meant: null };
}
