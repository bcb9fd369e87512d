import type { Grid } from '../grid';
import type { Action, Plan } from '../model';

/**
 * The rating cells that people may see coloured by conditional formatting. A word in the cell rates it all the same,
 * so only cells without one are told of.
 */
export function paintedByRule(
  grids: readonly Grid[],
  actions: readonly Action[],
): Pick<Plan, 'paintedByRule'> {
  const areas = new Map(
    grids.flatMap(({ sheet, conditional }) => (conditional ? [[sheet, conditional]] : [])),
  );
  if (areas.size === 0) return {};
  const cells = actions.flatMap(({ activities }) =>
    activities.flatMap(({ rag: { cell, byWord } }) => (cell !== null && byWord === null ? [cell] : [])),
  );
  const painted = cells.filter(({ sheet, row, column }) =>
    areas
      .get(sheet)
      ?.some(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
      ),
  );
  return painted.length === 0 ? {} : { paintedByRule: painted };
}
