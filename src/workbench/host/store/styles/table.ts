/** The styles part as read: the look of every cell format the workbook has. */
import type { BorderEdge, BorderLine, CellStyle } from '../../model';
import type { Attributes } from '../xml/scan';
import { child, childrenOf, flag, numberOf, parseXml, type XmlElement } from '../xml/tree';
import { EDGES, NORMAL, StylePool } from './book';
import { Colours } from './colours';
import { builtInFormat } from './formats';
import { HORIZONTAL, lineOf, PATTERNS, UNDERLINE, VERTICAL } from './words';

const SIDES: Readonly<Record<BorderEdge, readonly string[]>> = {
  EdgeLeft: ['left', 'start'],
  EdgeRight: ['right', 'end'],
  EdgeTop: ['top'],
  EdgeBottom: ['bottom'],
};

const NO_ATTRIBUTES: Attributes = {};

export class StyleTable {
  readonly pool = new StylePool();
  readonly root: XmlElement;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly xfs: readonly XmlElement[];
  /** The workbook's own number formats. */
  readonly formats: ReadonlyMap<number, string>;
  readonly colours: Colours;
  private readonly looks = new Map<number, CellStyle>();

  /**
   * @param text the styles part's
   * @param part its name; null where the workbook has none, and `text` is what it is to begin with
   * @param theme the theme part's root; null where the workbook has none
   */
  constructor(
    readonly text: string,
    readonly part: string | null,
    theme: XmlElement | null,
  ) {
    this.root = parseXml(text, part ?? 'xl/styles.xml');
    this.fonts = childrenOf(child(this.root, 'fonts'), 'font');
    this.fills = childrenOf(child(this.root, 'fills'), 'fill');
    this.borders = childrenOf(child(this.root, 'borders'), 'border');
    this.xfs = childrenOf(child(this.root, 'cellXfs'), 'xf');
    this.formats = new Map(
      childrenOf(child(this.root, 'numFmts'), 'numFmt').map(({ attributes }) => [
        numberOf(attributes, 'numFmtId') ?? -1,
        attributes['formatCode'] ?? 'General',
      ]),
    );
    this.colours = Colours.of(theme, this.root);
  }

  /** The look of a cell that nobody gave one: the workbook's format 0. */
  get normal(): CellStyle {
    return this.styleOf(0);
  }

  intern(style: CellStyle): CellStyle {
    return this.pool.intern(style);
  }

  /** The look of a cell format; a number that the file has no format for looks as format 0. */
  styleOf(xf: number): CellStyle {
    const known = this.looks.get(xf);
    if (known) return known;
    const look = this.pool.intern(this.read(this.xfs[xf] ?? this.xfs[0] ?? null));
    this.looks.set(xf, look);
    return look;
  }

  /** Its own ids count whatever `applyFill` and its like say, as Excel has it. */
  private read(xf: XmlElement | null): CellStyle {
    if (!xf) return NORMAL;
    const part = (name: string): number => numberOf(xf.attributes, name) ?? 0;
    const formatId = part('numFmtId');
    const alignment = child(xf, 'alignment')?.attributes ?? NO_ATTRIBUTES;
    return {
      numberFormat: this.formats.get(formatId) ?? builtInFormat(formatId),
      font: this.fontOf(this.fonts[part('fontId')] ?? null),
      fill: this.fillOf(this.fills[part('fillId')] ?? null),
      borders: this.bordersOf(this.borders[part('borderId')] ?? null),
      horizontal: HORIZONTAL.toOffice(alignment['horizontal'], 'General'),
      vertical: VERTICAL.toOffice(alignment['vertical'], 'Bottom'),
      wrap: flag(alignment, 'wrapText'),
      indent: numberOf(alignment, 'indent') ?? 0,
    };
  }

  fontOf(font: XmlElement | null): CellStyle['font'] {
    const value = (name: string): Attributes | null => child(font, name)?.attributes ?? null;
    const on = (name: string): boolean => {
      const attributes = value(name);
      return attributes !== null && flag(attributes, 'val', true);
    };
    const underline = value('u');
    return {
      name: (value('name') ?? value('rFont'))?.['val'] ?? NORMAL.font.name,
      size: numberOf(value('sz') ?? NO_ATTRIBUTES, 'val') ?? NORMAL.font.size,
      bold: on('b'),
      italic: on('i'),
      underline: underline ? UNDERLINE.toOffice(underline['val'] ?? 'single', 'Single') : 'None',
      colour: this.colours.resolve(value('color')) ?? '#000000',
    };
  }

  fillOf(fill: XmlElement | null): CellStyle['fill'] {
    const gradient = child(fill, 'gradientFill');
    if (gradient) {
      const stop = child(child(gradient, 'stop'), 'color')?.attributes;
      const pattern = gradient.attributes['type'] === 'path' ? 'RectangularGradient' : 'LinearGradient';
      return { colour: this.colours.resolve(stop) ?? '#FFFFFF', tint: tintOf(stop), pattern };
    }
    const inner = child(fill, 'patternFill');
    const pattern = PATTERNS.toOffice(inner?.attributes['patternType'], 'None');
    if (pattern === 'None') return null;
    // A solid cell shows its foreground; in a pattern Excel calls the ground behind it the cell's colour.
    const ground = child(inner, pattern === 'Solid' ? 'fgColor' : 'bgColor')?.attributes;
    const otherwise = pattern === 'Solid' ? '#000000' : '#FFFFFF';
    return { colour: this.colours.resolve(ground) ?? otherwise, tint: tintOf(ground), pattern };
  }

  bordersOf(border: XmlElement | null): CellStyle['borders'] {
    const lines: Partial<Record<BorderEdge, BorderLine>> = {};
    for (const edge of EDGES) {
      const side = sideOf(border, edge);
      const style = side?.attributes['style'] ?? 'none';
      const colour = this.colours.resolve(child(side, 'color')?.attributes) ?? '#000000';
      if (style !== 'none') lines[edge] = lineOf(style, colour);
    }
    return lines;
  }
}

/** The element of one edge; Strict files call left and right start and end. */
export function sideOf(border: XmlElement | null, edge: BorderEdge): XmlElement | null {
  return border?.children.find(({ name }) => SIDES[edge].includes(name)) ?? null;
}

function tintOf(attributes: Attributes | undefined): number {
  return (attributes && numberOf(attributes, 'tint')) ?? 0;
}
