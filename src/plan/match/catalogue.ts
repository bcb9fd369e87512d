/** The items of the plan as it stands, made ready once for all lists of remembered items that are held against them. */
import { eachInSteps, type Steps } from '../steps';
import { coder, type Codes } from './codes';
import { factsReader, type ItemFacts } from './facts';
import type { ItemMark } from './item';
import { wordIndexInSteps, type WordIndex } from './word-index';

export interface Catalogue {
  readonly facts: readonly ItemFacts[];
  /** Of any mark, of this list or another. */
  readonly factsOf: (mark: ItemMark) => ItemFacts;
  readonly codesOf: (facts: ItemFacts) => Codes;
  /** Positions of items by their words; null where several have the same. */
  readonly byWords: ReadonlyMap<string, number | null>;
  readonly index: WordIndex;
}

const made = new WeakMap<readonly ItemMark[], Catalogue>();

/** The same list has the same catalogue, so that it is made once however often the list is asked about. */
export function* catalogueInSteps(marks: readonly ItemMark[]): Steps<Catalogue> {
  const known = made.get(marks);
  if (known) return known;
  const factsOf = factsReader();
  const facts = yield* eachInSteps(marks, factsOf);
  const catalogue: Catalogue = {
    facts,
    factsOf,
    codesOf: coder(),
    byWords: byWords(facts),
    index: yield* wordIndexInSteps(facts),
  };
  made.set(marks, catalogue);
  return catalogue;
}

/** Lets go of what was made ready of the list: of a large plan it weighs as much as the plan. Made anew if asked for. */
export function letGo(marks: readonly ItemMark[]): void {
  made.delete(marks);
}

/** Positions of items by their words; null where several have the same. */
export function byWords(facts: readonly ItemFacts[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  facts.forEach(({ words }, at) => places.set(words, places.has(words) ? null : at));
  return places;
}
