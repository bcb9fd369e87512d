/** How a cell looks on the screen, from how it looks in the workbook. */
import type { CSSProperties } from 'react';
import type { Area } from '../../../plan/grid';
import type { BorderLine, CellStyle } from '../../host/model';
import type { Sheet } from '../../host/store/sheet';
import { PIXELS_A_POINT } from './units';

const GRIDLINE = '#e1e1e1';
const PADDING = 3;
/** Excel's own step of indent is about three spaces. */
const INDENT = 9;
const VERTICAL: Readonly<Record<string, string>> = { Top: 'start', Center: 'center', Bottom: 'safe end' };
const HORIZONTAL: Readonly<Record<string, CSSProperties['textAlign']>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
  Justify: 'justify',
  Distributed: 'justify',
};
const LINE_STYLES: Readonly<Record<string, string>> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dotted',
  Dot: 'dotted',
  Double: 'double',
};
const LINE_WIDTHS = { Hairline: 1, Medium: 2, Thick: 3 } as const;

const looks = new WeakMap<CellStyle, { readonly scale: number; readonly css: CSSProperties }>();

/** Fill, letters and alignment. Looks are shared between cells, and so is what is made of them. */
export function lookOf(style: CellStyle, scale: number): CSSProperties {
  const known = looks.get(style);
  if (known?.scale === scale) return known.css;
  const { font, fill, indent } = style;
  const css: CSSProperties = {
    ...(fill === null ? {} : { backgroundColor: fill.colour }),
    color: font.colour,
    fontFamily: `'${font.name.replaceAll("'", '')}', Calibri, Carlito, Arial, sans-serif`,
    fontSize: font.size * PIXELS_A_POINT * scale,
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(font.underline === 'None' ? {} : { textDecoration: 'underline' }),
    whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
    alignItems: VERTICAL[style.vertical] ?? 'safe end',
    paddingLeft: (PADDING + indent * INDENT) * scale,
    paddingRight: PADDING * scale,
  };
  looks.set(style, { scale, css });
  return css;
}

/** Numbers stand right, truth and errors in the middle, text left, unless the cell says otherwise. */
export function alignmentOf(
  { horizontal }: CellStyle,
  value: string | number | boolean,
  isError: boolean,
): CSSProperties['textAlign'] {
  const natural =
    typeof value === 'number' ? 'right' : typeof value === 'boolean' || isError ? 'center' : 'left';
  return HORIZONTAL[horizontal] ?? natural;
}

/** The lines right of and below a cell, its own or its neighbours': each is drawn once. */
export function linesOf(sheet: Sheet, { top, left, bottom, right }: Area): CSSProperties {
  const first = sheet.style(top, left);
  const bare = sheet.showGridlines() && first.fill === null ? GRIDLINE : 'transparent';
  const rightOf = sheet.style(top, right).borders.EdgeRight ?? sheet.style(top, right + 1).borders.EdgeLeft;
  const below = sheet.style(bottom, left).borders.EdgeBottom ?? sheet.style(bottom + 1, left).borders.EdgeTop;
  return { borderRight: lineCss(rightOf, bare), borderBottom: lineCss(below, bare) };
}

function lineCss(line: BorderLine | undefined, bare: string): string {
  if (!line) return `1px solid ${bare}`;
  const { style, weight, colour } = line;
  const width = style === 'Double' ? 3 : weight ? LINE_WIDTHS[weight] : 1;
  return `${String(width)}px ${LINE_STYLES[style] ?? 'solid'} ${colour}`;
}
