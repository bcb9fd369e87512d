/** The reading of timescales: how the words of a plan become dates. The rules are in docs/timescales.md. */
export type { TimescaleContext } from './context';
export { readTimescaleLine, readTimescaleValue } from './line';
export { readMilestone } from './milestone';
export { renderReading } from './render';
export { findMovedDate, findRevisedDate } from './revised';
export {
  bulletOf,
  milestoneParts,
  onlyStatus,
  splitMilestones,
  splitTimescales,
  timescaleParts,
  type MilestonePart,
} from './split';
export { readStart, type StartReading } from './start';
