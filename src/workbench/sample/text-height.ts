/**
 * How tall a cell must be for its wrapped text, so that the plan opens and prints with nothing cut off.
 * Excel fits rows to their text by itself, but never to text in merged cells, and half of a plan stands in those.
 */

/** Points; the size of nearly all text in the plan. */
export const BODY_SIZE = 10;
/** Excel's own line height for Arial 10. */
const LINES_APART = 12.75 / BODY_SIZE;
/** Space above and below the text of a cell, in points. */
const PADDING = 4;
/** Excel's tallest row, in points. */
const TALLEST = 409;
/** Screens and printers set text a little differently; measured text is taken to be this much wider. */
const SAFETY = 1.06;

/** Widths of Arial's letters in thousandths of the font size (Adobe's Helvetica metrics, which Arial shares). */
const WIDTHS: readonly (readonly [number, string])[] = [
  [222, 'ijl’'],
  [278, ' ft.,:;/I!'],
  [333, 'r-‐()“”'],
  [350, '•'],
  [500, 'ckvsxyzJ'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '—'],
];
const OTHER = 556;
const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

function textWidth(text: string, size: number): number {
  const thousandths = [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? OTHER), 0);
  return (thousandths / 1000) * size * SAFETY;
}

/** How many lines the words take when broken at spaces; `width` is in points. */
function linesOf(line: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const withSpace = textWidth(used === 0 ? word : ` ${word}`, size);
    if (used > 0 && used + withSpace > width) {
      lines += 1;
      used = textWidth(word, size);
    } else {
      used += withSpace;
    }
  }
  return lines;
}

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
  const room = bold ? width / 1.1 : width;
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, room, size), 0);
  return Math.min(TALLEST, Math.ceil(lines * size * LINES_APART + PADDING));
}
