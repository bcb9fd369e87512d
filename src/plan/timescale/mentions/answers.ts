/** What is written behind a word of progress and answers it: "Completed: no", "Complete? Yes", "complete (80%)". */
import { monthOf } from '../months';
import { phraseBook, phraseSet } from '../phrases';
import { tokenAt, type Line } from '../tokens';
import { shareAt, type Share } from './shares';

export interface Answer {
  /**
   * Of how much it is said; `no`, `notYet`, `notApplicable` and `asked` where it is not said at all, `pending` where it
   * is still to come.
   */
  readonly of: Share['of'] | 'no' | 'notYet' | 'notApplicable' | 'pending' | 'asked';
  /** The index behind the answer; one in brackets is left to the brackets. */
  readonly to: number;
}

const ANSWERS = phraseBook<Answer['of']>([
  ...phrasesOf('all', 'yes|y'),
  ...phrasesOf('some', 'in part|part|partly|partially|mostly|largely|nearly|almost'),
  ...phrasesOf('no', 'no|n'),
  ...phrasesOf('notYet', 'not yet|not quite|not fully'),
  ...phrasesOf('notApplicable', 'n / a|not applicable'),
]);

/** Both answers, of which neither is crossed out; an answer may follow. */
const EITHER = phraseSet(['y / n', 'yes / no', 'y or n', 'yes or no']);

const PENDING = phraseSet(['pending', 'awaiting', 'awaited', 'outstanding', 'tbd', 'unknown']);

const UNSETTLED = phraseSet(['tbc', 'tba', 'to be confirmed']);

/** What is still to be done with work that is called complete, whatever follows. */
const UNDONE = phraseSet(
  ['yet', 'fully', 'signed', 'agreed', 'approved', 'published', 'finalised', 'ratified'].flatMap((word) =>
    ['not', 'but not', 'though not', 'although not'].map((before) => `${before} ${word}`),
  ),
);

function phrasesOf(of: Answer['of'], phrases: string): [string, Answer['of']][] {
  return phrases.split('|').map((phrase) => [phrase, of]);
}

/** The answer to the word of progress that ends before this token; `all` where none is given. */
export function answerAt(line: Line, at: number): Answer {
  const either = EITHER.find(line, opened(line, at));
  if (either !== null) {
    const end = tokenAt(line, either.to).type === 'close' ? either.to + 1 : either.to;
    const chosen = said(line, opened(line, end));
    if (chosen !== null) return chosen;
    if (isWhole(line, end)) return { of: 'asked', to: end };
  }
  const asked = tokenAt(line, at).type === 'question';
  const sign = asked ? at + 1 : at;
  const { type } = tokenAt(line, sign);
  const begin = type === 'open' || type === 'dash' || type === 'colon' || type === 'comma' ? sign + 1 : sign;
  // "Completed: TBC" is not settled; with a dash it is a date that is not.
  if (type === 'colon' && UNSETTLED.find(line, begin) !== null) return { of: 'notYet', to: at };
  if (type === 'colon' && PENDING.find(line, begin) !== null) return { of: 'pending', to: at };
  if (isLeftEmpty(line, sign)) return { of: 'asked', to: at };
  // A tick reads as "complete".
  const ticked = asked && tokenAt(line, begin).text === 'complete';
  const answer = ticked ? { of: 'all' as const, to: begin + 1 } : (said(line, begin) ?? shareIn(line, begin));
  if (answer === null || !(isWhole(line, answer.to) || isDated(line, answer))) {
    // "Complete but not signed off": the words stay where they are.
    if (UNDONE.find(line, begin) !== null) return { of: 'some', to: at };
    return { of: asked ? 'asked' : 'all', to: at };
  }
  // "Cancelled: n/a" answers the word, "Cancelled – n/a" goes on from it.
  const answers = asked || type === 'colon';
  const of = answers && answer.of === 'notApplicable' ? 'no' : answer.of;
  return { of, to: type === 'open' ? at : answer.to };
}

/** Behind the colon or bracket that leads to an answer. */
function opened(line: Line, at: number): number {
  const { type } = tokenAt(line, at);
  return type === 'colon' || type === 'open' || type === 'dash' ? at + 1 : at;
}

/** "Completed: –", "Completed: ?", "Completed [ ]". */
function isLeftEmpty(line: Line, sign: number): boolean {
  const { type } = tokenAt(line, sign);
  const next = tokenAt(line, sign + 1).type;
  if (type === 'open') return next === 'close';
  return (
    type === 'colon' && (next === 'dash' || next === 'question') && tokenAt(line, sign + 2).type === 'end'
  );
}

function said(line: Line, at: number): Answer | null {
  const words = ANSWERS.find(line, at);
  return words === null ? null : { of: words.value, to: words.to };
}

/** "Completed: Y May 2022", "Completed: yes 12/05/2022"; "No 3" is the number of something. */
function isDated(line: Line, { of, to }: Answer): boolean {
  const { type, text } = tokenAt(line, to);
  return of === 'all' && (type === 'number' || monthOf(text) !== 0);
}

/** Behind the word "3/4" may be a day. */
function shareIn(line: Line, at: number): Share | null {
  return tokenAt(line, at + 1).type === 'slash' ? null : shareAt(line, at);
}

/** Nothing follows that the words before it would belong to: "no issues found", "80% of staff trained", "No. 3". */
function isWhole(line: Line, to: number): boolean {
  const { type, gap } = tokenAt(line, to);
  if (type === 'stop') return tokenAt(line, to + 1).type !== 'number';
  if (type === 'dash') return gap;
  return ['end', 'line', 'open', 'close', 'comma', 'semicolon'].includes(type);
}
