import { daysFrom } from '../excel/days';
import { at } from '../excel/errors';
import { noPlanError } from '../excel/no-plan';
import { patiently } from '../excel/patiently';
import { readWithin } from '../excel/read';
import type { RunExcel } from '../excel/run';
import type { Snapshot } from '../excel/snapshot';
import type { Results } from '../plan/model';
import { readHistory } from '../report';
import type { PlanReadOptions } from './reading';
import { fillsFor, oursIn, problemsOf, standpoint, think } from './thinking';

/**
 * Reads the workbook and thinks it through; changes nothing.
 *
 * @throws MonitorError where Excel refuses; `noPlan` where no sheet has a table that reads as a plan
 */
export async function readAndThink(run: RunExcel, options: PlanReadOptions): Promise<Results> {
  const { results } = await readWhole(run, options);
  return results;
}

/** The same, with the workbook as it was read. */
export async function readWhole(
  run: RunExcel,
  options: PlanReadOptions,
): Promise<{ readonly snapshot: Snapshot; readonly results: Results }> {
  const days = daysFrom(options);
  return at('reading', () =>
    run(async (context) => {
      const snapshot = await patiently(() => readWithin(context, fillsFor(options)), options);
      const where = standpoint(snapshot.grids, days, options);
      const results = await think(snapshot, where, readHistory(oursIn(snapshot, 'history')).positions);
      if (results.plan.actions.length > 0) return { snapshot, results };
      const kind = results.headings === undefined ? 'none' : 'build';
      throw noPlanError(snapshot, results, problemsOf(results, where), { kind });
    }),
  );
}
