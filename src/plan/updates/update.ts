import type { CellRef } from '../grid';
import type { ItemMark } from '../match/item';

/** The fill-in columns of *Actions by lead*. */
export type UpdateField = 'rating' | 'update' | 'evidence' | 'impact' | 'revised';

/** What people typed beside one activity in *Actions by lead*, as the sheet held it. */
export interface TypedUpdate extends ItemMark {
  /** The lead under whom it was typed: a joint activity stands under each of its leads. */
  readonly lead: string;
  readonly field: UpdateField;
  /** As typed; a day as its ISO date. */
  readonly text: string;
  /** The plan's own words for this field when the sheet was built; tells an overtaken update from a fresh one. */
  readonly planThen: string;
  /** The day on which it was first seen, as an ISO date; null where it is new. */
  readonly since: string | null;
}

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
  /** What the cell would hold. */
  readonly offered: string;
  /** For people: what is offered and why it stands as it does. */
  readonly why: string;
}
