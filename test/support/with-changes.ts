import { cellKey, type CellRef, type CellValue, type Grid } from '../../src/plan/grid';
import type { CellChange } from '../../src/plan/changes';
import { formatDay, serialOf } from '../../src/plan/day';

/** The sheets as they are read again after these changes. @throws Error where a cell does not show what was read */
export function withChanges(grids: readonly Grid[], changes: readonly CellChange[]): Grid[] {
  return grids.map((grid) =>
    changes.filter(({ cell }) => cell.sheet === grid.sheet).reduce(withChange, grid),
  );
}

function withChange(grid: Grid, { cell, was, text, day, fill }: CellChange): Grid {
  const shown = grid.text[cell.row - grid.top]?.[cell.column - grid.left] ?? '';
  if (shown !== was) throw new Error(`The cell shows “${shown}”, not “${was}”.`);
  const bottom = Math.max(grid.top + grid.values.length - 1, cell.row);
  const right = Math.max(grid.left + (grid.values[0]?.length ?? 1) - 1, cell.column);
  const set = <T>(rows: readonly (readonly T[])[], at: CellRef, empty: T, value: T): T[][] =>
    Array.from({ length: bottom - grid.top + 1 }, (_, row) =>
      Array.from({ length: right - grid.left + 1 }, (__, column) =>
        row + grid.top === at.row && column + grid.left === at.column
          ? value
          : (rows[row]?.[column] ?? empty),
      ),
    );
  const isSet = text !== undefined || day !== undefined;
  const value: CellValue = day === undefined ? (text ?? '') : serialOf(day);
  const fills = new Map(grid.fills);
  if (typeof fill === 'string') fills.set(cellKey(cell.row, cell.column), fill);
  if (fill === null) fills.delete(cellKey(cell.row, cell.column));
  if (!isSet) return { ...grid, fills };
  return {
    ...grid,
    fills,
    values: set<CellValue>(grid.values, cell, '', value),
    text: set(grid.text, cell, '', day === undefined ? String(value) : formatDay(day)),
    formats: day === undefined ? grid.formats : set(grid.formats, cell, 'General', 'dd/mm/yyyy'),
  };
}
