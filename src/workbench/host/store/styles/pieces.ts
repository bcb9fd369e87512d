/** Fonts, fills, borders and cell formats as the styles part writes them. */
import type { BorderEdge, CellStyle } from '../../model';
import { tag } from '../xml/patch';
import { child, type XmlElement } from '../xml/tree';
import { sideOf, type StyleTable } from './table';
import { fileLine, HORIZONTAL, PATTERNS, UNDERLINE, VERTICAL } from './words';

/** The entry that the cell's old format has, which the new one keeps as much of as it can. */
export interface Kept {
  readonly number: number;
  readonly element: XmlElement | null;
  readonly source: (element: XmlElement) => string;
}

/** Excel's own order of a font's children. */
const FONT_PARTS =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

const argb = (colour: string): string => `FF${colour.slice(1)}`;

/** The font's XML; null where the one kept is right as it is. */
export function fontXml(table: StyleTable, font: CellStyle['font'], kept: Kept): string | null {
  const old = table.fontOf(kept.element);
  const changed = (Object.keys(font) as (keyof typeof font)[]).filter((key) => font[key] !== old[key]);
  if (changed.length === 0 && kept.element) return null;
  const parts = new Map(kept.element?.children.map((one) => [one.name, kept.source(one)]));
  const set = (name: string, xml: string | null): void => {
    if (xml === null) parts.delete(name);
    else parts.set(name, xml);
  };
  const fresh = kept.element ? changed : (Object.keys(font) as (keyof typeof font)[]);
  for (const key of fresh) {
    if (key === 'bold') set('b', font.bold ? '<b/>' : null);
    else if (key === 'italic') set('i', font.italic ? '<i/>' : null);
    else if (key === 'underline') set('u', underlineXml(font.underline));
    else if (key === 'size') set('sz', tag('sz', { val: font.size }));
    else if (key === 'colour') set('color', tag('color', { rgb: argb(font.colour) }));
    else {
      set('name', tag('name', { val: font.name }));
      // They tell of the old name only.
      for (const name of ['family', 'charset', 'scheme']) set(name, null);
    }
  }
  return tag('font', {}, FONT_PARTS.map((name) => parts.get(name) ?? '').join(''));
}

function underlineXml(underline: string): string | null {
  if (underline === 'None') return null;
  return underline === 'Single' ? '<u/>' : tag('u', { val: UNDERLINE.toFile(underline) });
}

/** The fill's XML; null where the one kept is right as it is. */
export function fillXml(table: StyleTable, fill: CellStyle['fill'], kept: Kept): string | null {
  if (JSON.stringify(table.fillOf(kept.element)) === JSON.stringify(fill) && kept.element) return null;
  if (!fill) return '<fill><patternFill patternType="none"/></fill>';
  const colour = tag(fill.pattern === 'Solid' ? 'fgColor' : 'bgColor', { rgb: argb(fill.colour) });
  const behind = fill.pattern === 'Solid' ? '<bgColor indexed="64"/>' : '';
  const pattern = tag('patternFill', { patternType: PATTERNS.toFile(fill.pattern) }, colour + behind);
  return tag('fill', {}, pattern);
}

const SIDE_NAMES: Readonly<Record<BorderEdge, string>> = {
  EdgeLeft: 'left',
  EdgeRight: 'right',
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
};

/** The border's XML; null where the one kept is right as it is. */
export function borderXml(table: StyleTable, borders: CellStyle['borders'], kept: Kept): string | null {
  const old = table.bordersOf(kept.element);
  const same = (edge: BorderEdge): boolean => JSON.stringify(old[edge]) === JSON.stringify(borders[edge]);
  const edges = Object.keys(SIDE_NAMES) as BorderEdge[];
  if (kept.element && edges.every(same)) return null;
  const sides = edges.map((edge) => {
    const side = sideOf(kept.element, edge);
    if (side && same(edge)) return kept.source(side);
    const line = borders[edge];
    const name = side?.name ?? SIDE_NAMES[edge];
    return line
      ? tag(name, { style: fileLine(line) }, tag('color', { rgb: argb(line.colour) }))
      : tag(name, {});
  });
  const diagonal = child(kept.element, 'diagonal');
  sides.push(diagonal ? kept.source(diagonal) : '<diagonal/>');
  return tag('border', { ...kept.element?.attributes }, sides.join(''));
}

interface Ids {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** A cell format. What it does not model of the old one – its named style, protection, rotation – stays. */
export function xfXml(
  style: CellStyle,
  ids: Ids,
  old: XmlElement | null,
  source: (element: XmlElement) => string,
): string {
  const { horizontal, vertical } = style;
  const align = tag('alignment', {
    ...child(old, 'alignment')?.attributes,
    horizontal: horizontal === 'General' ? null : HORIZONTAL.toFile(horizontal),
    vertical: vertical === 'Bottom' ? null : VERTICAL.toFile(vertical),
    wrapText: style.wrap ? 1 : null,
    indent: style.indent > 0 ? style.indent : null,
  });
  const alignment = align === '<alignment/>' ? '' : align;
  const rest = old?.children.filter(({ name }) => name !== 'alignment').map(source) ?? [];
  const isProtected = child(old, 'protection') !== null;
  const named = old?.attributes['xfId'] ?? '0';
  // Under a named style every part is said to be the cell's own, so that no reader falls back to the style's.
  const apply = (own: boolean): number | null => (own || named !== '0' ? 1 : null);
  const { quotePrefix, pivotButton } = old?.attributes ?? {};
  const attributes = {
    ...ids,
    xfId: named,
    quotePrefix,
    pivotButton,
    applyNumberFormat: apply(ids.numFmtId !== 0),
    applyFont: apply(ids.fontId !== 0),
    applyFill: apply(ids.fillId !== 0),
    applyBorder: apply(ids.borderId !== 0),
    applyAlignment: apply(alignment !== ''),
    applyProtection: apply(isProtected),
  };
  return tag('xf', attributes, alignment + rest.join(''));
}
