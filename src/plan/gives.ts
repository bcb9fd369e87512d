/** What a plan gives at all: where it gives no ratings or no dates, a count of none of them says nothing. */
import type { AssessedPlan } from './model';

/** True where some activity is rated. */
export function givesRatings({ actions }: Pick<AssessedPlan, 'actions'>): boolean {
  return actions.some(({ activities }) => activities.some(({ rag }) => rag.rating !== null));
}

/** True where some milestone has a date, or had one before it was done. */
export function givesDates({ actions }: Pick<AssessedPlan, 'actions'>): boolean {
  return actions.some(({ activities }) =>
    activities.some(({ milestones }) => milestones.some(({ effectiveDue }) => effectiveDue !== null)),
  );
}
