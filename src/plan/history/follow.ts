/** Finds the activities of earlier positions again in the plan as it stands. */
import type { ItemMark } from '../match/item';
import { findItems } from '../match/match-items';
import type { Position, PositionEntry } from './position';

/** A recorded position, looked at from the activities of today. */
export interface Followed {
  readonly position: Position;
  /** Its entry for each activity that was found again, by the activity's key of today. */
  readonly entryOf: ReadonlyMap<string, PositionEntry>;
  readonly notFound: readonly NotFound[];
}

export interface NotFound {
  readonly entry: PositionEntry;
  /** True where the plan has rows that might be it, and none of them for certain: it could not be matched. */
  readonly isDoubtful: boolean;
}

/**
 * The position as seen from these activities; nothing is matched on a guess. Those that are the same in every word are
 * found first, since they are most of them; the others are held against what is left.
 */
export function follow(position: Position, current: readonly ItemMark[]): Followed {
  const entryOf = new Map<string, PositionEntry>();
  const [then, now] = [alone(position.entries), alone(current)];
  for (const [words, entry] of then) {
    const item = now.get(words);
    if (item) entryOf.set(item.key, entry);
  }
  const entries = position.entries.filter((entry) => !now.has(wordsOf(entry)) || !then.has(wordsOf(entry)));
  const items = current.filter(({ key }) => !entryOf.has(key));
  const notFound: NotFound[] = [];
  const found = findItems(entries, items);
  entries.forEach((entry, index) => {
    const { at = null, isDoubtful = false } = found[index] ?? {};
    const item = at === null ? undefined : items[at];
    if (item) entryOf.set(item.key, entry);
    else notFound.push({ entry, isDoubtful });
  });
  return { position, entryOf, notFound };
}

/** Items by their words, without those that share them with another. */
function alone<Item extends ItemMark>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const byWords = new Map<string, Item | null>();
  for (const item of items) byWords.set(wordsOf(item), byWords.has(wordsOf(item)) ? null : item);
  return new Map([...byWords].flatMap(([words, item]): [string, Item][] => (item ? [[words, item]] : [])));
}

function wordsOf({ key, number, priority, action, milestones, leads }: ItemMark): string {
  return JSON.stringify([key, number, priority, action, milestones, leads]);
}

/** The position with the entries that were found again, each under its activity's key of today. */
export function underKeysOfToday({ position, entryOf }: Followed): Position {
  return { ...position, entries: [...entryOf].map(([key, entry]) => ({ ...entry, key })) };
}
