import type { RunExcel } from '../excel/run';
import type { LeadEdit } from '../plan/register';
import { leadsSheet, withLeadEdits } from '../report';
import { changeOwnSheet, type OwnSheetChange, type OwnSheetOptions } from './own-sheet';

/**
 * Changes the lead register on the sheet *Leads*, as if somebody had typed there: it is the users' own from then on.
 *
 * @throws MonitorError as `changeOwnSheet`
 */
export function changeRegister(
  run: RunExcel,
  options: OwnSheetOptions,
  edits: readonly LeadEdit[],
): Promise<OwnSheetChange> {
  return changeOwnSheet(run, options, {
    contentOf: leadsSheet,
    edit: (grid) => withLeadEdits(grid, edits),
  });
}
