import type { Assumption, Reading, Status } from '../model';
import type { Frequency, Mention, Standing } from './mentions/mention';
import type { Parsed } from './segments';
import type { Time } from './times/time';
import { tokenAt, wordsOf, type Line, type Token } from './tokens';

/** A reading without its task, and the tokens its timescale covers (with "in" and "on the" before it). */
export interface Composed {
  readonly reading: Omit<Reading, 'task'>;
  readonly from: number;
  readonly to: number;
}

type Dates = Pick<Reading, 'kind' | 'start' | 'due' | 'dates'>;

const NONE: Dates = { kind: 'none', start: null, due: null, dates: [] };
/** The word that tells most wins: finished work is finished, whatever else is said of it. */
const STATUS_ORDER: readonly Status[] = [
  'cancelled',
  'complete',
  'delayed',
  'notStarted',
  'inProgress',
  'ongoing',
];

/** Puts together what the mentions that count say, in the order in which they stand. */
export function compose(parsed: Parsed, counted: readonly Mention[]): Composed {
  const mentions = counted.map((mention) => asDeadline(parsed, mention));
  const oftens = mentions.filter((mention) => mention.says === 'often');
  const standings = mentions.filter((mention) => mention.says === 'standing');
  const times = bounding(parsed, mentions);
  const frequency = oftens[0];
  const joined = times.length === 0 ? null : standings.map((standing) => bound(parsed, standing, times));
  const kindBy = standings.find((_, index) => joined === null || joined[index] !== null);

  let dates = together(times);
  if (frequency !== undefined) dates = { ...recurring(parsed, frequency, times), kind: 'recurring' };
  else if (kindBy !== undefined)
    dates = { ...NONE, kind: 'ongoing', ...(joined?.[standings.indexOf(kindBy)] ?? {}) };
  const vague = mentions.filter((mention) => mention.says === 'vague');
  if (dates.kind === 'none' && vague.length > 0) dates = { ...NONE, kind: 'vague' };

  const statusOnly = (standing: Standing): boolean =>
    frequency === undefined ? kindBy === undefined : isApart(parsed, standing, mentions);
  const shown: Mention[] = mentions.filter((mention) => {
    if (mention.says === 'time') return times.includes(mention);
    if (mention.says === 'standing') return !statusOnly(mention);
    return (
      mention.says === 'often' || (mention.says === 'vague' && (dates.kind === 'vague' || !mention.unsettled))
    );
  });
  const unsettled = dates.due !== null && vague.some((mention) => mention.unsettled);
  const assumed = [
    ...mentions.flatMap((mention) =>
      mention.says === 'vague' || (mention.says === 'time' && !times.includes(mention))
        ? []
        : mention.assumed,
    ),
    ...(unsettled
      ? [{ what: 'other' as const, why: 'The plan calls this date still to be confirmed.', meant: null }]
      : []),
    ...questioned(parsed, shown),
  ];
  const { from, to, timescale } = stretch(parsed, shown, times);
  return {
    reading: {
      timescale,
      status: statusOf(mentions),
      ...dates,
      every: frequency?.every ?? null,
      assumed: withoutDoubles(assumed),
    },
    from,
    to,
  };
}

function stretch(
  { line }: Parsed,
  shown: readonly Mention[],
  times: readonly Time[],
): { from: number; to: number; timescale: string | null } {
  const first = shown[0];
  const last = shown[shown.length - 1];
  if (first === undefined || last === undefined) return { from: 0, to: 0, timescale: null };
  let start = first.from;
  // "to begin in January with rollout in March": the range shows without its verb; "start in May" would not.
  if (first.says === 'time') start = first.verb && times.length > 1 ? first.bare : first.shown;
  return {
    from: first.says === 'time' && first.verb && times.length > 1 ? start : first.from,
    to: last.to,
    timescale: wordsOf(line, start, last.to),
  };
}

function statusOf(mentions: readonly Mention[]): Status | null {
  const said = new Set<Status>();
  for (const mention of mentions) {
    if (mention.says === 'status') said.add(mention.status);
    if (mention.says === 'standing' && mention.ongoing) said.add('ongoing');
  }
  return STATUS_ORDER.find((status) => said.has(status)) ?? null;
}

const BESIDE = /^(?:focus|focused|focusing|priority|emphasis|review|reviewed|reviews|refresh|update)$/;
const MOVED = /^(?:revised|extended|moved|slipped|delayed|postponed|deferred|rescheduled|now|put|pushed)$/;

/**
 * The times that bound the work: not the period of a focus, the day of a review, the day on which finished work was
 * finished beside the day it was due, nor a date it was moved to (see `findRevisedDate`).
 */
function bounding({ line }: Parsed, mentions: readonly Mention[]): readonly Time[] {
  const times = mentions.filter((mention) => mention.says === 'time');
  const others = mentions.some((mention) => mention.says === 'standing' || mention.says === 'often');
  let before = 0;
  return times.filter((time, index) => {
    const words = line.tokens.slice(Math.max(before, time.bare - 8), time.bare).map(({ text }) => text);
    before = time.to;
    if (index === 0) return !others || !words.some((word) => BESIDE.test(word));
    const isDone = isFinishDay(line, time, mentions);
    return !isDone && !words.some((word) => BESIDE.test(word) || MOVED.test(word));
  });
}

/** The day behind "completed", in the same sentence. */
function isFinishDay(line: Line, time: Time, mentions: readonly Mention[]): boolean {
  const previous = mentions[mentions.indexOf(time) - 1];
  if (previous?.says !== 'status' || previous.status !== 'complete') return false;
  return !line.tokens.slice(previous.to, time.from).some(isParting);
}

/** "Delayed until September" names the new deadline, not the end of work that goes on. */
function asDeadline({ owner }: Parsed, mention: Mention): Mention {
  if (mention.says !== 'time' || mention.lead !== 'until') return mention;
  const before = owner[mention.from - 1];
  const moved = before?.says === 'status' && before.status === 'delayed';
  return moved ? { ...mention, kind: 'date', start: null } : mention;
}

/** What several separate times say together. */
function together(times: readonly Time[]): Dates {
  const first = times[0];
  const last = times[times.length - 1];
  if (first === undefined || last === undefined) return NONE;
  if (times.length === 1) return { kind: first.kind, start: first.start, due: first.due, dates: first.dates };
  const dues = times.flatMap(({ due, dates }) => (dates.length > 0 ? dates : due === null ? [] : [due]));
  const whole = times.find((time) => time.kind === 'ongoing');
  if (whole !== undefined) return { kind: 'ongoing', start: whole.start, due: whole.due, dates: [] };
  const spreads = first.lead === 'from' || times.some((time) => time.kind === 'window');
  if (spreads) return { kind: 'window', start: first.first, due: dues[dues.length - 1] ?? null, dates: [] };
  const different = [...new Set(dues)];
  return different.length === 1
    ? { kind: 'date', start: null, due: last.due, dates: [] }
    : { kind: 'dates', start: null, due: last.due, dates: dues };
}

/** The start, end and listed dates of recurring work. "March and then annually" begins in March. */
function recurring(parsed: Parsed, frequency: Frequency, times: readonly Time[]): Dates {
  const dates = together(times);
  const time = times[0];
  if (time === undefined || dates.kind !== 'date') return dates;
  const [left, right] = time.from < frequency.from ? [time, frequency] : [frequency, time];
  const between = parsed.line.tokens.slice(left.to, right.from);
  const after = tokenAt(parsed.line, frequency.to).text;
  const begins =
    left === time
      ? after === 'thereafter' ||
        between.some(({ type, text }) => type === 'slash' || text === 'then' || text === 'and')
      : between.some(({ text }) => /^(?:first|initial|starting|initially)$/.test(text));
  return begins ? { ...dates, start: time.first, due: null } : dates;
}

/** How times bound standing work: its dates, or null where "ongoing" is only a status beside a date. */
function bound(
  parsed: Parsed,
  standing: Standing,
  times: readonly Time[],
): Pick<Dates, 'start' | 'due'> | null {
  const before = times.filter((time) => time.to <= standing.from).at(-1);
  if (before !== undefined) {
    const between = parsed.line.tokens.slice(before.to, standing.from);
    const apart = between.some(isParting);
    const deadline = before.edged || before.lead === 'by' || before.lead === 'before';
    if (before.kind === 'ongoing') return { start: before.start, due: before.due };
    if (apart || (deadline && between.some(({ type }) => type === 'slash'))) return null;
    return { start: before.first, due: before.kind === 'window' ? before.due : null };
  }
  const after = times.find((time) => time.from >= standing.to);
  if (after === undefined) return null;
  const until = tokenAt(parsed.line, after.from - 1).text === 'to';
  return until || after.kind !== 'date' ? { start: after.start, due: after.due } : null;
}

/** A dash or a line's end parts "ongoing" from the frequency before it. */
function isApart(parsed: Parsed, standing: Standing, mentions: readonly Mention[]): boolean {
  const before = mentions.filter(({ says, to }) => says !== 'status' && to <= standing.from).at(-1);
  if (before === undefined) return false;
  const between = parsed.line.tokens.slice(before.to, standing.from);
  return between.some(isParting);
}

function isParting({ type }: Token): boolean {
  return type === 'dash' || type === 'line' || type === 'stop' || type === 'colon' || type === 'semicolon';
}

/** "June 2014?": a question mark says that the date is not settled. */
function questioned({ line }: Parsed, shown: readonly Mention[]): readonly Assumption[] {
  const asked = shown.some(({ says, to }) => says === 'time' && tokenAt(line, to).type === 'question');
  return asked
    ? [{ what: 'other', why: 'The question mark says that this date is not settled.', meant: null }]
    : [];
}

function withoutDoubles(assumed: readonly Assumption[]): readonly Assumption[] {
  return assumed.filter(
    (one, index) => assumed.findIndex(({ what, why }) => what === one.what && why === one.why) === index,
  );
}
