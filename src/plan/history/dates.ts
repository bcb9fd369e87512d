/** How an activity's due date has moved, and how late it is. Source: product.md "Positions and direction of travel". */
import { daysBetween, type Day } from '../day';
import type { AssessedMilestone } from '../model';
import type { PositionEntry } from './position';

/** An entry of an earlier position; `isKept` unless the position is rewritten at every build. */
export interface EarlierEntry {
  readonly entry: PositionEntry;
  readonly isKept: boolean;
}

/** The last effective due date, told from the milestones' words alone, so that it moves only where they do. */
export function lastDue(milestones: readonly Pick<AssessedMilestone, 'due' | 'revisedDue'>[]): Day | null {
  return latest(milestones.map(({ due, revisedDue }) => revisedDue ?? due));
}

/** The date first recorded; where none is, the date that the milestones give before any revised one. */
export function originalDue(
  milestones: readonly Pick<AssessedMilestone, 'due'>[],
  earlier: readonly EarlierEntry[],
): Day | null {
  const recorded = earlier.map(({ entry }) => entry.originalDue ?? entry.due).find((due) => due !== null);
  return recorded ?? latest(milestones.map(({ due }) => due));
}

/**
 * How often the date has moved, later or earlier, since it was first recorded. A first date, and a date taken away,
 * are no moves; a date that is back where the last kept position had it (a slip of the keyboard, put right) has not moved.
 *
 * @param earlier the same activity at earlier positions, oldest first
 */
export function timesMoved(due: Day | null, earlier: readonly EarlierEntry[]): number {
  const most = earlier.at(-1)?.entry.timesMoved ?? 0;
  const dated = earlier.filter(({ entry }) => entry.due !== null);
  if (due === null || dated.length === 0) return most;
  const same = [dated.findLast(({ isKept }) => isKept), dated.at(-1)].find((one) => one?.entry.due === due);
  return same ? same.entry.timesMoved : most + 1;
}

/** Days by which work that is not recorded as done has passed its dates; 0 where it has not, null without a date. */
export interface DaysPast {
  readonly original: number | null;
  /** Null where the date has not moved. */
  readonly revised: number | null;
}

/** Finished and cancelled work, and work of which the lead is asked whether it is finished, is never late. */
export function daysPast({ originalDue: first = null, due, status }: PositionEntry, asOf: Day): DaysPast {
  const canBeLate = status === 'overdue' || status === 'open' || status === 'undated';
  const past = (day: Day | null) =>
    day === null ? null : canBeLate ? Math.max(0, daysBetween(day, asOf)) : 0;
  return { original: past(first ?? due), revised: first === null || first === due ? null : past(due) };
}

function latest(days: readonly (Day | null)[]): Day | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}
