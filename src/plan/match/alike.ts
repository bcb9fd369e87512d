/** How alike the words of two items are, and which items are near enough to be taken for one another. */
import type { ItemFacts } from './facts';

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
/** Two items whose longest words are the same are at least so much alike. */
const SAME_KEY = 0.75;
/** Every milestone of one stands in the other: bullets were added or taken away. */
const SAME_LINES = 0.9;
/** A word that more wordings than this have says little about any of them. */
const COMMON = 150;
const MOST_NEAR = 60;

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
  for (const wording of wordings) {
    for (const sign of signsOf(wording.facts)) {
      const others = having.get(sign);
      if (others) others.push(wording);
      else having.set(sign, [wording]);
    }
  }
  const weigh = (sign: string) => Math.log(1 + wordings.length / (having.get(sign)?.length ?? 1));
  const around = new Map<Wording, readonly Near[]>();
  return (wording) => {
    const known = around.get(wording);
    if (known) return known;
    const shared = new Map<Wording, number>();
    for (const sign of signsOf(wording.facts)) {
      const others = having.get(sign) ?? [];
      if (others.length > COMMON) continue;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weigh(sign));
    }
    shared.delete(wording);
    const near = [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_NEAR)
      .map(([other]) => ({ wording: other, alike: likeness(wording.facts, other.facts, weigh) }))
      .filter(({ alike }) => alike >= LEAST_ALIKE)
      .sort((a, b) => b.alike - a.alike);
    const found = [{ wording, alike: 1 }, ...near];
    around.set(wording, found);
    return found;
  };
}

const signsOf = ({ key, words, action, milestones }: ItemFacts): ReadonlySet<string> =>
  new Set([`key ${key}`, `words ${words}`, ...action, ...milestones.flat()]);

type Weigh = (stem: string) => number;

function likeness(one: ItemFacts, other: ItemFacts, weigh: Weigh): number {
  const [milestonesOfOne, milestonesOfOther] = [one.milestones.flat(), other.milestones.flat()];
  const action = massOf([...one.action, ...other.action], weigh);
  const milestones = massOf([...milestonesOfOne, ...milestonesOfOther], weigh);
  if (action + milestones === 0) return one.key === other.key ? SAME_KEY : 0;
  const ofMilestones = Math.max(
    shareOf(milestonesOfOne, milestonesOfOther, weigh),
    isWithin(one.milestones, other.milestones) || isWithin(other.milestones, one.milestones) ? SAME_LINES : 0,
  );
  const words =
    (action * shareOf(one.action, other.action, weigh) + milestones * ofMilestones) / (action + milestones);
  return one.key === other.key ? Math.max(words, SAME_KEY) : words;
}

/** The part of both that they have in common (Dice's coefficient), each stem by its weight. */
function shareOf(one: readonly string[], other: readonly string[], weigh: Weigh): number {
  const there = new Set(other);
  const common = [...new Set(one)].filter((stem) => there.has(stem));
  const all = massOf([...new Set(one), ...there], weigh);
  return all === 0 ? 1 : (2 * massOf(common, weigh)) / all;
}

function isWithin(few: ItemFacts['milestones'], many: ItemFacts['milestones']): boolean {
  const lines = new Set(many.map((line) => line.join(' ')));
  return few.length > 0 && few.every((line) => lines.has(line.join(' ')));
}

function massOf(stems: readonly string[], weigh: Weigh): number {
  return stems.reduce((mass, stem) => mass + weigh(stem), 0);
}
