import { assessOne } from '../assess/assess';
import type { Activity, AllowedRatings, AssessedActivity, AssessedPlan, Milestone } from '../model';
import { evidenceKind } from '../read/evidence';
import { isOpen } from '../read/milestones';
import { appended } from './append';
import type { UpdateForm } from './form';

/** The ratings that the plan's definitions allow once the rest of the update is in the plan. It never rates. */
export function allowedAfter(
  plan: AssessedPlan,
  activity: AssessedActivity,
  { rating, words, revised, completed }: UpdateForm,
): AllowedRatings {
  const open: readonly Milestone[] = activity.milestones.filter(
    (one, at) => isOpen(one) && !completed.includes(at),
  );
  const revisedDue = (milestone: Milestone, at: number) => {
    if (revised === null || !open.includes(milestone)) return milestone.revisedDue;
    const isMeant = revised.milestone === at || revised.milestone === 'all' || open.length === 1;
    return isMeant ? revised.day : milestone.revisedDue;
  };
  const after: Activity = {
    ...activity,
    rag: rating === null ? activity.rag : { ...activity.rag, rating },
    evidence: withWords(activity.evidence, words),
    milestones: activity.milestones.map((milestone, at) => ({
      ...milestone,
      status: completed.includes(at) ? 'complete' : milestone.status,
      revisedDue: revisedDue(milestone, at),
    })),
  };
  return assessOne(plan, after, plan.asOf).allowed;
}

function withWords(evidence: Activity['evidence'], words: string): Activity['evidence'] {
  if (words.trim() === '') return evidence;
  const own = evidence.kind === 'above' ? '' : evidence.text;
  const text = appended(own, words);
  return { ...evidence, text, kind: evidenceKind(text) };
}
