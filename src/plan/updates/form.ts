/** An update as it is given in the pane, and what it comes to in the plan's cells. */
import type { CellChange } from '../changes';
import type { Day } from '../day';
import type { Rating } from '../model';

/** What somebody says of one activity. What is not said is left as it is. */
export interface UpdateForm {
  readonly rating: Rating | null;
  /** Evidence or progress; "" where nothing is said. */
  readonly words: string;
  readonly revised: RevisedForm | null;
  /** Which of its milestones are complete now, counted from 0. */
  readonly completed: readonly number[];
}

export interface RevisedForm {
  readonly day: Day;
  readonly reason: string;
  /** Whose date it is: one milestone, counted from 0, or all that are open; null where only one is open. */
  readonly milestone: number | 'all' | null;
}

export const NO_UPDATE: UpdateForm = { rating: null, words: '', revised: null, completed: [] };

/** What of an update a cell takes. */
export type UpdatePart = 'rating' | 'evidence' | 'revised' | 'status' | 'milestones';

/** A cell of the plan with what it is to hold, and both in words for people. */
export interface PlannedChange extends CellChange {
  readonly part: UpdatePart;
  readonly now: string;
  readonly then: string;
}

/** All that an update would change, and nothing beside. */
export interface PlannedUpdate {
  readonly changes: readonly PlannedChange[];
  /** What cannot be written, and what to do instead; nothing is to be written while there is one. */
  readonly problems: readonly string[];
  /** What to know before it is written: whose cell it is as well. */
  readonly notes: readonly string[];
}
