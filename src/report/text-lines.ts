/**
 * How much room text takes, where nothing here draws letters: from the widths of Arial's, broken at spaces as Excel
 * breaks them. Calibri is narrower, so that rows measured here are never too low for it.
 */

/** Screens and printers set text a little differently; measured text is taken to be this much wider. */
const SAFETY = 1.06;
/** Bold letters are about a tenth wider. */
const BOLD = 1.1;

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

/** How letters are set: their size in points, and whether they are bold. */
export interface Lettering {
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text on one line, in points. */
export function textWidth(text: string, { size, bold }: Lettering): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOf.get(letter) ?? OTHER;
  return (thousandths / 1000) * size * SAFETY * (bold ? BOLD : 1);
}

/** How many lines the text takes in this width (points): broken at spaces, and inside words too long for a line. */
export function wrappedLines(text: string, width: number, lettering: Lettering): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, width, lettering), 0);
}

function linesOf(line: string, width: number, lettering: Lettering): number {
  const space = textWidth(' ', lettering);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const wide = textWidth(word, lettering);
    if (used > 0 && used + space + wide <= width) {
      used += space + wide;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = wide > width ? Math.ceil(wide / width) - 1 : 0;
    lines += broken;
    used = wide - broken * width;
  }
  return lines;
}
