import { daysFrom } from '../excel/days';
import { at } from '../excel/errors';
import { noPlanError } from '../excel/no-plan';
import { patiently } from '../excel/patiently';
import { readWithin } from '../excel/read';
import type { RunExcel } from '../excel/run';
import { positionsToBringIn } from '../plan/history/bring-in';
import type { Position } from '../plan/history/position';
import { readHistory } from '../report';
import type { PlanReadOptions } from './reading';
import { fillsFor, oursIn, problemsOf, standpoint, think } from './thinking';

/**
 * The positions that an earlier version of the workbook brings along; changes nothing. One that has recorded none
 * brings its plan, at the day of its settings, else of its version, else of `asOf` or `asOfDefault`.
 *
 * @param name of that workbook, under which its plan then stands
 * @param at the time, as people read it
 * @throws MonitorError where Excel refuses; `noPlan` where it has neither positions nor a plan
 */
export async function readPositions(
  run: RunExcel,
  options: PlanReadOptions & { readonly name: string; readonly at: string },
): Promise<readonly Position[]> {
  const days = daysFrom(options);
  return at('reading', () =>
    run(async (context) => {
      const snapshot = await patiently(() => readWithin(context, fillsFor(options)), options);
      const { positions } = readHistory(oursIn(snapshot, 'history'));
      if (positions.length > 0) return positionsToBringIn(positions, options.name, options.at);
      const where = standpoint(snapshot.grids, days, options);
      const first = await think(snapshot, where, []);
      if (first.plan.actions.length === 0) {
        throw noPlanError(snapshot, first, problemsOf(first, where), { kind: 'none' });
      }
      const asOf = where.isAsOfSaid ? where.asOf : (first.plan.versionDay ?? where.asOf);
      const { position: plan } = asOf === where.asOf ? first : await think(snapshot, { ...where, asOf }, []);
      return plan ? positionsToBringIn([plan], options.name, options.at) : [];
    }),
  );
}
