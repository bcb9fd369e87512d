/** The local host's store: workbooks over real .xlsx packages. */
export { type FileProblem, WorkbookFileError } from './errors';
export { createWorkbook, openWorkbook } from './open';
export type { Workbook } from './workbook';
