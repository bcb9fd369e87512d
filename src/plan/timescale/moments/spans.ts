import { isYear, monthOf } from '../months';
import { tokenAt, type Line, type TokenType } from '../tokens';
import type { TimescaleContext } from '../context';
import { moment, type MomentReader } from './moment';

/** A span of years as written: "2021-23", "2015/16", "2020 - 2021", "15/16". */
export interface Span {
  readonly first: number;
  /** Financial years it covers. */
  readonly years: number;
  readonly to: number;
}

/** Longer plans than this are not written; a larger difference is some other pair of numbers. */
const LONGEST = 25;

/**
 * The span at this token. Two digits on both sides ("15/16") could also be a day and a month; they count where that is
 * impossible, or where `surely` says that only a year can stand here.
 */
export function spanAt(line: Line, at: number, surely = false): Span | null {
  const found = pairAt(line, at, surely);
  if (found === null || tokenAt(line, at + 2).text.length !== 2) return found;
  return runsOn(line, at + 3, tokenAt(line, at + 1).type) ? null : found;
}

/** The same, whatever stands behind it. */
function pairAt(line: Line, at: number, surely: boolean): Span | null {
  const one = tokenAt(line, at);
  const sign = tokenAt(line, at + 1);
  const two = tokenAt(line, at + 2);
  const joined = sign.type === 'dash' || sign.type === 'slash' || sign.text === 'to';
  if (!joined || two.type !== 'number' || two.ordinal) return null;
  if (isYear(one)) {
    const last = isYear(two)
      ? two.value
      : two.text.length === 2
        ? one.value - (one.value % 100) + two.value
        : 0;
    const years = last - one.value;
    return years >= 1 && years <= LONGEST ? { first: one.value, years, to: at + 3 } : null;
  }
  const short =
    one.type === 'number' && one.text.length === 2 && two.text.length === 2 && sign.type !== 'word';
  const consecutive = short && !one.ordinal && !sign.gap && !two.gap && two.value === one.value + 1;
  return consecutive && (surely || one.value >= 13)
    ? { first: 2000 + one.value, years: 1, to: at + 3 }
    : null;
}

/** Two digits that begin something else: "2015 – 16 June", "2012-06-30"; "2012/13-2013/14" are two spans. */
function runsOn(line: Line, at: number, sign: TokenType): boolean {
  const { type, text } = tokenAt(line, at);
  if (type === 'word') return monthOf(text) !== 0;
  if (type !== sign && pairAt(line, at + 1, true) !== null) return false;
  const after = tokenAt(line, at + 1);
  return (type === 'dash' || type === 'slash' || type === 'stop') && after.type === 'number' && !after.gap;
}

/** The calendar year of a month within a span of one financial year. */
export function yearInSpan(span: Span, month: number, context: TimescaleContext): number {
  return month >= context.yearStartMonth ? span.first : span.first + 1;
}

/** "2021-23", "2015/16", "financial year 2012/13", "FY 12/13": whole financial years. */
export const span: MomentReader = (line, at, context) => {
  const words = financialYear(line, at);
  const found = spanAt(line, at + words, words > 0);
  if (found === null) return null;
  if (/^(?:academic|school)$/.test(yearNamedAt(line, found.to))) return null;
  return moment({
    from: at,
    to: found.to + financialYear(line, found.to),
    unit: 'span',
    year: found.first,
    month: context.yearStartMonth,
    // Calendar years, unlike financial ones, are named by every year they hold.
    months: 12 * (context.yearStartMonth === 1 ? found.years + 1 : found.years),
  });
};

/** What year is named behind the figures: "academic", "school", "financial"; empty where none is. */
function yearNamedAt(line: Line, at: number): string {
  const { text } = tokenAt(line, at);
  return tokenAt(line, at + 1).text === 'year' ? text : '';
}

/** How many words say that the year behind them is a financial one: "FY", "financial year". */
export function financialYear(line: Line, at: number): number {
  const word = tokenAt(line, at).text;
  if (word === 'fy') return 1;
  return word === 'financial' && /^years?$/.test(tokenAt(line, at + 1).text) ? 2 : 0;
}

/** "2012", "calendar year 2012". */
export const year: MomentReader = (line, at) => {
  const named = tokenAt(line, at).text === 'calendar' && tokenAt(line, at + 1).text === 'year';
  const token = tokenAt(line, named ? at + 2 : at);
  const before = tokenAt(line, at - 1);
  if (!isYear(token) || token.ordinal || spanAt(line, at) !== null || (before.type === 'word' && !token.gap))
    return null;
  const after = tokenAt(line, at + 1);
  if (after.type === 'other' && !after.gap) return null;
  // "2012 financial year" may begin or end in 2012.
  if (!named && /^(?:academic|school|financial)$/.test(yearNamedAt(line, at + 1))) return null;
  const to = named ? at + 3 : at + 1;
  return moment({ from: at, to, unit: 'year', year: token.value, month: 1, months: 12 });
};
