/** The styles part with what new looks need: it only grows, and what is there already is used again. */
import type { CellStyle } from '../../model';
import { Patch, tag } from '../xml/patch';
import { child, type XmlElement } from '../xml/tree';
import { builtInNumber, FIRST_CUSTOM } from './formats';
import { borderXml, fillXml, fontXml, type Kept, xfXml } from './pieces';
import type { StyleTable } from './table';

/** The order of the styles part's sections. Source: ECMA-376 18.8.39. */
const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** One list of the part (its fonts, say): the entries it has, and those to be added. */
class Entries {
  readonly added: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly existing: number,
    texts: readonly string[],
  ) {
    texts.forEach((text, index) => {
      if (!this.numbers.has(text)) this.numbers.set(text, index);
    });
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.existing + this.added.length;
    this.added.push(text);
    this.numbers.set(text, number);
    return number;
  }
}

export class StyleGrowth {
  private readonly fonts: Entries;
  private readonly fills: Entries;
  private readonly borders: Entries;
  private readonly xfs: Entries;
  private readonly formats: Map<string, number>;
  private readonly newFormats: string[] = [];
  private nextFormat: number;
  private readonly known = new Map<CellStyle, Map<number, number>>();

  constructor(private readonly table: StyleTable) {
    const texts = (elements: readonly XmlElement[]): string[] => elements.map((one) => this.source(one));
    this.fonts = new Entries(table.fonts.length, texts(table.fonts));
    this.fills = new Entries(table.fills.length, texts(table.fills));
    this.borders = new Entries(table.borders.length, texts(table.borders));
    this.xfs = new Entries(table.xfs.length, texts(table.xfs));
    this.formats = new Map([...table.formats].reverse().map(([id, code]) => [code, id]));
    this.nextFormat = Math.max(FIRST_CUSTOM - 1, ...table.formats.keys()) + 1;
  }

  /**
   * The number of a cell format with this look.
   * @param base the format the cell had: what we do not model of it (protection, a theme's colours) stays
   */
  formatFor(style: CellStyle, base: number): number {
    const from = this.table.xfs[base] ? base : 0;
    if (this.table.styleOf(from) === style && this.table.xfs.length > 0) return from;
    const byBase = this.known.get(style) ?? new Map<number, number>();
    this.known.set(style, byBase);
    const known = byBase.get(from);
    if (known !== undefined) return known;
    const number = this.build(style, from);
    byBase.set(from, number);
    return number;
  }

  /** The part's new text; null where nothing was added. */
  apply(): string | null {
    const patch = new Patch(this.table.text);
    const lists: readonly (readonly [string, readonly string[]])[] = [
      ['numFmts', this.newFormats],
      ['fonts', this.fonts.added],
      ['fills', this.fills.added],
      ['borders', this.borders.added],
      ['cellXfs', this.xfs.added],
    ];
    for (const [name, added] of lists) if (added.length > 0) this.extend(patch, name, added);
    return patch.isEmpty ? null : patch.apply();
  }

  private build(style: CellStyle, base: number): number {
    const xf = this.table.xfs[base] ?? null;
    const entry = (list: readonly XmlElement[], attribute: string): Kept => {
      const number = Number(xf?.attributes[attribute] ?? 0);
      return { number, element: list[number] ?? null, source: (element) => this.source(element) };
    };
    const font = entry(this.table.fonts, 'fontId');
    const fill = entry(this.table.fills, 'fillId');
    const border = entry(this.table.borders, 'borderId');
    const fontText = fontXml(this.table, style.font, font);
    const fillText = fillXml(this.table, style.fill, fill);
    const borderText = borderXml(this.table, style.borders, border);
    const ids = {
      numFmtId: this.formatNumber(style.numberFormat),
      fontId: fontText === null ? font.number : this.fonts.numberOf(fontText),
      fillId: fillText === null ? fill.number : this.fills.numberOf(fillText),
      borderId: borderText === null ? border.number : this.borders.numberOf(borderText),
    };
    return this.xfs.numberOf(xfXml(style, ids, xf, (element) => this.source(element)));
  }

  private formatNumber(code: string): number {
    const known = builtInNumber(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.formats.set(code, id);
    this.newFormats.push(tag('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  private extend(patch: Patch, name: string, added: readonly string[]): void {
    const list = child(this.table.root, name);
    const entries = added.join('');
    if (list) {
      const count = list.children.length + added.length;
      patch.extend(list, entries, { count: String(count) });
      return;
    }
    const section = tag(name, { count: added.length }, entries);
    const before = SECTIONS.slice(0, SECTIONS.indexOf(name));
    const last = this.table.root.children.filter((one) => before.includes(one.name)).at(-1);
    patch.insertAfter(this.table.root, last ?? null, section);
  }

  /** An element's own text without its prefix, to compare with what we would write. */
  private source(element: XmlElement): string {
    const text = this.table.text.slice(element.start, element.end);
    return element.prefix === ''
      ? text
      : text.replaceAll(`<${element.prefix}`, '<').replaceAll(`</${element.prefix}`, '</');
  }
}
