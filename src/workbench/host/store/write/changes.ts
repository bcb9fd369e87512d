/** Which cells and rows of a sheet are no longer as they were read. */
import type { RowState, SheetState, StoredCell } from '../state';

export interface CellChange {
  /** Null: the cell is no longer listed. */
  readonly now: StoredCell | null;
  readonly contentChanged: boolean;
  /** True for a cell that was not listed before. */
  readonly isNew: boolean;
}

export interface Changes {
  /** By row, then by column. */
  readonly cells: Map<number, Map<number, CellChange>>;
  /** Rows with another height, and those that are hidden no more. */
  readonly rows: Map<number, RowState>;
}

export function changesBetween(before: SheetState, now: SheetState): Changes {
  const cells = new Map<number, Map<number, CellChange>>();
  const note = (row: number, column: number, change: CellChange): void => {
    const ofRow = cells.get(row) ?? new Map<number, CellChange>();
    ofRow.set(column, change);
    cells.set(row, ofRow);
  };
  for (const [row, columns] of now.cells) {
    const old = before.cells.get(row);
    for (const [column, cell] of columns) {
      const was = old?.get(column);
      const contentChanged = !was || !sameContent(was, cell);
      if (contentChanged || was.style !== cell.style) {
        note(row, column, { now: cell, contentChanged, isNew: !was });
      }
    }
  }
  for (const [row, columns] of before.cells) {
    const left = now.cells.get(row);
    for (const column of columns.keys()) {
      if (!left?.has(column)) note(row, column, { now: null, contentChanged: true, isNew: false });
    }
  }
  const rows = new Map(
    [...now.rows].filter(([row, { height, fitted, hidden }]) => {
      const was = before.rows.get(row);
      return (
        hidden !== (was?.hidden ?? false) ||
        height !== (was?.height ?? null) ||
        (height !== null && fitted !== was?.fitted)
      );
    }),
  );
  return { cells, rows };
}

function sameContent(a: StoredCell, b: StoredCell): boolean {
  return (
    a.content === b.content ||
    (a.content.value === b.content.value &&
      a.content.formula === b.content.formula &&
      a.content.isError === b.content.isError)
  );
}
