import { buildIdInSteps } from '../excel/build-id';
import { ownWrites } from '../excel/own-writes';
import { inStretches } from '../excel/pace';
import type { RunExcel } from '../excel/run';
import type { Snapshot } from '../excel/snapshot';
import { targets, withRealNames } from '../excel/targets';
import { writeWithin, type Written } from '../excel/write';
import { sheetWrites } from '../excel/write-cells';
import type { Results } from '../plan/model';
import type { SheetContent } from '../report/content';
import { planSheets } from './thinking';

/**
 * Writes sheets of ours, which are told of as our own writing.
 *
 * @param snapshot the workbook as the same batch has read it
 * @param results what the sheets were made from: a link to one of the plan's sheets stays one
 * @throws MonitorError where protection or Excel stands in the way
 */
export async function writeSheets(
  context: Excel.RequestContext,
  run: RunExcel,
  snapshot: Snapshot,
  results: Results,
  contents: readonly SheetContent[],
): Promise<Written> {
  const toWrite = withRealNames(targets(snapshot, contents), planSheets(results));
  const buildId = await inStretches(buildIdInSteps(contents));
  return ownWrites(run).toSheets(sheetWrites(toWrite), () =>
    writeWithin(context, snapshot, toWrite, buildId),
  );
}
