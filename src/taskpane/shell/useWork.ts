import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { clockTime, today } from '../../clock';
import type { DocumentSettings, RunExcel } from '../../monitor';
import { parseDay, type Day } from '../../plan/day';
import type { CellRef } from '../../plan/grid';
import type { Escalation } from '../../plan/model';
import { failureOf, loadMonitor } from '../monitor';
import { WORDS } from '../words';
import type { PaneWork } from './context';
import { IDLE, nextState, type Ask, type PaneEvent } from './state';
import { useKept } from './useKept';
import { usePlanChanges } from './usePlanChanges';
import { useSettings } from './useSettings';

/**
 * All that the pane does with the workbook. Reads the plan on opening and whenever another day is chosen. Only the answer
 * to the latest question is shown: a slow reading of an earlier day never overwrites a later one. What was changed in
 * the workbook is told in any case.
 */
export function useWork(
  run: RunExcel,
  documentSettings: DocumentSettings | null,
): Omit<PaneWork, 'openTab' | 'personal'> {
  const [state, tell] = useReducer(nextState, IDLE);
  // The day the user asked for; null leaves it to the workbook's settings, and else to today.
  const [chosen, choose] = useState<Day | null>(null);
  const latest = useRef(0);

  const ask = useCallback<Ask>(async (busy, work) => {
    const question = ++latest.current;
    const say = (event: PaneEvent) => {
      if (question === latest.current || event.type.endsWith('Changed')) tell(event);
    };
    say({ type: 'started', busy });
    const end = await work((words) => {
      say({ type: 'step', words });
    }).catch(async (reason: unknown): Promise<PaneEvent> => ({
      type: 'failed',
      failure: await failureOf(reason),
    }));
    say(end);
    return end.type !== 'failed';
  }, []);

  const options = useMemo(() => (chosen === null ? { asOfDefault: today() } : { asOf: chosen }), [chosen]);
  const keptChanges = useKept(documentSettings);

  const readNow = useCallback(() => {
    void ask({ work: 'reading', words: WORDS.reading }, async (onWait) => {
      const { readPlan } = await loadMonitor();
      const reading = await readPlan(run, { ...options, onWait });
      return { type: 'read', reading, done: (await keptChanges()).list() };
    });
  }, [ask, run, options, keptChanges]);

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
      void ask({ work: 'building', words: WORDS.building }, async (say) => {
        const { buildSummary } = await loadMonitor();
        const builtAt = clockTime();
        const freeze = meeting === undefined ? {} : { freeze: { meeting, at: builtAt } };
        const built = await buildSummary(run, {
          ...options,
          builtAt,
          onProgress: say,
          onWait: say,
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
      ask({ work: 'moving', words: WORDS.moving }, async () => {
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

  const changes = usePlanChanges({ run, ask, reading: state.reading, keptChanges });
  const settings = useSettings({ run, ask, results: state.results, chosen, choose });
  return { ...state, ...changes, ...settings, read, build, goTo, goToEscalation, goToSheet };
}
