/** Refuses what protection forbids. */
import type { Area } from '../../../plan/grid';
import type { SheetModel, WorkbookModel } from '../model';
import { breach } from '../rules';

/** @throws HostError AccessDenied on a protected sheet */
export function mustBeEditable(sheet: SheetModel): void {
  if (sheet.isProtected) throw breach('sheet-protected', sheet.name);
}

/** @throws HostError where a row of the area is hidden by a filter: nobody can tell where Excel would put what is written */
export function mustNotBeFiltered(sheet: SheetModel, { top, bottom }: Area): void {
  const filter = sheet.autoFilter();
  if (!filter?.isFiltered) return;
  const last = Math.min(bottom, filter.area.bottom);
  for (let row = Math.max(top, filter.area.top + 1); row <= last; row += 1) {
    if (sheet.isRowHidden(row)) throw breach('filtered-write', `${sheet.name}, row ${String(row + 1)}`);
  }
}

/** @throws HostError AccessDenied where the workbook's structure is protected */
export function mustHaveOpenStructure(workbook: WorkbookModel): void {
  if (workbook.isStructureProtected) throw breach('structure-protected');
}
