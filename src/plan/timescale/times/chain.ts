import { daysInMonth } from '../../day';
import type { TimescaleContext } from '../context';
import { isYear } from '../months';
import { readMoment } from '../moments';
import { followsCounter } from '../moments/counters';
import { moment, type Moment } from '../moments/moment';
import { quarterBehind } from '../moments/quarters';
import { tokenAt, type Line } from '../tokens';
import type { LeadKind } from './leads';

/** One time of a list: a moment, or two that are the ends of a range. */
export interface Link {
  readonly first: Moment;
  readonly last: Moment | null;
}

export interface Chain {
  readonly links: readonly Link[];
  readonly to: number;
}

type Joint = { readonly kind: 'range' | 'list'; readonly next: number } | null;

const RANGE_WORDS = new Set(['to', 'until', 'till', 'through', 'thru', 'or']);

/**
 * The times written at this token, joined to a range (- – / to) or a list (, ; and), as far as they go.
 * @param lead what leads to them: the "and" behind "between" joins the two ends of a range
 * @param alone nothing before can make a name of a bare year: only then may it begin a range
 */
export function readChain(
  line: Line,
  at: number,
  lead: LeadKind,
  alone: boolean,
  context: TimescaleContext,
): Chain | null {
  const isBetween = lead === 'between';
  const days = bareDays(line, at, { sure: alone || lead !== 'none', isBetween }, context);
  const first = days === null ? readMoment(line, at, context) : null;
  const links: Link[] = days?.links.slice() ?? (first === null ? [] : [{ first, last: null }]);
  let to = days?.to ?? first?.to ?? at;
  while (links.length > 0) {
    const previous = links[links.length - 1];
    if (previous === undefined) break;
    const joint = jointAt(line, to, isBetween && links.length === 1 && previous.last === null);
    if (joint === null) break;
    const more = bareDays(line, joint.next, { sure: true, isBetween: false }, context);
    const read = more === null ? momentBehind(line, joint.next, previous, context) : null;
    const next = read === null || joint.kind === 'range' ? read : inYear(previous, read);
    if (more !== null && joint.kind === 'list') {
      links.push(...more.links);
      to = more.to;
      continue;
    }
    if (next === null || !fits(line, previous, next, joint.kind, tokenAt(line, to).type === 'dash', alone))
      break;
    if (joint.kind === 'range') links[links.length - 1] = { first: previous.first, last: next };
    else links.push({ first: next, last: null });
    to = next.to;
  }
  return links.length === 0 ? null : { links, to };
}

/** The moment behind a joint; behind a quarter without its year also the bare number of another. */
function momentBehind(
  line: Line,
  at: number,
  { first, last }: Link,
  context: TimescaleContext,
): Moment | null {
  const found = readMoment(line, at, context);
  const one = last ?? first;
  const shares = found === null && one.unit === 'quarter' && one.year === null;
  return shares ? quarterBehind(line, at, context) : found;
}

/** "May 2022, 2023 and 2024": a bare year in a list is the same time in that year. */
function inYear({ first, last }: Link, listed: Moment): Moment {
  const shares = last === null && first.year !== null && first.unit !== 'year' && first.unit !== 'span';
  if (!shares || listed.unit !== 'year' || listed.edge !== null) return listed;
  return { ...first, year: listed.year, from: listed.from, to: listed.to, assumed: [] };
}

function jointAt(line: Line, at: number, isBetween: boolean): Joint {
  const sign = tokenAt(line, at);
  // The dot of "Apr. – Sept."
  if (sign.type === 'stop' && !sign.gap && tokenAt(line, at - 1).text.length <= 4)
    return tokenAt(line, at + 1).type === 'stop' ? null : jointAt(line, at + 1, isBetween);
  const after = tokenAt(line, at + 1);
  const article = after.text === 'the' ? 1 : 0;
  if (isBetween && sign.text === 'and') return { kind: 'range', next: at + 1 + article };
  if (sign.text === 'through' && after.text === 'to') return { kind: 'range', next: at + 2 };
  if (sign.type === 'dash' || sign.type === 'slash' || RANGE_WORDS.has(sign.text))
    return { kind: 'range', next: at + 1 + article };
  if (sign.type === 'comma' || sign.type === 'semicolon' || sign.type === 'plus')
    return { kind: 'list', next: after.text === 'and' ? at + 2 : at + 1 };
  return sign.text === 'and' ? { kind: 'list', next: at + 1 + article } : null;
}

/** Whether two times really belong together: a dash may also stand between a name's year and the timescale. */
function fits(
  line: Line,
  left: Link,
  right: Moment,
  kind: 'range' | 'list',
  dash: boolean,
  alone: boolean,
): boolean {
  if (kind === 'range' && dash) {
    const one = left.last ?? left.first;
    if (left.last !== null) return false;
    if (one.unit === 'span' || right.unit === 'span') return one.unit === right.unit;
    if (one.unit === 'year') return alone;
    // "Minute 2022/11 – May 2023": a name that looks like a month.
    if (isYearFirst(line, one) && !isYearFirst(line, right)) return alone;
  }
  // "June 2022 – may be delayed", "May 2022 and march past": a word that is more than a month needs company.
  const word = tokenAt(line, right.from);
  const bare = right.year === null && right.unit === 'month' && /^(?:may|march|mar)$/.test(word.text);
  return (
    !bare ||
    tokenAt(line, right.to).type !== 'word' ||
    /^(?:and|to|or|then|onwards?)$/.test(tokenAt(line, right.to).text)
  );
}

/** "2022-11". */
function isYearFirst(line: Line, { unit, from }: Moment): boolean {
  return unit === 'month' && isYear(tokenAt(line, from));
}

/**
 * "13 – 17 June 2022", "13/14 June", "13, 14 and 15 June": days that share the month behind them. A spaced dash may
 * also part a name's number from the time, but where it is `sure` that a time begins here.
 */
function bareDays(
  line: Line,
  at: number,
  { sure, isBetween }: { readonly sure: boolean; readonly isBetween: boolean },
  context: TimescaleContext,
): Chain | null {
  const days: { at: number; day: number; joint: 'range' | 'list' }[] = [];
  let next = at;
  while (days.length < 8) {
    const token = tokenAt(line, next);
    const isDay = token.type === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
    if (!isDay || (days.length === 0 && followsCounter(line, next))) return null;
    const joint = jointAt(line, next + 1, isBetween && days.length === 0);
    if (joint === null) break;
    const sign = tokenAt(line, next + 1);
    if (sign.type === 'dash' && sign.gap && !sure) return null;
    days.push({ at: next, day: token.value, joint: joint.kind });
    next = joint.next;
  }
  if (days.length === 0) return null;
  const full = readMoment(line, next, context);
  if (full?.unit !== 'day' || tokenAt(line, full.from + 1).type === 'slash' || full.day === null) return null;
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
