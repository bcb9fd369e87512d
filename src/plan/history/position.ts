import type { Day } from '../day';
import type { ItemMark } from '../match/item';
import type { Rating } from '../model';

/** Where one activity stood at a position. Source: product.md "Positions and direction of travel". */
export interface PositionEntry extends ItemMark {
  /** As people saw it: the action's number, or a short form of its text. */
  readonly reference: string;
  readonly rating: Rating | null;
  readonly allowed: readonly Rating[];
  /** The last effective due date of its milestones, a revised one counted; null where it has none. */
  readonly due: Day | null;
  /** The date first given for it, as first recorded or as its milestones say; null or absent where none is known. */
  readonly originalDue?: Day | null;
  /** How often the due date has moved since it was first recorded. */
  readonly timesMoved: number;
  /** Where its milestones stood together. */
  readonly status: PositionStatus;
  /** Changes with the rating, the milestones' words and the evidence, and with nothing else. */
  readonly fingerprint: string;
}

/** `overdue` before `toConfirm` before `open`; `complete` and `cancelled` only where all its milestones are. */
export type PositionStatus = 'overdue' | 'toConfirm' | 'open' | 'complete' | 'cancelled' | 'undated';

/** The plan on one day. A frozen one is never rewritten; the current one is, at every build. */
export interface Position {
  /** "Executive, 12 May 2022"; null for the current, unfrozen position. */
  readonly meeting: string | null;
  readonly isFrozen: boolean;
  /** The as-of date. */
  readonly day: Day;
  /** When it was frozen, as people read it; null for the current one. */
  readonly frozenAt: string | null;
  /** The quarter's end for which an unfrozen position is kept; absent for a frozen one and for the current one. */
  readonly quarterEnd?: Day;
  /** The plan's version then. */
  readonly version: string | null;
  readonly entries: readonly PositionEntry[];
  /** Rows of it that somebody deleted from *Plan history*; absent where it is whole. */
  readonly rowsLost?: number;
}

/** True for the one position that every build rewrites. */
export function isCurrent({ isFrozen, quarterEnd }: Position): boolean {
  return !isFrozen && quarterEnd === undefined;
}
