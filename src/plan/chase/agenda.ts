/** What each lead is asked for, gathered from the plan on its day. Source: product.md "Actions by lead". */
import { lacksEvidenceForComplete } from '../check/complete';
import { monthsAhead, type Day } from '../day';
import { address } from '../grid';
import type { AssessedAction, AssessedActivity, AssessedMilestone, AssessedPlan, Finding } from '../model';
import type { Steps } from '../steps';
import { NO_LEAD } from '../summary';

/** In the order in which they are asked. One thing is asked once: the first that fits. */
export type Need = 'overdue' | 'toConfirm' | 'dueSoon' | 'evidence' | 'unreported';

export interface Asked {
  readonly need: Need;
  readonly action: AssessedAction;
  readonly activity: AssessedActivity;
  /** Null where it is about the activity as a whole. */
  readonly milestone: AssessedMilestone | null;
}

export interface LeadAgenda {
  /** The usual name; `NO_LEAD` for what nobody leads. */
  readonly lead: string;
  readonly asked: readonly Asked[];
}

/** Due soon, where no meeting tells until when: within so many months. */
const SOON_MONTHS = 3;

/**
 * The agenda of every lead of the plan, in the plan's order; of a joint activity each of its leads is asked.
 *
 * @param findings of the plan; they tell which standing work is unreported
 * @param until the last day that counts as due soon, such as the next meeting; within three months where null
 */
export function* agendasInSteps(
  plan: AssessedPlan,
  findings: readonly Finding[],
  until: Day | null,
): Steps<readonly LeadAgenda[]> {
  const soon = until ?? monthsAhead(plan.asOf, SOON_MONTHS);
  const unreported = cellsOf(findings, 'standing-unreported');
  const unevidenced = cellsOf(findings, 'evidence-missing');
  const byLead = new Map<string, Asked[]>();
  for (const action of plan.actions) {
    for (const activity of action.activities) {
      const asked = [
        ...activity.milestones.flatMap((milestone): Asked[] => {
          const need = needOf(milestone, activity, plan.asOf, soon);
          return need === null ? [] : [{ need, action, activity, milestone }];
        }),
        ...ofWhole(activity, unevidenced, unreported).map((need) => ({
          need,
          action,
          activity,
          milestone: null,
        })),
      ];
      const names = new Set(activity.leads.map(({ name }) => name));
      for (const name of names.size > 0 ? names : [NO_LEAD]) {
        const own = byLead.get(name);
        if (own) own.push(...asked);
        else byLead.set(name, [...asked]);
      }
    }
    yield;
  }
  return [...byLead].map(([lead, asked]) => ({ lead, asked }));
}

function needOf(milestone: AssessedMilestone, activity: AssessedActivity, asOf: Day, soon: Day): Need | null {
  if (milestone.overdue) return 'overdue';
  // Where it is rated complete and only the evidence is missing, the evidence is what is asked for.
  if (milestone.state === 'toConfirm') return lacksEvidenceForComplete(activity) ? null : 'toConfirm';
  const { state, effectiveDue } = milestone;
  return state === 'open' && effectiveDue !== null && effectiveDue >= asOf && effectiveDue <= soon
    ? 'dueSoon'
    : null;
}

function ofWhole(
  activity: AssessedActivity,
  unevidenced: ReadonlySet<string>,
  unreported: ReadonlySet<string>,
): Need[] {
  const { cell } = activity.evidence;
  const isTold = (cells: ReadonlySet<string>) => cell !== null && cells.has(address(cell));
  if (lacksEvidenceForComplete(activity) || isTold(unevidenced)) return ['evidence'];
  return isTold(unreported) ? ['unreported'] : [];
}

/** The evidence cells in which findings of this rule stand; those that people set aside are not asked for. */
function cellsOf(findings: readonly Finding[], rule: string): ReadonlySet<string> {
  const open = findings.filter((finding) => finding.rule === rule && finding.dismissed == null);
  return new Set(open.map(({ cell }) => address(cell)));
}
