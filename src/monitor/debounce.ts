/** Timers, so that a test can be its own clock. */
export interface Timers {
  /** Calls back after so many milliseconds; returns what prevents it. */
  start(callback: () => void, milliseconds: number): () => void;
}

export interface Debounced<T> {
  tell(one: T): void;
  /** Hands over at once what has come. */
  flush(): void;
  /** Drops what has come, and hands over nothing any more. */
  stop(): void;
}

/** Longer than so many pauses nobody waits, however steady the stream. */
const MOST_PAUSES = 5;

/**
 * Hands over what comes in bursts: once nothing has come for a while, or at the latest after five such whiles.
 *
 * @param milliseconds how long a pause ends a burst
 */
export function debounced<T>(
  onBurst: (burst: readonly T[]) => void,
  milliseconds: number,
  timers: Timers = machineTimers,
): Debounced<T> {
  let burst: T[] = [];
  let isStopped = false;
  let cancelPause = (): void => undefined;
  let cancelLatest = (): void => undefined;
  const flush = (): void => {
    cancelPause();
    cancelLatest();
    const all = burst;
    burst = [];
    if (all.length > 0) onBurst(all);
  };
  return {
    tell: (one) => {
      if (isStopped) return;
      if (burst.length === 0) cancelLatest = timers.start(flush, milliseconds * MOST_PAUSES);
      burst.push(one);
      cancelPause();
      cancelPause = timers.start(flush, milliseconds);
    },
    flush,
    stop: () => {
      isStopped = true;
      burst = [];
      cancelPause();
      cancelLatest();
    },
  };
}

const machineTimers: Timers = {
  start: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
