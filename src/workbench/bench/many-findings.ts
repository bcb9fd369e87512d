import { createHost } from '../host/host';
import type { WorkbookModel } from '../host/model';
import { createWorkbook } from '../host/store';

const SHEET = 'Sheet1';
const HEADINGS = ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'];
/** A row in which nobody has said who or when. */
const rowOf = (number: number) => [
  number,
  `Agree what is to be done in area ${String(number)}`,
  '',
  '',
  '',
  '',
];

/** A plan of one sheet in which every action lacks a lead and a timescale: two findings each, and one of the whole. */
export function planFullOfFindings(actions: number): WorkbookModel {
  const workbook = createWorkbook();
  const rows = Array.from({ length: actions }, (_, at) => rowOf(at + 1));
  createHost(workbook).userEdit(SHEET, `A1:F${String(actions + 3)}`, [
    ['Work Plan 2025-2027', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    HEADINGS,
    ...rows,
  ]);
  return workbook;
}
