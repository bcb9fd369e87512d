/** The plan's rows as a person handles them in Excel: found by number and words, copied, put in and taken out whole. */
import type { Area } from '../../src/plan/grid';
import type { CellContent, CellStyle, SheetModel } from '../../src/workbench/host/model';

/** The columns of the sample plan. */
export const PLAN = { number: 0, action: 1, lead: 2, milestones: 3, rating: 4, evidence: 5 } as const;
const COLUMNS = Object.values(PLAN);
const NUMBER = /^\d+\.\d+\.\d+$/;

/** Rows that stand below one another, with their looks and merges; the merges count from the first of them. */
export interface Block {
  readonly rows: readonly RowCopy[];
  readonly merges: readonly Area[];
}

interface RowCopy {
  readonly height: number;
  readonly cells: readonly { readonly content: CellContent; readonly style: CellStyle }[];
}

export const textIn = (sheet: SheetModel, row: number, column: number): string =>
  String(sheet.content(row, column).value);

/** Writes the text as it is, whatever Excel would make of it when typed. */
export function put(sheet: SheetModel, row: number, column: number, text: string): void {
  sheet.setContent(row, column, { value: text, formula: null, isError: false });
}

/** The row of "1.2.1 First full report": of that action, with these words among its milestones; its first where none are named. */
export function planRow(sheet: SheetModel, what: string): number {
  const [number = '', ...words] = what.split(' ');
  const area = actionArea(sheet, number);
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (textIn(sheet, row, PLAN.milestones).includes(words.join(' '))) return row;
  }
  throw new Error(`The plan has no row ${what}`);
}

/** The rows of one action. */
export function actionArea(sheet: SheetModel, number: string): Area {
  const area = actionAreas(sheet).find(({ top }) => textIn(sheet, top, PLAN.number) === number);
  if (!area) throw new Error(`The plan has no action ${number}`);
  return area;
}

/** Those of all actions, from the top. */
export function actionAreas(sheet: SheetModel): Area[] {
  const last = sheet.usedArea(true)?.bottom ?? -1;
  const tops = Array.from({ length: last + 1 }, (_, row) => row).filter((row) =>
    NUMBER.test(textIn(sheet, row, PLAN.number)),
  );
  return tops.map((top) => {
    const merge = sheet.merges().find((one) => one.top === top && one.left === PLAN.number);
    return { top, left: 0, bottom: merge?.bottom ?? top, right: PLAN.evidence };
  });
}

/** Cuts the rows out: what they held, their cells left blank. */
export function cut(sheet: SheetModel, top: number, bottom: number): Block {
  const merges = sheet.merges().filter((one) => one.top >= top && one.bottom <= bottom);
  for (const merge of merges) sheet.unmerge(merge);
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => ({
    height: sheet.rowHeight(top + at),
    cells: COLUMNS.map((column) => ({
      content: sheet.content(top + at, column),
      style: sheet.style(top + at, column),
    })),
  }));
  for (let row = top; row <= bottom; row += 1) for (const column of COLUMNS) put(sheet, row, column, '');
  return {
    rows,
    merges: merges.map((one) => ({ ...one, top: one.top - top, bottom: one.bottom - top })),
  };
}

/** Puts the rows in from this row on, over what stands there. */
export function paste(sheet: SheetModel, top: number, { rows, merges }: Block): void {
  rows.forEach(({ height, cells }, at) => {
    sheet.setRowHeight(top + at, height);
    cells.forEach(({ content, style }, column) => {
      sheet.setContent(top + at, column, content);
      sheet.setStyle(top + at, column, style);
    });
  });
  for (const merge of merges) sheet.merge({ ...merge, top: merge.top + top, bottom: merge.bottom + top });
}

/** Moves all from this row on so many rows down, or up over what stands there. */
export function shift(sheet: SheetModel, from: number, by: number): void {
  const last = sheet.usedArea(false)?.bottom ?? from;
  paste(sheet, from + by, cut(sheet, from, last));
}
