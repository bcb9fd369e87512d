/**
 * The one way that the pane, the ribbon and the command line share: snapshot → plan → results → report → write.
 */
import { explain, type MonitorError } from '../excel/errors';

export type { Results } from '../plan/model';
export type { RunExcel } from '../excel/run';
export type { SheetWritten } from '../excel/write';
export { MonitorError } from '../excel/errors';
export { goToCell, goToSheet } from '../excel/navigate';
export { watchPlan, type PlanChange } from '../excel/watch';
export { buildSummary } from './build';
export { readPositions } from './earlier';
export type { Build, BuildOptions, ReadOptions, Times } from './options';
export { readAndThink } from './read';

/** Whatever was thrown, as the one error with words for people. */
export function toMonitorError(reason: unknown): MonitorError {
  return explain(reason, 'reading');
}
