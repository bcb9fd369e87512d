/** What becomes of a value that is set on a cell: Excel takes text as if it were typed. */
import type { CellContent } from '../model';
import { breach } from '../rules';
import { typedDate } from './typed-date';
import { typedFormula } from './typed-formula';
import { typedNumber } from './typed-number';

/** Text as a cell holds it, and the number format typing it brings along; null leaves the cell's own. */
export interface Typed {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

const LONGEST_TEXT = 32_767;
const ERRORS = ['#N/A', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/**
 * @param value what was set: text, a number or true/false
 * @param format the cell's number format; "@" keeps everything text
 * @param thisYear the year of a date that names none
 * @throws HostError InvalidArgument for text that is too long, or looks like a formula and is none
 */
export function typed(value: unknown, format: string, thisYear: number): Typed {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return format === '@' ? text(String(value).toUpperCase()) : plain(value);
  }
  if (typeof value !== 'string')
    throw breach('argument-invalid', 'a value that is no text, number or boolean');
  if (value.length > LONGEST_TEXT) throw breach('text-too-long', `${String(value.length)} characters`);
  if (value.startsWith("'")) return text(value.slice(1));
  if (value === '' || format === '@') return text(value);
  const upper = value.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  if (ERRORS.includes(upper)) {
    return { content: { value: upper, formula: null, isError: true }, numberFormat: null };
  }
  const keepsFormat = format !== 'General';
  const number = typedNumber(value.trim()) ?? typedDate(value.trim(), thisYear);
  if (number !== null) {
    return { content: plain(number.value).content, numberFormat: keepsFormat ? null : number.format };
  }
  const formula = typedFormula(value);
  return formula === null ? text(value) : { content: formula, numberFormat: null };
}

function plain(value: number | boolean): Typed {
  return { content: { value, formula: null, isError: false }, numberFormat: null };
}

function text(value: string): Typed {
  return { content: { value, formula: null, isError: false }, numberFormat: null };
}
