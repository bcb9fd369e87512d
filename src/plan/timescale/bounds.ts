import type { Reading } from '../model';
import type { Frequency, Mention, Standing } from './mentions/mention';
import { mentionOn, type Parsed } from './segments';
import { firstDayOf, type Time } from './times/time';
import { tokenAt, type Line, type Token } from './tokens';

/** The part of a reading that dates it. */
export type Dates = Pick<Reading, 'kind' | 'start' | 'due' | 'dates'>;

export const NONE: Dates = { kind: 'none', start: null, due: null, dates: [] };

const BEGUN = /^(?:commenced|started|begun|began)$/;
const BESIDE = /^(?:focus|focused|focusing|priority|emphasis|review|reviewed|reviews|refresh|update)$/;
const MOVED =
  /^(?:revised|extended|moved|slipped|delayed|postponed|deferred|rescheduled|now|put|pushed|brought)$/;

const NEW_DATE = /\bnew (?:\w+ )?(?:date|deadline|timescale|target)\b/;
const THEN = /^(?:then|and|thereafter)$/;

/**
 * The times that bound the work: not the period of a focus, the day of a review, the day on which finished work was
 * finished (or begun work begun) beside the day it was due, the meeting for which it is done, nor a date it was moved to
 * (see `findMovedDate`).
 */
export function bounding({ line }: Parsed, mentions: readonly Mention[]): readonly Time[] {
  const times = mentions.filter((mention) => mention.says === 'time');
  const others = mentions.some((mention) => mention.says === 'standing' || mention.says === 'often');
  return times.filter((time, index) => {
    const words = wordsBefore(line, mentions, time);
    // What stands before all that is said is the task: "Review by June 2022 and annually thereafter".
    const isBeside = words.some((word) => BESIDE.test(word));
    if (index === 0) return !others || mentions.indexOf(time) === 0 || !isBeside;
    if (isMeetingBehind(line, times[index - 1], time)) return false;
    const isPast = isFinishDay(line, time, mentions) || BEGUN.test(tokenAt(line, time.from).text);
    return !isPast && !isBeside && !isMovedBy(words);
  });
}

/** "By 4 May 2012 for the Board on 18 May 2012": the meeting for which the work is done by then. */
function isMeetingBehind(line: Line, deadline: Time | undefined, time: Time): boolean {
  if (!time.meeting || (time.lead !== 'for' && time.lead !== 'before')) return false;
  if (deadline?.kind !== 'date' || deadline.meeting) return false;
  const isBehind =
    time.from === deadline.to ||
    (time.from === deadline.to + 1 && tokenAt(line, deadline.to).type === 'comma');
  return isBehind && (deadline.due ?? '') < (time.due ?? '');
}

/** The date to which the first one was moved: "June 2022, extended to September 2022"; the last where it moved again. */
export function movedTo({ line }: Parsed, mentions: readonly Mention[]): Time | null {
  const times = mentions.filter((mention) => mention.says === 'time').slice(1);
  const moved = times.filter((time) => isMovedBy(wordsBefore(line, mentions, time)));
  return moved.at(-1) ?? null;
}

function isMovedBy(words: readonly string[]): boolean {
  return words.some((word) => MOVED.test(word)) || NEW_DATE.test(words.join(' '));
}

function wordsBefore(line: Line, mentions: readonly Mention[], time: Time): readonly string[] {
  const before = endOfLast(mentions, time);
  return line.tokens.slice(Math.max(before, time.bare - 8), time.bare).map(({ text }) => text);
}

/** "Started May 2022" says when the work began; with a dash between, it is due then and has begun. */
function isBegun(parsed: Parsed, time: Time): boolean {
  if (time.lead !== 'none' && time.lead !== 'in') return false;
  const before = mentionOn(parsed, time.from - 1);
  return (
    before?.says === 'status' &&
    BEGUN.test(tokenAt(parsed.line, before.to - 1).text) &&
    before.status === 'inProgress'
  );
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

/**
 * "Delayed until September" names the new deadline, not the end of work that goes on; "from May" the old. "Started
 * May 2022" names the beginning.
 */
export function asDeadline(parsed: Parsed, mention: Mention): Mention | null {
  if (mention.says === 'time' && isBegun(parsed, mention)) return asBeginning(mention);
  if (mention.says !== 'time' || (mention.lead !== 'until' && mention.lead !== 'from')) return mention;
  if (!isMoved(parsed, mention)) return mention;
  return mention.due === null ? null : { ...mention, kind: 'date', start: null };
}

/** The verb says when: without it the words would name a deadline. */
function asBeginning(time: Time): Time {
  const from = time.from - 1;
  return { ...time, from, shown: from, kind: 'window', start: firstDayOf(time), due: null, dates: [] };
}

/** "Delayed until September": the date follows the word that says it was moved. */
export function isMoved(parsed: Parsed, time: Time): boolean {
  const before = mentionOn(parsed, time.from - 1);
  return before?.says === 'status' && before.status === 'delayed';
}

/** What several separate times say together. */
export function together(times: readonly Time[]): Dates {
  const first = times[0];
  if (first === undefined) return NONE;
  if (times.length === 1) return { kind: first.kind, start: first.start, due: first.due, dates: first.dates };
  const dues = times.flatMap(({ due, dates }) => (dates.length > 0 ? dates : due === null ? [] : [due]));
  const whole = times.find((time) => time.kind === 'ongoing');
  if (whole !== undefined) return { kind: 'ongoing', start: whole.start, due: whole.due, dates: [] };
  const spreads = times.some((time) => time.kind === 'window');
  // "Final by July 2012, draft by May 2012": the latest, wherever it stands.
  const due = [...dues].sort().at(-1) ?? null;
  if (spreads) return { kind: 'window', start: firstDayOf(first), due, dates: [] };
  const different = [...new Set(dues)];
  return different.length === 1
    ? { kind: 'date', start: null, due, dates: [] }
    : { kind: 'dates', start: null, due, dates: dues };
}

/** The start, end and listed dates of recurring work. "March and then annually" begins in March. */
export function recurring(parsed: Parsed, frequency: Frequency, times: readonly Time[]): Dates {
  const dates = together(times);
  const time = times[0];
  if (time === undefined || dates.kind !== 'date') return dates;
  const [left, right] = time.from < frequency.from ? [time, frequency] : [frequency, time];
  const between = parsed.line.tokens.slice(left.to, right.from);
  const ending = tokenAt(parsed.line, frequency.to - 1).text;
  const begins =
    left === time
      ? ending === 'thereafter' || between.some(({ type, text }) => type === 'slash' || THEN.test(text))
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
  const after = times.find((time) => time.from >= standing.to);
  const isTo = after !== undefined && tokenAt(parsed.line, after.from - 1).text === 'to';
  if (before !== undefined) {
    const between = parsed.line.tokens.slice(before.to, standing.from);
    const apart = between.some(isParting);
    const deadline = before.edged || before.lead === 'by' || before.lead === 'before';
    if (before.kind === 'ongoing') return { start: before.start, due: before.due };
    if (apart || (deadline && between.some(({ type }) => type === 'slash'))) return null;
    // "from May 2012, ongoing until March 2013"
    const end = isTo || after?.lead === 'until' || after?.lead === 'throughout' ? after?.due : null;
    return { start: firstDayOf(before), due: end ?? (before.kind === 'window' ? before.due : null) };
  }
  if (after === undefined) return null;
  return isTo || after.kind !== 'date' ? { start: after.start, due: after.due } : null;
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
