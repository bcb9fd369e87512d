/** The bands that stand above the first header of a sheet. */
import { labelRank, type Band } from './bands';
import type { Header } from './headers';
import type { Sheet } from './sheet';

/** From the first column of a table to its last. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Bands above the first header: next above it, those with a label or a number; further up only labels. Several of a
 * kind are a list of contents and none of them a band.
 *
 * @param span the table's columns, since notes and a key may stand beside it; the whole sheet unless given
 * @param later the headers further down: where a merged text stands above each of them, one above the first is a
 *   band like the others
 */
export function bandsAbove(
  sheet: Sheet,
  headerTop: number,
  span: Span = { first: sheet.left, last: sheet.right },
  later: readonly Header[] = [],
): readonly Band[] {
  const bands: Band[] = [];
  let adjoins = true;
  for (let row = headerTop - 1; row >= sheet.top; row -= 1) {
    const [column, another] = filledWithin(sheet, row, span);
    if (column === undefined) continue;
    const label = labelRank(sheet.text(row, column));
    if (another !== undefined && label !== null && filledWithin(sheet, row, span).length === 2) {
      // "Aim 1" in a cell of its own, what it says in the next.
      const cell = { sheet: sheet.name, row, column: another };
      bands.unshift({ cell, text: sheet.text(row, another), number: sheet.text(row, column), label });
      continue;
    }
    if (another !== undefined) {
      adjoins = false;
      continue;
    }
    const text = sheet.text(row, column);
    const isNumbered = /^\d{1,2}(?:\.\d+)*[.)]?\s+\p{L}/u.test(text) && text.length <= 200;
    const isLikeLater =
      row === headerTop - 1 && later.length > 0 && later.every(({ top }) => isMerged(sheet, top - 1, span));
    adjoins &&= label !== null || isNumbered || (isLikeLater && isMerged(sheet, row, span));
    if (adjoins || label !== null) {
      bands.unshift({ cell: { sheet: sheet.name, row, column }, text, number: null, label });
    }
  }
  const times = new Map<number | null, number>();
  for (const { label } of bands) times.set(label, (times.get(label) ?? 0) + 1);
  return bands.filter(({ label }) => times.get(label) === 1);
}

function filledWithin(sheet: Sheet, row: number, { first, last }: Span): readonly number[] {
  return sheet.filled(row).filter((column) => column >= first && column <= last);
}

/** A single text over most of the table. */
function isMerged(sheet: Sheet, row: number, span: Span): boolean {
  const [column, another] = filledWithin(sheet, row, span);
  if (column === undefined || another !== undefined) return false;
  const area = sheet.merge(row, column);
  return area !== null && (area.right - area.left + 1) * 2 > span.last - span.first + 1;
}
