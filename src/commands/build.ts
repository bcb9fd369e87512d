import { buildSummary, toMonitorError, type RunExcel } from '../monitor';

/** What a ribbon function needs of its surroundings. */
export interface Surroundings {
  readonly run: RunExcel;
  /** ISO date. */
  readonly today: () => string;
  /** "21/11/2026 10:49". */
  readonly now: () => string;
  /** Shows a failure where there is no pane to show it in. */
  readonly show: (sentences: readonly string[]) => void;
}

/**
 * The ribbon's *Build summary*. However it ends, `completed` is called, so that Excel never keeps its
 * "working" message; a failure is shown in words.
 */
export async function buildFromRibbon(
  event: { readonly completed: () => void },
  { run, today, now, show }: Surroundings,
): Promise<void> {
  try {
    await buildSummary(run, { asOfDefault: today(), builtAt: now(), goToSummary: true });
  } catch (reason) {
    const error = toMonitorError(reason);
    show([error.what, error.untouched, error.next]);
  } finally {
    event.completed();
  }
}
