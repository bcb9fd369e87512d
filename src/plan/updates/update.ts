import type { CellRef } from '../grid';
import type { ItemMark } from '../match/item';

/** The fill-in columns of *Actions by lead*; `own` is a column that people added beside them: kept, never offered. */
export type UpdateField = 'rating' | 'update' | 'evidence' | 'impact' | 'revised' | 'own';

/** What people typed beside one activity in *Actions by lead*, as the sheet held it. */
export interface TypedUpdate extends ItemMark {
  /** The lead under whom it was typed: a joint activity stands under each of its leads. */
  readonly lead: string;
  readonly field: UpdateField;
  /** The heading of a column of people's own; "" for ours. */
  readonly heading: string;
  /** As typed; a day as its ISO date. */
  readonly text: string;
  /** A fingerprint of what the plan said in that field's cell when the text was first seen; "" where it is new. */
  readonly planThen: string;
  /** The day on which it was first seen, as an ISO date; null where it is new. */
  readonly since: string | null;
}

/** All that *Actions by lead* held when it was read. */
export interface TypedUpdates {
  readonly updates: readonly TypedUpdate[];
  /** The activities of all its rows: those without an update help to tell look-alikes apart. */
  readonly seen: readonly ItemMark[];
}

export const NOTHING_TYPED: TypedUpdates = { updates: [], seen: [] };

/**
 * `given`: typed and not yet in the plan. `overtaken`: the plan already says it. `conflict`: the plan has changed
 * since, or two leads of a joint activity typed different things. `unmatched`: its activity could not be found.
 */
export type UpdateState = 'given' | 'overtaken' | 'conflict' | 'unmatched';

/** An update offered to the plan, cell by cell; never written unasked. */
export interface UpdateOffer extends TypedUpdate {
  readonly state: UpdateState;
  /** Where in the plan it would go; null where the plan has no such column or the activity was not found. */
  readonly cell: CellRef | null;
  /** What stands there now. */
  readonly now: string;
  /** A fingerprint of it, as `planThen`. */
  readonly planNow: string;
  /** The activity's key as the plan stands; null where it was not found. */
  readonly found: string | null;
  /** What the cell would hold; for a rating its word. "" where nothing can be offered. */
  readonly offered: string;
  /** For people: what is offered and why it stands as it does. */
  readonly why: string;
}
