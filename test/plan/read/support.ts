/** What the tests of the reader look at: a plan told in short lines. */
import type { Day } from '../../../src/plan/day';
import { cellName, type Grid } from '../../../src/plan/grid';
import type { Activity, Plan } from '../../../src/plan/model';
import { readPlan, type ReadPlanOptions } from '../../../src/plan/read';

export const AS_OF = '2022-04-30' as Day;

export function planIn(grids: readonly Grid[] | Grid, options: Partial<ReadPlanOptions> = {}): Plan {
  return readPlan(Array.isArray(grids) ? grids : [grids as Grid], { asOf: AS_OF, ...options });
}

export function activitiesOf(plan: Plan): readonly Activity[] {
  return plan.actions.flatMap(({ activities }) => activities);
}

/** "1.1 Agree | B2 Chair; B3 Officer": number, action, then each row's first cell and its leads. */
export function told(plan: Plan): string[] {
  return plan.actions.map(({ number, text, activities }) => {
    const rows = activities.map(
      ({ cell, leads }) => `${cellName(cell)} ${leads.map(({ text: lead }) => lead).join('+')}`,
    );
    return `${number ?? '–'} ${text} | ${rows.join('; ')}`;
  });
}

/** "C lead": columns and what they were taken for. */
export function rolesOf(plan: Plan): string[] {
  return plan.columns.map(({ column, role }) => `${column} ${role}`);
}

/** "P1 > O1": over each action. */
export function headingsOf(plan: Plan): string[] {
  return plan.actions.map(({ priority, outcome }) => `${priority ?? '–'} > ${outcome ?? '–'}`);
}
