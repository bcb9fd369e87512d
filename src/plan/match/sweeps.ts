/** Facts of a group that people may have changed in one go, in several items at once. */
import { largest } from '../extremes';
import type { Fact } from './facts';
import type { Item } from './codes';

/** One way in which a fact may have been swept over. */
export interface Sweep {
  readonly fact: Fact;
  /** Changes that it counts as, however many items it touched. */
  readonly changes: number;
  /** Whether it explains that an item has another value now. */
  readonly explains: (then: Item, now: Item) => boolean;
}

/** Facts that stand for somebody or something by name: a name is changed, not moved from item to item. */
export const NAMES = ['leads', 'priority'] as const satisfies readonly Fact[];

/**
 * The ways in which a fact may have been changed in several items of a group at once.
 *
 * Dates, figures and numbers are moved on or dealt out anew, from anything to anything. A name that several items had
 * may have become the one that most came in its place, where several have that now; in all of them, or in those that
 * are not copies made since.
 *
 * @param changes as how many one such way counts, however many items it touched
 * @param mayStay true where a name may have become another and still stand there
 */
export function sweepsOf(
  fact: Fact,
  then: readonly Item[],
  now: readonly Item[],
  changes: number,
  mayStay: boolean,
): readonly Sweep[] {
  if (!NAMES.some((name) => name === fact)) {
    return [{ fact, changes, explains: (one, other) => one.codes[fact] !== other.codes[fact] }];
  }
  const more = gains(fact, then, now);
  const most = largest(now.map(({ codes }) => more.get(codes[fact]) ?? 0));
  if (most <= 0) return [];
  const standing = (name: number) => now.filter(({ codes }) => codes[fact] === name).length;
  const gone = [...more].filter(([name, by]) => by < -1 && (mayStay || standing(name) === 0));
  const come = [...more].filter(([name, by]) => by === most && standing(name) > 1);
  return gone.flatMap(([name]) =>
    come.map(([other]) => ({
      fact,
      changes,
      explains: (before: Item, after: Item) => before.codes[fact] === name && after.codes[fact] === other,
    })),
  );
}

/** True where each value of the fact stands as often as before. */
export function isKept(fact: Fact, then: readonly Item[], now: readonly Item[]): boolean {
  return [...gains(fact, then, now).values()].every((by) => by === 0);
}

/** By how much each value of a fact stands more often now. */
export function gains(fact: Fact, then: readonly Item[], now: readonly Item[]): ReadonlyMap<number, number> {
  const by = new Map<number, number>();
  for (const { codes } of then) by.set(codes[fact], (by.get(codes[fact]) ?? 0) - 1);
  for (const { codes } of now) by.set(codes[fact], (by.get(codes[fact]) ?? 0) + 1);
  return by;
}

/** True where a name that several items had stands there more rarely, but still stands there. */
export function mayHaveStayed(fact: Fact, then: readonly Item[], now: readonly Item[]): boolean {
  return sweepsOf(fact, then, now, 1, true).length > sweepsOf(fact, then, now, 1, false).length;
}
