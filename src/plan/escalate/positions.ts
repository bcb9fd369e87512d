/** How long an activity has been rated late. Source: product.md "Positions and direction of travel". */
import type { Day } from '../day';
import type { PositionRecord, Rating } from '../model';

/** Earlier positions, latest first, each with the ratings given at it. */
export interface Positions {
  readonly latestFirst: readonly ReadonlyMap<string, Rating | null>[];
}

/** Sorts the frozen positions that lie before the day; one of the day itself is the current position. */
export function positionsBefore(history: readonly PositionRecord[], asOf: Day): Positions {
  const byDay = new Map<Day, Map<string, Rating | null>>();
  for (const { key, day, rating } of history) {
    if (day >= asOf) continue;
    const ratings = byDay.get(day) ?? new Map<string, Rating | null>();
    byDay.set(day, ratings.set(key, rating));
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
