import { useCallback, useEffect, useRef } from 'react';
import type { DocumentSettings, KeptChanges } from '../../monitor';
import { loadMonitor } from '../monitor';

/**
 * What was changed in the plan from here, so that it can be put back. It is kept with the workbook when the pane goes:
 * to do so earlier would take Excel's own undo away.
 */
export function useKept(documentSettings: DocumentSettings | null): () => Promise<KeptChanges> {
  const kept = useRef<KeptChanges | null>(null);
  useEffect(() => {
    const keep = () => {
      void kept.current?.save();
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
    };
  }, []);
  return useCallback(async () => {
    const { keptChanges } = await loadMonitor();
    kept.current ??= keptChanges(documentSettings);
    return kept.current;
  }, [documentSettings]);
}
