import { createWorkbook } from '../../../../src/workbench/host/store';
import type { CellContent } from '../../../../src/workbench/host/model';

const text = (value: string): CellContent => ({ value, formula: null, isError: false });
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const firstSheet = () => {
  const [sheet] = createWorkbook().sheets();
  if (!sheet) throw new Error('a new workbook has a sheet');
  return sheet;
};

describe('a sheet in memory', () => {
  it('is empty at first, with the look and sizes of a new Excel sheet', () => {
    const sheet = firstSheet();
    expect(sheet.name).toBe('Sheet1');
    expect(sheet.usedArea(false)).toBeNull();
    expect(sheet.content(3, 3)).toEqual(text(''));
    expect(sheet.style(0, 0)).toMatchObject({ numberFormat: 'General', fill: null, horizontal: 'General' });
    expect(sheet.rowHeight(0)).toBe(15);
    expect(sheet.columnWidth(0)).toBe(48);
    expect(sheet.touched).toBe(false);
  });

  it('counts a cell that only has a look as used, but not as a value', () => {
    const sheet = firstSheet();
    sheet.setContent(2, 1, text('a'));
    sheet.setStyle(5, 3, { ...sheet.style(5, 3), wrap: true });
    expect(sheet.usedArea(true)).toEqual(area(2, 1, 2, 1));
    expect(sheet.usedArea(false)).toEqual(area(2, 1, 5, 3));
    sheet.setStyle(5, 3, sheet.style(0, 0));
    expect(sheet.usedArea(false)).toEqual(area(2, 1, 2, 1));
  });

  it('holds one object for one look, however it was written', () => {
    const sheet = firstSheet();
    const look = sheet.style(0, 0);
    sheet.setStyle(0, 0, { ...look, fill: { pattern: 'Solid', tint: 0, colour: '#ffc000' } });
    sheet.setStyle(1, 0, { ...look, fill: { colour: '#FFC000', tint: 0, pattern: 'Solid' } });
    expect(sheet.style(0, 0)).toBe(sheet.style(1, 0));
    expect(sheet.style(0, 0).fill?.colour).toBe('#FFC000');
  });

  it('clears what a merge covers, and undoes merges it touches', () => {
    const sheet = firstSheet();
    for (const column of [0, 1, 2]) sheet.setContent(0, column, text(`c${String(column)}`));
    sheet.merge(area(0, 0, 0, 1));
    expect([0, 1, 2].map((column) => sheet.content(0, column).value)).toEqual(['c0', '', 'c2']);
    sheet.merge(area(0, 1, 0, 2));
    expect(sheet.merges()).toEqual([area(0, 1, 0, 2)]);
    sheet.unmerge(area(0, 0, 9, 9));
    expect(sheet.merges()).toEqual([]);
  });

  it('is touched by a merge of empty cells too', () => {
    const sheet = firstSheet();
    sheet.unmerge(area(0, 0, 0, 1));
    expect(sheet.touched).toBe(false);
    sheet.merge(area(0, 0, 0, 1));
    expect(sheet.touched).toBe(true);
  });

  it('sets one column without its neighbours', () => {
    const sheet = firstSheet();
    sheet.setColumnWidth(1, 90);
    sheet.setColumnHidden(2, true);
    expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([48, 90, 48, 48]);
    expect([0, 1, 2, 3].map((column) => sheet.isColumnHidden(column))).toEqual([false, false, true, false]);
  });

  it('hands out its page layout as a copy', () => {
    const sheet = firstSheet();
    const layout = sheet.pageLayout();
    layout.orientation = 'Landscape';
    expect(sheet.pageLayout().orientation).toBe('Portrait');
    sheet.setPageLayout(layout);
    expect(sheet.pageLayout().orientation).toBe('Landscape');
  });
});

describe('the workbook in memory', () => {
  it('adds, moves, renames, activates and deletes sheets', () => {
    const book = createWorkbook();
    const summary = book.addSheet('Plan summary');
    const checks = book.addSheet('Plan checks');
    book.moveSheet(checks, 0);
    expect(book.sheets().map(({ name }) => name)).toEqual(['Plan checks', 'Sheet1', 'Plan summary']);
    book.renameSheet(summary, 'Summary');
    book.activate(summary);
    expect(book.activeSheet().name).toBe('Summary');
    book.deleteSheet(summary);
    expect(book.activeSheet().name).toBe('Sheet1');
    expect(() => book.activate(summary)).toThrow('not, or no longer');
  });

  it('gives each sheet an id of its own, another in every session', () => {
    const ids = [createWorkbook(), createWorkbook()].map((book) => book.addSheet('a').id);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-0000-0000-000000000000\}$/);
  });
});
