/** What the ladder asks about one activity, gathered once. */
import { overdueWords, passedWords } from '../assess/due';
import { saysCancelled } from '../assess/state';
import { counted, ratingName } from '../assess/words';
import { addMonths, type Day } from '../day';
import type { AssessedActivity, AssessedMilestone, Rating } from '../model';
import type { Condition } from './ladder';

export interface Facts {
  readonly activity: AssessedActivity;
  /** The milestone that has been overdue longest; null where none is. */
  readonly longest: AssessedMilestone | null;
  readonly overdue: readonly AssessedMilestone[];
  /** Positions running at which it was rated late, the current one included; 0 where it is not rated late now. */
  readonly positionsRunning: number;
  readonly noLead: boolean;
  readonly asOf: Day;
}

/**
 * Null where the activity cannot stand on the ladder at all: complete, cancelled, or late only in what is still to
 * confirm. The last is so even where it is rated late: what may be finished is asked of its lead, not reported
 * upwards.
 */
export function factsOf(
  activity: AssessedActivity,
  positionsRunning: number,
  mayMeanComplete: (rating: Rating) => boolean,
  asOf: Day,
): Facts | null {
  const overdue = activity.milestones.filter((milestone) => milestone.overdue);
  const toConfirm = activity.milestones.some(({ state }) => state === 'toConfirm');
  if (isClosed(activity) || (toConfirm && overdue.length === 0)) return null;
  const [longest = null] = [...overdue].sort((a, b) => b.daysOverdue - a.daysOverdue);
  const { rating } = activity.rag;
  const mayBeComplete = rating !== null && mayMeanComplete(rating);
  const noLead = activity.leads.length === 0 && activity.leadCell !== null && !mayBeComplete;
  return { activity, longest, overdue, positionsRunning, noLead, asOf };
}

/** Why the activity is off the ladder, in words, for one that was on it. */
export function whyClosed(activity: AssessedActivity | undefined): string {
  if (!activity) return 'No longer in the plan';
  const states = activity.milestones.map(({ state }) => state);
  if (states.length === 0 ? saysCancelled(activity.rag) : states.every((state) => state === 'cancelled'))
    return 'Cancelled';
  if (isClosed(activity)) return 'Recorded as complete';
  if (states.includes('toConfirm')) return 'To be confirmed with the lead';
  return activity.rag.rating === null
    ? 'No longer overdue'
    : `Rated ${ratingName(activity.rag.rating)} and no longer overdue`;
}

/** Nothing is left to do: every milestone is complete or cancelled, or there is none and the rating cell says so. */
function isClosed({ milestones, meaning, evidence, rag }: AssessedActivity): boolean {
  if (milestones.length === 0)
    return saysCancelled(rag) || (meaning === 'complete' && evidence.kind === 'evidence');
  return milestones.every(({ state }) => state === 'complete' || state === 'cancelled');
}

export function isMet(condition: Condition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'noLead':
      return facts.noLead;
    case 'ratedLate':
      return facts.positionsRunning >= condition.positions;
    case 'overdue': {
      const due = facts.longest?.effectiveDue ?? null;
      return due !== null && isMoreThan(condition.months, due, facts.asOf);
    }
  }
}

/** More than so many calendar months: three months to the day is not yet more than three. */
function isMoreThan(months: number, due: Day, asOf: Day): boolean {
  return addMonths(due, months) < asOf;
}

/** "Rated Red", "Due 30/11/2021: five months overdue": every fact that counts, whatever rung it led to. */
export function reasonsFor(facts: Facts): readonly string[] {
  const reasons: string[] = [];
  const { rating } = facts.activity.rag;
  if (facts.positionsRunning > 0 && rating !== null) {
    const running =
      facts.positionsRunning > 1 ? ` at ${counted(facts.positionsRunning, 'position')} running` : '';
    reasons.push(`Rated ${ratingName(rating)}${running}`);
  }
  for (const milestone of facts.overdue) {
    if (milestone.effectiveDue === null) continue;
    reasons.push(
      `${passedWords(milestone, facts.asOf)}: ${overdueWords(milestone.effectiveDue, facts.asOf)} overdue`,
    );
  }
  if (facts.noLead) reasons.push('No lead named');
  return [...new Set(reasons)];
}
