/** The leads that the plan names, each with all its spellings and where they stand. */
import { address, type CellRef } from '../grid';
import type { Action, Activity } from '../model';
import { spellingOf } from '../read/leads';

/** One spelling of a lead, with every cell that has it, in the plan's order. */
export interface Spelling {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

export interface NamedLead {
  /** Its usual name. */
  readonly name: string;
  /** The usual name may be among them; those that no cell has are not. */
  readonly spellings: readonly Spelling[];
}

/** What is read of a plan here; a plan as read and a plan at its day both have it. */
export interface PlanOfLeads {
  readonly title: string | null;
  readonly actions: readonly (Pick<Action, 'number' | 'text'> & {
    readonly activities: readonly Pick<Activity, 'leads'>[];
  })[];
}

/** In the order in which the plan first names them. A cell that covers several rows counts once. */
export function leadsInPlan(plan: PlanOfLeads): readonly NamedLead[] {
  const found = new Map<string, Map<string, Map<string, CellRef>>>();
  for (const { leads } of plan.actions.flatMap(({ activities }) => activities)) {
    for (const { name, text, cell } of leads) {
      const spellings = found.get(name) ?? new Map<string, Map<string, CellRef>>();
      const spelling = spellingOf(text);
      spellings.set(
        spelling,
        (spellings.get(spelling) ?? new Map<string, CellRef>()).set(address(cell), cell),
      );
      found.set(name, spellings);
    }
  }
  return [...found].map(([name, spellings]) => ({
    name,
    spellings: [...spellings].map(([text, cells]) => ({ text, cells: [...cells.values()] })),
  }));
}

/** Every cell that names the lead, however spelt. */
export function cellsOf({ spellings }: NamedLead): readonly CellRef[] {
  return spellings.flatMap(({ cells }) => cells);
}
