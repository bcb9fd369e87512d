import type { Assumption, Reading, Status } from '../model';
import { asDeadline, bound, bounding, isApart, NONE, recurring, together } from './bounds';
import type { Mention, Standing } from './mentions/mention';
import type { Parsed } from './segments';
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
  const mentions = counted
    .map((mention) => asDeadline(parsed, mention))
    .filter((mention) => mention !== null);
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
    from: first.says === 'time' && first.verb && times.length > 1 ? first.from + 1 : first.from,
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
