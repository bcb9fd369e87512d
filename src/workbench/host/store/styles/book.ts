/** Looks, each held once: two cells that look alike share one object. */
import type { BorderEdge, BorderLine, CellStyle } from '../../model';

export const EDGES: readonly BorderEdge[] = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'];

export class StylePool {
  private readonly byKey = new Map<string, CellStyle>();
  private readonly ones = new Set<CellStyle>();
  private readonly known = new WeakMap<CellStyle, CellStyle>();

  /** The one object that stands for this look. */
  intern(style: CellStyle): CellStyle {
    if (this.ones.has(style)) return style;
    const seen = this.known.get(style);
    if (seen) return seen;
    const tidy = tidied(style);
    const key = JSON.stringify(tidy);
    let one = this.byKey.get(key);
    if (!one) {
      one = tidy;
      this.byKey.set(key, one);
      this.ones.add(one);
    }
    this.known.set(style, one);
    return one;
  }
}

/** The same look with its fields in one order, colours in capitals, and lines that are none left out. */
function tidied(style: CellStyle): CellStyle {
  const { font, fill } = style;
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const edge of EDGES) {
    const line = style.borders[edge];
    if (line && line.style !== 'None') borders[edge] = tidyLine(line);
  }
  return {
    numberFormat: style.numberFormat,
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline,
      colour: font.colour.toUpperCase(),
    },
    fill: fill && { colour: fill.colour.toUpperCase(), tint: fill.tint, pattern: fill.pattern },
    borders,
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrap: style.wrap,
    indent: style.indent,
  };
}

function tidyLine(line: BorderLine): BorderLine {
  const tidy = { style: line.style, colour: line.colour.toUpperCase() };
  return line.weight ? { ...tidy, weight: line.weight } : tidy;
}

/** The look of a cell in a workbook of ours that nobody gave one. */
export const NORMAL: CellStyle = {
  numberFormat: 'General',
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: 'None', colour: '#000000' },
  fill: null,
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
};
