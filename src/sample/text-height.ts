/**
 * How tall a cell must be for its wrapped text, so that the plan opens and prints with nothing cut off.
 * Excel fits rows to their text by itself, but never to text in merged cells, and half of a plan stands in those.
 */

import { wrappedLines } from '../report/text-lines';

/** Points; the size of nearly all text in the plan. */
export const BODY_SIZE = 10;
/** Excel's own line height for Arial 10. */
const LINES_APART = 12.75 / BODY_SIZE;
/** Space above and below the text of a cell, in points. */
const PADDING = 4;
/** Excel's tallest row, in points. */
const TALLEST = 409;
/** The width in points that a column of so many characters leaves for text (7 pixels a character, 96 to the inch). */
export function textWidthOfColumns(characters: readonly number[]): number {
  return characters.reduce((sum, width) => sum + width * 7, 0) * 0.75;
}

/**
 * The row height in points for a cell.
 * @param width points left for text, see {@link textWidthOfColumns}
 * @param size of the letters, in points; bold text counts a tenth wider
 */
export function heightFor(text: string, width: number, size: number, bold: boolean): number {
  const lines = wrappedLines(text, width, { size, bold });
  return Math.min(TALLEST, Math.ceil(lines * size * LINES_APART + PADDING));
}
