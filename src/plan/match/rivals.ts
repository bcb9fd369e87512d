/** Which items of a list might be meant by words that several of them are near to. */
import type { Nearness, Side, Wording } from './alike';
import { FACTS, type Fact, type ItemFacts } from './facts';

/** Items that are so little less alike than the most alike might be meant as well. */
const MARGIN = 0.25;

/** Items of one list that might be meant, and which of them have each value of each fact. */
export interface Rivals {
  /** Their wordings, and how alike each is, 0 to 1. */
  readonly wordings: ReadonlyMap<Wording, number>;
  readonly items: readonly number[];
  readonly having: Readonly<Record<Fact, ReadonlyMap<string, readonly number[]>>>;
}

export type RivalsOf = (wording: Wording, side: Side) => Rivals;

/** Those of a list that a wording might stand for, worked out once for each. */
export function rivalsIn(near: Nearness, facts: Readonly<Record<Side, readonly ItemFacts[]>>): RivalsOf {
  const known = { remembered: new Map<Wording, Rivals>(), current: new Map<Wording, Rivals>() };
  return (wording, side) => {
    const before = known[side].get(wording);
    if (before) return before;
    const there = near.around(wording).filter((one) => one.wording[side].length > 0);
    const most = there[0]?.alike ?? 0;
    const close = there.filter(({ alike }) => alike >= most - MARGIN);
    const items = close.flatMap((one) => one.wording[side]);
    const rivals = {
      wordings: new Map(close.map((one) => [one.wording, one.alike])),
      items,
      having: tally(items, facts[side]),
    };
    known[side].set(wording, rivals);
    return rivals;
  };
}

function tally(items: readonly number[], facts: readonly ItemFacts[]): Rivals['having'] {
  const count = (fact: Fact) => {
    const having = new Map<string, number[]>();
    for (const item of items) {
      const value = facts[item]?.[fact] ?? '';
      if (value === '') continue;
      const known = having.get(value);
      if (known) known.push(item);
      else having.set(value, [item]);
    }
    return having;
  };
  return Object.fromEntries(FACTS.map((fact) => [fact, count(fact)])) as Record<Fact, Map<string, number[]>>;
}
