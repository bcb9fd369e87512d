/** Rows of the register, and plans of which only the leads matter. */
import type { Plan } from '../../../src/plan/model';
import { leadReader } from '../../../src/plan/read/leads';
import type { RegisteredLead } from '../../../src/plan/register';
import { action, activity, planOf } from '../../support/plan-builder';

/** A row of the register of which nothing is said but its name. */
export const row = (name: string, rest: Partial<RegisteredLead> = {}): RegisteredLead => ({
  name,
  otherSpellings: [],
  kind: null,
  agency: '',
  accountableLead: '',
  contact: '',
  reportsTo: '',
  status: '',
  isNew: false,
  ...rest,
});

const TITLE = 'Vennshire Partnership (VSCP) Business Plan';

/** A plan whose lead cells hold these texts, one row each. */
export const planWithLeads = (...texts: readonly string[]): Plan => planCalled(TITLE, ...texts);

export function planCalled(title: string | null, ...texts: readonly string[]): Plan {
  const cells = texts.map((text, at) => ({ text, cell: { sheet: 'Plan', row: at + 1, column: 2 } }));
  const read = leadReader([{ leads: cells }], title);
  const plan = planOf(...texts.map((_, at) => action(String(at + 1), activity())));
  return {
    ...plan,
    title,
    actions: plan.actions.map((one, at) => ({
      ...one,
      activities: one.activities.map((each) => {
        const cell = cells[at];
        return { ...each, leads: cell ? read([cell]) : [] };
      }),
    })),
  };
}
