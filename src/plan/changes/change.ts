/** A change to cells of the plan that somebody asked for, and what is kept of it so that it can be put back. */
import type { Day } from '../day';
import type { CellRef, CellValue } from '../grid';
import type { Beside } from './beside';

/** A cell and what it is to hold. What is not given is left as it is. */
export interface CellChange {
  readonly cell: CellRef;
  /** What the cell showed when it was read; "" where it was empty. Where it shows something else now, nothing is changed. */
  readonly was: string;
  /** The new text; it arrives as that text, whatever it looks like. "" empties the cell. */
  readonly text?: string;
  /** A day, written as a real Excel date. Not together with `text`. */
  readonly day?: Day;
  /** The new fill, "#RRGGBB"; null takes the fill away. */
  readonly fill?: string | null;
  /** The fill when it was read; not asked about where it is absent. */
  readonly fillWas?: string | null;
  /** What stood beside it when it was read, so that another row in its place is seen; not asked about where absent. */
  readonly beside?: Beside;
}

/** A cell as it stood before it was changed. */
export interface CellBefore {
  /** What it showed. */
  readonly text: string;
  /** What it held; "" where it was empty. */
  readonly value: CellValue;
  /** True where the value is one of Excel's errors ("#N/A") and no text that reads like one. */
  readonly isError: boolean;
  readonly format: string;
  /** "#RRGGBB"; null where it had none. */
  readonly fill: string | null;
}

/** A change that was made, kept so that it can be put back. Plain data: it outlives the pane as JSON. */
export interface DoneChange {
  readonly id: string;
  readonly cell: CellRef;
  readonly before: CellBefore;
  /** What the cell showed, and its fill, right after the change. */
  readonly after: { readonly text: string; readonly fill: string | null };
  /** Which of the two was changed. */
  readonly changed: { readonly content: boolean; readonly fill: boolean };
  /** What stood beside the cell; absent in a change that an earlier version kept. */
  readonly beside?: Beside;
  /** "timescale-misspelt: Mary 2021 → May 2021". */
  readonly what: string;
  /** When, as people read it: "21/11/2026 10:49". */
  readonly at: string;
}
