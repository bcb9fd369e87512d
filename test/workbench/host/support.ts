/** Microsoft's office.js before a small workbook, for the tests of the host. */
import { createHost, type Host, type HostOptions } from '../../../src/workbench/host/host';
import type { SheetModel } from '../../../src/workbench/host/model';
import { startNodeOffice, type NodeOffice } from '../../../src/workbench/host/node-office';
import { createWorkbook, type Workbook } from '../../../src/workbench/host/store';
import type { Sheet } from '../../../src/workbench/host/store/sheet';

export interface Opened extends NodeOffice {
  readonly host: Host;
  readonly workbook: Workbook;
  /** The workbook's first sheet, "Data". */
  readonly sheet: Sheet;
}

const THIS_YEAR = 2022;

/** A workbook with one empty sheet, "Data". */
export function open(options: HostOptions = {}): Opened {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet();
  workbook.renameSheet(sheet, 'Data');
  const host = createHost(workbook, { thisYear: () => THIS_YEAR, ...options });
  return { ...startNodeOffice(host), host, workbook, sheet };
}

/** The error's code; a batch without an error is one, too. */
export function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: unknown) =>
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error),
  );
}

/** As if somebody had protected it: the store reads that from the file and has no way to set it. */
export function protect(sheet: SheetModel): void {
  Object.defineProperty(sheet, 'isProtected', { value: true });
}

export function protectStructure(workbook: Workbook): void {
  Object.defineProperty(workbook, 'isStructureProtected', { value: true });
}
