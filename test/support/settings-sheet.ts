/** Builds a workbook through the real host and types into its *Plan settings*, as a person does. */
import { buildSummary, type BuildOptions } from '../../src/monitor';
import { createHost } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { createWorkbook } from '../../src/workbench/host/store';
import { columnLetters } from '../../src/plan/grid';
import { BUILT_AT, sheetNamed, textsOf } from './build';
import { cleared, openOffice } from './office';

export const SETTINGS = 'Plan settings';

/** A workbook of one sheet with these rows. */
export function workbookOf(rows: readonly (readonly string[])[]): WorkbookModel {
  const workbook = createWorkbook();
  fill(workbook, rows);
  return workbook;
}

/** Writes the rows over what stands on the sheet. */
export function fill(workbook: WorkbookModel, rows: readonly (readonly string[])[], sheet = 'Sheet1'): void {
  const target = sheetNamed(workbook, sheet);
  for (let row = 0; row < 40; row += 1) {
    for (let column = 0; column < 15; column += 1) {
      target.setContent(row, column, { value: rows[row]?.[column] ?? '', formula: null, isError: false });
    }
  }
}

export async function buildOn(workbook: WorkbookModel, options: Partial<BuildOptions> = {}) {
  const { run, host } = openOffice(workbook);
  try {
    return await buildSummary(run, { asOfDefault: '2025-10-31', builtAt: BUILT_AT, ...options });
  } finally {
    await cleared(host);
  }
}

/** Types into the row that has this text, under the heading nearest above it. */
export function typeInto(workbook: WorkbookModel, row: string, heading: string, words: string): void {
  const texts = textsOf(sheetNamed(workbook, SETTINGS));
  const at = texts.find(({ text, column }) => column > 0 && text === row);
  const header = texts.findLast(({ text, row: line }) => text === heading && line < (at?.row ?? 0));
  if (!at || !header) throw new Error(`No place for ${row}, ${heading}`);
  typeAt(workbook, at.row, header.column, words);
}

/** Types into the row so many below the heading. */
export function typeBelow(workbook: WorkbookModel, heading: string, down: number, words: string): void {
  const header = textsOf(sheetNamed(workbook, SETTINGS)).find(({ text }) => text === heading);
  if (!header) throw new Error(`No heading ${heading}`);
  typeAt(workbook, header.row + down, header.column, words);
}

export function typeAt(workbook: WorkbookModel, row: number, column: number, words: string): void {
  createHost(workbook).userEdit(SETTINGS, `${columnLetters(column)}${String(row + 1)}`, words);
}

/** What stands in the row that begins with this text, the hidden mark left out. */
export function settingsRow(workbook: WorkbookModel, first: string): string[] {
  const texts = textsOf(sheetNamed(workbook, SETTINGS));
  const row = texts.find(({ text, column }) => column > 0 && text === first)?.row;
  return texts.filter((one) => one.row === row && one.column > 0).map(({ text }) => text);
}
