import { useCallback, useRef } from 'react';
import { clockTime } from '../../clock';
import type { KeptChanges, PlanChange, Reading, RunExcel } from '../../monitor';
import type { CellChange, DoneChange } from '../../plan/changes';
import { cellName, type CellRef } from '../../plan/grid';
import { loadMonitor } from '../monitor';
import { WORDS } from '../words';
import type { PaneWork } from './context';
import type { Ask, PaneEvent } from './state';

interface Surroundings {
  readonly run: RunExcel;
  readonly ask: Ask;
  readonly reading: Reading | null;
  readonly keptChanges: () => Promise<KeptChanges>;
}

/** What the pane changes in the plan at the user's request, one piece after the other. */
export function usePlanChanges({
  run,
  ask,
  reading,
  keptChanges,
}: Surroundings): Pick<PaneWork, 'changePlan' | 'putBack' | 'textAt'> {
  const isChanging = useRef(false);
  const oneAtATime = useCallback(async (change: () => Promise<boolean>) => {
    if (isChanging.current) return false;
    isChanging.current = true;
    return change().finally(() => {
      isChanging.current = false;
    });
  }, []);

  const changePlan = useCallback(
    (changes: readonly CellChange[], what: string) =>
      oneAtATime(() =>
        ask({ work: 'changing', words: WORDS.changing, canStop: false }, async (onWait, signal) => {
          const monitor = await loadMonitor();
          const mergedAt = reading ? { mergedAt: (cell: CellRef) => reading.mergedAt(cell) } : {};
          const made = await monitor.changePlan(run, changes, {
            what,
            at: clockTime(),
            onWait,
            signal,
            ...mergedAt,
          });
          const kept = await keptChanges();
          kept.add(made);
          return changed(reading, kept, changes[0]?.cell, WORDS.cellsChanged(changes.length));
        }),
      ),
    [ask, oneAtATime, run, reading, keptChanges],
  );

  const putBack = useCallback(
    (change: DoneChange) =>
      oneAtATime(() =>
        ask({ work: 'changing', words: WORDS.puttingBack, canStop: false }, async (onWait, signal) => {
          const monitor = await loadMonitor();
          await monitor.putBack(run, change, { onWait, signal });
          const kept = await keptChanges();
          kept.remove(change.id);
          return changed(reading, kept, change.cell, WORDS.wasPutBack(cellName(change.cell)));
        }),
      ),
    [ask, oneAtATime, run, reading, keptChanges],
  );

  const textAt = useCallback((cell: CellRef) => reading?.textAt(cell) ?? '', [reading]);
  return { changePlan, putBack, textAt };
}

/** The plan was changed: it is read again, lightly. Where that fails, what is on show is out of date, and no more. */
async function changed(
  before: Reading | null,
  kept: KeptChanges,
  cell: CellRef | undefined,
  outcome: string,
): Promise<PaneEvent> {
  const reading = await Promise.resolve(before?.refresh() ?? null).catch(() => null);
  return { type: 'planChanged', reading, done: kept.list(), change: changeOf(cell), outcome };
}

function changeOf(cell: CellRef | undefined): PlanChange {
  return {
    here: true,
    sheet: cell?.sheet ?? '',
    cells: cell ? cellName(cell) : '',
    isStructural: false,
    isOurs: false,
  };
}
