import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { clockTime, today } from '../../clock';
import type { RunExcel } from '../../monitor';
import { parseDay, type Day } from '../../plan/day';
import type { CellRef } from '../../plan/grid';
import { failureOf, loadMonitor } from '../monitor';
import { WORDS } from '../words';
import type { PaneWork } from './context';
import { IDLE, nextState, type Busy, type PaneEvent } from './state';

/**
 * All that the pane does with the workbook. Reads the plan on opening and whenever another day is chosen. Only the answer
 * to the latest question is shown: a slow reading of an earlier day never overwrites a later one.
 */
export function useWork(run: RunExcel): Omit<PaneWork, 'openTab' | 'personal'> {
  const [state, tell] = useReducer(nextState, IDLE);
  // The day the user asked for; null leaves it to the workbook's settings, and else to today.
  const [chosen, choose] = useState<Day | null>(null);
  const latest = useRef(0);

  /** One piece of work: told when it begins, its steps, and how it ends. */
  const ask = useCallback((busy: Busy, work: (say: (words: string) => void) => Promise<PaneEvent>) => {
    const question = ++latest.current;
    const say = (event: PaneEvent) => {
      if (question === latest.current) tell(event);
    };
    say({ type: 'started', busy });
    work((words) => {
      say({ type: 'step', words });
    })
      .catch(async (reason: unknown): Promise<PaneEvent> => ({
        type: 'failed',
        failure: await failureOf(reason),
      }))
      .then(say);
  }, []);

  const options = useMemo(() => (chosen === null ? { asOfDefault: today() } : { asOf: chosen }), [chosen]);

  const readNow = useCallback(() => {
    ask({ work: 'reading', words: WORDS.reading }, async () => {
      const { readAndThink } = await loadMonitor();
      return { type: 'read', results: await readAndThink(run, options), outcome: null };
    });
  }, [ask, run, options]);

  useEffect(readNow, [readNow]);

  const read = useCallback(
    (day?: string) => {
      const asked = day === undefined ? null : parseDay(day);
      if (asked === null || asked === chosen) readNow();
      else choose(asked);
    },
    [chosen, readNow],
  );

  const build = useCallback(
    (meeting?: string) => {
      ask({ work: 'building', words: WORDS.building }, async (onProgress) => {
        const { buildSummary } = await loadMonitor();
        const builtAt = clockTime();
        const freeze = meeting === undefined ? {} : { freeze: { meeting, at: builtAt } };
        const built = await buildSummary(run, { ...options, builtAt, onProgress, ...freeze });
        return {
          type: 'built',
          build: built,
          outcome: meeting === undefined ? WORDS.built : WORDS.frozen(meeting),
        };
      });
    },
    [ask, run, options],
  );

  const move = useCallback(
    (go: (monitor: Awaited<ReturnType<typeof loadMonitor>>) => Promise<void>) => {
      ask({ work: 'moving', words: WORDS.moving }, async () => {
        await go(await loadMonitor());
        return { type: 'moved' };
      });
    },
    [ask],
  );
  const goTo = useCallback(
    (cell: CellRef) => {
      move(({ goToCell }) => goToCell(run, cell));
    },
    [move, run],
  );
  const goToSheet = useCallback(
    (name: string) => {
      move((monitor) => monitor.goToSheet(run, name));
    },
    [move, run],
  );

  return { ...state, read, build, goTo, goToSheet };
}
