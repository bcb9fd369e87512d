/** How the sample prints: where its pages begin, so that no action is torn apart, and what stands below each. */
import type { LaidSheet } from './layout';

/** Per cent at which the six columns fill the width of A4 landscape, with a little to spare. */
export const PRINT_SCALE = 80;
/** In points; the footer stands in the bottom one, so far from the paper's edge. */
export const MARGINS = { side: 28.8, top: 28.8, bottom: 36, headerAndFooter: 14.4 } as const;
export const FOOTER = 'An invented partnership, for trying out Plan Monitor';
/** A4 landscape, in points. */
const PAPER_HEIGHT = 595.3;
/** Printers round row heights up; a page is filled to this part only. */
const FILL = 0.98;

/**
 * The rows with which a page begins, the first page's apart.
 * @param repeated so many rows at the top of the sheet stand on every page
 */
export function pageBreaks(sheet: LaidSheet, repeated: number): number[] {
  const room = ((PAPER_HEIGHT - MARGINS.top - MARGINS.bottom) / (PRINT_SCALE / 100)) * FILL;
  const titles = heightOf(sheet, 0, repeated);
  const breaks: number[] = [];
  let used = 0;
  for (const [index, block] of sheet.blocks.entries()) {
    const height = heightOf(sheet, block.top, sheet.blocks[index + 1]?.top ?? sheet.rows.length);
    if (index > 0 && (block.opensPage || used + height > room)) {
      breaks.push(block.top);
      used = titles;
    }
    used += height;
  }
  return breaks;
}

/** Of the rows from `top` up to, not including, `end`. */
function heightOf(sheet: LaidSheet, top: number, end: number): number {
  return sheet.rows.slice(top, end).reduce((sum, row) => sum + row.height, 0);
}
