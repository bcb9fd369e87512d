import type { Reading } from '../model';
import type { Frequency, Mention, Standing } from './mentions/mention';
import { mentionOn, type Parsed } from './segments';
import { firstDayOf, type Time } from './times/time';
import { tokenAt, type Line, type Token } from './tokens';

/** The part of a reading that dates it. */
export type Dates = Pick<Reading, 'kind' | 'start' | 'due' | 'dates'>;

export const NONE: Dates = { kind: 'none', start: null, due: null, dates: [] };

const BESIDE = /^(?:focus|focused|focusing|priority|emphasis|review|reviewed|reviews|refresh|update)$/;
const MOVED = /^(?:revised|extended|moved|slipped|delayed|postponed|deferred|rescheduled|now|put|pushed)$/;

/**
 * The times that bound the work: not the period of a focus, the day of a review, the day on which finished work was
 * finished beside the day it was due, nor a date it was moved to (see `findRevisedDate`).
 */
export function bounding({ line }: Parsed, mentions: readonly Mention[]): readonly Time[] {
  const times = mentions.filter((mention) => mention.says === 'time');
  const others = mentions.some((mention) => mention.says === 'standing' || mention.says === 'often');
  return times.filter((time, index) => {
    const before = endOfLast(mentions, time);
    const words = line.tokens.slice(Math.max(before, time.bare - 8), time.bare).map(({ text }) => text);
    if (index === 0) return !others || !words.some((word) => BESIDE.test(word));
    const isDone = isFinishDay(line, time, mentions);
    return !isDone && !words.some((word) => BESIDE.test(word) || MOVED.test(word));
  });
}

/** Where what was said of the time before ends; a status between says nothing of when. */
function endOfLast(mentions: readonly Mention[], time: Time): number {
  const last = mentions
    .slice(0, mentions.indexOf(time))
    .filter(({ says }) => says !== 'status')
    .at(-1);
  return last?.to ?? 0;
}

/** The day behind "completed", in the same sentence. */
function isFinishDay(line: Line, time: Time, mentions: readonly Mention[]): boolean {
  const previous = mentions[mentions.indexOf(time) - 1];
  if (previous?.says !== 'status' || previous.status !== 'complete') return false;
  return !line.tokens.slice(previous.to, time.from).some(isParting);
}

/** "Delayed until September" names the new deadline, not the end of work that goes on; "from May" the old. */
export function asDeadline(parsed: Parsed, mention: Mention): Mention | null {
  if (mention.says !== 'time' || (mention.lead !== 'until' && mention.lead !== 'from')) return mention;
  const before = mentionOn(parsed, mention.from - 1);
  const moved = before?.says === 'status' && before.status === 'delayed';
  if (!moved) return mention;
  return mention.due === null ? null : { ...mention, kind: 'date', start: null };
}

/** What several separate times say together. */
export function together(times: readonly Time[]): Dates {
  const first = times[0];
  const last = times[times.length - 1];
  if (first === undefined || last === undefined) return NONE;
  if (times.length === 1) return { kind: first.kind, start: first.start, due: first.due, dates: first.dates };
  const dues = times.flatMap(({ due, dates }) => (dates.length > 0 ? dates : due === null ? [] : [due]));
  const whole = times.find((time) => time.kind === 'ongoing');
  if (whole !== undefined) return { kind: 'ongoing', start: whole.start, due: whole.due, dates: [] };
  const spreads = first.lead === 'from' || times.some((time) => time.kind === 'window');
  if (spreads)
    return { kind: 'window', start: firstDayOf(first), due: dues[dues.length - 1] ?? null, dates: [] };
  const different = [...new Set(dues)];
  return different.length === 1
    ? { kind: 'date', start: null, due: last.due, dates: [] }
    : { kind: 'dates', start: null, due: last.due, dates: dues };
}

/** The start, end and listed dates of recurring work. "March and then annually" begins in March. */
export function recurring(parsed: Parsed, frequency: Frequency, times: readonly Time[]): Dates {
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
  return begins ? { ...dates, start: firstDayOf(time), due: null } : dates;
}

/** How times bound standing work: its dates, or null where "ongoing" is only a status beside a date. */
export function bound(
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
    return { start: firstDayOf(before), due: before.kind === 'window' ? before.due : null };
  }
  const after = times.find((time) => time.from >= standing.to);
  if (after === undefined) return null;
  const until = tokenAt(parsed.line, after.from - 1).text === 'to';
  return until || after.kind !== 'date' ? { start: after.start, due: after.due } : null;
}

/** A dash or a line's end parts "ongoing" from the frequency before it. */
export function isApart(parsed: Parsed, standing: Standing, mentions: readonly Mention[]): boolean {
  const before = mentions.filter(({ says, to }) => says !== 'status' && to <= standing.from).at(-1);
  if (before === undefined) return false;
  const between = parsed.line.tokens.slice(before.to, standing.from);
  return between.some(isParting);
}

function isParting({ type }: Token): boolean {
  return type === 'dash' || type === 'line' || type === 'stop' || type === 'colon' || type === 'semicolon';
}
