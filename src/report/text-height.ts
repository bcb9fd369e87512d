/**
 * How high a text will stand. Excel fits a row to wrapped text by itself, but never for merged cells: there the
 * height has to be given, and is estimated here from the widths of letters, a little on the generous side.
 */

/** Points of text for which one unit of column width (one "0" of the 11-point default font) is meant. */
const WIDTH_UNIT_SIZE = 11;
/** Fonts differ, and a line seldom fills up to its very end. */
const SAFETY = 1.04;
const LINE_SPACING = 1.29;
const CELL_PADDING = 1.5;

/** Widths of letters in digits, for a sans-serif office font (Calibri, Aptos, Carlito). */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [" .,:;'’|!iljIftr()[]-“”·", 0.58],
  ['mwMW@%—…', 1.6],
  ['ABCDEFGHKLNOPQRSTUVXYZ&', 1.16],
];
const USUAL = 1;
/** By the letter's code: every text of every sheet is measured letter by letter. */
const WIDTH_OF = Float64Array.from({ length: 0x10000 }, () => USUAL);
for (const [letters, width] of WIDTHS) {
  for (const letter of letters) WIDTH_OF[letter.charCodeAt(0)] = width;
}

const SPACE = 0x20;
const LINE_END = 0x0a;

/** The width of the text in units of column width, at this font size in points. */
export function widthOf(text: string, size = 10): number {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) digits += WIDTH_OF[text.charCodeAt(at)] ?? USUAL;
  return digits * unitAt(size);
}

function unitAt(size: number): number {
  return (size / WIDTH_UNIT_SIZE) * SAFETY;
}

/**
 * Lines that the text takes in a column of this width at this font size. Breaks at spaces; a word longer than the
 * line is broken inside.
 */
export function linesOf(text: string, width: number, size = 10): number {
  const unit = unitAt(size);
  const space = widthOf(' ', size);
  let lines = 1;
  let used = 0;
  for (let at = 0; at <= text.length; at += 1) {
    let end = at;
    let digits = 0;
    for (; end < text.length; end += 1) {
      const letter = text.charCodeAt(end);
      if (letter === SPACE || letter === LINE_END) break;
      digits += WIDTH_OF[letter] ?? USUAL;
    }
    const long = digits * unit;
    if (used > 0 && used + space + long <= width) used += space + long;
    else {
      if (used > 0) lines += 1;
      const broken = Math.max(0, Math.ceil(long / width) - 1);
      lines += broken;
      used = long - broken * width;
    }
    if (text.charCodeAt(end) === LINE_END) {
      lines += 1;
      used = 0;
    }
    at = end;
  }
  return lines;
}

/** Height in points of so many lines. */
export function heightOf(lines: number, size = 10): number {
  return Math.round((lines * size * LINE_SPACING + CELL_PADDING) * 4) / 4;
}
