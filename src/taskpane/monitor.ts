/**
 * The rules, the sheets and all that speaks to Excel: about half of the add-in. It comes as a file of its own, so that
 * the pane is on show while it is still under way.
 */
import type { MonitorError } from '../monitor';
import { WORDS } from './words';
import type { Said } from './words/first-run';

/** What the pane tells of a failure. */
export type Failure = Pick<MonitorError, 'kind' | 'what' | 'untouched' | 'next' | 'sheets' | 'looked'>;

/** Asked for again, it is there at once; where it did not arrive, it is sent for anew. */
export const loadMonitor = () => import(/* webpackChunkName: "monitor" */ '../monitor');

/** Whatever was thrown, in words for people. */
export async function failureOf(reason: unknown): Promise<Failure> {
  try {
    const { toMonitorError } = await loadMonitor();
    return toMonitorError(reason);
  } catch {
    return failureOfKind('notLoaded', WORDS.notLoaded);
  }
}

/** A failure that the pane itself tells of. */
export function failureOfKind(kind: Failure['kind'], said: Said): Failure {
  return { kind, ...said, sheets: [], looked: null };
}
