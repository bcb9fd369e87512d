/** What people typed on the summary outside of what we wrote there: kept, below everything else. */
import type { Grid } from '../../plan/grid';
import { BUILT } from '../frame';
import { noteCell, noteOf } from '../notes';
import type { Page } from '../page';
import { rightEdge, type SummaryColumns } from './columns';

export const KEPT_HEADING = 'Typed on this sheet, and kept';

/**
 * Rows of notes (see `noteOf`) that stand to the right of our part of the sheet or below its last line. What was typed
 * into a cell of ours is not among them: nothing tells it from what we wrote ourselves.
 *
 * @param before the summary as it stands; null where the workbook has none
 */
export function keptNotes(before: Grid | null): string[][] {
  if (!before) return [];
  const built = before.values.findLastIndex((row) => String(row[0] ?? '').startsWith(BUILT));
  const total = before.values
    .map((row) => (row.includes('Overdue') && row.includes('To confirm') ? row.indexOf('Activities') : -1))
    .find((at) => at > 0);
  if (built < 0 || total === undefined) return [];
  const right = rightEdge(total - 1);
  return before.values.flatMap((row, at) => {
    const notes = row.flatMap((value, column) => {
      const ours = at <= built ? column <= right : value === KEPT_HEADING;
      if (ours || value === '') return [];
      return [noteOf(value, before.text[at]?.[column] ?? '', before.formats[at]?.[column] ?? '')];
    });
    return notes.length === 0 ? [] : [notes];
  });
}

/** Writes them below the last line, each row in its own, from the first column on. Nothing where there are none. */
export function keepNotes(page: Page, notes: readonly (readonly string[])[], columns: SummaryColumns): void {
  if (notes.length === 0) return;
  page.gap();
  page.addAcross(KEPT_HEADING, 'heading', 0, columns.wide);
  for (const row of notes) page.add(row.map(noteCell));
}
