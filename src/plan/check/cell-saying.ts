import type { CellRef } from '../grid';
import type { ColumnRole, Milestone } from '../model';
import { cellInRow, type Seen } from './rule';

/**
 * Where the words of a milestone's time stand: in a column of timescales beside it, in its own cell, in a column of
 * starts, or in the evidence, which may revise it. A cell, or a line of it, that says nothing else comes first: its task
 * may have the same words (“Agree the May plan”). Its own cell where it cannot be told.
 */
export function cellSaying(words: string, milestone: Pick<Milestone, 'cell'>, seen: Seen): CellRef {
  return cellAmong(['timescale', 'own', 'start', 'revised', 'evidence'], words, milestone, seen);
}

/** Where the words of a revised date stand: its deadline may have the same words (“May 2022” moved to “May”). */
export function cellRevising(words: string, milestone: Pick<Milestone, 'cell'>, seen: Seen): CellRef {
  return cellAmong(['revised', 'evidence', 'own'], words, milestone, seen);
}

function cellAmong(
  roles: readonly (ColumnRole | 'own')[],
  words: string,
  { cell }: Pick<Milestone, 'cell'>,
  seen: Seen,
): CellRef {
  const places = roles.flatMap((role) => (role === 'own' ? cell : (cellInRow(cell, role, seen) ?? [])));
  const isLine = (one: CellRef) =>
    seen
      .textOf(one)
      ?.split('\n')
      .some((line) => line.trim() === words) === true;
  const isThere = (one: CellRef) => seen.textOf(one)?.includes(words) === true;
  return places.find(isLine) ?? places.find(isThere) ?? cell;
}
