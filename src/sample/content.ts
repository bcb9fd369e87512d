/** What the sample plan says, in the shape in which a plan is read: priority → outcome → action → row. */
import type { Rating } from '../plan/model';

/** One row of the table. */
export interface SampleRow {
  /** Who leads from this row on, one body a line; absent: the lead of the row above goes on. */
  readonly lead?: string;
  /** The bullets of the actions-and-timescales cell; one alone stands without a bullet sign. */
  readonly milestones: readonly string[];
  /** Shown as a fill only; null leaves the cell without one. */
  readonly rating: Rating | null;
  /** Absent: the evidence cell is empty. */
  readonly evidence?: string;
}

export interface SampleAction {
  readonly number: string;
  readonly text: string;
  readonly rows: readonly SampleRow[];
}

export interface SampleOutcome {
  /** A number, as it becomes when somebody types 1.1 into Excel. */
  readonly number: number;
  readonly text: string;
  readonly actions: readonly SampleAction[];
}

export interface SamplePriority {
  readonly number: number;
  readonly title: string;
  readonly outcomes: readonly SampleOutcome[];
}

/** One line of the key on top of the sheet: the fill, and what it means. */
export interface SampleKeyLine {
  readonly rating: Rating;
  readonly definition: string;
}

export interface SamplePlan {
  readonly title: string;
  readonly version: string;
  readonly keyIntroduction: string;
  readonly keyHeading: string;
  readonly key: readonly SampleKeyLine[];
  readonly priorities: readonly SamplePriority[];
}
