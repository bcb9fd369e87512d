/** Which items are near enough in their words to be taken for one another. */
import { finished } from '../steps';
import type { Catalogue } from './catalogue';
import type { ItemFacts } from './facts';
import { bagOf, likeness, type Bag, type Weights } from './likeness';
import { signsOf, wordIndexInSteps } from './word-index';

/** Items with the same words and key: nothing in their wording tells them apart. */
export interface Wording {
  readonly facts: ItemFacts;
  /** Positions in the list of remembered items, and in that of the plan. */
  readonly remembered: number[];
  readonly current: readonly number[];
}

export interface Near {
  readonly wording: Wording;
  /** 0 to 1. */
  readonly alike: number;
}

/** Less alike than this, two items are not worth comparing. */
const LEAST_ALIKE = 0.35;
/** A word that more wordings than this have says little about any of them. */
const COMMON = 100;
const MOST_NEAR = 40;

export type Side = 'remembered' | 'current';

/** What is near what in two lists of items. */
export interface Nearness {
  /** The wording of each item. */
  readonly remembered: readonly (Wording | undefined)[];
  readonly current: readonly (Wording | undefined)[];
  /** The wordings near one, itself first, then by likeness. */
  readonly around: (wording: Wording) => readonly Near[];
}

/**
 * Nearly linear: only the rarer words that two wordings share lead from one to the other. The plan's own wordings are
 * indexed once; each list of remembered items adds those that the plan does not have.
 */
export function nearness(remembered: readonly ItemFacts[], { index }: Catalogue): Nearness {
  const gone = finished(wordIndexInSteps(remembered.filter((one) => index.find(one) === undefined)));
  const offset = index.wordings.length;
  const wordings: Wording[] = [
    ...index.wordings.map(({ facts, items }) => ({ facts, remembered: [], current: items })),
    ...gone.wordings.map(({ facts }) => ({ facts, remembered: [], current: [] })),
  ];
  const theirs = remembered.map((one, at) => {
    const wording = wordings[index.find(one) ?? offset + (gone.find(one) ?? 0)];
    wording?.remembered.push(at);
    return wording;
  });
  const having = (sign: string) => [index.having.get(sign) ?? [], gone.having.get(sign) ?? []] as const;
  return {
    remembered: theirs,
    current: index.wordingOf.map((number) => wordings[number]),
    around: neighbours(wordings, offset, having),
  };
}

/** @param having numbers of the plan's wordings with a sign, and of the others, which count from `offset` */
function neighbours(
  wordings: readonly Wording[],
  offset: number,
  having: (sign: string) => readonly [readonly number[], readonly number[]],
): Nearness['around'] {
  const weights = weightsIn(wordings.length, (sign) => {
    const [own, gone] = having(sign);
    return own.length + gone.length;
  });
  const bags = new Map<Wording, Bag>();
  const bagIn = (wording: Wording): Bag => {
    const bag = bags.get(wording) ?? bagOf(wording.facts, weights);
    bags.set(wording, bag);
    return bag;
  };
  /** What each wording shares with the one that is asked about. */
  const shared = new Float64Array(wordings.length);
  const around = new Map<Wording, readonly Near[]>();
  return (wording) => {
    const known = around.get(wording);
    if (known) return known;
    const touched: number[] = [];
    for (const sign of signsOf(wording.facts)) {
      const [own, gone] = having(sign);
      if (own.length + gone.length > COMMON) continue;
      const weight = weights(sign);
      const add = (number: number) => {
        if (shared[number] === 0) touched.push(number);
        shared[number] = (shared[number] ?? 0) + weight;
      };
      for (const number of own) add(number);
      for (const number of gone) add(offset + number);
    }
    const others = touched.filter((number) => wordings[number] !== wording);
    const bag = bagIn(wording);
    const near = most(others, shared).flatMap((number): Near[] => {
      const other = wordings[number];
      const alike = other ? likeness(bag, bagIn(other), weights) : 0;
      return other && alike >= LEAST_ALIKE ? [{ wording: other, alike }] : [];
    });
    for (const number of touched) shared[number] = 0;
    const found = [{ wording, alike: 1 }, ...near.sort((a, b) => b.alike - a.alike)];
    around.set(wording, found);
    return found;
  };
}

/** Those that share most, no more than are worth comparing. */
function most(numbers: readonly number[], shared: Float64Array): readonly number[] {
  if (numbers.length <= MOST_NEAR) return numbers;
  const sorted = Float64Array.from(numbers, (number) => shared[number] ?? 0).sort();
  const least = sorted[sorted.length - MOST_NEAR] ?? 0;
  const above = numbers.filter((number) => (shared[number] ?? 0) > least);
  const level = numbers.filter((number) => shared[number] === least);
  return [...above, ...level.slice(0, MOST_NEAR - above.length)];
}

/** The rarer a word is, the more it tells. */
function weightsIn(wordings: number, countOf: (word: string) => number): Weights {
  const known = new Map<string, number>();
  return (word) => {
    let weight = known.get(word);
    if (weight === undefined) {
      weight = Math.log(1 + wordings / countOf(word));
      known.set(word, weight);
    }
    return weight;
  };
}
