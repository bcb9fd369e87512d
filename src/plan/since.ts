/** What the plan tells of the time since the position that it is compared with: product.md "Sheets it builds", 7 and 8. */
import { ragDefinitions } from './assess/key';
import { saysCancelled } from './assess/state';
import type { ActivityChange, Change } from './history/change';
import type { AssessedAction, AssessedActivity, AssessedPlan } from './model';
import { NO_LEAD } from './summary';

export interface Completed {
  readonly action: AssessedAction;
  readonly activity: AssessedActivity;
}

/** How many open activities of a lead stand word for word as they did, of all its open ones. */
export interface LeadSilence {
  /** The usual name; `NO_LEAD` for what nobody leads. */
  readonly lead: string;
  readonly untouched: number;
  readonly open: number;
}

/** The change of each activity of the plan, by its key; empty at the first report. */
export function changeOf({ activities }: Change): ReadonlyMap<string, ActivityChange> {
  return new Map(activities.flatMap((one) => (one.now === null ? [] : [[one.now.key, one]])));
}

/**
 * The activities whose rating means complete and did not at the compared position, in the plan's order. Those that the
 * position did not have are not among them: nothing tells since when they are complete.
 */
export function completedSince(plan: AssessedPlan, change: Change): Completed[] {
  const changes = changeOf(change);
  const { meaningOf } = ragDefinitions(plan);
  return allOf(plan).filter(({ activity }) => {
    const before = changes.get(activity.key)?.before ?? null;
    if (activity.meaning !== 'complete' || before === null) return false;
    return before.rating === null || meaningOf(before.rating) !== 'complete';
  });
}

/** How many activities are rated complete that the compared position did not have. */
export function completeAndNew(plan: AssessedPlan, change: Change): number {
  const changes = changeOf(change);
  return allOf(plan).filter(
    ({ activity }) => activity.meaning === 'complete' && changes.get(activity.key)?.before === null,
  ).length;
}

/**
 * For each lead with open activities, in the plan's order: of how many neither rating nor milestones nor evidence is
 * another than at the compared position. A joint activity counts under each of its leads. Empty at the first report.
 */
export function leadSilences(plan: AssessedPlan, change: Change): LeadSilence[] {
  if (change.since === null) return [];
  const changes = changeOf(change);
  const { mayMeanComplete } = ragDefinitions(plan);
  const byLead = new Map<string, LeadSilence>();
  for (const { activity } of allOf(plan)) {
    if (!isOpenWork(activity, mayMeanComplete)) continue;
    const names = new Set(activity.leads.map(({ name }) => name));
    if (names.size === 0 && activity.leadCell !== null) names.add(NO_LEAD);
    for (const lead of names) {
      const { untouched, open } = byLead.get(lead) ?? { untouched: 0, open: 0 };
      const isUntouched = changes.get(activity.key)?.isUntouched === true;
      byLead.set(lead, { lead, untouched: untouched + Number(isUntouched), open: open + 1 });
    }
  }
  return [...byLead.values()];
}

/** As for the check `update-none`: finished and cancelled work, and what may be rated complete, needs no update. */
function isOpenWork(
  { milestones, rag }: AssessedActivity,
  mayMeanComplete: ReturnType<typeof ragDefinitions>['mayMeanComplete'],
): boolean {
  if (saysCancelled(rag) || mayMeanComplete(rag.rating)) return false;
  return (
    milestones.length === 0 || milestones.some(({ state }) => state !== 'complete' && state !== 'cancelled')
  );
}

function allOf({ actions }: AssessedPlan): Completed[] {
  return actions.flatMap((action) => action.activities.map((activity) => ({ action, activity })));
}
