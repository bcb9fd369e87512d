import type { Assumption } from '../../model';
import { addDays, type Day } from '../../day';
import type { TimescaleContext } from '../context';
import { endOfMeeting, isMeeting } from '../meetings';
import { momentWords } from '../moments';
import { edgeWords, ofBeginning } from '../moments/edges';
import { firstDay, lastDay, type Unit } from '../moments/moment';
import { besideDate, isYear } from '../months';
import { phraseSet } from '../phrases';
import { tokenAt, type Line } from '../tokens';
import { readChain, type Chain, type Link } from './chain';
import { noLead, readLead, type Lead, type LeadKind } from './leads';
import { withYears, type Dated } from './years';

/** A stretch of words that names one or several dates. */
export interface Time {
  readonly says: 'time';
  /** Tokens it covers, with the words that lead to it; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The first token of the words that say when. */
  readonly shown: number;
  /** Its first token without any lead. */
  readonly bare: number;
  readonly kind: 'date' | 'window' | 'dates' | 'ongoing';
  readonly start: Day | null;
  readonly due: Day | null;
  readonly dates: readonly Day[];
  /** The first moment the words name; see `firstDayOf`. */
  readonly opens: Dated;
  readonly lead: LeadKind;
  readonly verb: boolean;
  readonly unit: Unit;
  /** One moment, neither range nor list, or a list of nothing but years. */
  readonly single: boolean;
  readonly edged: boolean;
  /** A year is written. */
  readonly hasYear: boolean;
  /** The words name a meeting beside the date. */
  readonly meeting: boolean;
  readonly assumed: readonly Assumption[];
}

/** The times written at this token, with the words before that lead to them; null where there are none. */
export function readTime(
  line: Line,
  at: number,
  context: TimescaleContext,
  lead = readLead(line, at),
): Time | null {
  const direct = timeAfter(line, at, lead, lead.to, context);
  if (direct !== null || lead.kind === 'none') return direct;
  // "start/end of May" is an edge of the month, though "start May" is a lead.
  if (edgeWords.has(tokenAt(line, at).text)) {
    const edge = timeAfter(line, at, noLead(at), at, context);
    if (edge !== null) return edge;
  }
  const dated = endOfEvent(line, lead);
  return dated === null ? null : timeAfter(line, at, { ...lead, shown: true }, dated, context);
}

/** Times with a date, and the words that can begin them. */
export const times = {
  firsts: momentWords,
  led: true,
  numbers: true,
  mayBeSlip: besideDate,
  read: readTime,
} as const;

/** "in advance of the Board on 4 July 2012", "for Executive in May": the token where the date begins, else null. */
function endOfEvent(line: Line, lead: Lead): number | null {
  if (lead.kind !== 'before' && lead.kind !== 'for' && lead.kind !== 'by') return null;
  let meets = lead.kind === 'before';
  for (let at = lead.to; at < lead.to + 8; at += 1) {
    const token = tokenAt(line, at);
    if (token.type !== 'word' && token.type !== 'dash') return null;
    meets ||= isMeeting(token.text);
    if (token.text === 'on' || token.text === 'in') return meets ? at + 1 : null;
  }
  return null;
}

function timeAfter(line: Line, from: number, lead: Lead, at: number, context: TimescaleContext): Time | null {
  if (!canBeMoment(line, at)) return null;
  const before = tokenAt(line, from - 1).type;
  const opens = lead.kind === 'none' && before !== 'word' && before !== 'number';
  const found = readChain(line, at, lead.kind, opens || SPANNING.has(lead.kind), context);
  if (found === null) return null;
  const meetingEnd = endOfMeeting(line, found.to);
  const meeting = meetingEnd > found.to || isMeeting(tokenAt(line, at - 2).text);
  const chain = meetingEnd > found.to ? withYearBehind(line, found, meetingEnd) : found;
  const opening = chain.links[0];
  if (opening === undefined) return null;
  const { first } = opening;
  const { to } = chain;
  const onwards = endOfOnwards(line, to);
  const latest = endOfLatest(line, to, lead.kind);
  const goesOn = onwards > to;
  const kind = kindWith(lead.kind, goesOn, latest > to);
  const says = meaning(kind, chain, opening, context);
  const due = goesOn && says.kind !== 'dates' ? null : says.due;
  return {
    says: 'time',
    from,
    to: Math.max(onwards, latest),
    shown: lead.shown ? from : first.from,
    bare: first.from,
    kind: says.kind,
    start: says.start,
    due,
    dates: says.dates,
    opens: says.opens,
    assumed: due === null ? ofBeginning(says.assumed) : says.assumed,
    lead: kind,
    verb: lead.verb,
    unit: first.unit,
    single: chain.links.length === 1 ? opening.last === null : chain.links.every(isYears),
    edged: first.edge !== null,
    hasYear: chain.links.some((link) => (link.last ?? link.first).year !== null || link.first.year !== null),
    meeting,
  };
}

/** "2022", "2022/23", as they also stand in a name. */
function isYears({ first, last }: Link): boolean {
  return last === null && first.edge === null && (first.unit === 'year' || first.unit === 'span');
}

/** "June Board 2022", "May and June Board 2022": the year stands behind the meeting's name. */
function withYearBehind(line: Line, { links }: Chain, to: number): Chain {
  const year = tokenAt(line, to);
  const named = links[links.length - 1];
  if (named === undefined || !isYear(year)) return { links, to };
  const { first, last } = named;
  if ((last ?? first).year !== null) return { links, to };
  const dated =
    last === null
      ? { first: { ...first, year: year.value }, last }
      : { first, last: { ...last, year: year.value } };
  return { links: [...links.slice(0, -1), dated], to: to + 1 };
}

/** Words behind which no name stands: a bare year there may begin a range. */
const SPANNING: ReadonlySet<LeadKind> = new Set(['throughout', 'during', 'between']);

const MOMENTS = new Set(momentWords);

/** A quick look: a word that none of the readers knows is a misspelt month only where no word follows. */
function canBeMoment(line: Line, at: number): boolean {
  const { type, text } = tokenAt(line, at);
  if (type !== 'word') return type === 'number';
  return MOMENTS.has(text) || tokenAt(line, at + 1).type !== 'word';
}

/** "onwards", "and onwards", "+": the index behind it, or the token itself. */
function endOfOnwards(line: Line, at: number): number {
  if (tokenAt(line, at).type === 'plus') return at + 1;
  const joined = tokenAt(line, at).text === 'and' || tokenAt(line, at).type === 'dash' ? 1 : 0;
  return /^(?:onwards?|forwards?)$/.test(tokenAt(line, at + joined).text) ? at + joined + 1 : at;
}

/** "at the latest", "latest", "or sooner": the index behind it, or the token itself. */
function endOfLatest(line: Line, at: number, lead: LeadKind): number {
  const comma = tokenAt(line, at).type === 'comma' && tokenAt(line, at + 1).text === 'at' ? 1 : 0;
  const found = LATEST.find(line, at + comma);
  if (found === null) return at;
  // "May 2022 latest figures", "at the latest meeting", "by May 2022 or before Easter", "cases in 2022 or earlier"
  const isOr = tokenAt(line, at).text === 'or';
  const { type, text } = tokenAt(line, found.to);
  const goesOn = isMeeting(text) || ((isOr || found.to === at + 1) && type === 'word');
  return goesOn || (isOr && lead !== 'none' && lead !== 'by') ? at : found.to;
}

const LATEST = phraseSet([
  'at the latest',
  'at the very latest',
  'at latest',
  'latest',
  'or earlier',
  'or sooner',
  'or before',
]);

/** What the words behind a time make of it, where those before it leave that open. */
function kindWith(lead: LeadKind, onwards: boolean, latest: boolean): LeadKind {
  if (onwards && lead !== 'throughout') return 'from';
  return latest && (lead === 'none' || lead === 'in' || lead === 'for') ? 'by' : lead;
}

/** The first day the words name: where work that goes on from here begins. */
export function firstDayOf({ opens }: Time): Day {
  return firstDay(opens.moment, opens.year);
}

type Meaning = Pick<Time, 'kind' | 'start' | 'due' | 'dates' | 'opens' | 'assumed'>;

function meaning(lead: LeadKind, chain: Chain, head: Link, context: TimescaleContext): Meaning {
  const { first: only } = head;
  // By far the most are one moment with its year.
  if (chain.links.length === 1 && head.last === null && only.year !== null)
    return single(lead, { moment: only, year: only.year }, only.assumed);
  const moments = chain.links.flatMap(({ first, last }) => (last === null ? [first] : [first, last]));
  const { dated, assumed: years } = withYears(moments, chain.links.length > 1, context);
  const assumed = [...years, ...chain.links.flatMap(assumedIn)];
  const yearOfMoment = new Map(dated.map(({ moment, year }) => [moment, year]));
  const opens = { moment: only, year: yearOfMoment.get(only) ?? 2000 };
  if (chain.links.length === 1 && head.last === null) return single(lead, opens, assumed);
  const dates = chain.links.map(({ first, last }) => {
    const end = last ?? first;
    return lastDay(end, yearOfMoment.get(end) ?? 2000);
  });
  if (moments.every((moment) => moment.year === null)) dates.sort();
  const due = [...dates].sort().at(-1) ?? null;
  if (dates.length > 1 && lead !== 'throughout')
    return { kind: 'dates', start: null, due, dates, opens, assumed };
  const start = lead === 'by' ? null : firstDay(opens.moment, opens.year);
  const kind = lead === 'throughout' ? 'ongoing' : lead === 'by' ? 'date' : 'window';
  return { kind, start, due, dates: NO_DATES, opens, assumed };
}

const NO_DATES: readonly Day[] = [];

/** The first end of a range is its beginning. */
function assumedIn({ first, last }: Link): readonly Assumption[] {
  return last === null ? first.assumed : [...ofBeginning(first.assumed), ...last.assumed];
}

/** What one moment says, from its first day to its last. */
function single(lead: LeadKind, named: Dated, assumed: readonly Assumption[]): Meaning {
  const opens = lead === 'during' || lead === 'throughout' ? allOfYear(named) : named;
  const { unit, edge } = opens.moment;
  const long = unit === 'quarter' || unit === 'season' || unit === 'span';
  const isWindow = long && lead !== 'by' && lead !== 'before' && edge === null;
  const isWeek = lead === 'week' && unit === 'day';
  const starts = isWindow || isWeek || lead === 'throughout' || lead === 'from';
  const start = starts && lead !== 'until' ? firstDay(opens.moment, opens.year) : null;
  const last = lead === 'from' ? null : lastDay(opens.moment, opens.year);
  const due = isWeek && last !== null ? addDays(last, 6) : last;
  const kind = lead === 'throughout' ? 'ongoing' : starts || lead === 'until' ? 'window' : 'date';
  return { kind, start, due, dates: NO_DATES, opens, assumed };
}

/** "throughout FYE 2013": the year that ends then. */
function allOfYear({ moment, year }: Dated): Dated {
  const isEnd = moment.unit === 'span' && moment.edge === 'end';
  return { moment: isEnd ? { ...moment, edge: null } : moment, year };
}
