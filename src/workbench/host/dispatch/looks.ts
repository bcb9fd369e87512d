/**
 * The looks of a cell that can be read and set, by the names office.js has for them. One list for `range.format` and
 * for `getCellProperties`, so that the two cannot differ.
 */
import type { CellStyle } from '../model';
import { asBoolean, asNumber, asOneOf, asText, asWhole } from './arguments';
import { colourOf } from './colours';

export interface Look {
  readonly since: string;
  get(style: CellStyle): unknown;
  set(style: CellStyle, value: unknown): CellStyle;
}

type Looks = Readonly<Record<string, Look>>;

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** A cell that was never filled looks white. */
const NO_FILL_COLOUR = '#FFFFFF';
const DEEPEST_INDENT = 250;

type Fill = NonNullable<CellStyle['fill']>;
const PLAIN_FILL: Fill = { colour: NO_FILL_COLOUR, tint: 0, pattern: 'Solid' };

export const FILL_LOOKS: Looks = {
  color: {
    since: '1.1',
    get: ({ fill }) => fill?.colour ?? NO_FILL_COLOUR,
    set: (style, value) => ({
      ...style,
      // "" takes the fill away, as clear() does.
      fill: value === '' ? null : { ...(style.fill ?? PLAIN_FILL), tint: 0, colour: colourOf(value) },
    }),
  },
  pattern: {
    since: '1.9',
    get: ({ fill }) => fill?.pattern ?? 'None',
    set: (style, value) => ({
      ...style,
      fill: value === 'None' ? null : { ...(style.fill ?? PLAIN_FILL), pattern: asText(value) },
    }),
  },
  tintAndShade: {
    since: '1.9',
    get: ({ fill }) => fill?.tint ?? null,
    set: (style, value) => ({
      ...style,
      fill: style.fill === null ? null : { ...style.fill, tint: asNumber(value) },
    }),
  },
};

export const FONT_LOOKS: Looks = {
  bold: font('bold', asBoolean),
  italic: font('italic', asBoolean),
  color: font('colour', colourOf),
  size: font('size', asNumber),
  name: font('name', asText),
  underline: font('underline', (value) => asOneOf(value, UNDERLINES)),
};

export const CELL_LOOKS: Looks = {
  horizontalAlignment: {
    since: '1.1',
    get: ({ horizontal }) => horizontal,
    set: (style, value) => ({ ...style, horizontal: asOneOf(value, HORIZONTAL) }),
  },
  verticalAlignment: {
    since: '1.1',
    get: ({ vertical }) => vertical,
    set: (style, value) => ({ ...style, vertical: asOneOf(value, VERTICAL) }),
  },
  wrapText: {
    since: '1.1',
    get: ({ wrap }) => wrap,
    set: (style, value) => ({ ...style, wrap: asBoolean(value) }),
  },
  indentLevel: {
    since: '1.9',
    get: ({ indent }) => indent,
    set: (style, value) => ({ ...style, indent: Math.min(asWhole(value), DEEPEST_INDENT) }),
  },
};

function font<K extends keyof CellStyle['font']>(
  part: K,
  read: (value: unknown) => CellStyle['font'][K],
): Look {
  return {
    since: '1.1',
    get: (style) => style.font[part],
    set: (style, value) => ({ ...style, font: { ...style.font, [part]: read(value) } }),
  };
}
