import type { Area, Grid, SheetArea } from '../plan/grid';
import type { SheetKind } from '../report/content';

/** A worksheet and what the writer has to know of it. */
export interface SheetState {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
  /** Its cells, where there are more than any plan has, so that it was not read; else null. */
  readonly tooLarge: Area | null;
  /** What stands in its cells, a journal among them, where its grid may be what that says; null where nothing does. */
  readonly cells: Pick<Grid, 'top' | 'left' | 'values'> | null;
  /** Which sheet of ours it is; null for a sheet of the user's. */
  readonly kind: SheetKind | null;
  /** All that is used, looks included; null for an empty sheet. */
  readonly used: Area | null;
  /** The build that wrote it last; null for a sheet of the user's. */
  readonly build: string | null;
  /** Names of its charts. */
  readonly charts: readonly string[];
  /** What Excel's own filter stands over, and whether it may hide rows of it; null where the sheet has none. */
  readonly filter: { readonly area: Area; readonly isFiltered: boolean } | null;
}

/** The workbook as it was read, in one go. */
export interface Snapshot {
  /** One for every sheet that has cells, in tab order. */
  readonly grids: readonly Grid[];
  /** Every worksheet, in tab order. */
  readonly sheets: readonly SheetState[];
  readonly isStructureProtected: boolean;
  /** Opened so that it cannot be saved under its name. */
  readonly isReadOnly: boolean;
  /** What the user should know of the reading: a sheet too large to be read. */
  readonly notices: readonly string[];
}

/** Asks, from values alone, for the areas whose fills matter. */
export type WantFills = (grids: readonly Grid[]) => readonly SheetArea[];
