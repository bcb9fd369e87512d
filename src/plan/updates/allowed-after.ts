import { assessOne } from '../assess/assess';
import type { Activity, AllowedRatings, AssessedActivity, AssessedPlan } from '../model';
import { evidenceKind } from '../read/evidence';
import { isOpen } from '../read/milestones';
import type { UpdateForm } from './form';

/** The ratings that the plan's definitions allow once the rest of the update is in the plan. It never rates. */
export function allowedAfter(
  plan: AssessedPlan,
  activity: AssessedActivity,
  { rating, words, revised, completed }: UpdateForm,
): AllowedRatings {
  const open = activity.milestones.filter((one, at) => isOpen(one) && !completed.includes(at));
  const isRevised = (at: number) => {
    const milestone = activity.milestones[at];
    if (revised === null || milestone === undefined || !open.includes(milestone)) return false;
    return revised.milestone === at || revised.milestone === 'all' || open.length === 1;
  };
  const after: Activity = {
    ...activity,
    rag: rating === null ? activity.rag : { ...activity.rag, rating },
    evidence: withWords(activity.evidence, words),
    milestones: activity.milestones.map((milestone, at) => ({
      ...milestone,
      status: completed.includes(at) ? 'complete' : milestone.status,
      revisedDue: revised !== null && isRevised(at) ? revised.day : milestone.revisedDue,
    })),
  };
  return assessOne(plan, after, plan.asOf).allowed;
}

function withWords(evidence: Activity['evidence'], words: string): Activity['evidence'] {
  if (words.trim() === '') return evidence;
  const own = evidence.kind === 'above' ? '' : evidence.text;
  const text = [own, words].filter((part) => part !== '').join('\n');
  return { ...evidence, text, kind: evidenceKind(text) };
}
