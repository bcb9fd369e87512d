import type { AssessedActivity, AssessedPlan } from '../model';

/**
 * The row has no milestone at all, is not rated complete, and stands in a table with a timescale column of its own:
 * there the whole row is the milestone (timescales.md), and its empty cell leaves it undated.
 */
export function saysNothingOfTime(
  { milestones, meaning, cell }: AssessedActivity,
  { columns }: Pick<AssessedPlan, 'columns'>,
): boolean {
  if (milestones.length > 0 || meaning === 'complete') return false;
  const roles = columns.filter(({ sheet }) => sheet === cell.sheet).map(({ role }) => role);
  return roles.includes('timescale') && !roles.includes('milestones');
}
