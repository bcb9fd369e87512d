/**
 * How high a text will stand. Excel fits a row to wrapped text by itself, but never for merged cells: there the
 * height has to be given, and is estimated here from characters and widths, a little on the generous side.
 */

/** Points of text for which one unit of column width (one "0" of the 11-point default font) is meant. */
const WIDTH_UNIT_SIZE = 11;
/** Running English text takes less than a digit's width for each character: about 1.17 fit; a little less is safe. */
const CHARACTERS_A_UNIT = 1.12;
const LINE_SPACING = 1.32;
const CELL_PADDING = 3;

/**
 * Lines that the text takes in a column of so many characters at this font size. Breaks at spaces; a word longer
 * than the line is broken inside.
 */
export function linesOf(text: string, width: number, size = 10): number {
  const perLine = Math.max(1, Math.floor(width * CHARACTERS_A_UNIT * (WIDTH_UNIT_SIZE / size)));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= perLine) {
        used = needed;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.ceil(word.length / perLine) - 1;
      used = word.length % perLine || perLine;
    }
  }
  return lines;
}

/** Height in points of so many lines. */
export function heightOf(lines: number, size = 10): number {
  return Math.round((lines * size * LINE_SPACING + CELL_PADDING) * 4) / 4;
}
