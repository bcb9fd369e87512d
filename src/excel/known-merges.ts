/**
 * Merged areas of an earlier reading, as long as they still fit: asking Excel for them can take the user's undo list
 * away (OfficeDev/office-js#5918). Pure.
 */
import { areaOfGrid, type Area, type Grid } from '../plan/grid';
import type { Merges } from './read-grids';
import type { Snapshot } from './snapshot';

/** A sheet as it is found before its cells are read. */
export interface FoundSheet {
  readonly name: string;
  /** It carries our mark: ours, or a copy of one of ours. */
  readonly isMarked: boolean;
  /** The cells with values; null for an empty sheet. */
  readonly values: Area | null;
}

/**
 * The merged areas of the earlier reading. Null where the user's sheets are others, have other names or another size:
 * rows or columns may have come or gone, and nobody can say where the areas stand now. Our own sheets may have changed:
 * they are read by their headings.
 */
export function knownMerges(before: Snapshot, found: readonly FoundSheet[]): Merges | null {
  const areas = new Map(before.grids.map((grid) => [grid.sheet, areaOfGrid(grid)]));
  const kinds = new Map(before.sheets.map(({ name, kind }) => [name, kind]));
  const users = found.filter(({ name, isMarked }) =>
    kinds.has(name) ? kinds.get(name) === null : !isMarked,
  );
  const old = before.sheets.filter(({ kind }) => kind === null);
  const isAlike =
    users.length === old.length &&
    users.every(
      ({ name, values }, at) =>
        name === old[at]?.name && (old[at].tooLarge !== null || isSameArea(values, areas.get(name) ?? null)),
    );
  return isAlike ? new Map(before.grids.map(({ sheet, merges }) => [sheet, merges])) : null;
}

/** True where no cell but the first of each merged area holds anything: else they stand elsewhere now. */
export function stillFit(grids: readonly Grid[]): boolean {
  return grids.every(
    ({ ours, merges, values, top: first, left: start }) =>
      ours !== null ||
      merges.every(({ top, left, bottom, right }) =>
        values
          .slice(Math.max(0, top - first), bottom - first + 1)
          .every((row, down) =>
            row
              .slice(Math.max(0, left - start), right - start + 1)
              .every((value, across) => value === '' || (down === 0 && across === 0)),
          ),
      ),
  );
}

function isSameArea(one: Area | null, other: Area | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
