import type { Assumption } from '../../model';
import { isYear, monthName } from '../months';
import { tokenAt, type Line, type Token } from '../tokens';
import type { TimescaleContext } from '../context';
import { moment, type Moment, type MomentReader } from './moment';
import { yearOfToken } from './numbers';
import { financialYear, spanAt } from './spans';

const ORDER = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

const QUARTER = /^(?:q|qtrs?|quarters?)$/;

/** "Q1 2022/23", "Quarter 4 2013", "first quarter of 2022/23", "Q1", "Q3/4 2013-14", "2022/23 Q1", "Q4 FY22/23". */
export const quarter: MomentReader = (line, at, context) => {
  const before = yearAt(line, at);
  if (before !== null) {
    const joined =
      isJoint(line, before.to) || (isHeading(line, at) && tokenAt(line, before.to).type === 'colon');
    const behind = numberAt(line, before.to + (joined ? 1 : 0));
    return behind === null ? null : build(at, behind.to, behind, before, context);
  }
  const number = numberAt(line, at);
  if (number === null) return null;
  const written = yearBehind(line, number.to);
  return build(at, written?.to ?? number.to, number, written, context);
};

/** "Quarter 1 and 2 2012/13": the number of another quarter, which shares the word before the first. */
export const quarterBehind: MomentReader = (line, at, context) => {
  const { type, text, value, ordinal } = tokenAt(line, at);
  if (type !== 'number' || text.length > 1 || ordinal || value < 1 || value > 4) return null;
  const next = tokenAt(line, at + 1);
  const written = yearBehind(line, at + 1);
  // "Q1 and 2 visits", "Q1 and 2%", "Q1, 3/4 complete"
  const ofMany = next.type === 'slash' && isWord(tokenAt(line, at + 3));
  const counts = ofMany || next.type === 'other' || next.type === 'number' || isWord(next);
  if (written === null && counts) return null;
  return build(at, written?.to ?? at + 1, { first: value, last: value, to: at + 1 }, written, context);
};

/** "2012/13 Q1": its year leads, and so is also that of the quarters behind it. */
export function yearStandsBefore(line: Line, { unit, year, from }: Moment): boolean {
  const { type, text, ordinal } = tokenAt(line, from);
  return (
    unit === 'quarter' &&
    year !== null &&
    ((type === 'number' && !ordinal) || /^(?:fy|financial)$/.test(text))
  );
}

/** "2012/13 Q1 – Q3": the later quarter in the financial year of the one before it; the same where it has its own. */
export function inSharedYear(before: Moment, next: Moment, { yearStartMonth }: TimescaleContext): Moment {
  if (next.unit !== 'quarter' || next.year !== null || before.year === null) return next;
  const began = before.year - (before.month < yearStartMonth ? 1 : 0);
  const year = began + (next.month < yearStartMonth ? 1 : 0);
  const isLater = year > before.year || (year === before.year && next.month > before.month);
  return isLater ? { ...next, year } : next;
}

/** A word other than those that lead to the next quarter. */
function isWord({ type, text }: Token): boolean {
  return type === 'word' && text !== 'and' && text !== 'to';
}

/** Nothing stands before that "2012/13:" could be the end of. */
function isHeading(line: Line, at: number): boolean {
  return ['end', 'dash', 'line'].includes(tokenAt(line, at - 1).type);
}

/** The sign between a quarter and its year. */
function isJoint(line: Line, at: number): boolean {
  return ['comma', 'dash', 'slash'].includes(tokenAt(line, at).type);
}

interface Quarters {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

function numberAt(line: Line, at: number): Quarters | null {
  const token = tokenAt(line, at);
  const next = tokenAt(line, at + 1);
  if (next.text === 'quarter') {
    const first = token.ordinal ? token.value : (ORDER.get(token.text) ?? 0);
    return first >= 1 && first <= 4 ? { first, last: first, to: at + 2 } : null;
  }
  if (!QUARTER.test(token.text) || next.value < 1 || next.value > 4) return null;
  const other = tokenAt(line, at + 3);
  const sign = tokenAt(line, at + 2);
  const second = sign.type === 'slash' || sign.type === 'dash' ? other.value : 0;
  const pair = second > next.value && second <= 4 && other.text.length === 1;
  return { first: next.value, last: pair ? second : next.value, to: pair ? at + 4 : at + 2 };
}

interface WrittenYear {
  readonly year: number;
  readonly financial: boolean;
  readonly to: number;
}

/** The year behind a quarter: "Q1, 2012/13", "Q1 of the financial year 2012/13", "Q1 (2012/13)". */
function yearBehind(line: Line, at: number): WrittenYear | null {
  if (tokenAt(line, at).type === 'open') {
    const inside = yearAt(line, at + 1);
    return inside !== null && tokenAt(line, inside.to).type === 'close'
      ? { ...inside, to: inside.to + 1 }
      : null;
  }
  let next = at;
  if (isJoint(line, next) || tokenAt(line, next).text === 'of') next += 1;
  if (tokenAt(line, next).text === 'the') next += 1;
  return yearAt(line, next);
}

function yearAt(line: Line, from: number): WrittenYear | null {
  const words = financialYear(line, from);
  const at = from + words;
  const span = spanAt(line, at, true);
  if (span !== null) return span.years === 1 ? { year: span.first, financial: true, to: span.to } : null;
  const token = tokenAt(line, at);
  // "Q4 FY12": two digits are a year only there.
  const year = words > 0 || isYear(token) ? yearOfToken(token) : null;
  return year === null ? null : { year, financial: false, to: at + 1 };
}

function build(
  from: number,
  to: number,
  quarters: Quarters,
  written: WrittenYear | null,
  context: TimescaleContext,
): ReturnType<MomentReader> {
  const offset = context.yearStartMonth - 1 + 3 * (quarters.first - 1);
  const month = (offset % 12) + 1;
  const months = 3 * (quarters.last - quarters.first + 1);
  const year = written === null ? null : written.year + Math.floor(offset / 12);
  const guessed = written !== null && !written.financial && context.yearStartMonth !== 1;
  const assumed = guessed ? [assumption(quarters.first, written.year, month, months, year ?? 0)] : [];
  return moment({ from, to, unit: 'quarter', year, month, months, assumed });
}

function assumption(number: number, named: number, month: number, months: number, year: number): Assumption {
  const last = ((month + months - 2) % 12) + 1;
  const meant = `${monthName(month)} to ${monthName(last)} ${String(year + (last < month ? 1 : 0))}`;
  return {
    what: 'financialQuarter',
    why: `Quarter ${String(number)} is counted in the financial year that begins in ${String(named)}: ${meant}.`,
    meant: null,
  };
}
