import type * as Monitor from '../monitor';
import type { RunExcel } from '../monitor';

/** Brings the sheet to the front. @returns why that could not be and what to do, in words; nothing where it is there */
export async function bringToFront(
  { goToSheet, toMonitorError }: typeof Monitor,
  run: RunExcel,
  sheet: string,
): Promise<readonly string[]> {
  try {
    await goToSheet(run, sheet);
    return [];
  } catch (reason) {
    const { what, next } = toMonitorError(reason);
    return [what, next];
  }
}
