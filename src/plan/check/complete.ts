/** Rated complete, but not shown to be: what several rules ask of the same activity, so that one of them tells it. */
import type { AssessedActivity, AssessedMilestone } from '../model';
import type { Seen } from './rule';

/** Rated complete, in a plan that records evidence, with none recorded for this row. */
export function lacksEvidenceForComplete(activity: AssessedActivity): boolean {
  const { kind, cell } = activity.evidence;
  return activity.meaning === 'complete' && kind !== 'evidence' && cell !== null;
}

/** The first milestone that lies ahead although its activity is rated complete and nothing says that it is done. */
export function openThoughComplete(activity: AssessedActivity, { plan }: Seen): AssessedMilestone | null {
  if (!lacksEvidenceForComplete(activity) || activity.evidence.kind === 'above') return null;
  const ahead = activity.milestones.filter(
    ({ state, effectiveDue }) => state === 'open' && effectiveDue !== null && effectiveDue >= plan.asOf,
  );
  return ahead[0] ?? null;
}
