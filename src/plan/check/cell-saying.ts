import type { CellRef } from '../grid';
import type { ColumnRole, Milestone } from '../model';
import { cellInRow, type Seen } from './rule';

const ROLES: readonly ColumnRole[] = ['timescale', 'start', 'revised', 'evidence'];

/**
 * Where the words of a milestone's time stand: in its own cell, or beside it in a column of timescales, starts or
 * revised dates, or in the evidence, which may revise it. Its own cell where that cannot be told.
 */
export function cellSaying(words: string, { cell }: Pick<Milestone, 'cell'>, seen: Seen): CellRef {
  const beside = ROLES.flatMap((role) => cellInRow(cell, role, seen) ?? []);
  return [cell, ...beside].find((one) => seen.textOf(one)?.includes(words) === true) ?? cell;
}
