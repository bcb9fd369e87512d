/** Finds the activities of earlier positions again in the plan as it stands. */
import type { ItemMark } from '../match/item';
import { findItemsInSteps } from '../match/match-items';
import { finished, type Steps } from '../steps';
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

/** The position as seen from these activities; nothing is matched on a guess. */
export function follow(position: Position, current: readonly ItemMark[]): Followed {
  return finished(followInSteps(position, current));
}

/** The same, to be done in steps. */
export function* followInSteps(position: Position, current: readonly ItemMark[]): Steps<Followed> {
  const entryOf = new Map<string, PositionEntry>();
  const notFound: NotFound[] = [];
  const found = yield* findItemsInSteps(position.entries, current);
  position.entries.forEach((entry, index) => {
    const { at = null, isDoubtful = false } = found[index] ?? {};
    const item = at === null ? undefined : current[at];
    if (item) entryOf.set(item.key, entry);
    else notFound.push({ entry, isDoubtful });
  });
  return { position, entryOf, notFound };
}

/** The position with the entries that were found again, each under its activity's key of today. */
export function underKeysOfToday({ position, entryOf }: Followed): Position {
  return { ...position, entries: [...entryOf].map(([key, entry]) => ({ ...entry, key })) };
}
