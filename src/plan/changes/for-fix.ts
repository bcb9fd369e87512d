import type { CellRef } from '../grid';
import type { Finding } from '../model';
import { besideOf } from './beside';
import type { CellChange } from './change';

/**
 * The changes that a finding's fix asks for: all its cells; none where it has no fix.
 *
 * @param textAt what a cell shows, of the reading that the finding comes from
 */
export function changesForFix(
  { fix, fixes }: Pick<Finding, 'fix' | 'fixes'>,
  textAt: (cell: CellRef) => string,
): readonly CellChange[] {
  const all = fixes ?? (fix === null ? [] : [fix]);
  return all.map(({ cell, value }) => ({
    cell,
    was: textAt(cell),
    text: value,
    beside: besideOf(cell, textAt),
  }));
}
