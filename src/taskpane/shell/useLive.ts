import { useCallback, useEffect, useRef } from 'react';
import type { PlanChange, ReadOptions, RunExcel } from '../../monitor';
import { loadMonitor } from '../monitor';
import type { PaneEvent, PaneState } from './state';

/** After the last of a burst of changes, in milliseconds: somebody who types on is not in the middle of a word. */
const PAUSE = 1200;
/** A larger plan is not read again at every change: the pane says that it is out of date, and how to read it. */
const MOST_ACTIVITIES = 300;

interface Surroundings {
  readonly run: RunExcel;
  readonly options: () => ReadOptions;
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
}

/**
 * The pane follows what people change, here and elsewhere: it says so at once, and reads a plan of usual size again when
 * the burst is over, without asking for merged areas, which would take the undo list away. Where rows or sheets have come
 * or gone it only says so. What is changed while the pane itself writes is taken up once that is over. After a build it
 * reads in the same quiet way what the sheets hold now.
 */
export function useLive({ run, options, state, tell }: Surroundings): void {
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  });

  // A reading that began before the last change was told may not hold it.
  const told = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refresh = useCallback(() => {
    const { reading, busy, since } = now.current;
    // What was read meanwhile at the user's own wish counts.
    if (reading === null || since === null) return;
    if (busy !== null) {
      timer.current = setTimeout(refresh, PAUSE);
      return;
    }
    const before = told.current;
    reading
      .refresh()
      .then((read) => {
        if (read !== null && now.current.reading === reading)
          tell({ type: 'refreshed', reading: read, isCurrent: told.current === before });
      })
      // It stays out of date, and says so.
      .catch(() => undefined);
  }, [tell]);
  const takeUp = useCallback(
    (change: PlanChange) => {
      told.current += 1;
      tell({ type: 'changed', change });
      clearTimeout(timer.current);
      const activities = now.current.results?.summary.activities ?? Infinity;
      if (!change.isStructural && activities <= MOST_ACTIVITIES) timer.current = setTimeout(refresh, PAUSE);
    },
    [tell, refresh],
  );

  const isWriting = writes(state);
  // What the pane read before it began to write does not hold them.
  const meanwhile = useRef<readonly PlanChange[]>([]);
  useEffect(() => {
    if (isWriting) return;
    const changes = meanwhile.current;
    meanwhile.current = [];
    changes.forEach(takeUp);
  }, [isWriting, takeUp]);

  const isRead = state.reading !== null;
  useEffect(() => {
    if (!isRead) return;
    const onChange = (change: PlanChange) => {
      if (writes(now.current)) meanwhile.current = [...meanwhile.current, change];
      else takeUp(change);
    };
    let isOver = false;
    let stop: (() => Promise<void>) | undefined;
    // An Excel that tells of no changes leaves the pane to its button *Read again*.
    loadMonitor()
      .then(({ watchPlan }) => watchPlan(run, onChange))
      .then((stopWatching) => {
        stop = stopWatching;
        if (isOver) void stopWatching();
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
      clearTimeout(timer.current);
      void stop?.();
    };
  }, [isRead, run, takeUp]);

  const { built } = state;
  useEffect(() => {
    if (built === null) return;
    const before = told.current;
    loadMonitor()
      .then(({ readPlan }) => readPlan(run, options()))
      .then((reading) => {
        if (now.current.built === built && now.current.busy === null)
          tell({ type: 'refreshed', reading, isCurrent: told.current === before });
      })
      .catch(() => undefined);
  }, [built, run, options, tell]);
}

function writes({ busy }: PaneState): boolean {
  return busy?.work === 'building' || busy?.work === 'changing';
}
