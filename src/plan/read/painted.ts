/** Rating cells that people may see in a colour of conditional formatting, which cannot be read. */
import type { Grid } from '../grid';
import type { Action, Plan, StatedRating } from '../model';
import type { Place } from './sheet';

/** True where the cell lies in an area in which conditional formatting paints. */
export function mayBePainted({ conditional = [] }: Grid, { row, column }: Place): boolean {
  return conditional.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/**
 * The rating of such a cell: its word counts before its own fill, which may not be the colour that people see. A fill
 * that is another rating stays known, so that people are asked which is right.
 */
export function byWordIfAny(rag: StatedRating): StatedRating {
  return rag.byWord === null ? rag : { ...rag, rating: rag.byWord, unrecognised: false };
}

/** The rating cells that may be painted; a word in the cell rates it all the same, so only those without one are told of. */
export function paintedByRule(
  grids: readonly Grid[],
  actions: readonly Action[],
): Pick<Plan, 'paintedByRule'> {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const painted = actions.flatMap(({ activities }) =>
    activities.flatMap(({ rag: { cell, byWord } }) => {
      const grid = cell && bySheet.get(cell.sheet);
      return grid && byWord === null && mayBePainted(grid, cell) ? [cell] : [];
    }),
  );
  return painted.length === 0 ? {} : { paintedByRule: painted };
}
