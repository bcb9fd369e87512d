/** What the words of a rating cell say (product.md "RAG"). */
import type { Meaning, Rating } from '../model';

/** A word's rating, a meaning whose colour the key must tell, or a status that is no rating. */
export type ByWord =
  | { readonly kind: 'rating'; readonly rating: Rating; readonly leaning: boolean }
  | { readonly kind: 'meaning'; readonly meaning: Meaning }
  | { readonly kind: 'status' }
  | { readonly kind: 'unknown' };

const COLOURS: Readonly<Record<string, Rating>> = {
  r: 'red',
  red: 'red',
  a: 'amber',
  amber: 'amber',
  yellow: 'amber',
  orange: 'amber',
  y: 'amber',
  g: 'green',
  green: 'green',
  b: 'blue',
  blue: 'blue',
  ns: 'notStarted',
  'n/s': 'notStarted',
};

const MEANINGS: readonly { readonly meaning: Meaning; readonly words: RegExp }[] = [
  {
    meaning: 'notStarted',
    words: /^(?:action )?(?:not|yet to) (?:yet )?(?:started?|commenced?|begun|begin|due)(?: yet)?$/,
  },
  { meaning: 'complete', words: /^(?:action )?(?:fully )?(?:completed?|achieved|closed|done|delivered)$/ },
  { meaning: 'onTrack', words: /^on (?:track|target|course|schedule)$/ },
  {
    meaning: 'atRisk',
    words: /^(?:at risk|some risk|(?:(?:some|minor|slight) )?(?:slippage|slipping|delays?|risks?))$/,
  },
  {
    meaning: 'late',
    words:
      /^(?:late|overdue|delayed|(?:significantly )?behind(?: schedule)?|off (?:track|target|course)|not (?:on track|achieved|met))$/,
  },
];

/** Words people put into rating cells that say where the work is, not how it is rated. */
const STATUS =
  /^(?:on hold|paused|reset|re ?baselined|cancelled|canceled|withdrawn|superseded|suspended|deferred|merged(?: with .*)?|transferred|removed|not applicable|n ?\/ ?a|na|no longer (?:required|needed|applicable)|exempt|ongoing|in progress|under ?way|started|commenced|continuing|tbc|to be confirmed|carried forward|not rated|unrated|pending)\b/;

/** Arrows and other signs of direction beside a rating. */
const SIGNS = /[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff*()[\]"'.:]/gu;

/** Coloured signs that people set instead of a word. */
const COLOURED: readonly (readonly [Rating, RegExp])[] = [
  ['red', /[\u{1F534}\u{1F7E5}]/gu],
  ['amber', /[\u{1F7E0}\u{1F7E1}\u{1F7E7}\u{1F7E8}]/gu],
  ['green', /[\u{1F7E2}\u{1F7E9}]/gu],
  ['blue', /[\u{1F535}\u{1F7E6}]/gu],
];

/** The text with its coloured signs as words. */
export function named(text: string): string {
  return COLOURED.reduce((words, [rating, sign]) => words.replace(sign, ` ${rating} `), text);
}

/** The word as it is compared: small letters, no arrows, brackets or full stops, single spaces. */
export function ratingWord(text: string): string {
  return named(text)
    .toLowerCase()
    .replace(SIGNS, ' ')
    .replace(/\b(on|off|at|re|not)-(?=[a-z])/g, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
}

/**
 * What the word alone says. Two neighbours of the five-point scale ("Amber/Red", "A/G") are amber with a leaning;
 * any other pair is unknown, since it says two things.
 */
export function readWord(text: string): ByWord {
  const word = ratingWord(text);
  const rating = colourOf(word);
  if (rating !== null) return { kind: 'rating', rating, leaning: false };
  const pair = word.split(/[-–—/ ]+/);
  if (pair.length === 2) {
    const ratings = pair.map(colourOf);
    const other = ratings.includes('amber') ? ratings.find((one) => one !== 'amber') : undefined;
    if (other === 'red' || other === 'green') return { kind: 'rating', rating: 'amber', leaning: true };
  }
  const meaning = meaningIn(word);
  if (meaning) return { kind: 'meaning', meaning };
  if (STATUS.test(word)) return { kind: 'status' };
  return longForm(text, word);
}

function meaningIn(word: string): Meaning | undefined {
  return MEANINGS.find(({ words }) => words.test(word))?.meaning;
}

/** "Red – behind schedule", "RAG: Red", "G on track", "Green rated": the one colour that is named. */
function longForm(text: string, word: string): ByWord {
  const colours = new Set(
    word.split(/[^a-z]/).flatMap((part) => (part.length > 1 ? (colourOf(part) ?? []) : [])),
  );
  const letter = leadingLetter(text);
  if (letter !== null) colours.add(letter);
  const [only] = colours;
  return only && colours.size === 1 ? { kind: 'rating', rating: only, leaning: false } : { kind: 'unknown' };
}

/** The rating of a letter that words follow: after a colon or a dash any, else only such as speak of progress. */
function leadingLetter(text: string): Rating | null {
  const word = ratingWord(text.replace(/:/g, ' - '));
  const [, letter = '', sign = '', rest = ''] = /^([rabgy])([^a-z0-9]+)(.*)/.exec(word) ?? [];
  // Two letters say two things.
  if (colourOf(rest) !== null) return null;
  return /[-–—,] /.test(sign) || meaningIn(rest) ? colourOf(letter) : null;
}

function colourOf(word: string): Rating | null {
  return Object.hasOwn(COLOURS, word) ? (COLOURS[word] ?? null) : null;
}
