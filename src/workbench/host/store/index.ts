/** The local host's store: workbooks over real .xlsx packages. */
import { Workbook } from './workbook';

export type { Workbook } from './workbook';

/** A new workbook with one empty sheet, "Sheet1". */
export function createWorkbook(): Workbook {
  return new Workbook();
}
