/** Days that leave to the last of them what they share: its month, or its year. */
import { daysInMonth } from '../../day';
import type { TimescaleContext } from '../context';
import { readMoment } from '../moments';
import { followsCounter, isRoundTheClock } from '../moments/counters';
import { moment, type Moment } from '../moments/moment';
import { tokenAt, type Line } from '../tokens';
import type { Chain, Link } from './chain';
import { jointAt } from './joints';

interface How {
  /** It is sure that a time begins here: a spaced dash may else part a name's number from the time. */
  readonly sure: boolean;
  /** "and" joins the two ends of a range. */
  readonly isBetween: boolean;
}

/** The days at this token that leave to the last of them what they share; null where there are none. */
export function daysAt(line: Line, at: number, how: How, context: TimescaleContext): Chain | null {
  return daysOfMonths(line, at, how, context) ?? bareDays(line, at, how, context);
}

/** Words before a number that more likely counts something than names a day, where a day makes no sense. */
const COUNTING = /^(?:for|about|around|approx|approximately|circa|over|to)$/;

/**
 * "13 – 17 June 2022", "13/14 June", "13, 14 and 15 June": days that share the month behind them. "Training for 30 –
 * 5 June" is for thirty people.
 */
function bareDays(line: Line, at: number, { sure, isBetween }: How, context: TimescaleContext): Chain | null {
  const days: { at: number; day: number; joint: 'range' | 'list' }[] = [];
  let next = at;
  while (days.length < 8) {
    const token = tokenAt(line, next);
    const isDay = token.type === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
    if (!isDay || (days.length === 0 && followsCounter(line, next))) return null;
    const joint = jointAt(line, next + 1, isBetween && days.length === 0);
    if (joint === null) break;
    if (isSpacedDash(line, next + 1) && !sure) return null;
    days.push({ at: next, day: token.value, joint: joint.kind });
    next = joint.next;
  }
  if (days.length === 0) return null;
  const full = readMoment(line, next, context);
  if (full?.unit !== 'day' || tokenAt(line, full.from + 1).type === 'slash' || full.day === null) return null;
  if (countsOthers(line, at) && (days[0]?.day ?? 0) >= (days[1]?.day ?? full.day)) return null;
  const links: Link[] = [];
  let open: Moment | null = null;
  for (const { at: from, day, joint } of days) {
    const shared = moment({
      ...full,
      from,
      day: Math.min(day, daysInMonth(full.year ?? 2000, full.month)),
      assumed: [],
    });
    if (open === null && joint === 'range') open = shared;
    else if (open !== null && joint === 'list') {
      links.push({ first: open, last: shared });
      open = null;
    } else if (open === null) links.push({ first: shared, last: null });
  }
  links.push(open === null ? { first: full, last: null } : { first: open, last: full });
  return { links, to: full.to };
}

/** "for 30 – 5 June", "about 30, 5 June"; "for 30-5 June", without blanks, are days in the wrong order. */
function countsOthers(line: Line, at: number): boolean {
  const isTight = !tokenAt(line, at + 1).gap && !tokenAt(line, at + 2).gap;
  return COUNTING.test(tokenAt(line, at - 1).text) && !tokenAt(line, at).ordinal && !isTight;
}

/** More days do not stand before the one with their year: one in each quarter. */
const MOST = 3;

/**
 * "1/4 – 31/3/2013", "1/4, 1/7 and 1/10/2012", "1/4 – 31 March 2013": days and months in figures that share the year
 * behind them.
 * @param most how many of them may stand before the last
 */
function daysOfMonths(
  line: Line,
  at: number,
  { sure, isBetween }: How,
  context: TimescaleContext,
  most = MOST - 1,
): Chain | null {
  const first = dayOfMonthAt(line, at);
  // "1/4/2013" goes on as a date, "1/2/3 June" as days of one month.
  if (first === null || tokenAt(line, first.to).type === tokenAt(line, at + 1).type) return null;
  const joint = jointAt(line, first.to, isBetween);
  if (joint === null || (isSpacedDash(line, first.to) && !sure)) return null;
  const isRange = joint.kind === 'range';
  const last = readMoment(line, joint.next, context);
  if (last?.unit === 'day' && (isInFigures(line, last, at + 1) || (isRange && last.year !== null))) {
    const single = { first: last, last: null };
    return { links: isRange ? [{ first, last }] : [{ first, last: null }, single], to: last.to };
  }
  if (isRange || most === 0) return null;
  const more = daysOfMonths(line, joint.next, { sure: true, isBetween: false }, context, most - 1);
  return more === null ? null : { links: [{ first, last: null }, ...more.links], to: more.to };
}

/** The day is written like the one before it, with the same sign behind its first figure. */
function isInFigures(line: Line, { from }: Moment, sign: number): boolean {
  return tokenAt(line, from + 1).type === tokenAt(line, sign).type;
}

/** "1/4", "01.04": the first of April, where a date with its year goes on. */
function dayOfMonthAt(line: Line, at: number): Moment | null {
  const day = tokenAt(line, at);
  const sign = tokenAt(line, at + 1);
  const month = tokenAt(line, at + 2);
  if (day.type !== 'number' || month.type !== 'number' || day.ordinal || month.ordinal) return null;
  const isSign = (sign.type === 'slash' || sign.type === 'stop') && !sign.gap && !month.gap;
  if (!isSign || day.text.length > 2 || month.text.length > 2 || followsCounter(line, at)) return null;
  if (isRoundTheClock(line, at)) return null;
  if (month.value < 1 || month.value > 12 || day.value < 1 || day.value > daysInMonth(2000, month.value))
    return null;
  return moment({ from: at, to: at + 3, unit: 'day', year: null, month: month.value, day: day.value });
}

function isSpacedDash(line: Line, at: number): boolean {
  const { type, gap } = tokenAt(line, at);
  return type === 'dash' && gap;
}
