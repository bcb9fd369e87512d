import { useCallback, useRef } from 'react';
import { failureOf, failureOfKind } from '../monitor';
import { STOPPED, STOPPING } from '../words/first-run';
import type { Ask, Busy, PaneEvent, Say } from './state';

interface UnderWay {
  readonly busy: Busy;
  readonly stopping: AbortController;
  /** Does it once more. */
  readonly once: () => void;
}

/**
 * One piece of work after the other. Only the answer to the latest is shown: a slow reading of an earlier day never
 * overwrites a later one. What was changed in the workbook is told in any case.
 */
export function useAsk(tell: (event: PaneEvent) => void) {
  const latest = useRef(0);
  const under = useRef<UnderWay | null>(null);
  // What failed last, or was stopped.
  const repeat = useRef((): void => undefined);

  const ask = useCallback<Ask>(
    async (busy, work) => {
      const question = ++latest.current;
      const stopping = new AbortController();
      const once = () => void ask(busy, work);
      under.current = { busy, stopping, once };
      const say = (event: PaneEvent) => {
        if (question === latest.current || event.type.endsWith('Changed')) tell(event);
      };
      say({ type: 'started', busy });
      const step: Say = (words, canStop = true, steps) => {
        if (!stopping.signal.aborted) say({ type: 'step', words, canStop, ...(steps ? { steps } : {}) });
      };
      const end = await work(step, stopping.signal).catch(async (reason: unknown): Promise<PaneEvent> => ({
        type: 'failed',
        failure: await failureOf(reason),
      }));
      say(end);
      if (end.type === 'failed' && question === latest.current) repeat.current = once;
      return end.type !== 'failed';
    },
    [tell],
  );

  const again = useCallback(() => {
    repeat.current();
  }, []);

  const stop = useCallback(() => {
    if (under.current === null) return;
    const { busy, stopping, once } = under.current;
    stopping.abort();
    if (busy.work !== 'reading') {
      tell({ type: 'step', words: STOPPING, canStop: false });
      return;
    }
    // Reading changes nothing: nobody has to wait for an answer that Excel may owe for long.
    latest.current += 1;
    repeat.current = once;
    tell({ type: 'failed', failure: failureOfKind('cancelled', STOPPED) });
  }, [tell]);

  return { ask, again, stop };
}
