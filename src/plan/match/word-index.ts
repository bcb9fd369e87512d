/** Which wordings have which words. */
import { eachInSteps, type Steps } from '../steps';
import type { ItemFacts } from './facts';

/** Items of one list with the same words and key: nothing in their wording tells them apart. */
export interface Same {
  readonly facts: ItemFacts;
  /** Their positions in the list. */
  readonly items: readonly number[];
}

export interface WordIndex {
  readonly wordings: readonly Same[];
  /** The number of each item's wording. */
  readonly wordingOf: readonly number[];
  /** The number of the wording with these words and key. */
  readonly find: (facts: ItemFacts) => number | undefined;
  /** By sign (see `signsOf`) the numbers of the wordings that have it. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

export function* wordIndexInSteps(facts: readonly ItemFacts[]): Steps<WordIndex> {
  const numbers = new Map<string, number>();
  const wordings: { facts: ItemFacts; items: number[] }[] = [];
  const having = new Map<string, number[]>();
  const wordingOf = yield* eachInSteps(facts, (one, at) => {
    const name = nameOf(one);
    const known = numbers.get(name);
    if (known !== undefined) {
      wordings[known]?.items.push(at);
      return known;
    }
    const number = wordings.push({ facts: one, items: [at] }) - 1;
    numbers.set(name, number);
    for (const sign of signsOf(one)) {
      const others = having.get(sign);
      if (others) others.push(number);
      else having.set(sign, [number]);
    }
    return number;
  });
  return { wordings, wordingOf, find: (one) => numbers.get(nameOf(one)), having };
}

/** What leads from one wording to others near it: its words, one by one and as a whole, and its key. */
export function signsOf({ key, words, action, milestones }: ItemFacts): ReadonlySet<string> {
  return new Set([`key ${key}`, `words ${words}`, ...action, ...milestones.flat()]);
}

function nameOf({ words, key }: ItemFacts): string {
  return `${words}|${key}`;
}
