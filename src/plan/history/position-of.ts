import { saysCancelled } from '../assess/state';
import { actionName } from '../assess/words';
import { markOf } from '../match/item';
import type { AssessedAction, AssessedActivity, AssessedPlan } from '../model';
import { eachInSteps, finished, type Steps } from '../steps';
import { lastDue, originalDue, timesMoved, type EarlierEntry } from './dates';
import { fingerprintOf } from './fingerprint';
import type { Followed } from './follow';
import { isCurrent, type Position, type PositionEntry, type PositionStatus } from './position';

/** *Freeze for meeting*: for which meeting ("Executive, 12 May 2022"), and when, as people read it. */
export interface Freeze {
  readonly meeting: string;
  readonly at: string;
}

/**
 * The plan's position on its day, frozen where a meeting is named.
 *
 * @param earlier the recorded positions, oldest first; those after the plan's day do not count
 */
export function positionOf(
  plan: AssessedPlan,
  earlier: readonly Followed[],
  freeze: Freeze | null = null,
): Position {
  return finished(positionInSteps(plan, earlier, freeze));
}

/** The same, to be done in steps. */
export function* positionInSteps(
  plan: AssessedPlan,
  earlier: readonly Followed[],
  freeze: Freeze | null,
): Steps<Position> {
  const before = earlier.filter(({ position }) => position.day <= plan.asOf);
  const entries = yield* eachInSteps(plan.actions, (action) =>
    action.activities.map((activity) => entryOf(action, activity, earlierOf(activity.key, before))),
  );
  return {
    meeting: freeze?.meeting ?? null,
    isFrozen: freeze !== null,
    day: plan.asOf,
    frozenAt: freeze?.at ?? null,
    version: plan.version,
    entries: entries.flat(),
  };
}

function earlierOf(key: string, before: readonly Followed[]): EarlierEntry[] {
  return before.flatMap(({ position, entryOf }) => {
    const entry = entryOf.get(key);
    return entry ? [{ entry, isKept: !isCurrent(position) }] : [];
  });
}

function entryOf(
  action: AssessedAction,
  activity: AssessedActivity,
  earlier: readonly EarlierEntry[],
): PositionEntry {
  const due = lastDue(activity.milestones);
  const mark = markOf(action, activity);
  return {
    key: mark.key,
    number: mark.number,
    priority: mark.priority,
    action: mark.action,
    milestones: mark.milestones,
    leads: mark.leads,
    reference: actionName(action),
    rating: activity.rag.rating,
    allowed: activity.allowed.ratings,
    due,
    originalDue: originalDue(activity.milestones, earlier),
    timesMoved: timesMoved(due, earlier),
    status: statusOf(activity),
    fingerprint: fingerprintOf(activity),
  };
}

function statusOf({ milestones, meaning, evidence, rag }: AssessedActivity): PositionStatus {
  if (milestones.length === 0) {
    if (saysCancelled(rag)) return 'cancelled';
    return meaning === 'complete' && evidence.kind === 'evidence' ? 'complete' : 'undated';
  }
  if (milestones.some(({ overdue }) => overdue)) return 'overdue';
  if (milestones.some(({ state }) => state === 'toConfirm')) return 'toConfirm';
  const open = milestones.filter(({ state }) => state === 'open');
  if (open.some(({ effectiveDue }) => effectiveDue !== null)) return 'open';
  if (open.length > 0) return 'undated';
  return milestones.every(({ state }) => state === 'cancelled') ? 'cancelled' : 'complete';
}
