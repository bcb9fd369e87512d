/** The sheets as they stand → a plan: what is written, and where. */
export { fillAreas, readPlan, readPlanInSteps, type ReadPlanOptions } from './read-plan';
export type { ColumnCorrection } from './columns';
