import type { TimescaleContext } from '../context';
import { isYear } from '../months';
import { readMoment } from '../moments';
import type { Moment } from '../moments/moment';
import { inSharedYear, quarterBehind, yearStandsBefore } from '../moments/quarters';
import { tokenAt, type Line } from '../tokens';
import { daysAt } from './days';
import { jointAt } from './joints';
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
  const how = { sure: alone || lead !== 'none', isBetween };
  const days = daysAt(line, at, how, context);
  const first = days === null ? readMoment(line, at, context) : null;
  const links: Link[] = days?.links.slice() ?? (first === null ? [] : [{ first, last: null }]);
  let to = days?.to ?? first?.to ?? at;
  while (links.length > 0) {
    const previous = links[links.length - 1];
    if (previous === undefined) break;
    const joint = jointAt(line, to, isBetween && links.length === 1 && previous.last === null);
    if (joint === null) break;
    const more = daysAt(line, joint.next, { sure: true, isBetween: false }, context);
    const read = more === null ? momentBehind(line, joint.next, previous, context) : null;
    const next = read === null ? null : sharing(line, links, read, joint.kind, context);
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
  const shares =
    found === null && one.unit === 'quarter' && (one.year === null || yearStandsBefore(line, one));
  return shares ? quarterBehind(line, at, context) : found;
}

/** The moment with the year, or in the year, that it shares with those before it. */
function sharing(
  line: Line,
  links: readonly Link[],
  next: Moment,
  kind: 'range' | 'list',
  context: TimescaleContext,
): Moment {
  const head = links[0]?.first;
  const previous = links[links.length - 1];
  if (head === undefined || previous === undefined) return next;
  if (yearStandsBefore(line, head)) return inSharedYear(previous.last ?? previous.first, next, context);
  return kind === 'range' ? next : inYear(previous, next);
}

/** "May 2022, 2023 and 2024": a bare year in a list is the same time in that year. */
function inYear({ first, last }: Link, listed: Moment): Moment {
  const shares = last === null && first.year !== null && first.unit !== 'span';
  if (!shares || listed.unit !== 'year' || listed.edge !== null) return listed;
  return { ...first, year: listed.year, from: listed.from, to: listed.to, assumed: [] };
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
