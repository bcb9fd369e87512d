/** A small plan with one fix in it, for tests of changes to it. */
import type { WorkbookModel } from '../../src/workbench/host/model';
import { workbookOf } from './settings-sheet';

export const PLAN_SHEET = 'Sheet1';

/** Row 5 has a month misspelt (D5), the fix of which is “Agree the protocol by May 2021”. */
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
