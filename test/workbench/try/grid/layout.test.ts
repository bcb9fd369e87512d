import type { Area } from '../../../../src/plan/grid';
import { createHost } from '../../../../src/workbench/host/host';
import { createWorkbook, openWorkbook } from '../../../../src/workbench/host/store';
import { FittedHeights } from '../../../../src/workbench/try/grid/fitted';
import { boxOf, fittingScale, layoutOf, steady } from '../../../../src/workbench/try/grid/layout';
import { sheetNamed } from '../../../support/workbook';

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const LONG =
  'A text of many words that takes several lines in a column of the usual width, and then some more';

function wrappedSheet() {
  const workbook = createWorkbook();
  const host = createHost(workbook);
  const sheet = workbook.activeSheet();
  host.userEdit('Sheet1', 'A1:A3', LONG);
  for (const row of [0, 1, 2]) sheet.setStyle(row, 0, { ...sheet.style(row, 0), wrap: true });
  return { workbook, host, sheet };
}

test('what is hidden takes no room, and the rest lies behind it', () => {
  const sheet = createWorkbook().activeSheet();
  sheet.setColumnWidth(0, 75);
  sheet.setColumnHidden(1, true);
  sheet.setRowHeight(0, 30);
  const layout = layoutOf(sheet, A1, new FittedHeights(), 1);
  const box = boxOf(layout, { top: 1, left: 2, bottom: 1, right: 2 });
  expect(box).toMatchObject({ left: 100, top: 40, height: 20 });
  expect(layoutOf(sheet, A1, new FittedHeights(), 0.5).columns.starts[2]).toBe(50);
});

test('there is room for what is selected, however far it lies', () => {
  const sheet = createWorkbook().activeSheet();
  const { rows } = layoutOf(sheet, { top: 700, left: 0, bottom: 700, right: 0 }, new FittedHeights(), 1);
  expect(rows.sizes.length).toBeGreaterThan(701);
});

test('frozen rows that would leave no room to scroll in are not frozen', () => {
  const sheet = createWorkbook().activeSheet();
  sheet.setFrozenRows(2);
  expect(layoutOf(sheet, A1, new FittedHeights(), 1).frozenRows).toBe(2);
  sheet.setRowHeight(0, 300);
  expect(layoutOf(sheet, A1, new FittedHeights(), 1).frozenRows).toBe(0);
});

test('the same layout stays the same object', () => {
  const sheet = createWorkbook().activeSheet();
  const fitted = new FittedHeights();
  const before = layoutOf(sheet, A1, fitted, 1);
  expect(steady(before, layoutOf(sheet, A1, fitted, 1))).toBe(before);
  sheet.setRowHeight(3, 50);
  expect(steady(before, layoutOf(sheet, A1, fitted, 1))).not.toBe(before);
});

test('a row whose height nobody chose is as high as its text, on the screen only', () => {
  const { workbook, host, sheet } = wrappedSheet();
  const fitted = new FittedHeights();
  const none: ReadonlySet<string> = new Set();
  const high = fitted.heightOf(sheet, 0, none);
  expect(high).toBeGreaterThan(60);
  expect(sheet.rowHeight(0)).toBe(15);

  sheet.setRowHeight(1, 20);
  expect(fitted.heightOf(sheet, 1, none)).toBe(20);
  // A cell that goes on in the next row counts for neither.
  expect(fitted.heightOf(sheet, 2, new Set(['2,0']))).toBe(15);

  host.userEdit('Sheet1', 'A1', 'Short');
  expect(fitted.heightOf(sheet, 0, none)).toBeLessThan(20);
  expect(sheetNamed(openWorkbook(workbook.save()), 'Sheet1').rowHeight(0)).toBe(15);
});

test('large letters make a row higher', () => {
  const { sheet } = wrappedSheet();
  const style = sheet.style(4, 0);
  sheet.setContent(4, 0, { value: 'Title', formula: null, isError: false });
  sheet.setStyle(4, 0, { ...style, font: { ...style.font, size: 20 } });
  expect(new FittedHeights().heightOf(sheet, 4, new Set())).toBeGreaterThan(20);
});

test('the zoom lets what is printed fit, within what can be read', () => {
  const { sheet } = wrappedSheet();
  sheet.setColumnWidth(0, 750);
  expect(fittingScale(sheet, 2000)).toBe(1);
  expect(fittingScale(sheet, 862)).toBe(0.8);
  expect(fittingScale(sheet, 300)).toBe(0.6);
  sheet.setColumnWidth(1, 750);
  sheet.setPageLayout({ ...sheet.pageLayout(), printArea: { top: 0, left: 0, bottom: 5, right: 1 } });
  expect(fittingScale(sheet, 1462)).toBe(0.7);
});
