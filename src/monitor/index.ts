/**
 * The one way that the pane, the ribbon and the command line share: snapshot → plan → results → report → write.
 */
import { explain, type MonitorError } from '../excel/errors';

export type { Results } from '../plan/model';
export type { RunExcel } from '../excel/run';
export type { SheetWritten } from '../excel/write';
export { MonitorError } from '../excel/errors';
export { goToCell, goToSheet } from '../excel/navigate';
export { changePlan, type ChangeOptions } from '../excel/change-plan';
export { keptChanges, type DocumentSettings, type KeptChanges } from '../excel/kept-changes';
export type { Patience } from '../excel/patiently';
export { putBack } from '../excel/put-back';
export { watchPlan, watchSelection, type PlanChange, type StopWatching } from '../excel/watch';
export { buildSummary } from './build';
export { debounced, type Debounced, type Timers } from './debounce';
export { readPositions } from './earlier';
export type { Build, BuildOptions, ReadOptions, Times } from './options';
export { goToEscalation } from './escalation-row';
export { goToNextProblem } from './next-problem';
export { readAndThink } from './read';
export { readPlan, type PlanReadOptions, type Reading } from './reading';
export type { SheetStanding, Standing } from './standing';
export { insertSamplePlan, type SampleAdded } from './sample';
export { dismissalEdits, restoreEdits } from '../plan/settings';
export type { OwnSheetChange, OwnSheetOptions } from './own-sheet';
export { changeRegister } from './register';
export { changeSettings } from './settings';
export { NO_PROBLEM, problemSentences } from '../report/problem';
export { severityCounts } from '../report/severity';

/** Whatever was thrown, as the one error with words for people. */
export function toMonitorError(reason: unknown): MonitorError {
  return explain(reason, 'reading');
}
