/** Refuses what protection forbids. */
import type { SheetModel, WorkbookModel } from '../model';
import { breach } from '../rules';

/** @throws HostError AccessDenied on a protected sheet */
export function mustBeEditable(sheet: SheetModel): void {
  if (sheet.isProtected) throw breach('sheet-protected', sheet.name);
}

/** @throws HostError AccessDenied where the workbook's structure is protected */
export function mustHaveOpenStructure(workbook: WorkbookModel): void {
  if (workbook.isStructureProtected) throw breach('structure-protected');
}
