/** `xl/styles.xml` of the sample: the default cell format, then one for each look, in the order of `LOOKS`. */
import { FONT, LINE_COLOUR, LOOKS, type Look, type LookName } from '../../sample/looks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const looks: readonly Look[] = Object.values(LOOKS);

/** The number by which a cell names its look. */
export function styleIndex(look: LookName): number {
  return Object.keys(LOOKS).indexOf(look) + 1;
}

/** The part's text. */
export function stylesXml(): string {
  const fonts = distinct(looks.map(fontXml));
  // Excel keeps the first two fills for itself.
  const fills = distinct([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...looks.flatMap((look) => (look.fill === null ? [] : [fillXml(look.fill)])),
  ]);
  const formats = looks.map((look) => {
    const fill = look.fill === null ? 0 : fills.indexOf(fillXml(look.fill));
    const ids = `fontId="${String(fonts.indexOf(fontXml(look)))}" fillId="${String(fill)}" borderId="${look.border ? '1' : '0'}"`;
    const alignment = `<alignment horizontal="${look.horizontal}" vertical="${look.vertical}" wrapText="1"/>`;
    return (
      `<xf numFmtId="0" ${ids} xfId="0" applyFont="1"${fill > 0 ? ' applyFill="1"' : ''}` +
      `${look.border ? ' applyBorder="1"' : ''} applyAlignment="1">${alignment}</xf>`
    );
  });
  const edge = (name: string): string =>
    `<${name} style="thin"><color rgb="${argb(LINE_COLOUR)}"/></${name}>`;
  const borders = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`,
  ];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
    counted('fonts', fonts) +
    counted('fills', fills) +
    counted('borders', borders) +
    counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    counted('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...formats]) +
    counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    '</styleSheet>'
  );
}

function fontXml(look: Look): string {
  const bold = look.bold ? '<b/>' : '';
  return `<font>${bold}<sz val="${String(look.size)}"/><color rgb="${argb(look.colour)}"/><name val="${FONT}"/><family val="2"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const argb = (colour: string): string => `FF${colour.slice(1)}`;
const distinct = (entries: readonly string[]): string[] => [...new Set(entries)];
const counted = (name: string, entries: readonly string[]): string =>
  `<${name} count="${String(entries.length)}">${entries.join('')}</${name}>`;
