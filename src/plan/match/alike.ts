/** Which items are near enough in their words to be taken for one another. */
import type { ItemFacts } from './facts';
import { likeness, massOf, type Bag } from './likeness';

/** Items with the same words and key: nothing in their wording tells them apart. */
export interface Wording {
  readonly facts: ItemFacts;
  /** Positions in the list of remembered items, and in that of the plan. */
  readonly remembered: number[];
  readonly current: number[];
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
  readonly remembered: readonly Wording[];
  readonly current: readonly Wording[];
  /** The wordings near one, itself first, then by likeness. */
  readonly around: (wording: Wording) => readonly Near[];
}

/** Nearly linear: only the rarer words that two wordings share lead from one to the other. */
export function nearness(remembered: readonly ItemFacts[], current: readonly ItemFacts[]): Nearness {
  const known = new Map<string, Wording>();
  const wordingOf = (side: Side) => (facts: ItemFacts, at: number) => {
    const name = `${facts.words}|${facts.key}`;
    const wording = known.get(name) ?? { facts, remembered: [], current: [] };
    known.set(name, wording);
    wording[side].push(at);
    return wording;
  };
  const wordings = {
    remembered: remembered.map(wordingOf('remembered')),
    current: current.map(wordingOf('current')),
  };
  return { ...wordings, around: neighbours([...known.values()]) };
}

function neighbours(wordings: readonly Wording[]): Nearness['around'] {
  const having = new Map<string, Wording[]>();
  const signs = new Map(wordings.map((wording) => [wording, signsOf(wording.facts)]));
  for (const [wording, all] of signs) {
    for (const sign of all) {
      const others = having.get(sign);
      if (others) others.push(wording);
      else having.set(sign, [wording]);
    }
  }
  const weights = new Map(
    [...having].map(([sign, { length }]) => [sign, Math.log(1 + wordings.length / length)]),
  );
  const bags = new Map(wordings.map((wording) => [wording, bagOf(wording.facts, weights)]));
  const around = new Map<Wording, readonly Near[]>();
  return (wording) => {
    const known = around.get(wording);
    if (known) return known;
    const shared = new Map<Wording, number>();
    for (const sign of signs.get(wording) ?? []) {
      const others = having.get(sign) ?? [];
      const weight = weights.get(sign) ?? 0;
      if (others.length > COMMON) continue;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    shared.delete(wording);
    const bag = bags.get(wording);
    const near = [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_NEAR)
      .map(([other]) => ({ wording: other, alike: likeness(bag, bags.get(other), weights) }))
      .filter(({ alike }) => alike >= LEAST_ALIKE)
      .sort((a, b) => b.alike - a.alike);
    const found = [{ wording, alike: 1 }, ...near];
    around.set(wording, found);
    return found;
  };
}

function signsOf({ key, words, action, milestones }: ItemFacts): ReadonlySet<string> {
  return new Set([`key ${key}`, `words ${words}`, ...action, ...milestones.flat()]);
}

function bagOf({ key, action, milestones }: ItemFacts, weights: ReadonlyMap<string, number>): Bag {
  const [inAction, inMilestones] = [new Set(action), new Set(milestones.flat())];
  return {
    key,
    action: inAction,
    milestones: inMilestones,
    lines: new Set(milestones.map((line) => line.join(' '))),
    actionMass: massOf(inAction, weights),
    milestonesMass: massOf(inMilestones, weights),
  };
}
