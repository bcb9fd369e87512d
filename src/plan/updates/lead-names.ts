/** Updates under the names that their leads go by today. */
import { finderIn, type LeadRegister } from '../register';
import type { TypedUpdate, TypedUpdates } from './update';

/**
 * What was typed under a name that the register now has as another spelling stands under the usual name: a lead that is
 * renamed keeps its updates. Where something was typed under the usual name as well, each stays where it is, so that
 * neither takes the other's place.
 */
export function underNamesOfToday(typed: TypedUpdates, register: LeadRegister): TypedUpdates {
  const find = finderIn(register);
  const taken = new Set(typed.updates.map((update) => rowOf(update, update.lead)));
  const names = new Map<string, string>();
  for (const update of typed.updates) {
    const [only, another] = find(update.lead);
    const row = rowOf(update, update.lead);
    if (!only || another || names.has(row) || taken.has(rowOf(update, only.name))) continue;
    names.set(row, only.name);
    taken.add(rowOf(update, only.name));
  }
  const updates = typed.updates.map((update) => ({
    ...update,
    lead: names.get(rowOf(update, update.lead)) ?? update.lead,
  }));
  return { ...typed, updates };
}

/** Names the row of *Actions by lead* in which it was typed. */
function rowOf({ key, number, priority, action, milestones }: TypedUpdate, lead: string): string {
  return JSON.stringify([key, number, priority, action, milestones, lead]);
}
