import { useEffect, useState } from 'react';
import type { CellRef } from '../../plan/grid';
import { usePane } from '../shell/context';

/** The cell that is selected in the workbook, from the next selection on; null while nobody wants to follow it. */
export function useSelected(follows: boolean): CellRef | null {
  const { followSelection } = usePane();
  const [selected, setSelected] = useState<CellRef | null>(null);
  useEffect(() => (follows ? followSelection(setSelected) : undefined), [follows, followSelection]);
  return follows ? selected : null;
}
