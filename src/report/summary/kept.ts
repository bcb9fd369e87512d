import type { Grid } from '../../plan/grid';
import { keptNotes } from '../kept';
import { rightEdge } from './columns';

/**
 * What people typed beside or below the summary. How wide it was follows from where its columns ended.
 *
 * @param before the summary as it stands; null where the workbook has none
 */
export function summaryNotes(before: Grid | null): string[][] {
  const total = before?.values
    .map((row) => (row.includes('Overdue') && row.includes('To confirm') ? row.indexOf('Activities') : -1))
    .find((at) => at > 0);
  return before && total !== undefined ? keptNotes(before, { right: rightEdge(total - 1) }) : [];
}
