/** How long an activity has been rated late. Source: product.md "Positions and direction of travel". */
import type { Day } from '../day';
import type { Followed } from '../history/follow';
import type { Rating } from '../model';

/** Earlier positions, latest first, each with the ratings given at it, by the activity's key of today. */
export interface Positions {
  readonly latestFirst: readonly ReadonlyMap<string, Rating | null>[];
}

/**
 * The frozen positions that lie before the day, the last of each day; one of the day itself is the current position.
 *
 * @param history oldest first
 */
export function positionsBefore(history: readonly Followed[], asOf: Day): Positions {
  const byDay = new Map<Day, ReadonlyMap<string, Rating | null>>();
  for (const { position, entryOf } of history) {
    if (!position.isFrozen || position.day >= asOf) continue;
    byDay.set(position.day, new Map([...entryOf].map(([key, { rating }]) => [key, rating])));
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1));
  return { latestFirst: days.map(([, ratings]) => ratings) };
}

/**
 * Positions running at which the activity was rated late, counted back from the current one, which is included.
 * A position at which it was rated otherwise, or did not stand in the plan, ends the run.
 */
export function lateRunning(
  positions: Positions,
  key: string,
  isLate: (rating: Rating | null) => boolean,
): number {
  const broken = positions.latestFirst.findIndex((ratings) => !isLate(ratings.get(key) ?? null));
  return 1 + (broken < 0 ? positions.latestFirst.length : broken);
}
