import type { Activity, Lead, Plan } from '../model';
import { foldLead, spellingOf } from '../read/leads';
import { cut } from '../read/leads/cut';
import { finderIn, type FindLead } from './find';
import type { LeadRegister, RegisteredLead } from './register';

/**
 * The plan with the leads' names as the users' register has them; where it is only a proposal, the plan as it is.
 * A text that joins names of the register ("Chair & Business Manager") parts there. What the register does not know
 * keeps the name that the plan's reader gave it.
 */
export function applyRegister(plan: Plan, register: LeadRegister): Plan {
  if (!register.isUsers) return plan;
  const find = finderIn(register);
  const siblings = spellingsByName(plan);
  const named = (lead: Lead): readonly Lead[] => {
    const direct = find(lead.text);
    if (direct.length > 0) return direct.map(({ name }) => ({ ...lead, name }));
    const parts = partsIn(lead.text, find);
    if (parts !== null) return parts.map(({ text, row }) => ({ ...lead, text, name: row.name }));
    const name = bySiblings(lead, siblings, find);
    return [name === null ? lead : { ...lead, name }];
  };
  return {
    ...plan,
    actions: plan.actions.map((action) => ({
      ...action,
      activities: action.activities.map((activity): Activity => ({
        ...activity,
        leads: once(activity.leads.flatMap(named)),
      })),
    })),
  };
}

/** Where every piece between joining signs is a row of the register of its own. */
function partsIn(
  text: string,
  find: FindLead,
): readonly { readonly text: string; readonly row: RegisteredLead }[] | null {
  const pieces = cut(spellingOf(text), /[/,;&]|\sand\s/);
  const found = pieces.flatMap((piece) => {
    const [row, another] = find(piece);
    return row && !another ? [{ text: piece, row }] : [];
  });
  return found.length === pieces.length ? found : null;
}

/** Another spelling that the reader took for the same body may be in the register, where this one is not. */
function bySiblings(
  lead: Lead,
  siblings: ReadonlyMap<string, ReadonlySet<string>>,
  find: FindLead,
): string | null {
  const rows = [lead.name, ...(siblings.get(lead.name) ?? [])].flatMap(find);
  const [only, another] = new Set(rows.map(({ name }) => name));
  return only !== undefined && another === undefined ? only : null;
}

function spellingsByName({ actions }: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, text } of actions.flatMap(({ activities }) =>
    activities.flatMap(({ leads }) => leads),
  )) {
    found.set(name, (found.get(name) ?? new Set()).add(spellingOf(text)));
  }
  return found;
}

/** A lead named twice for the same activity leads it once. */
function once(leads: readonly Lead[]): readonly Lead[] {
  const seen = new Set<string>();
  return leads.filter(({ name }) => !seen.has(foldLead(name)) && seen.add(foldLead(name)));
}
