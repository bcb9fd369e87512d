/** Open, complete, cancelled or to confirm. Source: product.md "What the definitions allow". */
import { daysBetween, type Day } from '../day';
import type { Activity, AssessedMilestone, Milestone, MilestoneState, StatedRating } from '../model';
import type { RagDefinitions } from './key';
import { effectiveDue, passedDeadlines } from './due';

/** What counts for an activity's milestones besides their own words. */
export interface Standing {
  readonly cancelled: boolean;
  /** Rated complete, by meaning. */
  readonly ratedComplete: boolean;
  /** Rated late, by meaning. */
  readonly ratedLate: boolean;
  /** The activity's own evidence cell holds something. */
  readonly somethingRecorded: boolean;
  /** Its own cell is empty, but the text above may cover it. */
  readonly mayBeCovered: boolean;
  /** Rated complete, or in a colour of which nobody has said yet whether it means that. */
  readonly mayBeRatedComplete: boolean;
  readonly evidenceRecorded: boolean;
}

const CANCELLED = /\b(cancel+ed|withdrawn|superseded)\b/i;

export function standingOf(activity: Activity, definitions: RagDefinitions): Standing {
  const { rating } = activity.rag;
  return {
    cancelled: saysCancelled(activity.rag),
    ratedComplete: definitions.meaningOf(rating) === 'complete',
    ratedLate: definitions.meaningOf(rating) === 'late',
    mayBeRatedComplete: definitions.mayMeanComplete(rating),
    somethingRecorded: activity.evidence.kind === 'evidence' || activity.evidence.kind === 'update',
    mayBeCovered: activity.evidence.kind === 'above',
    evidenceRecorded: activity.evidence.kind === 'evidence',
  };
}

/** True where the rating cell says, instead of a rating, that nothing is left to do ("Withdrawn"). */
export function saysCancelled({ rating, remark }: Pick<StatedRating, 'rating' | 'remark'>): boolean {
  return rating === null && remark !== null && CANCELLED.test(remark);
}

/** The milestone on the day. Overdue needs three things: open, past its date, and nothing that may show it done. */
export function assessMilestone(milestone: Milestone, standing: Standing, asOf: Day): AssessedMilestone {
  const state = stateOf(milestone, standing, asOf);
  const due = effectiveDue(milestone, asOf);
  const overdue = state === 'open' && passedDeadlines(milestone, asOf).length > 0;
  return {
    task: milestone.task,
    timescale: milestone.timescale,
    status: milestone.status,
    kind: milestone.kind,
    start: milestone.start,
    due: milestone.due,
    dates: milestone.dates,
    every: milestone.every,
    assumed: milestone.assumed,
    text: milestone.text,
    cell: milestone.cell,
    revisedDue: milestone.revisedDue,
    state,
    overdue,
    effectiveDue: due,
    daysOverdue: overdue && due !== null ? daysBetween(due, asOf) : 0,
  };
}

function stateOf(milestone: Milestone, standing: Standing, asOf: Day): MilestoneState {
  if (milestone.status === 'cancelled') return 'cancelled';
  if (milestone.status === 'complete') return 'complete';
  if (standing.cancelled) return 'cancelled';
  if (standing.ratedComplete && standing.evidenceRecorded) return 'complete';
  if (passedDeadlines(milestone, asOf).length === 0) return 'open';
  // The lead's own rating, or the milestone's own words, weigh more than text beside another row.
  const covered = standing.mayBeCovered && !standing.ratedLate && !saysNotDone(milestone);
  return standing.somethingRecorded || covered || standing.mayBeRatedComplete ? 'toConfirm' : 'open';
}

/** Its own words say that it is not done: the text beside another row does not tell otherwise. */
export function saysNotDone({ status }: Milestone): boolean {
  return status === 'delayed' || status === 'notStarted';
}
