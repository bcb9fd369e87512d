import type { Grid } from '../plan/grid';
import type { PlanSettings } from '../plan/settings';
import type { HistoryMemory } from './history/memory';

/** What a report needs besides the results. */
export interface ReportContext {
  /** When it is built, as people read it: "21/11/2026 10:49". */
  readonly builtAt: string;
  /** Names this build where it is known beforehand; it then stands beside the time. */
  readonly buildId?: string;
  /** Protective marking ("OFFICIAL"); null or absent for none. */
  readonly marking?: string | null;
  /** Names the plan where it has no title of its own. */
  readonly fileName?: string;
  /** Our Escalations sheet as it stands, for the headings of the columns that people added to it. */
  readonly escalationsBefore?: Grid | null;
  /** Our Plan summary as it stands, for what people typed beside or below it. */
  readonly summaryBefore?: Grid | null;
  /** Our Plan settings as they stand, for what people typed there. */
  readonly settingsBefore?: Grid | null;
  /** Our Actions by lead as they stand, for columns that people added and what they typed beside the table. */
  readonly byLeadBefore?: Grid | null;
  /** Our Leads as it stands: the users' own once they have changed it. */
  readonly leadsBefore?: Grid | null;
  /** Our Look-ahead and Plan checks as they stand, for what people typed beside or below them. */
  readonly lookAheadBefore?: Grid | null;
  readonly checksBefore?: Grid | null;
  /** What our Plan history held, for what people typed there. */
  readonly historyBefore?: HistoryMemory;
  /** The settings in use. */
  readonly settings?: PlanSettings;
}
