import { slipsBetween } from '../months';
import { phraseBook, type FoundPhrase } from '../phrases';
import { tokenAt, type Line } from '../tokens';
import type { Vague } from './mention';

export interface Meaning {
  readonly where: Vague['where'];
  readonly unsettled: boolean;
}

function meaning(where: Vague['where'], phrases: string, unsettled = false): [string, Meaning][] {
  return phrases.split('|').map((phrase) => [phrase, { where, unsettled }]);
}

/** Longer than a year, or of no fixed length: the rules count neither. */
const EVERY_OTHER = ['other', 'second', 'alternate'].flatMap((which) =>
  ['half term', 'term', 'year', 'day'].map((stretch) => `every ${which} ${stretch}`),
);

export const phrases = phraseBook<Meaning>([
  ...meaning('end', EVERY_OTHER.join('|')),
  ...meaning(
    'anywhere',
    'asap|aspa|assap|asaap|as soon as possible|as soon as practicable|as soon as practical|as soon as is possible|' +
      'as soon as practically possible|as soon as reasonably practicable|soon as possible|as son as possible|' +
      'as soon as poss|asp|at the earliest opportunity|as quickly as possible|as early as possible|as soon a possible|as soon possible',
  ),
  ...meaning(
    'alone',
    'tbc|tba|tbd|date tbc|dates tbc|date to be confirmed|dates to be confirmed|to be confirmed|to be agreed|to be determined|to be decided',
    true,
  ),
  ...meaning('alone', 'to be advised|to be arranged|to be set|to be scheduled', true),
  ...meaning(
    'end',
    'as necessary|as required|as needed|as appropriate|as and when|as and when required|as and when necessary|' +
      'as and when needed|when required|when necessary|when needed|as it arises|as they arise|on an ad hoc basis|' +
      'ad hoc|adhoc|ad hock|add hoc|adhock|immediately|imminently|urgently|shortly|in due course|with immediate effect|' +
      'daily|every day|hourly|half termly|biennially|twice weekly|twice a week|twice monthly|twice a month|twice termly|twice a term|' +
      'every half term|each half term|per half term',
  ),
  ...meaning(
    'alone',
    'if required|if necessary|if possible|where possible|where necessary|where required|where appropriate|immediate|imminent|urgent|soon|' +
      'short term|medium term|long term|longer term|regular|regularly|on a regular basis|on regular basis|' +
      'half term|biennial|easter|christmas|xmas|ramadan|new year|summer holidays|summer holiday|summer break|winter term|' +
      'year end|fye|ye|fy end|month end|quarter end|term end|end of year|end of the year|end of term|end of the term|end of month|end of the month|end of week|' +
      'end of the week|end of quarter|end of the quarter|end of financial year|end of the financial year|end of fy|end of the fy|' +
      'end of academic year|end of the academic year|end of school year|end of the school year|end of summer holidays',
  ),
]);

const SPELT = ['possible', 'confirmed', 'necessary', 'required', 'appropriate', 'practicable'];
const FIRSTS = new Set(SPELT.map((word) => word.charAt(0)));

/** Words that begin a phrase, and how far behind them one of its words may be misspelt. */
const REACH = new Map([
  ['as', 6],
  ['when', 2],
  ['where', 2],
  ['if', 2],
  ['soon', 4],
  ['date', 4],
  ['dates', 4],
  ['to', 3],
]);

/** "as soon as posible", "to be confimed": the phrase with its one wrong word put right. */
export function misspelt(line: Line, at: number): FoundPhrase<Meaning> | null {
  const { text } = tokenAt(line, at);
  const reach = REACH.get(text);
  if (reach === undefined) return null;
  // "to" begins many things, but only "to be" a phrase of these.
  const next = tokenAt(line, at + 1).text;
  if ((text === 'to' && next !== 'be') || (text.startsWith('date') && next !== 'to')) return null;
  for (let last = at + 1; last < at + reach; last += 1) {
    const token = tokenAt(line, last);
    if (token.type !== 'word') return null;
    const meant = nearest(token.text);
    if (meant === null) continue;
    const corrected = { text: '', tokens: [...line.tokens.slice(at, last), { ...token, text: meant }] };
    const found = phrases.find(corrected, 0);
    return found === null ? null : { value: found.value, to: at + found.to };
  }
  return null;
}

/** Among so few words two slips are no doubt ("neccesary"). */
function nearest(word: string): string | null {
  if (word.length < 7 || !FIRSTS.has(word.charAt(0))) return null;
  const near = SPELT.find(
    (known) =>
      known.charAt(0) === word.charAt(0) &&
      Math.abs(known.length - word.length) <= 2 &&
      slipsBetween(word, known) <= 2,
  );
  return near === word ? null : (near ?? null);
}
