/** How much of the work a word of progress is said of: "80% complete", "3 of 4 done", "largely complete". */
import { followsCounter } from '../moments/counters';
import { phraseBook } from '../phrases';
import { tokenAt, type Line } from '../tokens';

export interface Share {
  readonly of: 'all' | 'some' | 'none';
  /** The index behind it. */
  readonly to: number;
}

/** Words that leave some of it undone. */
const LESS = phraseBook(
  (
    'nearly|almost|mostly|largely|mainly|substantially|virtually|partially|partly|part|half|first half|one third|two thirds|' +
    'one quarter|three quarters'
  )
    .split('|')
    .map((phrase) => [phrase, true]),
);
const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** The words with which a share can begin, figures apart. */
export const shareWords: readonly string[] = [...LESS.firsts, ...NUMBERS.keys()];

/** The share at this token; null where there is none. */
export function shareAt(line: Line, at: number): Share | null {
  const less = LESS.find(line, at);
  if (less !== null) return { of: 'some', to: less.to };
  const count = valueAt(line, at);
  const whole = count === -1 ? null : (percent(line, at + 1) ?? total(line, at));
  if (whole === null || count > whole.value) return null;
  return { of: count === 0 ? 'none' : count < whole.value ? 'some' : 'all', to: whole.to };
}

interface Whole {
  readonly value: number;
  readonly to: number;
}

/** "%", "per cent". */
function percent(line: Line, at: number): Whole | null {
  const { text } = tokenAt(line, at);
  if (text === '%' || text === 'percent') return { value: 100, to: at + 1 };
  return text === 'per' && tokenAt(line, at + 1).text === 'cent' ? { value: 100, to: at + 2 } : null;
}

/** "3 of 4", "three out of the four", "3/4", but not "action 3 of 4", and not "12/13", which may be years. */
function total(line: Line, at: number): Whole | null {
  const slash = tokenAt(line, at + 1).type === 'slash';
  let next = tokenAt(line, at + 1).text === 'out' ? at + 2 : at + 1;
  if (!slash && tokenAt(line, next).text !== 'of') return null;
  if (followsCounter(line, at)) return null;
  next += 1;
  if (tokenAt(line, next).text === 'the') next += 1;
  const value = valueAt(line, next);
  return value === -1 || (slash && value > 10) ? null : { value, to: next + 1 };
}

/** What a number in figures or words counts; -1 where none stands here. */
function valueAt(line: Line, at: number): number {
  const { type, text, value, ordinal } = tokenAt(line, at);
  return type === 'number' && !ordinal ? value : (NUMBERS.get(text) ?? -1);
}
