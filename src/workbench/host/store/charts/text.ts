/** Fonts in charts, where office.js set any. */
import type { ChartData } from '../../model';
import { tag } from '../xml/patch';

interface FontProperties {
  readonly attributes: Readonly<Record<string, string | number>>;
  /** What stands inside: colour, then typeface. */
  readonly inner: string;
}

/** @param path of the font among the chart's extras @param base what holds where nothing was set */
export function fontProperties(
  chart: ChartData,
  path: string,
  base: Readonly<Record<string, string | number>> = {},
): FontProperties {
  const set = (name: string): unknown => chart.extras.get(`${path}.${name}`);
  const attributes: Record<string, string | number> = { ...base };
  const size = set('size');
  if (typeof size === 'number') attributes['sz'] = Math.round(size * 100);
  for (const [name, key] of [
    ['bold', 'b'],
    ['italic', 'i'],
  ] as const) {
    const value = set(name);
    if (typeof value === 'boolean') attributes[key] = value ? 1 : 0;
  }
  const colour = set('color');
  const face = set('name');
  const fill =
    typeof colour === 'string'
      ? tag('a:solidFill', {}, tag('a:srgbClr', { val: colour.slice(1).toUpperCase() }))
      : '';
  return { attributes, inner: fill + (typeof face === 'string' ? tag('a:latin', { typeface: face }) : '') };
}

/** `<c:txPr>`, or nothing where no font was set. */
export function textProperties(chart: ChartData, path: string): string {
  const { attributes, inner } = fontProperties(chart, path);
  if (inner === '' && Object.keys(attributes).length === 0) return '';
  const paragraph = tag('a:pPr', {}, tag('a:defRPr', attributes, inner));
  const end = tag('a:endParaRPr', { lang: 'en-GB' });
  return tag('c:txPr', {}, `<a:bodyPr/><a:lstStyle/>${tag('a:p', {}, paragraph + end)}`);
}
