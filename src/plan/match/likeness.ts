/** How alike the words of two items are. Rare words count more than common ones. */
import type { ItemFacts } from './facts';

/** The words of one item, each once. */
interface WordSets {
  readonly key: string;
  readonly action: ReadonlySet<string>;
  readonly milestones: ReadonlySet<string>;
  /** Its milestones, each as a whole. */
  readonly lines: ReadonlySet<string>;
}

/** The same, weighed. */
export interface Bag extends WordSets {
  readonly actionMass: number;
  readonly milestonesMass: number;
}

/** How much a word tells. */
export type Weights = (word: string) => number;

/** Two items whose longest words are the same are at least so much alike. */
const SAME_KEY = 0.75;
/** Every milestone of one stands in the other: bullets were added or taken away. */
const SAME_LINES = 0.9;

/** 0 to 1. */
export function likeness(one: Bag, other: Bag, weights: Weights): number {
  const least = one.key === other.key ? SAME_KEY : 0;
  const action = one.actionMass + other.actionMass;
  const milestones = one.milestonesMass + other.milestonesMass;
  if (action + milestones === 0) return least;
  const common =
    2 * commonMass(one.action, other.action, weights) +
    Math.max(
      2 * commonMass(one.milestones, other.milestones, weights),
      isWithin(one.lines, other.lines) || isWithin(other.lines, one.lines) ? SAME_LINES * milestones : 0,
    );
  return Math.max(least, common / (action + milestones));
}

const setsOfItems = new WeakMap<ItemFacts, WordSets>();

/** The words of an item, made ready to be compared often. */
export function bagOf(facts: ItemFacts, weights: Weights): Bag {
  const sets = setsOfItems.get(facts) ?? setsOf(facts);
  setsOfItems.set(facts, sets);
  return {
    key: sets.key,
    action: sets.action,
    milestones: sets.milestones,
    lines: sets.lines,
    actionMass: massOf(sets.action, weights),
    milestonesMass: massOf(sets.milestones, weights),
  };
}

function setsOf({ key, action, milestones }: ItemFacts): WordSets {
  return {
    key,
    action: new Set(action),
    milestones: new Set(milestones.flat()),
    lines: new Set(milestones.map((line) => line.join(' '))),
  };
}

function massOf(words: ReadonlySet<string>, weights: Weights): number {
  let mass = 0;
  for (const word of words) mass += weights(word);
  return mass;
}

function commonMass(one: ReadonlySet<string>, other: ReadonlySet<string>, weights: Weights): number {
  let mass = 0;
  for (const word of one) if (other.has(word)) mass += weights(word);
  return mass;
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return few.size > 0 && few.size <= many.size && [...few].every((line) => many.has(line));
}
