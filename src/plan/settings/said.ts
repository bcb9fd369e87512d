/** What people have typed on *Plan settings*, cell by cell, for those who show it and change it. */
import { cellId, type SettingsCell } from './cells';

/** What stands in a cell. */
export interface Said {
  /** As it was typed; a day as its ISO date. "" where nothing was. */
  readonly text: string;
  /** Why it cannot be used; null where it can. */
  readonly problem: string | null;
}

/** A meeting as it was typed. */
export interface MeetingWords {
  readonly name: string;
  readonly date: string;
  readonly papers: string;
}

export interface SaidMeeting extends MeetingWords {
  readonly problem: string | null;
}

export interface SaidSettings {
  /** By `cellId`. */
  readonly cells: ReadonlyMap<string, Said>;
  /** In the order of the sheet. */
  readonly meetings: readonly SaidMeeting[];
  /** What cannot be used and stands in no cell of those. */
  readonly problems: readonly string[];
}

export const NOTHING_SAID: SaidSettings = { cells: new Map(), meetings: [], problems: [] };

const NOTHING: Said = { text: '', problem: null };

/** What is said in the cell. */
export function saidAt({ cells }: Pick<SaidSettings, 'cells'>, cell: SettingsCell): Said {
  return cells.get(cellId(cell)) ?? NOTHING;
}
