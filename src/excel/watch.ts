import type { SheetKind } from '../report/content';
import { readAreaName, readAreaNames } from './areas';
import { ownWrites, type ChangeKind } from './own-writes';
import type { RunExcel } from './run';
import { sheetBook, type KnownSheet } from './sheet-book';

/** A change to the workbook that the plan, or what people have said of it, may hang on. */
export interface PlanChange {
  /** False where a co-author made it. */
  readonly here: boolean;
  readonly sheet: string;
  /** The changed cells on their sheet ("D16", "A1:F9", "3:5"); "" where the sheet itself came or went. */
  readonly cells: string;
  /** Rows, columns, cells or sheets came or went: what was read of the sheet stands elsewhere now. */
  readonly isStructural: boolean;
  /** It is on a sheet of ours, where people answer. */
  readonly isOurs: boolean;
}

/** Sheets of ours that people type in. */
const ANSWERED: readonly SheetKind[] = ['settings', 'leads', 'byLead', 'escalations'];

/** Ends the telling. */
export type StopWatching = () => Promise<void>;

/**
 * Tells of changes to the workbook, values and looks, whoever makes them; not of what this add-in writes, and of sheets
 * of ours only where people answer on them. The listener must open no window of its own accord: the change may be a
 * co-author's. Merged areas are never asked for.
 */
export async function watchPlan(
  run: RunExcel,
  onChange: (change: PlanChange) => void,
): Promise<StopWatching> {
  const book = sheetBook(run);
  const own = ownWrites(run);
  let isStopped = false;
  const tell = ({ name, kind }: KnownSheet, change: Pick<PlanChange, 'here' | 'cells' | 'isStructural'>) => {
    if (isStopped || (kind !== null && !ANSWERED.includes(kind))) return;
    onChange({ ...change, sheet: name, isOurs: kind !== null });
  };
  const tellCells = async (
    kind: ChangeKind,
    event: Excel.WorksheetChangedEventArgs | Excel.WorksheetFormatChangedEventArgs,
  ) => {
    const sheet = await book.find(event.worksheetId);
    const here = event.source === 'Local';
    const isStructural = 'changeType' in event && /(Inserted|Deleted)$/.test(event.changeType);
    // This add-in adds and takes away no rows.
    if (sheet === null || (here && !isStructural && isOwn(event, kind, sheet))) return;
    tell(sheet, { here, cells: event.address, isStructural });
  };
  const isOwn = (
    event: { readonly address: string; readonly triggerSource?: string },
    kind: ChangeKind,
    { name }: KnownSheet,
  ): boolean => {
    // From ExcelApi 1.14 on Excel says so itself; what was noted has come then, and is no longer waited for.
    const isNoted = event.triggerSource !== 'Unknown' && own.has(name, readAreaName(event.address), kind);
    return isNoted || event.triggerSource === 'ThisLocalAddin';
  };
  const tellSheet = (sheet: KnownSheet | null, here: boolean) => {
    if (sheet !== null) tell(sheet, { here, cells: '', isStructural: true });
  };

  const stop = await listen(run, ({ worksheets }) => [
    worksheets.onChanged.add((event) => tellCells('content', event)),
    worksheets.onFormatChanged.add((event) => tellCells('look', event)),
    worksheets.onAdded.add(async ({ worksheetId, source }) => {
      book.forget(worksheetId);
      const sheet = await book.find(worksheetId);
      const here = source === 'Local';
      if (!(here && sheet && own.has(sheet.name, null, 'content'))) tellSheet(sheet, here);
    }),
    worksheets.onDeleted.add(({ worksheetId, source }) => {
      tellSheet(book.forget(worksheetId), source === 'Local');
      return Promise.resolve();
    }),
  ]);
  // The names are known before the first sheet goes.
  await book.find('');
  return () => {
    isStopped = true;
    return stop();
  };
}

/** Tells which cell the user has selected, the first where there are several: "which action am I on". */
export function watchSelection(
  run: RunExcel,
  onSelect: (cell: { readonly sheet: string; readonly row: number; readonly column: number }) => void,
): Promise<StopWatching> {
  const book = sheetBook(run);
  return listen(run, ({ worksheets }) => [
    worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const [area] = readAreaNames(address);
      const sheet = area ? await book.find(worksheetId) : null;
      if (area && sheet && sheet.name !== '') {
        onSelect({ sheet: sheet.name, row: area.top, column: area.left });
      }
    }),
  ]);
}

interface Subscription {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Adds the handlers in one request; gives what takes them away again. */
async function listen(
  run: RunExcel,
  subscribe: (workbook: Excel.Workbook) => readonly Subscription[],
): Promise<StopWatching> {
  const subscriptions = await run(async (context) => {
    const added = subscribe(context.workbook);
    await context.sync();
    return added;
  });
  return async () => {
    for (const subscription of subscriptions) subscription.remove();
    await subscriptions[0]?.context.sync();
  };
}
