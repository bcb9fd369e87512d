import type { Status } from '../../model';
import { phraseBook, type FoundPhrase } from '../phrases';
import { tokenAt, type Line } from '../tokens';
import { answerAt, type Answer } from './answers';
import type { MentionReader, StatusWords } from './mention';
import { shareAt, shareWords, type Share } from './shares';
import { misspelt, nearestWord } from './spelling';

/** The words of the field for how far work is. "Brought forward" is none. */
const WORDS: readonly (readonly [Status, string])[] = [
  ['complete', 'complete|completed|done|closed|achieved|finished|actioned'],
  [
    'inProgress',
    'in progress|commenced|started|begun|began|underway|under way|in hand|on track|on course|on target|on schedule|work in progress|in train',
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
const SPELT = ['completed', 'cancelled', 'delayed', 'achieved', 'commenced'];
const COMPLETE = ['complete'];
const SPELT_FIRST = new Set(SPELT.map((word) => word.charAt(0)));

/**
 * A status phrase with the small words and the share before it ("now 80% complete") and the answer behind it, wherever
 * it stands. Whether it counts – in the tail of a milestone it does, inside the task not – is for the caller to say.
 */
export const statusWords: MentionReader<StatusWords> = {
  firsts: [...statuses.firsts, ...LEADS, ...shareWords],
  led: false,
  numbers: true,
  mayBeSlip: (line, at) =>
    tokenAt(line, at - 1).type !== 'word' && SPELT_FIRST.has(tokenAt(line, at).text.charAt(0)),
  read: (line, at) => {
    const first = behindLeads(line, at);
    const share = shareAt(line, first);
    if (share === null && tokenAt(line, at).type === 'number') return null;
    const next = share === null ? first : behindLeads(line, share.to);
    const found = statuses.find(line, next);
    const slip = found === null && next === at ? misspeltStatus(line, at) : null;
    const said = found ?? slip;
    if (said === null) return null;
    const answer = answerAt(line, said.to);
    const status = share === null ? said.value : statusOfShare(line, said, share);
    if (status === null) return null;
    return {
      says: 'status',
      from: at,
      to: answer.to,
      status: withAnswer(status, answer),
      assumed: slip?.assumed ?? [],
    };
  },
};

function behindLeads(line: Line, at: number): number {
  let next = at;
  while (next < at + 5 && LEADS.has(tokenAt(line, next).text)) {
    next += 1;
    if (tokenAt(line, next).type === 'colon') next += 1;
  }
  return next;
}

/** Null where a share says nothing of the whole ("3 of 4 cancelled") or is still to be reached ("80% complete by May"). */
function statusOfShare(line: Line, { value, to }: FoundPhrase<Status>, share: Share): Status | null {
  if (share.of !== 'all' && value !== 'complete' && value !== 'inProgress') return null;
  return /^(?:by|before)$/.test(tokenAt(line, to).text) ? null : inPart(value, share.of);
}

/** Null where the answer denies it; "not started – no" denies nothing, nor does "delayed – n/a". */
function withAnswer(status: Status, { of }: Answer): Status | null {
  switch (of) {
    case 'asked':
      return null;
    case 'no':
    case 'notYet':
      return status === 'notStarted' ? status : null;
    case 'pending':
      return status === 'complete' ? null : status;
    case 'notApplicable':
      return status === 'complete' || status === 'inProgress' ? null : status;
    default:
      return inPart(status, of);
  }
}

/** Work that is complete in part is in progress, and that of which nothing is complete has not started. */
function inPart(status: Status, of: Share['of']): Status {
  if (status !== 'complete' || of === 'all') return status;
  return of === 'some' ? 'inProgress' : 'notStarted';
}

function misspeltStatus(line: Line, at: number): (FoundPhrase<Status> & Pick<StatusWords, 'assumed'>) | null {
  const token = tokenAt(line, at);
  if (tokenAt(line, at - 1).type === 'word') return null;
  // "Completd" lies as near to the one as to the other.
  const meant = nearestWord(token.text, SPELT) ?? nearestWord(token.text, COMPLETE);
  const status =
    meant === null ? undefined : STATUS_PHRASES.find(([, phrases]) => phrases.includes(meant))?.[0];
  if (meant === null || status === undefined) return null;
  return { value: status, to: at + 1, assumed: [misspelt(line, at, meant)] };
}
