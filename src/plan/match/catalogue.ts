/** The items of the plan as it stands, made ready once for all lists of remembered items that are held against them. */
import { coder, type Codes } from './codes';
import { factsReader, type ItemFacts } from './facts';
import type { ItemMark } from './item';
import { wordIndex, type WordIndex } from './word-index';

export interface Catalogue {
  readonly facts: readonly ItemFacts[];
  /** Of any mark, of this list or another. */
  readonly factsOf: (mark: ItemMark) => ItemFacts;
  readonly codesOf: (facts: ItemFacts) => Codes;
  /** Positions of items by their words; null where several have the same. */
  readonly byWords: ReadonlyMap<string, number | null>;
  /** Made when it is first asked for: a plan that nobody touched needs none. */
  readonly index: () => WordIndex;
}

const made = new WeakMap<readonly ItemMark[], Catalogue>();

/** The same list has the same catalogue, so that it is made once however often the list is asked about. */
export function catalogueOf(marks: readonly ItemMark[]): Catalogue {
  const known = made.get(marks);
  if (known) return known;
  const factsOf = factsReader();
  const facts = marks.map(factsOf);
  let index: WordIndex | null = null;
  const catalogue: Catalogue = {
    facts,
    factsOf,
    codesOf: coder(),
    byWords: byWords(facts),
    index: () => (index ??= wordIndex(facts)),
  };
  made.set(marks, catalogue);
  return catalogue;
}

/** Positions of items by their words; null where several have the same. */
export function byWords(facts: readonly ItemFacts[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  facts.forEach(({ words }, at) => places.set(words, places.has(words) ? null : at));
  return places;
}
