/** Whether anything in a workbook names one of its sheets. */
import { quoteSheet } from '../../../plan/grid';
import { type BookPart, FILTER_DATABASE, PRINT_AREA, PRINT_TITLES } from './read/book';
import type { Sheet } from './sheet';
import { child, childrenOf } from './xml/tree';

/** A sheet's own names, which follow it. */
const FOLLOWING: ReadonlySet<string> = new Set([PRINT_AREA, PRINT_TITLES, FILTER_DATABASE]);

/** Looks through all formulas and defined names; a sheet's own names for printing and filtering do not count. */
export function isSpokenOf(name: string, book: BookPart, sheets: readonly Sheet[]): boolean {
  const spellings = [`${name}!`, `${quoteSheet(name)}!`].map((spelling) => spelling.toLowerCase());
  const speaks = (formula: string): boolean =>
    spellings.some((spelling) => formula.toLowerCase().includes(spelling));
  const names = childrenOf(child(book.root, 'definedNames'), 'definedName').filter(
    ({ attributes }) => !FOLLOWING.has(attributes['name'] ?? ''),
  );
  if (names.some(({ text }) => speaks(text))) return true;
  return sheets.some(({ state }) =>
    [...state.cells.values()].some((row) =>
      [...row.values()].some(({ content }) => content.formula !== null && speaks(content.formula)),
    ),
  );
}
