import { MARK_KEY } from './mark';
import type { RunExcel } from './run';

/** A change to a cell of the user's sheets. */
export interface PlanChange {
  /** False where a co-author made it. */
  readonly here: boolean;
  /** The changed cells on their sheet ("D16" or "A1:F9"). */
  readonly cells: string;
}

/**
 * Tells of changes to the workbook, whoever makes them, but not of what this add-in writes and not of changes on
 * sheets of ours. The listener must open no window of its own accord: the change may be a co-author's.
 *
 * @returns stops telling
 */
export async function watchPlan(
  run: RunExcel,
  onChange: (change: PlanChange) => void,
): Promise<() => Promise<void>> {
  const subscription = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin') return;
      if (await isOurs(run, event.worksheetId)) return;
      onChange({ here: event.source === 'Local', cells: event.address });
    });
    await context.sync();
    return added;
  });
  return async () => {
    subscription.remove();
    await subscription.context.sync();
  };
}

/** Asked at each event: marks come with builds, and sheet ids do not outlive a session. */
function isOurs(run: RunExcel, worksheetId: string): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    const mark = sheet.customProperties.getItemOrNullObject(MARK_KEY).load('value');
    await context.sync();
    return !mark.isNullObject;
  });
}
