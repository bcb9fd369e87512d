/** What a person does with whole rows: the cells below move, with their looks and merged areas. */
import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';
import { breach } from '../rules';
import { mustBeEditable } from './guards';

const EMPTY = { value: '', formula: null, isError: false } as const;

/**
 * Puts empty rows before this one.
 * @throws HostError where formulas or links would have to follow: the model does not move them
 */
export function insertRows(sheet: SheetModel, before: number, count: number): void {
  mustBeEditable(sheet);
  const used = sheet.usedArea(false);
  if (used === null) return;
  mustBePlain(sheet, used);
  const merges = sheet.merges().filter(({ bottom }) => bottom >= before);
  for (const merge of merges) sheet.unmerge(merge);
  const blank = sheet.style(used.bottom + count + 1, used.right + 1);
  for (let row = used.bottom; row >= before; row -= 1) {
    sheet.setRowHeight(row + count, sheet.rowHeight(row));
    for (let column = used.left; column <= used.right; column += 1) {
      sheet.setContent(row + count, column, sheet.content(row, column));
      sheet.setStyle(row + count, column, sheet.style(row, column));
      sheet.setContent(row, column, EMPTY);
      sheet.setStyle(row, column, blank);
    }
  }
  for (const { top, bottom, ...columns } of merges) {
    sheet.merge({ ...columns, top: top < before ? top : top + count, bottom: bottom + count });
  }
}

function mustBePlain(sheet: SheetModel, { top, left, bottom, right }: Area): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const isPlain = sheet.content(row, column).formula === null && sheet.link(row, column) === null;
      if (!isPlain) throw breach('host-limit', 'inserting rows beside formulas or links');
    }
  }
}
