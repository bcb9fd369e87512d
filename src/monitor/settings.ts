import type { RunExcel } from '../excel/run';
import { withEdits, type SettingsEdit } from '../plan/settings';
import { settingsSheet } from '../report';
import { changeOwnSheet, type OwnSheetChange, type OwnSheetOptions } from './own-sheet';

/**
 * Changes what people say of the plan on *Plan settings*, as if somebody had typed there.
 *
 * @throws MonitorError as `changeOwnSheet`
 */
export function changeSettings(
  run: RunExcel,
  options: OwnSheetOptions,
  edits: readonly SettingsEdit[],
): Promise<OwnSheetChange> {
  return changeOwnSheet(run, options, {
    contentOf: settingsSheet,
    edit: (grid, { plan, headings = [] }) => withEdits(grid, edits, [...plan.columns, ...headings]),
  });
}
