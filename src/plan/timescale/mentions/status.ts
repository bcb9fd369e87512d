import type { Status } from '../../model';
import { phraseBook } from '../phrases';
import { tokenAt, type Line } from '../tokens';
import type { MentionReader, StatusWords } from './mention';
import { misspelt, nearestWord } from './spelling';

/** The words of the field for how far work is. "Brought forward" is none. */
const WORDS: readonly (readonly [Status, string])[] = [
  ['complete', 'complete|completed|done|closed|achieved|finished|actioned'],
  [
    'inProgress',
    'in progress|commenced|started|begun|began|underway|under way|in hand|on track|on course|work in progress|in train|partially complete|partially completed|partly complete|partly completed|part complete|part completed|' +
      'nearly complete|nearly completed|nearly done|almost complete|almost completed|almost done|mostly complete|mostly completed',
  ],
  ['delayed', 'delayed|slipped|carried forward|carried over|c / f|behind|behind schedule|postponed|deferred'],
  [
    'notStarted',
    'not started|not yet started|not commenced|not yet commenced|yet to commence|yet to start|yet to be started|' +
      'not started yet|not begun|not yet begun|no action taken yet|no action taken|no action yet|no action taken to date',
  ],
  ['cancelled', 'cancelled|canceled|withdrawn|superseded|abandoned'],
];

/** The same, phrase by phrase, for people to look up. */
export const STATUS_PHRASES: readonly (readonly [Status, readonly string[]])[] = WORDS.map(
  ([status, phrases]) => [status, phrases.split('|')],
);

const statuses = phraseBook(
  STATUS_PHRASES.flatMap(([status, phrases]) => phrases.map((phrase): [string, Status] => [phrase, status])),
);

/** What may stand before a status word and still be the status: "this has been delayed", "now complete". */
const LEADS = new Set(
  (
    'this these it they now all has have had been is are was were work action actions task fully also already both ' +
    'currently since status progress item'
  ).split(' '),
);
const SPELT = ['complete', 'completed', 'cancelled', 'delayed', 'achieved', 'commenced'];
const SPELT_FIRST = new Set(SPELT.map((word) => word.charAt(0)));

/**
 * A status phrase with the small words before it, wherever it stands. Whether it counts – in the tail of a milestone
 * it does, inside the task not – is for the caller to say.
 */
export const statusWords: MentionReader<StatusWords> = {
  firsts: [...statuses.firsts, ...LEADS],
  led: false,
  numbers: false,
  mayBeSlip: (line, at) =>
    SPELT_FIRST.has(tokenAt(line, at).text.charAt(0)) && tokenAt(line, at - 1).type !== 'word',
  read: (line, at) => {
    let next = at;
    while (next < at + 5 && LEADS.has(tokenAt(line, next).text)) {
      next += 1;
      if (tokenAt(line, next).type === 'colon') next += 1;
    }
    const found = statuses.find(line, next);
    if (found !== null) {
      const status = found.value === 'complete' && isShare(line, at) ? 'inProgress' : found.value;
      return { says: 'status', from: at, to: found.to, status, assumed: [] };
    }
    return next === at ? misspeltStatus(line, at) : null;
  },
};

/** Words before "complete" that leave some of it undone. */
const LESS =
  /^(?:nearly|almost|mostly|largely|mainly|substantially|virtually|partially|partly|half|thirds|quarters)$/;

/** "80% complete", "80 per cent complete", "largely complete": some of it is. */
function isShare(line: Line, at: number): boolean {
  const { text } = tokenAt(line, at - 1);
  if (LESS.test(text)) return true;
  const share = tokenAt(line, text === 'cent' ? at - 3 : at - 2);
  return /^(?:%|percent|cent)$/.test(text) && share.type === 'number' && share.value < 100;
}

function misspeltStatus(line: Line, at: number): StatusWords | null {
  const token = tokenAt(line, at);
  if (tokenAt(line, at - 1).type === 'word') return null;
  const meant = nearestWord(token.text, SPELT);
  const status =
    meant === null ? undefined : STATUS_PHRASES.find(([, phrases]) => phrases.includes(meant))?.[0];
  if (meant === null || status === undefined) return null;
  return { says: 'status', from: at, to: at + 1, status, assumed: [misspelt(line, at, meant)] };
}
