import type { Grid } from '../../plan/grid';
import { keptNotes } from '../kept';
import { rightEdge } from './columns';
import { SINCE } from './tables';

/**
 * What people typed beside or below the summary. How wide it was follows from where its columns ended.
 *
 * @param before the summary as it stands; null where the workbook has none
 */
export function summaryNotes(before: Grid | null): string[][] {
  const found = before?.values
    .filter((row) => row.includes('Overdue') && row.includes('To confirm'))
    .map((row) => ({
      total: row.indexOf('Activities'),
      hasChange: row.some((value) => String(value).startsWith(SINCE)),
    }))
    .find(({ total }) => total > 0);
  if (!before || !found) return [];
  const { total, hasChange } = found;
  return keptNotes(before, { right: rightEdge(total - 1, hasChange) });
}
