/** Results built by hand around a small plan, with the simplest reading of states that tells the tables apart. */
import { daysBetween } from '../../../src/plan/day';
import {
  type AssessedActivity,
  type AssessedMilestone,
  type AssessedPlan,
  type Escalation,
  type Finding,
  type Plan,
  type Rating,
  type Results,
} from '../../../src/plan/model';
import { summarise } from '../../../src/plan/summary';
import { day } from '../../support/plan-builder';

export interface ResultsOptions {
  readonly asOf?: string;
  /** What the definitions allow, by the activity's key. */
  readonly allowed?: Readonly<Record<string, { ratings: readonly Rating[]; reason: string }>>;
  readonly escalations?: readonly Escalation[];
  readonly findings?: readonly Finding[];
}

export const AS_OF = '2022-04-30';

export function resultsOf(plan: Plan, options: ResultsOptions = {}): Results {
  const assessed = assess(plan, options);
  return {
    plan: assessed,
    findings: options.findings ?? [],
    escalations: options.escalations ?? [],
    summary: summarise(assessed),
  };
}

function assess(plan: Plan, options: ResultsOptions): AssessedPlan {
  const asOf = day(options.asOf ?? AS_OF);
  return {
    ...plan,
    asOf,
    actions: plan.actions.map((action) => ({
      ...action,
      activities: action.activities.map((activity): AssessedActivity => {
        const allowed = options.allowed?.[activity.key];
        const rating = activity.rag.rating;
        return {
          ...activity,
          milestones: activity.milestones.map((milestone): AssessedMilestone => {
            const effectiveDue = milestone.revisedDue ?? milestone.due;
            const closed = milestone.status === 'complete' || milestone.status === 'cancelled';
            const past = !closed && effectiveDue !== null && effectiveDue < asOf;
            const overdue = past && activity.evidence.text === '';
            return {
              ...milestone,
              effectiveDue,
              overdue,
              daysOverdue: overdue ? daysBetween(effectiveDue, asOf) : 0,
              state:
                closed && milestone.status !== null
                  ? stateOf(milestone.status)
                  : past && !overdue
                    ? 'toConfirm'
                    : 'open',
            };
          }),
          allowed: {
            ratings: allowed?.ratings ?? [],
            reason: allowed?.reason ?? 'The definitions say nothing here.',
            outOfStep: allowed !== undefined && rating !== null && !allowed.ratings.includes(rating),
          },
          meaning: plan.ragKey.find((entry) => entry.rating === rating)?.meaning ?? null,
        };
      }),
    })),
  };
}

const stateOf = (status: string) => (status === 'cancelled' ? 'cancelled' : 'complete');

/** An open item at the lead's own level, unless told otherwise. */
export function item(
  spec: Partial<Omit<Escalation, 'due' | 'originalDue' | 'firstRaised' | 'closed'>> & {
    readonly key: string;
    readonly due?: string | null;
    readonly originalDue?: string | null;
    readonly firstRaised?: string;
    readonly closed?: string | null;
  },
): Escalation {
  const { due = '2022-01-31', firstRaised = AS_OF, closed = null, ...rest } = spec;
  const originalDue = spec.originalDue === undefined ? due : spec.originalDue;
  return {
    action: '1.1.1',
    cell: { sheet: 'Plan', row: 1, column: 3 },
    milestone: `Milestone of ${spec.key}`,
    leads: ['Sub Group'],
    rating: 'red',
    allowed: ['red'],
    level: 1,
    askOf: 'Lead or sub-group chair',
    reasons: ['rated Red'],
    daysOverdue: due === null ? 0 : daysBetween(day(due), day(AS_OF)),
    positionsRunning: 1,
    notes: [],
    ...rest,
    due: due === null ? null : day(due),
    originalDue: originalDue === null ? null : day(originalDue),
    firstRaised: day(firstRaised),
    closed: closed === null ? null : day(closed),
  };
}
