/** What can be wrong with a file that is to be opened. */

export type FileProblem = 'notAWorkbook' | 'encrypted' | 'damaged' | 'notExcel2007';

/**
 * The file can't be opened as a workbook. `message` is a sentence for people.
 *
 * - `notAWorkbook`: empty, or something else altogether;
 * - `encrypted`: needs a password to open;
 * - `damaged`: a workbook, but parts are missing, cut short or unreasonably large;
 * - `notExcel2007`: a spreadsheet of another format (.xls, .xlsb, .ods).
 */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(
    readonly kind: FileProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The part of a workbook that can't be read. */
export function damaged(part: string, why: string): WorkbookFileError {
  return new WorkbookFileError('damaged', `The workbook is damaged: its part "${part}" ${why}.`);
}
