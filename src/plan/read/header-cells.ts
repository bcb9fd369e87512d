/** The text over each column of a header, and what it may mean under its tier. */
import { spanOver } from './header-tiers';
import { headerWord, isTierWord, type HeaderWord } from './header-words';
import type { HeaderCell } from './headers';
import { besidePeriod } from './periods';
import type { Sheet } from './sheet';

/** The header cells of these rows: of each column the lowest, and what its words may mean under its tier. */
export function headerCells(sheet: Sheet, top: number, bottom: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = sheet.left; column <= sheet.right; column += 1) {
    const cell = lowest(sheet, top, bottom, column);
    if (cell) cells.push(cell);
  }
  return cells;
}

function lowest(sheet: Sheet, top: number, bottom: number, column: number): HeaderCell | null {
  for (let row = bottom; row >= top; row -= 1) {
    const first = sheet.anchor(row, column);
    if (first.row < top) continue;
    const text = sheet.text(first.row, first.column);
    if (text === '') continue;
    // A tier's word over a column without a heading of its own is not that column's header.
    if (spanOver(sheet, row, column) !== null && row < bottom && isTierWord(text)) return null;
    const tier = tierOver(sheet, top, first.row, column);
    return { column, mergedFrom: first.column, text, word: wordUnder(tier, text) };
  }
  return null;
}

/** The text of the tier above a heading: of the cell merged over it, or of the last one to its left. */
function tierOver(sheet: Sheet, top: number, row: number, column: number): string | null {
  if (row <= top) return null;
  const first = sheet.anchor(row - 1, column);
  for (let at = first.column; at >= sheet.left; at -= 1) {
    const text = sheet.text(first.row, at);
    if (text !== '') return text;
  }
  return null;
}

/** "Q1" under "RAG" rates, "Q1" under "Progress" reports; "Date" under either, or under a quarter, is no deadline. */
function wordUnder(tier: string | null, text: string): HeaderWord | null {
  const own = headerWord(text);
  if (tier === null) return own;
  const above = headerWord(tier);
  if (besidePeriod(text) === '' && above !== null) return above;
  const reports = besidePeriod(tier) !== null || above === 'evidence' || above === 'rag';
  return reports && /^date$/i.test(text) ? 'otherDate' : own;
}
