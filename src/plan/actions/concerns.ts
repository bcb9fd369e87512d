/** What a list of actions can be narrowed to, besides words, lead and rating. */
import { deadlinesAhead } from '../assess/due';
import { saysNothingOfTime } from '../assess/undated';
import { monthsAhead, type Day } from '../day';
import type { AssessedActivity, AssessedPlan } from '../model';

export const CONCERNS = [
  'overdue',
  'toConfirm',
  'toMeeting',
  'months3',
  'undated',
  'noEvidence',
  'outOfStep',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** Due soon means within so many months. */
const SOON_MONTHS = 3;

/**
 * Which concerns an activity has.
 *
 * @param meeting the day of the next meeting; null where none is known, and nothing then falls before it
 */
export function concernsOf(
  activity: AssessedActivity,
  plan: AssessedPlan,
  meeting: Day | null,
): ReadonlySet<Concern> {
  const { milestones, evidence, allowed } = activity;
  const open = milestones.filter(({ state }) => state === 'open' || state === 'toConfirm');
  const isDueBy = (day: Day) =>
    open.some((milestone) => deadlinesAhead(milestone, plan.asOf).some((due) => due <= day));
  const holds: Readonly<Record<Concern, boolean>> = {
    overdue: milestones.some(({ overdue }) => overdue),
    toConfirm: milestones.some(({ state }) => state === 'toConfirm'),
    toMeeting: meeting !== null && isDueBy(meeting),
    months3: isDueBy(monthsAhead(plan.asOf, SOON_MONTHS)),
    undated:
      saysNothingOfTime(activity, plan) ||
      milestones.some(({ state, effectiveDue }) => state === 'open' && effectiveDue === null),
    // What is only planned or explained is no evidence yet.
    noEvidence: evidence.cell !== null && evidence.kind !== 'evidence',
    outOfStep: allowed.outOfStep,
  };
  return new Set(CONCERNS.filter((concern) => holds[concern]));
}
