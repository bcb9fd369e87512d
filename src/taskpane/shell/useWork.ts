import { useCallback, useEffect, useReducer, useRef } from 'react';
import { clockTime, today } from '../../clock';
import type { DocumentSettings, RunExcel } from '../../monitor';
import { formatDay, parseDay, type Day } from '../../plan/day';
import type { CellRef } from '../../plan/grid';
import type { Escalation } from '../../plan/model';
import { loadMonitor } from '../monitor';
import { FIRST_RUN } from '../words/first-run';
import { WORDS } from '../words';
import type { PaneWork } from './context';
import { IDLE, nextState } from './state';
import { useAsk } from './useAsk';
import { useFollowing } from './useFollowing';
import { useKept } from './useKept';
import { useLive } from './useLive';
import { usePlanChanges } from './usePlanChanges';
import { useSettings } from './useSettings';

/**
 * All that the pane does with the workbook. Reads the plan on opening and whenever another day is chosen.
 */
export function useWork(
  run: RunExcel,
  documentSettings: DocumentSettings | null,
): Omit<PaneWork, 'openTab' | 'personal'> {
  const [state, tell] = useReducer(nextState, IDLE);
  const { ask, again, stop } = useAsk(tell);
  // The day the user asked for; null leaves it to the workbook's settings, and else to today.
  const chosen = useRef<Day | null>(null);
  const options = useCallback(
    () => (chosen.current === null ? { asOfDefault: today() } : { asOf: chosen.current }),
    [],
  );
  const keptChanges = useKept(documentSettings);

  const readNow = useCallback(
    (outcome: string | null) => {
      const busy = { work: 'reading', words: WORDS.reading, canStop: true } as const;
      void ask(busy, async (onWait, signal) => {
        const { readPlan } = await loadMonitor();
        const reading = await readPlan(run, { ...options(), onWait, signal });
        return { type: 'read', reading, done: (await keptChanges()).list(), outcome };
      });
    },
    [ask, run, options, keptChanges],
  );

  useEffect(() => {
    readNow(null);
  }, [readNow]);

  const read = useCallback(
    (day?: string) => {
      chosen.current = (day === undefined ? null : parseDay(day)) ?? chosen.current;
      readNow(null);
    },
    [readNow],
  );

  const insertSample = useCallback(() => {
    const busy = { work: 'changing', words: FIRST_RUN.inserting, canStop: false } as const;
    void ask(busy, async (onWait, signal) => {
      const { insertSamplePlan } = await loadMonitor();
      const { sheet, asOf } = await insertSamplePlan(run, { onWait, signal });
      // It is of its own day: looked at today, all of it would be long overdue.
      chosen.current = asOf;
      // A piece of work of its own: where the reading fails, only that is done again.
      readNow(FIRST_RUN.inserted(sheet, formatDay(asOf)));
      return { type: 'moved' };
    });
  }, [ask, run, readNow]);

  const build = useCallback(
    (meeting?: string) => {
      void ask({ work: 'building', words: WORDS.building, canStop: true }, async (say, signal) => {
        const { buildSummary } = await loadMonitor();
        const builtAt = clockTime();
        const freeze = meeting === undefined ? {} : { freeze: { meeting, at: builtAt } };
        const built = await buildSummary(run, {
          ...options(),
          builtAt,
          // Once sheets are being written it goes through.
          onProgress: (words, done, of) => {
            say(words, done < of - 1, { done, of });
          },
          onWait: say,
          signal,
          ...freeze,
        });
        // A build takes Excel's undo away in any case, so this is a moment to keep what can be put back.
        void (await keptChanges()).save();
        return {
          type: 'built',
          build: built,
          outcome: meeting === undefined ? WORDS.built : WORDS.frozen(meeting),
        };
      });
    },
    [ask, run, options, keptChanges],
  );

  const move = useCallback(
    (go: (monitor: Awaited<ReturnType<typeof loadMonitor>>) => Promise<void>) =>
      ask({ work: 'moving', words: WORDS.moving, canStop: false }, async () => {
        await go(await loadMonitor());
        return { type: 'moved' };
      }),
    [ask],
  );
  const goTo = useCallback(
    (cell: CellRef) => {
      void move(({ goToCell }) => goToCell(run, cell));
    },
    [move, run],
  );
  const goToSheet = useCallback(
    (name: string) => {
      void move((monitor) => monitor.goToSheet(run, name));
    },
    [move, run],
  );

  const plan = state.results?.plan ?? null;
  const goToEscalation = useCallback(
    async (item: Escalation) => {
      let hasRow = false;
      const went = await move(async (monitor) => {
        hasRow = plan !== null && (await monitor.goToEscalation(run, item, plan));
      });
      if (!went) return 'failed';
      return hasRow ? 'there' : 'noRow';
    },
    [move, run, plan],
  );

  const followSelection = useFollowing(run);
  const changes = usePlanChanges({ run, ask, reading: state.reading, keptChanges });
  const settings = useSettings({ run, ask, results: state.results, reading: state.reading, chosen });
  useLive({ run, options, state, tell });
  return {
    ...state,
    ...changes,
    ...settings,
    read,
    build,
    again,
    stop,
    insertSample,
    goTo,
    goToEscalation,
    goToSheet,
    followSelection,
  };
}
