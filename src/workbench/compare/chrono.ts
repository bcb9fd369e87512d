/**
 * chrono-node's results as answers. The mapping is generous: what a caller could fairly make of a result without
 * reading the text himself counts for chrono-node, and where several readings of its results are possible, the best.
 */
import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { dayOf, dayOfMonth, firstOfMonth, lastOfMonth, monthOf, yearOf, type Day } from '../../plan/day';
import { NOTHING, type Answer } from './answer';

/** A configured chrono-node: words in, results out. */
export interface ChronoReader {
  readonly name: string;
  readonly parse: (text: string, asOf: Day) => readonly ParsedResult[];
}

/** chrono-node in British English, casual as it comes and strict. */
export const CHRONO_CASUAL = readerOf('chrono-node, casual', en.GB);
export const CHRONO_STRICT = readerOf(
  'chrono-node, strict',
  new en.Chrono(en.configuration.createConfiguration(true, true)),
);

function readerOf(name: string, chrono: InstanceType<typeof en.Chrono>): ChronoReader {
  return { name, parse: (text, asOf) => chrono.parse(text, noonOf(asOf), { forwardDate: false }) };
}

/** Noon of the day by this machine's clock, which is how chrono-node counts: no zone can shift the day. */
function noonOf(day: Day): Date {
  return new Date(yearOf(day), monthOf(day) - 1, dayOfMonth(day), 12);
}

/** One stretch that chrono-node found: its first and its last day; the same for a single day. */
interface Found {
  readonly first: Day;
  readonly last: Day;
  readonly isRange: boolean;
  /** "from" or "since" stands before it. */
  readonly isStart: boolean;
  readonly guessed: boolean;
}

/**
 * The ways to take chrono-node's results for a milestone; the caller may count the best.
 *
 * One month or day is a due date (a month: its last day); after "from" or "since" it is a start. A range is a window
 * from the first day of its first month to the last of its last. Several results are a list of dates, or the last
 * alone, or a window over all of them. Results that name neither a day nor a month (an hour) do not count.
 */
export function chronoAnswers(
  text: string,
  results: readonly ParsedResult[],
): readonly [Answer, ...Answer[]] {
  const found = results.flatMap((result) => foundIn(text, result) ?? []);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [NOTHING];
  if (found.length === 1) return [single(first)];
  const dates = found.map((one) => one.last);
  const guessed = found.some((one) => one.guessed);
  return [
    { kind: 'dates', start: null, due: last.last, dates, guessed },
    single(last),
    { kind: 'window', start: first.first, due: last.last, dates: [], guessed },
  ];
}

function single({ first, last, isRange, isStart, guessed }: Found): Answer {
  if (isRange) return { kind: 'window', start: first, due: last, dates: [], guessed };
  return isStart
    ? { kind: 'window', start: first, due: null, dates: [], guessed }
    : { kind: 'date', start: null, due: last, dates: [], guessed };
}

function foundIn(text: string, { index, start, end }: ParsedResult): Found | null {
  const from = edges(start);
  const to = edges(end ?? start);
  if (from === null || to === null) return null;
  return {
    first: from.first,
    last: to.last,
    isRange: end !== null && end !== undefined,
    isStart: /\b(?:from|since)\s+$/i.test(text.slice(0, index)),
    guessed: !start.isCertain('year') || !(end ?? start).isCertain('year'),
  };
}

/** First and last day of what the components name: one day, or the month where no day is certain; null for an hour. */
function edges(components: ParsedComponents): { first: Day; last: Day } | null {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((one) => components.get(one));
  if (year == null || month == null || day == null) return null;
  if (components.isCertain('day') || components.isCertain('weekday')) {
    const exact = dayOf(year, month, day);
    return exact && { first: exact, last: exact };
  }
  if (!components.isCertain('month') || dayOf(year, month, 1) === null) return null;
  return { first: firstOfMonth(year, month), last: lastOfMonth(year, month) };
}
