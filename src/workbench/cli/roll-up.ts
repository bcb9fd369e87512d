import { buildIdInSteps } from '../../excel/build-id';
import { readWithin } from '../../excel/read';
import { targets } from '../../excel/targets';
import { writeWithin } from '../../excel/write';
import type { PlanInFile, RollUp } from '../../plan/roll-up';
import { finished } from '../../plan/steps';
import { rollUpItemsSheet } from '../../report/roll-up/items';
import { rollUpSheet } from '../../report/roll-up/sheet';
import { createHost } from '../host/host';
import { startNodeOffice } from '../host/node-office';
import { createWorkbook } from '../host/store';
import { clearedUp, type Monitored } from './monitor-file';

/** The plans as the roll-up takes them. */
export function inFiles(plans: readonly Monitored[]): readonly PlanInFile[] {
  return plans.map(({ file, build: { results } }) => ({ file, results }));
}

/**
 * A workbook of its own over several plans, as a file's bytes: ratings, overdue and escalations by plan and by lead,
 * and the items of all escalation lists.
 *
 * @param builtAt as people read it: "21/11/2026 10:49"
 */
export async function rollUpWorkbook(
  sums: RollUp,
  plans: readonly PlanInFile[],
  builtAt: string,
): Promise<Uint8Array> {
  const workbook = createWorkbook();
  const [blank] = workbook.sheets();
  const host = createHost(workbook);
  const office = startNodeOffice(host);
  const contents = [rollUpSheet(sums, plans, builtAt), rollUpItemsSheet(plans, builtAt)];
  await office.run(async (context) => {
    const snapshot = await readWithin(context, () => []);
    await writeWithin(context, snapshot, targets(snapshot, contents), finished(buildIdInSteps(contents)));
  });
  await clearedUp(host);
  office.close();
  // A new workbook begins with a sheet; ours stand beside it now.
  if (blank) workbook.deleteSheet(blank);
  return workbook.save();
}
