/** Between what people in Britain type and what the host takes, which reads dates with the month first. */
import type { CellContent } from '../host/model';
import { typed } from '../host/dispatch/typed';

/** 31/12/2025, 31-12-25 or 31/12. */
const DAY_FIRST = /^(\s*)(\d{1,2})([/-])(\d{1,2})((?:[/-](?:\d{2}|\d{4}))?\s*)$/;

/** What was typed, for a host that has the month first; a cell of text keeps it letter by letter. */
export function monthFirst(text: string, numberFormat: string): string {
  return numberFormat === '@' ? text : text.replace(DAY_FIRST, '$1$4$3$2$5');
}

/**
 * What the editor shows of a cell, so that typed in again it is the same: the formula, the date as it is shown, and
 * an apostrophe before text that would become something else.
 *
 * @param shown the text the cell shows
 */
export function editorText(
  { value, formula, isError }: CellContent,
  shown: string,
  numberFormat: string,
): string {
  if (formula !== null) return formula;
  if (typeof value === 'number') return DAY_FIRST.test(shown) ? shown : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError || staysText(value, numberFormat) ? value : `'${value}`;
}

function staysText(text: string, numberFormat: string): boolean {
  try {
    const { content } = typed(monthFirst(text, numberFormat), numberFormat, 2000);
    return content.value === text && content.formula === null && !content.isError;
  } catch {
    return false;
  }
}
