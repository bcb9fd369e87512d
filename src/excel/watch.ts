import type { SheetKind } from '../report/content';
import { readAreaName } from './areas';
import { MARK_KEY, readMark } from './mark';
import type { RunExcel } from './run';

/** A change to the workbook that the plan, or what people have said of it, may hang on. */
export interface PlanChange {
  /** False where a co-author made it. */
  readonly here: boolean;
  readonly sheet: string;
  /** The changed cells on their sheet ("D16" or "A1:F9"); "" where the sheet itself came or went. */
  readonly cells: string;
  /** Rows, columns, cells or sheets came or went: what was read of the sheet stands elsewhere now. */
  readonly isStructural: boolean;
  /** It is on a sheet of ours, where people answer. */
  readonly isOurs: boolean;
}

/** Sheets of ours that people type in. */
const ANSWERED: readonly SheetKind[] = ['settings', 'leads', 'byLead', 'escalations'];

/**
 * Tells of changes to the workbook, whoever makes them, but not of what this add-in writes, and of sheets of ours only
 * where people answer on them. The listener must open no window of its own accord: the change may be a co-author's.
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
      const { name, kind } = await sheetOf(run, event.worksheetId);
      if (kind !== null && !ANSWERED.includes(kind)) return;
      onChange({
        here: event.source === 'Local',
        sheet: name,
        cells: event.address,
        isStructural: event.changeType !== 'RangeEdited',
        isOurs: kind !== null,
      });
    });
    await context.sync();
    return added;
  });
  return async () => {
    subscription.remove();
    await subscription.context.sync();
  };
}

/**
 * Tells which cell the user has selected, as "which action am I on" needs it.
 *
 * @returns stops telling
 */
export async function watchSelection(
  run: RunExcel,
  onSelect: (cell: { readonly sheet: string; readonly row: number; readonly column: number }) => void,
): Promise<() => Promise<void>> {
  const subscription = await run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const area = readAreaName(event.address);
      if (area === null) return;
      const { name } = await sheetOf(run, event.worksheetId);
      onSelect({ sheet: name, row: area.top, column: area.left });
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
function sheetOf(
  run: RunExcel,
  worksheetId: string,
): Promise<{ readonly name: string; readonly kind: SheetKind | null }> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
    const mark = sheet.customProperties.getItemOrNullObject(MARK_KEY).load('value');
    await context.sync();
    const kind = mark.isNullObject ? null : (readMark(mark.value)?.kind ?? null);
    return { name: sheet.isNullObject ? '' : sheet.name, kind };
  });
}
