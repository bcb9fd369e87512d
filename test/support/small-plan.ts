/** A small plan with one fix in it, for tests of changes to it. */
import type { CellRef } from '../../src/plan/grid';
import type { CellContent, SheetModel, WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, sheetNamed } from './build';
import { workbookOf } from './settings-sheet';

export const PLAN_SHEET = 'Sheet1';

export const at = (row: number, column: number): CellRef => ({ sheet: PLAN_SHEET, row, column });

/** The cell that says “Mary 2021”. */
export const MISSPELT = at(4, 3);

/** How a change of it is told. */
export const WHAT = { what: 'timescale-misspelt', at: BUILT_AT };

export const planSheet = (workbook: WorkbookModel) => sheetNamed(workbook, PLAN_SHEET);

export function smallPlan(): WorkbookModel {
  return workbookOf([
    ['Work Plan 2021-2023'],
    [],
    ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
    ['1.1', 'Agree the protocol', 'Health', 'April 2021', 'Green', 'Agreed in April 2021'],
    ['1.2', 'Train the staff', 'Housing', 'Mary 2021', 'Amber', ''],
    ['1.3', 'Audit ten cases', 'Police', 'June 2022', 'Red', ''],
  ]);
}

/** The small plan as a file, so that all parts of it can be compared, opened. */
export function openedPlan(prepare: (sheet: SheetModel) => void = () => undefined) {
  const first = smallPlan();
  prepare(planSheet(first));
  const original = first.save();
  const workbook = openWorkbook(original);
  return { original, workbook, sheet: planSheet(workbook) };
}

export const heldIn = (sheet: SheetModel, { row, column }: CellRef) => sheet.content(row, column).value;

export function setText(sheet: SheetModel, { row, column }: CellRef, value: CellContent['value']): void {
  sheet.setContent(row, column, { value, formula: null, isError: false });
}

export function setFormat(sheet: SheetModel, { row, column }: CellRef, numberFormat: string): void {
  sheet.setStyle(row, column, { ...sheet.style(row, column), numberFormat });
}
