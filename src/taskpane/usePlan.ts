import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Build, Results, RunExcel } from '../monitor';
import type { Day } from '../plan/day';
import { failureOf, loadMonitor, type Failure } from './monitor';

/** What the pane knows. A reading stays on show while the next one is under way, or when it failed. */
export interface PaneState {
  readonly busy: 'reading' | 'building' | null;
  /** What the build is doing, in words. */
  readonly step: string | null;
  readonly results: Results | null;
  readonly build: Build | null;
  readonly error: Failure | null;
}

type Event =
  | { readonly type: 'started'; readonly what: 'reading' | 'building' }
  | { readonly type: 'step'; readonly words: string }
  | { readonly type: 'read'; readonly results: Results }
  | { readonly type: 'built'; readonly build: Build }
  | { readonly type: 'failed'; readonly error: Failure };

const IDLE: PaneState = { busy: null, step: null, results: null, build: null, error: null };

function next(state: PaneState, event: Event): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, busy: event.what, step: null, build: null, error: null };
    case 'step':
      return { ...state, step: event.words };
    case 'read':
      return { ...IDLE, results: event.results };
    case 'built':
      return { ...IDLE, results: event.build.results, build: event.build };
    case 'failed':
      return { ...state, busy: null, step: null, error: event.error };
  }
}

/**
 * Reads the plan on opening and whenever the chosen day changes; builds when asked. Only the answer to the latest question
 * is shown: a slow reading of an earlier day never overwrites a later one.
 *
 * @param chosen the day the user asked for; null leaves it to the workbook's settings, and else to `today`
 */
export function usePlan(run: RunExcel, chosen: Day | null, today: () => Day, builtAt: () => string) {
  const [state, tell] = useReducer(next, IDLE);
  const latest = useRef(0);

  const ask = useCallback(
    (what: 'reading' | 'building', work: (say: (event: Event) => void) => Promise<Event>) => {
      const question = ++latest.current;
      const say = (event: Event) => {
        if (question === latest.current) tell(event);
      };
      say({ type: 'started', what });
      work(say)
        .catch(async (reason: unknown): Promise<Event> => ({
          type: 'failed',
          error: await failureOf(reason),
        }))
        .then(say);
    },
    [],
  );

  const day = useCallback(
    () => (chosen === null ? { asOfDefault: today() } : { asOf: chosen }),
    [chosen, today],
  );

  const read = useCallback(() => {
    ask('reading', async () => {
      const { readAndThink } = await loadMonitor();
      return { type: 'read', results: await readAndThink(run, day()) };
    });
  }, [ask, run, day]);

  const build = useCallback(() => {
    ask('building', async (say) => {
      const onProgress = (words: string) => {
        say({ type: 'step', words });
      };
      const { buildSummary } = await loadMonitor();
      return { type: 'built', build: await buildSummary(run, { ...day(), builtAt: builtAt(), onProgress }) };
    });
  }, [ask, run, day, builtAt]);

  useEffect(read, [read]);

  return { state, read, build };
}
