import { createWorkbook } from '../../../../src/workbench/host/store';
import { OpenBook } from '../../../../src/workbench/try/book';
import { Merges } from '../../../../src/workbench/try/grid/merges';
import { Selection } from '../../../../src/workbench/try/grid/selection';

function opened() {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet();
  sheet.merge({ top: 1, left: 0, bottom: 1, right: 3 });
  const book = new OpenBook('plan.xlsx', workbook, {});
  return { book, sheet, selection: new Selection(book, sheet, new Merges(sheet.merges(), 40)) };
}

test('in a merged area typing goes to its first cell, and keys go on from the one they came to', () => {
  const { selection } = opened();
  selection.select({ row: 1, column: 2 });
  expect(selection.area).toEqual({ top: 1, left: 0, bottom: 1, right: 3 });
  expect(selection.active).toEqual({ row: 1, column: 0 });
  expect(selection.start).toEqual({ row: 1, column: 2 });
});

test('one corner stays while the other moves', () => {
  const { selection } = opened();
  selection.select({ row: 5, column: 2 });
  selection.extendTo({ row: 7, column: 3 });
  selection.extendTo({ row: 4, column: 1 });
  expect(selection.area).toEqual({ top: 4, left: 1, bottom: 5, right: 2 });
  expect(selection.active).toEqual({ row: 5, column: 2 });
  expect(selection.end).toEqual({ row: 4, column: 1 });
});

test('what somebody else selects counts, from its first cell on', () => {
  const { book, sheet, selection } = opened();
  selection.select({ row: 5, column: 2 });
  book.select(sheet, { top: 8, left: 1, bottom: 9, right: 4 });
  expect(selection.active).toEqual({ row: 8, column: 1 });
  selection.extendTo({ row: 8, column: 5 });
  expect(selection.area).toEqual({ top: 8, left: 1, bottom: 8, right: 5 });
});
