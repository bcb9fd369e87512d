import type { AssessedActivity, AssessedPlan } from '../model';
import { saysCancelled } from './state';

/**
 * The row has no milestone at all, is neither rated complete nor withdrawn, and stands in a table with a timescale column of its own:
 * there the whole row is the milestone (timescales.md), and its empty cell leaves it undated.
 */
export function saysNothingOfTime(
  { milestones, meaning, rag, cell }: AssessedActivity,
  { columns }: Pick<AssessedPlan, 'columns'>,
): boolean {
  if (milestones.length > 0 || meaning === 'complete' || saysCancelled(rag)) return false;
  const roles = columns.filter(({ sheet }) => sheet === cell.sheet).map(({ role }) => role);
  return roles.includes('timescale') && !roles.includes('milestones');
}
