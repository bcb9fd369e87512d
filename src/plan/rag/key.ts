/** Finds the plan's own RAG key: sample fills, words or letters beside their definitions. */
import type { Area } from '../grid';
import type { Meaning, RagKeyEntry, Rating } from '../model';
import { RATINGS } from '../model';
import type { Sheet } from '../read/sheet';
import { byHue, parseColour } from './colour';
import { meaningOf, signsIn } from './meaning';
import { ratingWord, readWord } from './words';

/** Where a key may stand. */
export interface KeyPlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface FoundKey {
  readonly entries: readonly RagKeyEntry[];
  /** Words of the key itself ("behind schedule"), by `ratingWord`, that may stand in rating cells as well. */
  readonly labels: ReadonlyMap<string, Rating>;
}

interface Sample extends Omit<RagKeyEntry, 'meaning'> {
  readonly label: string;
  readonly row: number;
}

/** The longest text that is a sample's label rather than a definition. */
const LABEL = 25;
/** Samples further apart than this do not belong to one key. */
const NEAR = 3;

/**
 * The key of the plan; null where no place shows one.
 *
 * A key is at least two samples of different ratings, near each other, each with words that define it. Where blue
 * is complete, green is on track (product.md "RAG"), whatever else its words may say.
 */
export function findRagKey(places: readonly KeyPlace[]): FoundKey | null {
  const groups = places.flatMap((place) => groupsOf(samplesIn(place))).filter(definesProgress);
  const best = groups.reduce<readonly Sample[]>(
    (most, group) => (ratingsOf(group) > ratingsOf(most) ? group : most),
    [],
  );
  if (ratingsOf(best) < 2) return null;
  const first = new Map<Rating, Sample>();
  for (const sample of best) if (!first.has(sample.rating)) first.set(sample.rating, sample);
  const labels = best.flatMap(({ label, rating }): [string, Rating][] =>
    label === '' ? [] : [[ratingWord(label), rating]],
  );
  const entries = RATINGS.flatMap((rating) => {
    const sample = first.get(rating);
    return sample ? [entryOf(sample)] : [];
  });
  return { entries: withGreenOnTrack(entries), labels: new Map(labels) };
}

function entryOf({ rating, colour, definition, label, cell }: Sample): RagKeyEntry {
  return { rating, colour, meaning: meaningOf(rating, `${label} ${definition}`), definition, cell };
}

function withGreenOnTrack(entries: readonly RagKeyEntry[]): readonly RagKeyEntry[] {
  const blueIsComplete = entries.some(({ rating, meaning }) => rating === 'blue' && meaning === 'complete');
  if (!blueIsComplete) return entries;
  const onTrack: Meaning = 'onTrack';
  return entries.map((entry) => (entry.rating === 'green' ? { ...entry, meaning: onTrack } : entry));
}

/** A list of colours with something else beside it defines nothing; without sample fills two definitions must be plain. */
function definesProgress(samples: readonly Sample[]): boolean {
  const plain = samples.filter(({ definition }) => signsIn(definition).size > 0).length;
  return plain >= (samples.some(({ colour }) => colour !== null) ? 1 : 2);
}

function ratingsOf(samples: readonly Sample[]): number {
  return new Set(samples.map(({ rating }) => rating)).size;
}

/** Samples in runs whose rows lie near each other. */
function groupsOf(samples: readonly Sample[]): Sample[][] {
  const groups: Sample[][] = [];
  for (const sample of samples) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && sample.row - last.row <= NEAR) group.push(sample);
    else groups.push([sample]);
  }
  return groups;
}

function samplesIn({ sheet, area }: KeyPlace): Sample[] {
  const samples: Sample[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const sample = sampleAt(sheet, row, column, area.right);
      if (sample) samples.push(sample);
    }
  }
  return samples;
}

function sampleAt(sheet: Sheet, row: number, column: number, right: number): Sample | null {
  const first = sheet.anchor(row, column);
  if (first.row !== row || first.column !== column) return null;
  const fill = sheet.fill(row, column);
  const colour = fill === null ? null : parseColour(fill);
  const { label, own } = partsOf(sheet.text(row, column));
  if (colour === null && label === '') return null;
  const definition = own === '' ? wordsBeside(sheet, row, column, right) : own;
  // A label with a fill of its own may be all the words there are ("On track" on green).
  const words = definition === '' && colour !== null && signsIn(label).size > 0 ? label : definition;
  if (!/[a-z]{3}/i.test(words)) return null;
  const rating = ratingOf(label, colour, words);
  if (rating === null) return null;
  // Words on a coloured ground define a rating only where they say something of progress; a title does not.
  if (own !== '' && label === '' && signsIn(own).size === 0) return null;
  return { rating, colour, definition: words, label, row, cell: { sheet: sheet.name, row, column } };
}

/** A cell's label and the definition that follows it in the same cell ("Red: behind schedule"). */
function partsOf(text: string): { readonly label: string; readonly own: string } {
  const together =
    /^(red|amber|yellow|green|blue|grey|white|not started|complete|[rabg])\s*[:=–—-]\s*(\S.{3,})$/is.exec(
      text,
    );
  if (together) return { label: together[1] ?? '', own: together[2] ?? '' };
  return text.length <= LABEL ? { label: text, own: '' } : { label: '', own: text };
}

/** The next words to the right in the row, up to the next sample. */
function wordsBeside(sheet: Sheet, row: number, column: number, right: number): string {
  for (let next = column + 1; next <= right; next += 1) {
    const text = sheet.text(row, next);
    if (text !== '') return text;
    const fill = sheet.fill(row, next);
    const alone = sheet.merge(row, next) === null;
    if (alone && fill !== null && byHue(fill) !== 'background' && fill !== sheet.fill(row, column)) return '';
  }
  return '';
}

function ratingOf(label: string, colour: string | null, words: string): Rating | null {
  const word = readWord(label);
  if (word.kind === 'rating') return word.leaning ? null : word.rating;
  const hue = colour === null ? null : byHue(colour);
  if (hue === 'red' || hue === 'amber' || hue === 'green') return hue;
  // Blue, grey, white and other grounds are what their words say.
  const signs = signsIn(`${label} ${words}`);
  if (signs.has('notStarted')) return colour === null && word.kind !== 'meaning' ? null : 'notStarted';
  if (colour === null) return null;
  if (signs.has('complete')) return 'blue';
  return hue === 'blue' || hue === 'notStarted' ? hue : null;
}
