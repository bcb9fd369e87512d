/** One cell as a sheet writes it. */
import { cellName } from '../../../../plan/grid';
import type { CellContent } from '../../model';
import { encodeXstring, escapeText } from '../xml/escape';
import { tag } from '../xml/patch';

/**
 * A cell with its text in itself: shared strings stay as they are, so that none is left over when a text changes and
 * the same content is always written alike. Excel shares them when it next saves.
 */
export function cellXml(row: number, column: number, content: CellContent, format: number): string {
  const { type, inner } = inside(content);
  const attributes = { r: cellName({ row, column }), s: format === 0 ? null : format, t: type };
  return tag('c', attributes, inner);
}

function inside({ value, formula, isError }: CellContent): { type: string | null; inner: string } {
  if (formula !== null) {
    const type = typeof value === 'boolean' ? 'b' : isError ? 'e' : typeof value === 'string' ? 'str' : null;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : escapeText(encodeXstring(String(value)));
    const body = tag('f', {}, escapeText(encodeXstring(formula.replace(/^=/, ''))));
    return value === '' ? { type: null, inner: body } : { type, inner: body + tag('v', {}, text) };
  }
  if (value === '') return { type: null, inner: '' };
  if (typeof value === 'number') return { type: null, inner: tag('v', {}, String(value)) };
  if (typeof value === 'boolean') return { type: 'b', inner: tag('v', {}, value ? '1' : '0') };
  if (isError) return { type: 'e', inner: tag('v', {}, escapeText(value)) };
  const space = /^\s|\s$|\n/.test(value) ? { 'xml:space': 'preserve' } : {};
  return { type: 'inlineStr', inner: tag('is', {}, tag('t', space, escapeText(encodeXstring(value)))) };
}
