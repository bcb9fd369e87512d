/** What people are told where a position cannot be frozen; nothing is written then. */
import type { Day } from '../plan/day';
import type { Position } from '../plan/history/position';
import { freezeProblem } from '../plan/history/record';
import { MonitorError, UNTOUCHED } from './errors';

/**
 * Refuses to freeze a position that cannot be kept.
 *
 * @param history the positions recorded so far
 * @param isKept false where people have switched the sheet *Plan history* off
 * @throws MonitorError `cannotFreeze`
 */
export function refuseFreeze(
  history: readonly Position[],
  asOf: Day,
  meeting: string,
  isKept: boolean,
): void {
  const problem = freezeProblem(history, asOf, meeting);
  if (problem === null && isKept) return;
  throw new MonitorError({
    kind: 'cannotFreeze',
    what:
      problem ?? 'The position cannot be frozen: the sheet “Plan history”, which keeps it, is switched off.',
    untouched: UNTOUCHED,
    next:
      problem === null
        ? 'Switch that sheet on under “Sheets” in Plan settings, then freeze again.'
        : 'Freeze under another name, or build without freezing.',
  });
}
