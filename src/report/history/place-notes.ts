import { isCurrent, type Position } from '../../plan/history/position';
import type { HistoryMemory } from './memory';
import { rowId } from './row';

export interface PlacedNotes {
  /** What people typed beside a row, in the order of their columns. */
  readonly of: (id: string) => readonly string[];
  /** Rows of people's own, and notes whose row is no more. */
  readonly strangers: readonly (readonly string[])[];
}

/**
 * Where the notes of the sheet go at this build: with their activity at their position; from the current position,
 * which is rewritten, to the same activity at the newest one; else to the end of the sheet, with what they were about.
 */
export function placeNotes(
  { notes, positions, strangers }: HistoryMemory,
  now: readonly Position[],
): PlacedNotes {
  const ids = new Set(now.flatMap((position) => position.entries.map(({ key }) => rowId(position, key))));
  const newest = now.at(-1);
  const placed = new Map<string, readonly string[]>();
  const homeless: string[][] = [];
  for (const position of positions) {
    for (const { key, reference } of position.entries) {
      const typed = notes.get(rowId(position, key));
      if (!typed) continue;
      const moved = newest && isCurrent(position) ? rowId(newest, key) : '';
      const home = [rowId(position, key), moved].find((id) => ids.has(id) && !placed.has(id));
      if (home === undefined) homeless.push([reference, ...typed.filter((note) => note !== '')]);
      else placed.set(home, typed);
    }
  }
  return { of: (id) => placed.get(id) ?? [], strangers: [...strangers, ...homeless] };
}
