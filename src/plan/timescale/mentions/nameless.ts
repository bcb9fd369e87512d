/** Stretches of time that the rules give no date, and how to find their ends. */
import type { TimescaleContext } from '../context';
import { endOfMeeting } from '../meetings';
import { momentWords, readMoment } from '../moments';
import { followsCounter, isRoundTheClock } from '../moments/counters';
import { yearOfToken } from '../moments/numbers';
import { isYear } from '../months';
import { spanAt } from '../moments/spans';
import { noLead, type Lead } from '../times/leads';
import { tokenAt, type Line } from '../tokens';

const COMING = new Set(['next', 'each', 'every', 'following', 'forthcoming', 'upcoming', 'subsequent']);
const WHICH = new Set([...COMING, 'this', 'current', 'new', 'first', 'second', 'last', 'coming']);
const STRETCHES = new Set([
  'year',
  'month',
  'week',
  'term',
  'quarter',
  'half',
  'financial',
  'academic',
  'school',
  'fy',
]);

const BARE = /^(?:year|month|week|term|quarter)$/;

/** "new academic year", "next term", "first half of 2012", "academic year 2012/13", "2012/13 academic year", "financial year 2012". */
export function namelessStretch(line: Line, at: number, context: TimescaleContext): number | null {
  // "FY 2012", "FY12" may begin or end in that year; with both its years it has a date and is read before.
  if (tokenAt(line, at).text === 'fy') return yearOfToken(tokenAt(line, at + 1)) === null ? null : at + 2;
  const before = endOfYears(line, at) ?? at;
  let next = before;
  if (WHICH.has(tokenAt(line, next).text) || tokenAt(line, next).ordinal) next += 1;
  const words = next;
  next = endOfStretch(line, next);
  const last = tokenAt(line, next - 1).text;
  // A financial year with both its years has a date and is read before.
  const isYearOf =
    next > words + 1 && /^(?:academic|school|financial)$/.test(tokenAt(line, words).text) && last === 'year';
  const isNamed = isYearOf || (words > before && /^(?:year|month|week|term|quarter|half)$/.test(last));
  if (!isNamed || (before > at && !isYearOf)) return null;
  const behind = readMoment(line, behindOf(line, next), context);
  const isFinancial = tokenAt(line, words).text === 'financial';
  // "financial year April 2012 – March 2013", "financial year end March 2013", "financial year end 2012/13" have dates.
  if (isYearOf && behind !== null && behind.unit !== 'year' && (isFinancial || behind.unit !== 'span'))
    return null;
  if (behind !== null) return behind.to;
  return isYearOf && tokenAt(line, next).text === 'end' ? next + 1 : (endOfBare(line, next) ?? next);
}

/** "term", "school year", "half-term": the index behind two such words at most, with a hyphen between or none. */
function endOfStretch(line: Line, at: number): number {
  if (!STRETCHES.has(tokenAt(line, at).text)) return at;
  const sign = tokenAt(line, at + 1);
  const isTied = sign.type === 'dash' && !sign.gap && !tokenAt(line, at + 2).gap;
  // "half - term", with blanks, is still one word.
  const isHalf =
    sign.type === 'dash' && tokenAt(line, at).text === 'half' && tokenAt(line, at + 2).text === 'term';
  const second = isTied || isHalf ? at + 2 : at + 1;
  return STRETCHES.has(tokenAt(line, second).text) ? second + 1 : at + 1;
}

/** The index behind "of", "in", "of the", or the same where they do not stand here. */
function behindOf(line: Line, at: number): number {
  const next = /^(?:of|in)$/.test(tokenAt(line, at).text) ? at + 1 : at;
  return next > at && tokenAt(line, next).text === 'the' ? next + 1 : next;
}

/** "of term", "of the year": a stretch that nothing tells from others. "Year 10" is a class of pupils. */
function endOfBare(line: Line, at: number): number | null {
  const next = behindOf(line, at);
  const isStretch = next > at && BARE.test(tokenAt(line, next).text);
  return isStretch && tokenAt(line, next + 1).type !== 'number' ? next + 1 : null;
}

/** "2012/13" or "2012": the index behind it. */
function endOfYears(line: Line, at: number): number | null {
  return spanAt(line, at, true)?.to ?? (isYear(tokenAt(line, at)) ? at + 1 : null);
}

const PARTS = new Set(['early', 'mid', 'middle', 'late', 'start', 'beginning', 'end']);

/**
 * The lead before a part of a time that is itself taken for one: in "by the beginning of term" nothing begins but the
 * term.
 */
export function withoutPart(line: Line, at: number, lead: Lead): Lead {
  const isPart =
    lead.to === at + 1 && tokenAt(line, lead.to).text === 'of' && PARTS.has(tokenAt(line, at).text);
  return isPart ? noLead(at) : lead;
}

/** What plans count by number. "Year 10" is a class of pupils. */
const NUMBERED = /^(?:(?:years?|terms?|h|spring|summer|autumn|winter) [0-9]|(?:months?|weeks?) [0-9]{1,2})$/;

/** "Year 2", "Years 1-3", "Term 2 2012", "H1 2022/23", "Autumn 1". */
function numbered(line: Line, at: number, context: TimescaleContext): number | null {
  const number = tokenAt(line, at + 1);
  if (number.ordinal || !NUMBERED.test(`${tokenAt(line, at).text} ${number.text}`)) return null;
  const sign = tokenAt(line, at + 2);
  const range = sign.type === 'dash' || sign.type === 'slash' || sign.text === 'to' || sign.text === 'and';
  // "Year 6 – 14 June"
  const isDate = range && readMoment(line, at + 3, context)?.unit === 'day';
  const to = range && !isDate && tokenAt(line, at + 3).type === 'number' ? at + 4 : at + 2;
  return endOfYears(line, to) ?? to;
}

/** "early 2014", "mid-2014", "early autumn", "end of Year 2": parts that have no rule. Also "Year 2", "Autumn 1". */
export function partOfYear(line: Line, at: number, context: TimescaleContext): number | null {
  const whole = numbered(line, at, context);
  if (whole !== null) return whole;
  if (!PARTS.has(tokenAt(line, at).text)) return null;
  const next = behindOf(line, tokenAt(line, at + 1).type === 'dash' ? at + 2 : at + 1);
  // "the end of each quarter" says how often.
  if (/^(?:each|every)$/.test(tokenAt(line, next).text)) return null;
  return (
    readMoment(line, next, context)?.to ??
    namelessStretch(line, next, context) ??
    numbered(line, next, context) ??
    endOfBare(line, at + 1) ??
    midOf(line, at, next)
  );
}

/** "mid-year", "mid-year 2012/13", "mid term". */
function midOf(line: Line, at: number, next: number): number | null {
  if (tokenAt(line, at).text !== 'mid' || !/^(?:year|term)$/.test(tokenAt(line, next).text)) return null;
  return endOfYears(line, next + 1) ?? next + 1;
}

/** "next meeting", "each Board meeting", "before the FGB": a meeting without a date. */
export function comingMeeting(line: Line, at: number, led: boolean): number | null {
  const which = tokenAt(line, at).text;
  const from = COMING.has(which) ? at + 1 : at;
  if (from === at && !led) return null;
  const end = endOfMeeting(line, from);
  if (end === from) return null;
  const name = tokenAt(line, end - 1).text;
  if (from > at && which !== 'each' && which !== 'every') return end;
  // "for the Board" may be its reader; "for the Board meeting" is a time.
  return (from > at ? /^(?:meetings?|fgb|agm|board)$/ : /^(?:meetings?|agm)$/).test(name) ? end : null;
}

const UNITS =
  /^(?:day|week|month|year|term|quarter|hour|fortnight|hr|wk|mth|yr)s?$|^(?:weekly|monthly|yearly)$/;
const COUNTS = new Set('one two three four five six seven eight nine ten twelve eighteen few'.split(' '));

interface Duration {
  /** The index behind it. */
  readonly to: number;
  /** It is counted from something that happens ("of referral"): as often a standard to keep as a time for the work. */
  readonly fromEvent: boolean;
}

/** "3 months", "within six weeks", "6 weekly", "every 18 months", "2-3 years". */
export function duration(line: Line, at: number, context: TimescaleContext): Duration | null {
  let next = tokenAt(line, at).text === 'every' ? at + 1 : at;
  if (!isCount(line, next)) return null;
  const { type } = tokenAt(line, next);
  next += 1;
  const sign = tokenAt(line, next);
  const joins = sign.type === 'dash' || sign.type === 'slash' || sign.text === 'to' || sign.text === 'or';
  if (joins && isCount(line, next + 1)) {
    // "Section 11 – 6 months", "KPI 12 – six months": the number of a name, and the time.
    if (followsCounter(line, next - 1) || tokenAt(line, next + 1).type !== type) return null;
    next += 2;
  } else if (sign.type === 'dash' && !sign.gap) next += 1;
  if (tokenAt(line, next).text === 'working') next += 1;
  if (!UNITS.test(tokenAt(line, next).text)) return null;
  const to = endOfEvent(line, next + 1, context);
  return { to, fromEvent: to > next + 1 };
}

function isCount(line: Line, at: number): boolean {
  const { type, text, ordinal } = tokenAt(line, at);
  return COUNTS.has(text) || (type === 'number' && text.length <= 3 && !ordinal);
}

const AFTER = /^(?:of|from|after|following)$/;
const NO_EVENT = new Set([
  'to',
  'in',
  'on',
  'by',
  'from',
  'for',
  'and',
  'or',
  'until',
  'with',
  'at',
  ...momentWords,
]);

/**
 * "3 months of publication", "six weeks after the appointment of a lead": the index behind the event, five words at
 * most, or behind its date ("six weeks of 12 May 2022"), which is not that of the work. "From May 2022" is a start.
 */
function endOfEvent(line: Line, at: number, context: TimescaleContext): number {
  const { text } = tokenAt(line, at);
  if (!AFTER.test(text)) return at;
  const date = readMoment(line, behindOf(line, at), context);
  if (date !== null) return date.to;
  let to = at + 1;
  while (to < at + 6 && tokenAt(line, to).type === 'word' && !NO_EVENT.has(tokenAt(line, to).text)) to += 1;
  return to > at + 1 ? to : at;
}

/** "31/13/2022", "12/13": numbers that look like a date and can't be told. */
export function unreadable(line: Line, at: number): number | null {
  const first = tokenAt(line, at);
  const second = tokenAt(line, at + 2);
  if (first.type !== 'number' || first.text.length > 4 || first.ordinal || second.type !== 'number')
    return null;
  if (isRoundTheClock(line, at) || isRoundTheClock(line, at - 2)) return null;
  const sign = tokenAt(line, at + 1).type;
  const third = tokenAt(line, at + 3).type === sign && tokenAt(line, at + 4).type === 'number';
  if (third && (sign === 'slash' || sign === 'stop' || sign === 'dash')) return at + 5;
  return sign === 'slash' && !second.gap ? at + 3 : null;
}

/** The words with which one of these can begin. */
export const namelessWords: readonly string[] = [
  ...WHICH,
  ...STRETCHES,
  ...COUNTS,
  ...PARTS,
  'year',
  'years',
  'terms',
  'months',
  'weeks',
  'h',
  'spring',
  'summer',
  'autumn',
  'winter',
  'every',
];
