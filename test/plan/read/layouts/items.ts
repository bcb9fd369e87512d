/** The sample plan's rows one by one, with what the reader makes of each in the sample's own layout. */
import path from 'node:path';
import type { Day } from '../../../../src/plan/day';
import type { Milestone, Plan, Rating } from '../../../../src/plan/model';
import { SAMPLE_PLAN } from '../../../../src/sample/plan-content';
import { SAMPLE_AS_OF } from '../../../../src/sample/as-of';
import { gridsOf } from '../../../support/grids';
import { activitiesOf, planIn } from '../support';

/** One row of the plan, with all that stands over it. */
export interface Item {
  readonly priority: { readonly index: number; readonly title: string };
  readonly outcome: { readonly number: number; readonly text: string };
  readonly action: { readonly number: string; readonly text: string };
  /** Its place among the rows of its action; 0 begins the action. */
  readonly indexInAction: number;
  /** Absent: the lead of the row above goes on. */
  readonly lead: string | undefined;
  readonly bullets: readonly string[];
  readonly rating: Rating | null;
  readonly evidence: string;
  readonly milestones: readonly Milestone[];
  /** Texts of the leads as the sample's own layout gives them. */
  readonly leads: readonly string[];
  readonly evidenceKind: string;
}

/** The plan as it is read from the bundled workbook. */
export function samplePlan(): Plan {
  return planIn(gridsOf(path.resolve(__dirname, '../../../../assets/sample-plan.xlsx')), {
    asOf: SAMPLE_AS_OF as Day,
  });
}

export function itemsOf(plan: Plan): readonly Item[] {
  const read = activitiesOf(plan);
  const items: Item[] = [];
  for (const [index, priority] of SAMPLE_PLAN.priorities.entries()) {
    for (const outcome of priority.outcomes) {
      for (const action of outcome.actions) {
        for (const [indexInAction, row] of action.rows.entries()) {
          const activity = read[items.length];
          items.push({
            priority: { index, title: priority.title },
            outcome: { number: outcome.number, text: outcome.text },
            action: { number: action.number, text: action.text },
            indexInAction,
            lead: row.lead,
            bullets: row.milestones,
            rating: row.rating,
            evidence: row.evidence ?? '',
            milestones: activity?.milestones ?? [],
            leads: activity?.leads.map(({ text }) => text) ?? [],
            evidenceKind: activity?.evidence.kind ?? '',
          });
        }
      }
    }
  }
  return items;
}
