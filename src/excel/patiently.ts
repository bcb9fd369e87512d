/**
 * Excel answers nothing while somebody types in a cell, and sometimes is busy. Both pass: what has changed nothing yet
 * is tried again for half a minute, with growing pauses, before anybody is troubled.
 */
import { explain, MonitorError, UNTOUCHED } from './errors';

export interface Patience {
  /** Told, in words, before each pause. */
  readonly onWait?: (words: string) => void;
  /** Gives up waiting, and what was asked for with it. */
  readonly signal?: AbortSignal;
  /** Waits so many milliseconds; the machine's own timer unless given. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** The pauses between the tries, in milliseconds: eight tries in half a minute. */
const PAUSES = [500, 1000, 2000, 3500, 5000, 8000, 10_000] as const;

/** For work that must not be stopped any more. */
export const NEVER: AbortSignal = new AbortController().signal;

const WAITING = {
  cellEditing: 'Excel is waiting for you to finish typing; trying again…',
  busy: 'Excel is busy; trying again…',
} as const;

/**
 * Does the work, again where Excel was waiting or busy. Only for work that has changed nothing when it fails.
 *
 * @throws MonitorError the last one where patience has run out; `cancelled` where the signal was given
 */
export async function patiently<T>(work: () => Promise<T>, patience: Patience = {}): Promise<T> {
  return tryFrom(0, work, patience);
}

async function tryFrom<T>(attempt: number, work: () => Promise<T>, patience: Patience): Promise<T> {
  throwIfCancelled(patience.signal);
  try {
    return await work();
  } catch (reason) {
    const error = explain(reason, 'reading');
    const pause = PAUSES[attempt];
    if (pause === undefined || !(error.kind === 'cellEditing' || error.kind === 'busy')) throw error;
    throwIfCancelled(patience.signal);
    patience.onWait?.(WAITING[error.kind]);
    await waited(pause, patience);
    return tryFrom(attempt + 1, work, patience);
  }
}

/** @throws MonitorError `cancelled` where the signal was given; to be asked only while nothing has been changed */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new MonitorError({
    kind: 'cancelled',
    what: 'This was stopped, as you asked.',
    untouched: UNTOUCHED,
    next: 'Start it again when you are ready.',
  });
}

/** Until the pause is over or the signal is given, whichever is first. */
async function waited(milliseconds: number, { signal, sleep = byTimer }: Patience): Promise<void> {
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
    signal?.addEventListener('abort', stop, { once: true });
  });
  await Promise.race([sleep(milliseconds), stopped]);
  signal?.removeEventListener('abort', stop);
}

function byTimer(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
