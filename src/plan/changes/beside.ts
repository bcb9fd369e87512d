/**
 * What stands beside a cell in its row. Where rows were put in or taken out above, another row may show just the same
 * in that column (“Amber” below “Amber”); by what stands beside it the row is known again.
 */
import type { CellRef } from '../grid';
import { hashOf } from '../hash';
import { plain } from '../plain';

/** Columns to each side that are looked at. */
export const REACH = 4;

/**
 * Each neighbour that holds something: how many columns to the right it stands, and a fingerprint of its text; of its
 * texts, where it was changed together with the cell. "" is none.
 */
export type Beside = readonly (readonly [offset: number, ...marks: string[]])[];

export function besideOf({ sheet, row, column }: CellRef, textAt: (cell: CellRef) => string): Beside {
  const offsets = Array.from({ length: 2 * REACH + 1 }, (_, at) => at - REACH);
  return offsets.flatMap((offset) => {
    const isOther = offset !== 0 && column + offset >= 0;
    const mark = isOther ? markOf(textAt({ sheet, row, column: column + offset })) : '';
    return mark === '' ? [] : [[offset, mark] as const];
  });
}

/** The same, where neighbours were changed together with the cell: each may then be as it was or as it is. */
export function besideWith(
  beside: Beside,
  { sheet, row, column }: CellRef,
  changed: readonly { readonly cell: CellRef; readonly texts: readonly string[] }[],
): Beside {
  const marks = new Map(beside.map(([offset, ...own]) => [offset, own]));
  for (const { cell, texts } of changed) {
    const offset = cell.column - column;
    const isNeighbour = cell.sheet === sheet && cell.row === row && offset !== 0 && Math.abs(offset) <= REACH;
    if (isNeighbour) marks.set(offset, texts.map(markOf));
  }
  return [...marks].map(([offset, own]) => [offset, ...own]);
}

/** True where at least half of what stood beside the cell still does; what was added since does no harm. */
export function isSameRow(then: Beside, now: Beside): boolean {
  const marks = new Map(now.map(([offset, mark]) => [offset, mark]));
  const kept = then.filter(([offset, ...own]) => own.includes(marks.get(offset) ?? ''));
  return 2 * kept.length >= then.length;
}

function markOf(text: string): string {
  const words = plain(text);
  return words === '' ? '' : hashOf(words);
}
