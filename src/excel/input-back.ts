import type { CellValue } from '../plan/grid';
import { guarded } from './typed-input';

/** What is written so that a cell holds again what it held: a formula, a number, an error, or text as text. */
export function inputBack({
  value,
  formula = null,
  isError,
  format,
}: {
  readonly value: CellValue;
  readonly formula?: string | null;
  readonly isError: boolean;
  readonly format: string;
}): CellValue {
  if (formula !== null) return formula;
  return typeof value === 'string' && !isError ? guarded(value, format) : value;
}
