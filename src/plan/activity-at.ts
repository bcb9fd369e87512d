/** Which activity of the plan a cell belongs to. */
import type { CellRef } from './grid';
import { grouped } from './grouped';
import type { AssessedActivity, AssessedPlan } from './model';

/** Tells the activity in whose rows a cell lies: the last one that begins at it or above it; null above them all. */
export function activityFinder(plan: AssessedPlan): (cell: CellRef) => AssessedActivity | null {
  const all = plan.actions.flatMap(({ activities }) => activities);
  const bySheet = new Map(
    [...grouped(all, ({ cell }) => cell.sheet)].map(([sheet, activities]) => [
      sheet,
      [...activities].sort((one, other) => one.cell.row - other.cell.row),
    ]),
  );
  return ({ sheet, row }) => lastUpTo(row, bySheet.get(sheet) ?? []);
}

/** Halves the list until one is left: ten thousand findings in ten thousand rows are placed at once. */
function lastUpTo(row: number, activities: readonly AssessedActivity[]): AssessedActivity | null {
  let below = 0;
  let above = activities.length;
  while (below < above) {
    const middle = (below + above) >> 1;
    if ((activities[middle]?.cell.row ?? Infinity) <= row) below = middle + 1;
    else above = middle;
  }
  return activities[below - 1] ?? null;
}
