import { cellName, type CellRef } from '../plan/grid';
import { at, MonitorError, UNTOUCHED } from './errors';
import type { RunExcel } from './run';

/**
 * Shows the cell: its sheet comes to the front and the cell is selected.
 *
 * @throws MonitorError where the sheet is gone or hidden
 */
export function goToCell(run: RunExcel, cell: CellRef): Promise<void> {
  return show(run, cell.sheet, cellName(cell));
}

/** Brings the sheet to the front. @throws MonitorError where it is gone or hidden */
export function goToSheet(run: RunExcel, sheet: string): Promise<void> {
  return show(run, sheet, null);
}

function show(run: RunExcel, name: string, cell: string | null): Promise<void> {
  return at('moving', () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load('visibility');
      await context.sync();
      if (sheet.visibility !== 'Visible') {
        throw new MonitorError({
          kind: 'notFound',
          what: `The sheet “${name}” is hidden.`,
          untouched: UNTOUCHED,
          next: 'Right-click any sheet tab, choose Unhide, then try again.',
        });
      }
      sheet.activate();
      if (cell !== null) sheet.getRange(cell).select();
      await context.sync();
    }),
  );
}

/** The cell that is selected; null where none is, as on a chart sheet. */
export async function selectedCell(run: RunExcel): Promise<CellRef | null> {
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
      await context.sync();
      return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch {
    // Excel has no word of its own for "none". What else may be wrong, whatever is asked of it next will meet.
    return null;
  }
}
