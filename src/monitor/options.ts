/** What a reading and a build are asked for, and what they give. */
import type { Written } from '../excel/write';
import type { Position } from '../plan/history/position';
import type { Freeze } from '../plan/history/position-of';
import type { Results } from '../plan/model';
import type { PlanSettings } from '../plan/settings';
import type { SheetKind } from '../report/content';

export interface ReadOptions {
  /** The day at which the plan is looked at: an ISO date ("2022-04-30"). It counts before all settings. */
  readonly asOf?: string;
  /** The day where neither `asOf` nor a setting names one: an ISO date. One of the two days must be given. */
  readonly asOfDefault?: string;
  /** Settings that count before those of the workbook. */
  readonly settings?: PlanSettings;
}

export interface BuildOptions extends ReadOptions {
  /** The time of the build, as people read it ("21/11/2026 10:49"); it stands on the summary. */
  readonly builtAt: string;
  /** The workbook's file name; it names a plan that has no title. */
  readonly fileName?: string;
  /** Told of each step as it begins: in words, and how many of how many steps are done. */
  readonly onProgress?: (words: string, done: number, of: number) => void;
  /** Stops the build, asked between its steps; once the first sheet is being written, it goes through. */
  readonly signal?: AbortSignal;
  /** Told, in words, while Excel does not answer and is asked again. */
  readonly onWait?: (words: string) => void;
  /** How the time between two tries passes; the machine's own timer unless given. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Brings the summary to the front afterwards. */
  readonly goToSummary?: boolean;
  /** Freezes the position for a meeting; refused where that meeting's is frozen already. */
  readonly freeze?: Freeze;
  /** Positions of an earlier version of the workbook, as `readPositions` gives them; its own count first. */
  readonly earlier?: readonly Position[];
  /** Writes only these sheets of ours and leaves the others as they stand; all of them unless given. */
  readonly only?: readonly SheetKind[];
  /** Where no sheet reads as a plan: `ask` writes *Plan settings* alone, so that people can say what the columns hold. */
  readonly onNoPlan?: 'ask' | 'leave';
}

/** How long the steps took, in milliseconds. */
export interface Times {
  readonly read: number;
  readonly think: number;
  readonly write: number;
  readonly total: number;
}

export interface Build extends Omit<Written, 'overtaken'> {
  readonly results: Results;
  readonly milliseconds: Times;
}
