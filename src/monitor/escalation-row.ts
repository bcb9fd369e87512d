import { at } from '../excel/errors';
import { goToCell } from '../excel/navigate';
import { readOurs } from '../excel/read-ours';
import type { RunExcel } from '../excel/run';
import type { AssessedPlan, Escalation } from '../plan/model';
import { answerCell } from '../report';

/**
 * Shows the cell of our sheet *Escalations* in which people answer for the item. False where it has no row there yet:
 * the sheet was not built, or not since the item came to stand on the ladder.
 *
 * @throws MonitorError where the sheet is hidden, or Excel refuses
 */
export async function goToEscalation(
  run: RunExcel,
  item: Pick<Escalation, 'key' | 'cell'>,
  plan: AssessedPlan,
): Promise<boolean> {
  const grid = await at('moving', () => run((context) => readOurs(context, 'escalations')));
  const cell = grid && answerCell(grid, item, plan);
  if (!cell) return false;
  await goToCell(run, cell);
  return true;
}
