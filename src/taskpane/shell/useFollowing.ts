import { useCallback } from 'react';
import type { RunExcel } from '../../monitor';
import type { CellRef } from '../../plan/grid';
import { loadMonitor } from '../monitor';

/** Tells of what the user selects in the workbook, for as long as somebody wants to know. */
export function useFollowing(run: RunExcel): (onSelect: (cell: CellRef) => void) => () => void {
  return useCallback(
    (onSelect) => {
      let isWanted = true;
      const watching = loadMonitor().then(({ watchSelection }) =>
        watchSelection(run, (cell) => {
          if (isWanted) onSelect(cell);
        }),
      );
      // Where Excel tells of no selections, nothing is followed, and nothing else is the worse for it.
      watching.catch(() => undefined);
      return () => {
        isWanted = false;
        void watching.then((stop) => stop()).catch(() => undefined);
      };
    },
    [run],
  );
}
