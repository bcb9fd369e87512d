/** How a plan writes a rating into a cell, told from its own cells and its key. */
import type { RatedPlan } from '../assess/key';
import { RATING_WORDS } from '../assess/words';
import { commonest } from '../grouped';
import type { Meaning, Rating, StatedRating } from '../model';
import { builtInKey, readWord } from '../rag';

/** What is set on a rating cell; what is absent is left as it is. */
export interface RatingLook {
  /** "#FFC000". */
  readonly fill?: string;
  readonly word?: string;
}

/**
 * The plan's own way: the commonest fill and word of that rating on the sheet, else what its key and its other ratings
 * say of it. A plan that rates in words alone gets no fill, and one whose words are painted by conditional formatting
 * is such a plan; one that rates by fill alone gets no word. What the cell itself says by a word or a fill never stays
 * to contradict the new rating.
 *
 * @param now the cell as it stands
 */
export function ratingLook(plan: RatedPlan, rating: Rating, now: StatedRating): RatingLook {
  const all = plan.actions.flatMap(({ activities }) =>
    activities.flatMap(({ rag }) => (rag.rating === null ? [] : [rag])),
  );
  const beside = all.filter(({ cell }) => cell?.sheet === now.cell?.sheet);
  const rated = beside.length > 0 ? beside : all;
  // Where nothing is rated yet, a word beside the colour is readable for everybody.
  const isUsual = (holds: (rag: StatedRating) => boolean) => 2 * rated.filter(holds).length >= rated.length;
  const paints = isUsual(({ byFill }) => byFill !== null) || now.byFill !== null;
  const words = isUsual(({ byWord }) => byWord !== null) || now.byWord !== null;
  return {
    ...(paints ? { fill: fillIn(rated, rating) ?? fillIn(all, rating) ?? sampleOf(plan, rating) } : {}),
    ...(words ? { word: wordIn(rated, rating) ?? wordIn(all, rating) ?? wordLike(rated, plan, rating) } : {}),
  };
}

function fillIn(cells: readonly StatedRating[], rating: Rating): string | null {
  return commonest(cells.flatMap(({ byFill, fill }) => (byFill === rating ? (fill ?? []) : [])));
}

function sampleOf({ ragKey }: RatedPlan, rating: Rating): string {
  const colourIn = (key: RatedPlan['ragKey']) => key.find((entry) => entry.rating === rating)?.colour;
  return colourIn(ragKey) ?? colourIn(builtInKey(true)) ?? '#FFFFFF';
}

/** The longest word that is the name of a rating and no remark beside it. */
const LONGEST = 20;

/** The words of cells that name their rating plainly. */
function plainWords(
  cells: readonly StatedRating[],
): readonly { readonly rating: Rating; readonly word: string }[] {
  return cells.flatMap(({ byWord, word, remark }) =>
    byWord !== null && word !== null && remark === null && word.length <= LONGEST && !/[\d\n]/.test(word)
      ? [{ rating: byWord, word }]
      : [],
  );
}

function wordIn(cells: readonly StatedRating[], rating: Rating): string | null {
  return commonest(plainWords(cells).flatMap((one) => (one.rating === rating ? one.word : [])));
}

/** The rating's word in the form of the others: a letter, a name or a meaning, in their case. */
function wordLike(cells: readonly StatedRating[], { ragKey }: RatedPlan, rating: Rating): string {
  const words = plainWords(cells).map(({ word }) => word);
  const mostly = (holds: (word: string) => boolean) => 2 * words.filter(holds).length > words.length;
  const inCase = (text: string) => {
    if (mostly((word) => word === word.toUpperCase())) return text.toUpperCase();
    return mostly((word) => word === word.toLowerCase()) ? text.toLowerCase() : text;
  };
  if (mostly((word) => word.length <= 2)) return inCase(LETTERS[rating]);
  const entry = ragKey.find((one) => one.rating === rating);
  const isFirst = ragKey.find(({ meaning }) => meaning === entry?.meaning) === entry;
  // "On track" and "Delayed", not "Green" and "Red".
  const isByMeaning = mostly((word) => readWord(word).kind === 'meaning');
  return inCase(entry && isFirst && isByMeaning ? MEANING_NAMES[entry.meaning] : RATING_WORDS[rating]);
}

const LETTERS: Readonly<Record<Rating, string>> = {
  red: 'R',
  amber: 'A',
  green: 'G',
  blue: 'B',
  notStarted: 'NS',
};

const MEANING_NAMES: Readonly<Record<Meaning, string>> = {
  late: 'Delayed',
  atRisk: 'At risk',
  onTrack: 'On track',
  complete: 'Complete',
  notStarted: 'Not started',
};
