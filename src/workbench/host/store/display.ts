/** The text a cell shows, for its value and number format. */
import { format } from 'numfmt';
import type { CellContent } from '../model';

/** Days between the starts of the 1904 and the 1900 date system. */
const DAYS_1904 = 1462;

/** Excel shows its built-in short date in the reader's own order; ours are British. Source: ECMA-376 18.8.30, ids 14 and 22. */
const BRITISH: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'dd/mm/yyyy'],
  ['m/d/yyyy h:mm', 'dd/mm/yyyy hh:mm'],
]);

const OPTIONS = { locale: 'en-GB', dateErrorNumber: false, dateSpanLarge: false } as const;

/**
 * Text as Excel shows it: numbers by their format, dates under the built-in short date in British order, errors and
 * text as they are (text through the format's fourth section, if it has one). A format that can't be read shows the
 * value as General does. Width is not looked at, so nothing ever shows as "####" but a date before 1900.
 */
export function displayText(content: CellContent, numberFormat: string, dates1904: boolean): string {
  const { value } = content;
  if (value === '' || content.isError) return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = BRITISH.get(numberFormat) ?? numberFormat;
  const number = dates1904 && typeof value === 'number' && isDateFormat(pattern) ? value + DAYS_1904 : value;
  try {
    return format(pattern, number, OPTIONS);
  } catch {
    return format('General', value, OPTIONS);
  }
}

/** Whether the format shows days, months, years or hours, outside of quoted and escaped text. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat
    .replace(/\\.|_.|\*.|"[^"]*"/g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[dmyhs]/i.test(bare);
}
