import type { Assumption, Reading, Status } from '../model';
import { asDeadline, bound, bounding, isApart, NONE, recurring, together } from './bounds';
import type { Mention } from './mentions/mention';
import { mentionOn, type Parsed } from './segments';
import { ofBeginning } from './moments/edges';
import type { Time } from './times/time';
import { tokenAt, wordsOf } from './tokens';

/** A reading without its task, and the tokens its timescale covers (with "in" and "on the" before it). */
export interface Composed {
  readonly reading: Omit<Reading, 'task'>;
  readonly from: number;
  readonly to: number;
}

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
  const alone = counted.length === 1 ? counted[0] : undefined;
  if (alone?.says === 'time') return onlyTime(parsed, alone, counted);
  const mentions = counted
    .map((mention) => asDeadline(parsed, mention))
    .filter((mention) => mention !== null);
  const [only, another] = mentions.filter(({ says }) => says !== 'status');
  if (another === undefined && (only === undefined || only.says === 'time'))
    return onlyTime(parsed, only, mentions);

  const times = bounding(parsed, mentions);
  const frequency = mentions.find((mention) => mention.says === 'often');
  const bounds = boundsOf(parsed, mentions, times);
  let dates = together(times);
  if (frequency !== undefined) dates = { ...recurring(parsed, frequency, times), kind: 'recurring' };
  else if (bounds !== null) dates = { kind: 'ongoing', start: bounds.start, due: bounds.due, dates: [] };
  else if (dates.kind === 'none') dates = { ...NONE, kind: 'vague' };

  const shown = mentions.filter((mention) => {
    switch (mention.says) {
      case 'time':
        return times.includes(mention);
      case 'standing':
        return frequency === undefined ? bounds !== null : !isApart(parsed, mention, mentions);
      case 'vague':
        return dates.kind === 'vague' || !mention.unsettled;
      case 'often':
        return true;
      case 'status':
        return false;
    }
  });
  const unsettled =
    dates.due !== null && mentions.some((mention) => mention.says === 'vague' && mention.unsettled);
  const guessed = assumedBy(mentions, times);
  const assumed = [
    ...(dates.due === null ? ofBeginning(guessed) : guessed),
    ...questioned(parsed, shown),
    ...(unsettled ? [UNSETTLED] : []),
  ];
  const { from, to, timescale } = stretch(parsed, shown, times);
  const status = statusOf(mentions);
  const { kind, start, due, dates: deadlines } = dates;
  const every = frequency?.every ?? null;
  return { reading: { timescale, status, kind, start, due, dates: deadlines, every, assumed }, from, to };
}

export const UNSETTLED: Assumption = {
  what: 'other',
  why: 'The plan calls this date still to be confirmed.',
  meant: null,
};

/** The dates that standing work keeps; null where nothing says that it is standing work. */
function boundsOf(
  parsed: Parsed,
  mentions: readonly Mention[],
  times: readonly Time[],
): Pick<Reading, 'start' | 'due'> | null {
  for (const standing of mentions) {
    if (standing.says !== 'standing') continue;
    const bounds = times.length === 0 ? { start: null, due: null } : bound(parsed, standing, times);
    if (bounds !== null) return bounds;
  }
  return null;
}

/** What was guessed by the mentions that count, each guess once. */
function assumedBy(mentions: readonly Mention[], times: readonly Time[]): readonly Assumption[] {
  const assumed: Assumption[] = [];
  for (const mention of mentions) {
    if (mention.says === 'vague' || (mention.says === 'time' && !times.includes(mention))) continue;
    for (const one of mention.assumed) if (!assumed.some(({ why }) => why === one.why)) assumed.push(one);
  }
  return assumed;
}

/** By far the most milestones name one time, or none, and nothing else but a status. */
function onlyTime(parsed: Parsed, time: Time | undefined, mentions: readonly Mention[]): Composed {
  const status = statusOf(mentions);
  if (time === undefined) {
    const assumed = assumedBy(mentions, []);
    return { reading: { timescale: null, status, ...NONE, every: null, assumed }, from: 0, to: 0 };
  }
  const { kind, start, due, dates, from, to } = time;
  const assumed = [...assumedBy(mentions, [time]), ...questioned(parsed, [time])];
  const timescale = wordsOf(parsed.line, time.shown, to);
  return { reading: { timescale, status, kind, start, due, dates, every: null, assumed }, from, to };
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
    from: first.says === 'time' && first.verb && times.length > 1 ? first.from + 1 : first.from,
    to: last.to,
    timescale: wordsOf(line, start, last.to),
  };
}

function statusOf(mentions: readonly Mention[]): Status | null {
  let told: Status | null = null;
  for (const mention of mentions) {
    const said =
      mention.says === 'status'
        ? mention.status
        : mention.says === 'standing' && mention.ongoing
          ? 'ongoing'
          : null;
    if (said !== null && (told === null || STATUS_ORDER.indexOf(said) < STATUS_ORDER.indexOf(told)))
      told = said;
  }
  return told;
}

/** "June 2014?", "June 2014 (TBC)": the sign or remark behind a date says that it is not settled. */
function questioned(parsed: Parsed, shown: readonly Mention[]): readonly Assumption[] {
  for (const { says, to } of shown) {
    if (says !== 'time') continue;
    const { type } = tokenAt(parsed.line, to);
    if (type === 'question') return [QUESTIONED];
    const remark = type === 'open' ? mentionOn(parsed, to + 1) : undefined;
    if (remark?.says === 'vague' && remark.unsettled) return [UNSETTLED];
  }
  return [];
}

export const QUESTIONED: Assumption = {
  what: 'other',
  why: 'The question mark says that this date is not settled.',
  meant: null,
};
