import type { Assumption } from '../../model';
import { isYear, monthAt, monthName, type NamedMonth } from '../months';
import { tokenAt, wordsOf, type Line, type Token } from '../tokens';
import { daysInMonth } from '../../day';
import type { TimescaleContext } from '../context';
import { followsCounter } from './counters';
import { moment, type MomentReader } from './moment';
import { noSuchDay, yearOfToken } from './numbers';
import { yearInSpan, spanAt } from './spans';

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** "13 June 2022", "4th of July 12", "Tuesday 30 October", "23-Mar", "23-Mar-14". */
export const dayAndMonth: MomentReader = (line, at, context) => {
  let next = at;
  if (WEEKDAYS.has(tokenAt(line, next).text)) {
    next += 1;
    if (tokenAt(line, next).type === 'comma' || tokenAt(line, next).type === 'stop') next += 1;
    if (tokenAt(line, next).text === 'the') next += 1;
  }
  const number = tokenAt(line, next);
  if (!isDayNumber(number) || (next === at && followsCounter(line, at))) return null;
  next += 1;
  if (tokenAt(line, next).text === 'of') next += 1;
  else if (isJoint(tokenAt(line, next)) && isTight(line, next)) next += 1;
  const named = monthAt(line, next);
  if (named === null) return null;
  const year = yearAfter(line, next + 1, named.month, context);
  return onDay(line, at, next, year, named, number.value);
};

/** "May 2022", "Sept 09", "Feb-10", "June"; and, with the day after it, "June 10th", "June 10, 2014". */
export const month: MomentReader = (line, at, context) => {
  const named = monthAt(line, at);
  if (named === null) return null;
  const number = tokenAt(line, at + 1);
  if (isDayNumber(number)) {
    const comma = tokenAt(line, at + 2).type === 'comma' ? 1 : 0;
    const year = tokenAt(line, at + 2 + comma);
    if (isYear(year))
      return onDay(line, at, at, { year: year.value, to: at + 3 + comma }, named, number.value);
    if (number.ordinal) return onDay(line, at, at, { year: null, to: at + 2 }, named, number.value);
  }
  const year = yearAfter(line, at + 1, named.month, context);
  const assumed = spelling(line, at, at, year.to, named);
  return moment({ from: at, to: year.to, unit: 'month', year: year.year, month: named.month, assumed });
};

function onDay(
  line: Line,
  from: number,
  monthToken: number,
  { year, to }: { year: number | null; to: number },
  named: NamedMonth,
  day: number,
): ReturnType<MomentReader> {
  const most = daysInMonth(year ?? 2000, named.month);
  const assumed = [
    ...spelling(line, from, monthToken, to, named),
    ...(day > most ? [noSuchDay(day, monthName(named.month))] : []),
  ];
  return moment({ from, to, unit: 'day', year, month: named.month, day: Math.min(day, most), assumed });
}

function isDayNumber(token: Token): boolean {
  return token.type === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
}

function isJoint({ type }: Token): boolean {
  return type === 'dash' || type === 'slash' || type === 'stop';
}

/** No blank on either side of the sign. */
function isTight(line: Line, at: number): boolean {
  return !tokenAt(line, at).gap && !tokenAt(line, at + 1).gap;
}

/** What follows two digits that are no year: another date's month, or what they count. */
const COUNTED =
  /^(?:month|week|day|year|hour|minute|term)s?(?:ly)?$|^(?:daily|yearly|am|pm|people|staff|cases|schools|x)$/;

/** The year behind a month, with or without a sign between; where there is none, `to` is where it would stand. */
function yearAfter(
  line: Line,
  at: number,
  monthNumber: number,
  context: TimescaleContext,
): { year: number | null; to: number } {
  const none = { year: null, to: at };
  const sign = tokenAt(line, at);
  // "May (2022)"
  if (sign.type === 'open') {
    const inside = tokenAt(line, at + 1);
    return isYear(inside) && tokenAt(line, at + 2).type === 'close'
      ? { year: inside.value, to: at + 3 }
      : none;
  }
  let next = at;
  if (isJoint(sign) || sign.type === 'comma' || sign.text === 'of') next += 1;
  const number = tokenAt(line, next);
  if (number.type !== 'number') return none;
  if (sign.type === 'stop' && number.gap && tokenAt(line, at - 1).text.length > 4) return none;
  const span = spanAt(line, next, true);
  // "May 2012 – 2013" is a range of its own; "May 2012/2013" is the May of that financial year.
  const joint = tokenAt(line, next + 1);
  const isRange = (joint.type === 'dash' || joint.gap) && isYear(tokenAt(line, next + 2));
  // Two digits behind a comma may count something: "June, 12/13 visits".
  const isNear = isYear(number) || !sign.gap === !number.gap;
  if (span !== null && span.years === 1 && !isRange && isNear)
    return { year: yearInSpan(span, monthNumber, context), to: span.to };
  const year = yearOfToken(number);
  if (year === null) return none;
  if (number.text.length === 4) return { year, to: next + 1 };
  const apart = next > at && (sign.gap || number.gap) && sign.type !== 'stop';
  const after = tokenAt(line, next + 1);
  if (apart || monthAt(line, next + 1) !== null || COUNTED.test(after.text)) return none;
  if (after.type === 'other' || after.type === 'colon') return none;
  const runsOn = isJoint(after) && tokenAt(line, next + 2).type === 'number';
  return runsOn && isTight(line, next + 1) ? none : { year, to: next + 1 };
}

function spelling(line: Line, from: number, monthToken: number, to: number, named: NamedMonth): Assumption[] {
  if (!named.misspelt) return [];
  const name = monthName(named.month);
  const wrong = wordsOf(line, monthToken, monthToken + 1);
  const found = wordsOf(line, from, to);
  return [
    {
      what: 'misspelt',
      why: `“${wrong}” is no month; ${name} is the nearest.`,
      meant: found.replace(wrong, name),
      found,
    },
  ];
}
