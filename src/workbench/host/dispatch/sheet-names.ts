/** Excel's rules for the names of sheets. */
import { freeName } from '../../../excel/names';
import type { SheetModel, WorkbookModel } from '../model';
import { breach } from '../rules';

const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/**
 * @param renamed the sheet that is to get the name; null for a new one
 * @throws HostError InvalidArgument for a name that is none, ItemAlreadyExists for one that is taken
 */
export function checkSheetName(name: string, workbook: WorkbookModel, renamed: SheetModel | null): void {
  const isValid =
    name.trim() !== '' &&
    name.length <= LONGEST_NAME &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isValid) throw breach('sheet-name-invalid', name);
  const taken = findSheet(workbook, name);
  const isOther = workbook.otherNames().some((other) => other.toLowerCase() === name.toLowerCase());
  if (isOther || (taken !== null && taken !== renamed)) throw breach('sheet-name-taken', name);
}

/** The sheet of this name (in any case) or id; null where there is none. */
export function findSheet(workbook: WorkbookModel, key: string): SheetModel | null {
  const wanted = key.toLowerCase();
  const sheets = workbook.sheets();
  return (
    sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
    sheets.find((sheet) => sheet.id.toLowerCase() === wanted) ??
    null
  );
}

/** "Sheet1 (2)" for a copy of Sheet1, or the next number that is free. */
export function copyName(workbook: WorkbookModel, { name }: SheetModel): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  const taken = [...workbook.sheets().map((sheet) => sheet.name), ...workbook.otherNames(), stem];
  return freeName(stem, taken);
}

/** "Sheet1", or the next number that is free. */
export function nextSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets().length;
  do number += 1;
  while (findSheet(workbook, `Sheet${String(number)}`) !== null);
  return `Sheet${String(number)}`;
}
