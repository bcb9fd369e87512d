import { goToCell, selectedCell } from '../excel/navigate';
import type { RunExcel } from '../excel/run';
import { nextProblem, type NextProblem } from '../plan/check/next';
import { selectedFor, type CellRef } from '../plan/grid';
import { readWhole } from './read';
import type { PlanReadOptions } from './reading';

/**
 * Checks the plan and selects the next cell with an open finding after the one that is selected; writes nothing.
 *
 * @returns null where nothing is open
 * @throws MonitorError where Excel refuses; `noPlan` where no sheet has a table that reads as a plan
 */
export async function goToNextProblem(run: RunExcel, options: PlanReadOptions): Promise<NextProblem | null> {
  // First, since the user may click elsewhere while the plan is read.
  const selected = await selectedCell(run);
  const { snapshot, results } = await readWhole(run, options);
  const merges = new Map(snapshot.grids.map((grid) => [grid.sheet, grid.merges]));
  const next = nextProblem(
    results.findings,
    snapshot.sheets.map(({ name }) => name),
    selected,
    (cell: CellRef) => selectedFor(cell, merges.get(cell.sheet) ?? []),
  );
  if (next !== null) await goToCell(run, next.cell);
  return next;
}
