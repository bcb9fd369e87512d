/** Where a table ends to the left and right: keys, notes and other tables may stand beside it. */
import type { HeaderCell } from './headers';
import type { Sheet } from './sheet';

/** So many rows below a header show whether a column without one is used. */
const LOOK = 40;

/**
 * The header cells that belong together. An empty column parts a table from what stands beside it; but where what
 * follows names columns of a plan that the table does not have yet, it was only a spacer.
 */
export function withinTable(
  sheet: Sheet,
  bottom: number,
  cells: readonly HeaderCell[],
): readonly HeaderCell[] {
  const runs = runsOf(sheet, bottom, cells);
  if (runs.length < 2) return cells;
  const words = (run: readonly HeaderCell[]) => new Set(run.flatMap(({ word }) => word ?? []));
  const main = runs.reduce((most, run) => (words(run).size > words(most).size ? run : most));
  const has = words(main);
  const belongs = runs.filter((run) => {
    const own = words(run);
    const known = run.filter(({ word }) => word !== null).length;
    return run === main || (known * 2 >= run.length && [...own].some((word) => !has.has(word)));
  });
  const columns = belongs.flat().map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return cells.filter(({ column }) => column >= first && column <= last);
}

function runsOf(sheet: Sheet, bottom: number, cells: readonly HeaderCell[]): HeaderCell[][] {
  const runs: HeaderCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && !isParted(sheet, bottom, last.column, cell.column)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** True where a column between the two has neither a header nor anything below it. */
function isParted(sheet: Sheet, bottom: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column += 1) {
    if (isEmptyBelow(sheet, bottom, column)) return true;
  }
  return false;
}

function isEmptyBelow(sheet: Sheet, bottom: number, column: number): boolean {
  const last = Math.min(sheet.bottom, bottom + LOOK);
  for (let row = bottom + 1; row <= last; row += 1) {
    const first = sheet.anchor(row, column);
    if (first.row > bottom && sheet.text(row, column) !== '') return false;
  }
  return true;
}
