/** Which items of a list might be meant by words that several of them are near to. */
import type { Nearness, Side, Wording } from './alike';
import { CODED, type Codes } from './codes';
import type { Fact } from './facts';

/** Items that are so little less alike than the most alike might be meant as well. */
const MARGIN = 0.25;
/** More than all facts of any two lists; two codes below it make one exact number. */
const MOST_CODES = 2 ** 26;

/** Items of one list that might be meant, and which of them have each value of each fact. */
export interface Rivals {
  /** Their wordings, and how alike each is, 0 to 1. */
  readonly wordings: ReadonlyMap<Wording, number>;
  readonly items: readonly number[];
  readonly having: Having;
  /** The same among those with the same words: see `withWords`. */
  readonly havingWithWords: Having;
}

type Having = Readonly<Record<Fact | 'whole', ReadonlyMap<number, readonly number[]>>>;

/** All that either of two items might be, then and now, and what came and went among them. */
export interface Contest {
  readonly then: Rivals;
  readonly now: Rivals;
  /** Facts of which some value stands more rarely than before. */
  readonly isLess: ReadonlySet<Fact | 'whole'>;
  /** Facts of which some value stands more often. */
  readonly isMore: ReadonlySet<Fact | 'whole'>;
}

export type RivalsOf = (wording: Wording, side: Side) => Rivals;

/** Those of a list that a wording might stand for, worked out once for each. */
export function rivalsIn(near: Nearness, codesOf: (side: Side, item: number) => Codes | null): RivalsOf {
  const known = { remembered: new Map<Wording, Rivals>(), current: new Map<Wording, Rivals>() };
  return (wording, side) => {
    const before = known[side].get(wording);
    if (before) return before;
    const there = near.around(wording).filter((one) => one.wording[side].length > 0);
    const most = there[0]?.alike ?? 0;
    const close = there.filter(({ alike }) => alike >= most - MARGIN);
    const items = close.flatMap((one) => one.wording[side]);
    const codesIn = (item: number) => codesOf(side, item);
    const rivals = {
      wordings: new Map(close.map((one) => [one.wording, one.alike])),
      items,
      having: tally(items, codesIn, (of, fact) => of[fact]),
      havingWithWords: tally(items, codesIn, withWords),
    };
    known[side].set(wording, rivals);
    return rivals;
  };
}

function tally(
  items: readonly number[],
  codesOf: (item: number) => Codes | null,
  valueOf: (of: Codes, fact: Fact | 'whole') => number,
): Having {
  const count = (fact: Fact | 'whole') => {
    const having = new Map<number, number[]>();
    for (const item of items) {
      const of = codesOf(item);
      if (!of || of[fact] === 0) continue;
      const value = valueOf(of, fact);
      const known = having.get(value);
      if (known) known.push(item);
      else having.set(value, [item]);
    }
    return having;
  };
  return Object.fromEntries(CODED.map((fact) => [fact, count(fact)])) as Record<
    Fact | 'whole',
    Map<number, number[]>
  >;
}

/** The fact of an item with these words: those that read a little different may share the fact alone. */
export function withWords(codes: Codes, fact: Fact | 'whole'): number {
  return codes.words * MOST_CODES + codes[fact];
}

/** Sets rivals against rivals, each two once. */
export function contests(): (then: Rivals, now: Rivals) => Contest {
  const known = new Map<Rivals, Map<Rivals, Contest>>();
  return (then, now) => {
    const ofThen = known.get(then) ?? new Map<Rivals, Contest>();
    known.set(then, ofThen);
    const contest = ofThen.get(now) ?? {
      then,
      now,
      isLess: new Set(CODED.filter((fact) => !isWithin(then.having[fact], now.having[fact]))),
      isMore: new Set(CODED.filter((fact) => !isWithin(now.having[fact], then.having[fact]))),
    };
    ofThen.set(now, contest);
    return contest;
  };
}

function isWithin(few: ReadonlyMap<number, readonly number[]>, many: typeof few): boolean {
  return [...few].every(([value, items]) => (many.get(value)?.length ?? 0) >= items.length);
}
