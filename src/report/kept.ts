/** What people typed on a sheet of ours outside of what we wrote there: kept, below everything else. */
import type { CellValue, Grid } from '../plan/grid';
import { BUILT } from './frame';
import { noteAt, noteCell } from './notes';
import type { Page } from './page';

export const KEPT_HEADING = 'Typed on this sheet, and kept';

export interface OurPart {
  /** The last column that we write, above the line that says when the sheet was built. */
  readonly right: number;
  /** What a row is about, to stand before what was typed beside it; "" for nothing. */
  readonly about?: (row: readonly CellValue[]) => string;
}

/**
 * Rows of notes (see `noteOf`) that stand to the right of our part of the sheet or below its last line. What was typed
 * into a cell of ours is not among them: nothing tells it from what we wrote ourselves.
 *
 * @param before the sheet as it stands, from its first column on
 */
export function keptNotes(before: Grid, { right, about = () => '' }: OurPart): string[][] {
  const built = before.values.findLastIndex((row) => String(row[0] ?? '').startsWith(BUILT));
  if (built < 0) return [];
  return before.values.flatMap((row, at) => {
    const notes = row.flatMap((value, column) => {
      const ours = at <= built ? column <= right : value === KEPT_HEADING;
      if (ours || value === '') return [];
      return [noteAt(before, at, column)];
    });
    if (notes.length === 0) return [];
    const subject = at <= built ? about(row) : '';
    return [subject === '' ? notes : [subject, ...notes]];
  });
}

/**
 * Writes them below the last line, each row in its own, from the first column on. Nothing where there are none.
 *
 * @param right the last column of the heading
 */
export function keepNotes(page: Page, notes: readonly (readonly string[])[], right: number): void {
  if (notes.length === 0) return;
  page.gap();
  page.addAcross(KEPT_HEADING, 'heading', 0, right);
  for (const row of notes) page.add(row.map(noteCell));
}
