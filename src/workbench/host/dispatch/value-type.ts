import type { CellContent } from '../model';

/** Excel's word for what a cell holds. */
export function valueType({ value, formula, isError }: CellContent): string {
  if (isError) return 'Error';
  if (value === '' && formula === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
