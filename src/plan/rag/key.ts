/** Finds the plan's own RAG key: sample fills, words or letters beside their definitions. */
import type { CellRef } from '../grid';
import type { Meaning, RagKeyEntry, Rating } from '../model';
import { RATINGS } from '../model';
import { withGreenOnTrack } from './green';
import { meaningOf, signsIn } from './meaning';
import { samplesIn, type KeyPlace, type Sample } from './samples';
import { settled } from './settle';
import { ratingWord } from './words';

export type { KeyPlace } from './samples';

export interface FoundKey {
  readonly entries: readonly RagKeyEntry[];
  /** Words of the key itself ("behind schedule"), by `ratingWord`, that may stand in rating cells as well. */
  readonly labels: ReadonlyMap<string, Rating>;
  /** Further fills that the key shows ("#FF0000"), and what they say: null where that cannot be told. */
  readonly more?: readonly { readonly colour: string; readonly rating: Rating | null }[];
  /** Every cell of the key that names or shows a rating. */
  readonly cells?: readonly CellRef[];
}

/** Samples further apart than this do not belong to one key. */
const NEAR = 3;

/** The meanings a colour's definition usually speaks of. */
const USUAL: Readonly<Record<Rating, readonly Meaning[]>> = {
  red: ['late'],
  amber: ['atRisk', 'onTrack', 'late'],
  green: ['onTrack', 'complete'],
  blue: ['complete', 'onTrack'],
  notStarted: ['notStarted'],
};

/**
 * The key of the plan; null where no place shows one.
 *
 * A key is at least two samples of different ratings, near each other, each with words that define it; of several
 * the one whose definitions speak most of progress is it. Where blue is complete, green is on track (product.md
 * "RAG"), whatever else its words may say.
 */
export function findRagKey(places: readonly KeyPlace[]): FoundKey | null {
  const groups = places
    .flatMap((place) => groupsOf(samplesIn(place)))
    .map(withOwnGrounds)
    .map(settled)
    .filter(definesProgress);
  const best = groups.reduce<readonly Sample[]>((most, group) => (isBetter(group, most) ? group : most), []);
  if (ratingsOf(best) < 2) return null;
  const first = new Map<Rating, Sample>();
  for (const sample of best) if (!first.has(sample.rating)) first.set(sample.rating, sample);
  const entries = RATINGS.flatMap((rating) => {
    const sample = first.get(rating);
    return sample ? [entryOf(sample)] : [];
  });
  const meanings = new Map(entries.map(({ rating, meaning }) => [rating, meaning]));
  const isPlain = (sample: Sample) => entryOf(sample).meaning === meanings.get(sample.rating);
  return {
    entries: withGreenOnTrack(entries),
    labels: new Map(
      best.flatMap((sample): [string, Rating][] =>
        sample.label === '' || !isPlain(sample) ? [] : [[ratingWord(sample.label), sample.rating]],
      ),
    ),
    more: best.flatMap((sample) =>
      sample.colour === null || first.get(sample.rating) === sample
        ? []
        : [{ colour: sample.colour, rating: isPlain(sample) ? sample.rating : null }],
    ),
    cells: best.map(({ cell }) => cell),
  };
}

function entryOf({ rating, colour, definition, label, cell }: Sample): RagKeyEntry {
  return { rating, colour, meaning: meaningOf(rating, `${label} ${definition}`), definition, cell };
}

/** One ground under several ratings (grey behind "Red", "Amber" and "Green") shows none of them. */
function withOwnGrounds(samples: readonly Sample[]): readonly Sample[] {
  return samples.map((sample) =>
    samples.some(({ colour, rating }) => colour === sample.colour && rating !== sample.rating)
      ? { ...sample, colour: null }
      : sample,
  );
}

/** A list of colours with something else beside it defines nothing; without sample fills two definitions must be plain. */
function definesProgress(samples: readonly Sample[]): boolean {
  const plain = samples.filter(({ definition }) => signsIn(definition).size > 0).length;
  return plain >= (samples.some(({ colour }) => colour !== null) ? 1 : 2);
}

/** A key of progress counts before one of risks ("High", "Medium", "Low"), and of two such the fuller one. */
function isBetter(one: readonly Sample[], other: readonly Sample[]): boolean {
  const by = fitting(one) - fitting(other);
  return by > 0 || (by === 0 && ratingsOf(one) > ratingsOf(other));
}

/** How many of the ratings have a definition that speaks of what the colour usually means. */
function fitting(samples: readonly Sample[]): number {
  const fit = samples.filter(({ rating, label, definition }) => {
    const signs = signsIn(`${label} ${definition}`);
    return USUAL[rating].some((meaning) => signs.has(meaning));
  });
  return ratingsOf(fit);
}

function ratingsOf(samples: readonly Sample[]): number {
  return new Set(samples.map(({ rating }) => rating)).size;
}

/** Samples in runs whose rows lie near each other; where a sample comes again, another key begins. */
function groupsOf(samples: readonly Sample[]): Sample[][] {
  const groups: Sample[][] = [];
  for (const sample of samples) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const comes = group?.some(
      ({ rating, colour, label, cell }) =>
        // A definition may stand on its own sample's ground.
        cell.row !== sample.cell.row &&
        rating === sample.rating &&
        colour === sample.colour &&
        (colour !== null || label === sample.label),
    );
    if (group && last && !comes && sample.cell.row - last.cell.row <= NEAR) group.push(sample);
    else groups.push([sample]);
  }
  return groups;
}
