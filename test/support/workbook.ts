import { cellName, type Area } from '../../src/plan/grid';
import type { SheetModel, WorkbookModel } from '../../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../../src/workbench/host/store';

/** The sheets that a build of everything adds, in order. */
export const OUR_SHEETS = [
  'Plan summary',
  'Escalations',
  'Actions by lead',
  'Look-ahead',
  'Plan checks',
  'Plan history',
  'Leads',
  'Plan settings',
];

export function sheetNames(workbook: WorkbookModel): string[] {
  return workbook.sheets().map(({ name }) => name);
}

/** @throws where there is no such sheet */
export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet “${name}”; there are ${sheetNames(workbook).join(', ')}.`);
  return sheet;
}

/** Everything in a sheet's cells. */
export interface SheetCells {
  readonly area: Area | null;
  readonly merges: readonly Area[];
  readonly cells: readonly (readonly unknown[])[];
}

/** Contents, looks, links and merges, for comparing before and after. */
export function cellsOf(workbook: WorkbookModel, name: string): SheetCells {
  const sheet = sheetNamed(workbook, name);
  const area = sheet.usedArea(false);
  return {
    area,
    merges: sheet.merges(),
    cells: eachCell(area, (row, column) => [
      sheet.content(row, column),
      sheet.style(row, column),
      sheet.link(row, column),
    ]),
  };
}

/** The names of the cells that are not as they were. @throws where more than single cells has changed */
export function changedCells(before: SheetCells, after: SheetCells): string[] {
  if (JSON.stringify([before.area, before.merges]) !== JSON.stringify([after.area, after.merges])) {
    throw new Error('The sheet has other areas than before.');
  }
  const { top, left } = before.area ?? { top: 0, left: 0 };
  return after.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      JSON.stringify(cell) === JSON.stringify(before.cells[row]?.[column])
        ? []
        : [cellName({ row: top + row, column: left + column })],
    ),
  );
}

/** The sheet's text, a line a row. */
export function textOf(workbook: WorkbookModel, name: string): string {
  const sheet = sheetNamed(workbook, name);
  const rows = eachCell(sheet.usedArea(true), (row, column) =>
    workbook.display(sheet.content(row, column), sheet.style(row, column)),
  );
  return rows.map((cells) => cells.filter((text) => text !== '').join(' | ')).join('\n');
}

function eachCell<T>(area: Area | null, look: (row: number, column: number) => T): T[][] {
  if (area === null) return [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      look(area.top + row, area.left + column),
    ),
  );
}

/** A new workbook of one empty sheet, as it comes from a file. */
export function emptyWorkbook(): WorkbookModel {
  return openWorkbook(createWorkbook().save());
}

/** Types these texts into the sheet's cells, from A1 on. */
export function typeInto(workbook: WorkbookModel, name: string, rows: readonly (readonly string[])[]): void {
  const sheet = sheetNamed(workbook, name);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.setContent(row, column, { value, formula: null, isError: false });
    });
  });
}

/** Protects a sheet, or the structure of a workbook. @returns lifts the protection */
export function protect(what: SheetModel | WorkbookModel): () => void {
  let isLocked = true;
  const name = 'isStructureProtected' in what ? 'isStructureProtected' : 'isProtected';
  Object.defineProperty(what, name, { get: () => isLocked });
  return () => {
    isLocked = false;
  };
}
