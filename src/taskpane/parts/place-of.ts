import { cellName, type CellRef } from '../../plan/grid';
import { usePane } from '../shell/context';

/** How a cell is named: "D16", with its sheet where the plan stands on several. */
export function usePlaceOf(): (cell: CellRef) => string {
  const { results } = usePane();
  const sheets = results?.plan.sheets.filter(({ role }) => role === 'plan').length ?? 1;
  return (cell) => (sheets > 1 ? `${cell.sheet}, ${cellName(cell)}` : cellName(cell));
}
