import type { Day } from '../day';
import type { Reading } from '../model';
import { movedTo } from './bounds';
import type { TimescaleContext } from './context';
import { phraseBook } from './phrases';
import { parse } from './segments';
import { readTime, type Time } from './times/time';
import { tokenAt, tokenise, type Line } from './tokens';

const CHANGED = [
  'revised',
  'new',
  'amended',
  'extended',
  'updated',
  'changed',
  'adjusted',
  'agreed new',
  'rescheduled',
];
const WHAT = [
  'date',
  'deadline',
  'timescale',
  'timescales',
  'target',
  'target date',
  'due date',
  'completion date',
  'completion',
  'implementation date',
  'delivery date',
  'launch date',
  'end date',
  'timeline',
  'milestone date',
  'date for completion',
  'date of completion',
  'date for implementation',
  'date of implementation',
  'finish date',
  'review date',
  'submission date',
  'publication date',
];

/** Phrases after which a date is the revised one. */
const leadsTo = phraseBook([
  ...CHANGED.flatMap((changed) => WHAT.map((what) => [`${changed} ${what}`, true] as const)),
  ...[
    'revised to',
    'revised until',
    'amended to',
    'changed to',
    'extended to',
    'extended until',
    'moved to',
    'moved back to',
    'put back to',
    'put back until',
    'pushed back to',
    'postponed to',
    'postponed until',
    'deferred to',
    'deferred until',
    'delayed to',
    'delayed until',
    'rescheduled to',
    'rescheduled for',
    'slipped to',
    'slipped until',
    'now due',
    'now expected',
    'now planned for',
    'now scheduled for',
    'now to be completed',
    'now anticipated',
    'date revised to',
    'carried forward to',
    'brought forward to',
  ].map((phrase) => [phrase, true] as const),
]);
/** What may stand between such a phrase and its date. */
const BETWEEN = /^(?:is|of|to|for|now|will|be|set|agreed|as|by|in|the|has|been|was|until|date)$/;

/**
 * The revised due date that a cell of evidence names ("Revised implementation date – May 2016", "revised to 30 June
 * 2022", "new target date: …"); the last one where it names several. Null where it names none, or one without a year:
 * no lateness is to be counted from a guess. Which milestone it belongs to is for the caller to tell.
 */
export function findRevisedDate(evidence: string, context: TimescaleContext): Day | null {
  const line = tokenise(evidence);
  let found: Day | null = null;
  for (let at = 0; at < line.tokens.length; at += 1) {
    const phrase = leadsTo.find(line, at);
    if (phrase === null) continue;
    const day = dateAfter(line, phrase.to, context);
    if (day !== null) found = day;
    at = phrase.to - 1;
  }
  return found;
}

/**
 * The date to which a milestone's own words move it ("May 2022, slipped to July 2022"): the date they name is its due
 * date, this one the revised. Null where they name no later one, or one without a year.
 * @param reading how the words read
 */
export function findMovedDate(
  text: string,
  reading: Pick<Reading, 'due'>,
  context: TimescaleContext,
): Day | null {
  const parsed = parse(text, context);
  const moved = movedTo(parsed, parsed.mentions);
  const day = findRevisedDate(text, context) ?? (moved === null ? null : dueWithoutGuess(moved));
  return day === reading.due ? null : day;
}

function dateAfter(line: Line, from: number, context: TimescaleContext): Day | null {
  for (let at = from; at < from + 6; at += 1) {
    const time = readTime(line, at, context);
    if (time !== null) return dueWithoutGuess(time);
    const { type, text } = tokenAt(line, at);
    const passes = type === 'dash' || type === 'colon' || type === 'open' || BETWEEN.test(text);
    if (!passes) return null;
  }
  return null;
}

/** "September", and "June 2012 – September", whose end is guessed too, tell no lateness. */
function dueWithoutGuess({ due, assumed }: Time): Day | null {
  return assumed.some(({ what }) => what === 'noYear') ? null : due;
}
