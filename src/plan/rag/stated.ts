/** The rating that people gave an activity, from the word and the fill of its cell. */
import type { CellRef } from '../grid';
import type { RagKeyEntry, Rating, StatedRating } from '../model';
import { builtInKey } from './built-in';
import { byHue, byTint, distance, parseColour } from './colour';
import { correctKey, saysBlueCompletes, type KeyCorrection } from './correct';
import type { FoundKey } from './key';
import { named, ratingWord, readWord } from './words';

/** One rating cell as it stands. */
export interface RatingCell {
  /** "" where the cell is empty. */
  readonly word: string;
  readonly fill: string | null;
}

/** The key in use, and what a cell says by it. */
export interface Rater {
  readonly key: readonly RagKeyEntry[];
  readonly fromPlan: boolean;
  readonly rate: (word: string, fill: string | null, cell: CellRef) => StatedRating;
}

export const NOT_RATED: StatedRating = {
  rating: null,
  word: null,
  fill: null,
  byWord: null,
  byFill: null,
  unrecognised: false,
  remark: null,
  cell: null,
};

/** A fill no further than this from a sample of the key is meant to be it; pickers and themes shift colours by a little. */
const CLOSE = 40;

/**
 * How this plan's cells are read: the plan's own key first, then hue; what is neither is unrecognised.
 *
 * @param cells all rating cells of the plan: without a key they tell whether it rates blue
 * @param corrections what people say of the key
 */
export function raterFor(
  found: FoundKey | null,
  cells: readonly RatingCell[],
  corrections: readonly KeyCorrection[] = [],
): Rater {
  const usual = () => builtInKey(saysBlueCompletes(corrections) || ratesBlue(cells));
  const key = correctKey(found?.entries ?? usual(), corrections);
  const labels = found?.labels ?? new Map<string, Rating>();
  const known = new Map<string, StatedRating>();
  return {
    key,
    fromPlan: found !== null,
    rate: (word, fill, cell) => {
      const id = `${fill ?? ''}|${word}`;
      const rated = known.get(id) ?? rateCell(word, fill, { key, labels, more: found?.more ?? [] });
      known.set(id, rated);
      return { ...rated, cell };
    },
  };
}

/** Without a key: blue itself, or a word for "on track", shows that green is not the last step. */
function ratesBlue(cells: readonly RatingCell[]): boolean {
  const seen = new Set<string>();
  return cells.some(({ word, fill }) => {
    const id = `${fill ?? ''}|${word}`;
    if (seen.has(id)) return false;
    seen.add(id);
    const read = readWord(word);
    if (read.kind === 'rating' && read.rating === 'blue') return true;
    if (read.kind === 'meaning' && read.meaning === 'onTrack') return true;
    // Blue under "Not started" is that colour in another shade; under "Complete" it is Blue as much as without a word.
    const isNotStarted = read.kind === 'meaning' && read.meaning === 'notStarted';
    return fill !== null && !isNotStarted && byHue(fill) === 'blue';
  });
}

/** The key in use, with what it shows beside its entries. */
interface InUse {
  readonly key: readonly RagKeyEntry[];
  readonly labels: ReadonlyMap<string, Rating>;
  readonly more: NonNullable<FoundKey['more']>;
}

function rateCell(word: string, fill: string | null, { key, labels, more }: InUse): StatedRating {
  const said = wordSays(word, key, labels);
  const shown =
    fill === null ? { rating: null, strange: false } : fillSays(fill, key, more, said.rating !== null);
  return {
    rating: shown.rating ?? said.rating,
    word: word === '' ? null : word,
    fill,
    byWord: said.rating,
    byFill: shown.rating,
    unrecognised: said.strange || shown.strange,
    remark: said.remark ? word : null,
    cell: null,
  };
}

interface Said {
  readonly rating: Rating | null;
  /** Kept in words, since the rating does not say it. */
  readonly remark: boolean;
  /** None of the key and no known status. */
  readonly strange: boolean;
}

function wordSays(word: string, key: readonly RagKeyEntry[], labels: ReadonlyMap<string, Rating>): Said {
  // A dash says that nothing is rated; any other sign may mean something to those who set it.
  if (!/[\p{L}\p{N}?]/u.test(named(word)))
    return { rating: null, remark: false, strange: /[^\s\p{P}]/u.test(word) };
  const label = labels.get(ratingWord(word));
  if (label !== undefined) return { rating: label, remark: false, strange: false };
  const read = readWord(word);
  switch (read.kind) {
    case 'rating': {
      const inKey = key.some(({ rating }) => rating === read.rating);
      return { rating: inKey ? read.rating : null, remark: inKey && read.leaning, strange: !inKey };
    }
    case 'meaning': {
      const rating = key.find(({ meaning }) => meaning === read.meaning)?.rating ?? null;
      return { rating, remark: rating === null, strange: false };
    }
    case 'status':
      return { rating: null, remark: true, strange: false };
    case 'unknown':
      return { rating: null, remark: false, strange: true };
  }
}

function fillSays(
  fill: string,
  key: readonly RagKeyEntry[],
  more: InUse['more'],
  wordRates: boolean,
): { readonly rating: Rating | null; readonly strange: boolean } {
  const sample = sampleNear(fill, [...key, ...more]);
  if (sample) return { rating: sample.rating, strange: sample.rating === null };
  const hue = byHue(fill);
  // White is no rating; a pale ground behind a rating's word is banding, but alone it may be meant as one.
  if (hue === 'background') return { rating: null, strange: !wordRates && parseColour(fill) !== '#FFFFFF' };
  // Where the key gives a shade of this hue to another rating, no hue tells which of the two is meant.
  const isTaken = [...key, ...more].some(
    ({ colour, rating }) => colour !== null && byTint(colour) === hue && rating !== hue,
  );
  if (hue === null || isTaken) return { rating: null, strange: true };
  const has = (rating: Rating) => key.some((entry) => entry.rating === rating);
  if (has(hue)) return { rating: hue, strange: false };
  // A plan whose only blue is Blue does not mean another thing by a lighter one.
  if (hue === 'notStarted' && has('blue')) return { rating: 'blue', strange: false };
  return { rating: null, strange: true };
}

interface Shade {
  readonly colour: string | null;
  readonly rating: Rating | null;
}

/** Of two samples as near as each other the first. */
function sampleNear(fill: string, shades: readonly Shade[]): Shade | null {
  let nearest: Shade | null = null;
  let least = Infinity;
  for (const entry of shades) {
    if (entry.colour === null) continue;
    const apart = distance(fill, entry.colour);
    // White is a sample only where the fill is white itself.
    if (apart > 0 && byHue(entry.colour) === 'background') continue;
    if (apart <= CLOSE && apart < least) {
      least = apart;
      nearest = entry;
    }
  }
  return nearest;
}
