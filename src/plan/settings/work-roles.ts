import type { ColumnRole } from '../model';
import { roleOfWord } from './words';

/** What people call the work; a table without it is no plan. */
export const WORK_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['action', 'milestones', 'outcome']);

/** True for the word of such a role. */
export function namesWork(text: string): boolean {
  const role = roleOfWord(text);
  return role !== null && WORK_ROLES.has(role);
}
