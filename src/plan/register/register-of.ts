import type { Plan } from '../model';
import { applyRegister } from './apply';
import { mergeRegister } from './merge';
import { fullProposal, proposeRegister } from './propose';
import type { LeadRegister } from './register';

/** The plan with the register's names, and the register with the plan's. */
export interface Registered {
  readonly plan: Plan;
  readonly register: LeadRegister;
}

/** @param users the register as people have it in the workbook; null where there is none of theirs yet */
export function withRegister(plan: Plan, users: LeadRegister | null): Registered {
  if (!users?.isUsers) return { plan, register: proposeRegister(plan) };
  const named = applyRegister(plan, users);
  return { plan: named, register: mergeRegister(users, fullProposal(named)) };
}
