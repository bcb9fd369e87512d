import { readSnapshot } from '../../src/excel/read';
import { cellKey, type Area } from '../../src/plan/grid';
import { createWorkbook } from '../../src/workbench/host/store';
import { API_LEVELS, cleared, closeOffices, openOffice } from '../support/office';

afterEach(closeOffices);

const byPlace = (a: Area, b: Area) => a.top - b.top || a.left - b.left;

const openAt = (apiLevel: (typeof API_LEVELS)[number]) => {
  const workbook = createWorkbook();
  const sheet = workbook.sheets()[0];
  if (!sheet) throw new Error('No sheet');
  const put = (row: number, column: number, value: string | number, on = sheet) => {
    on.setContent(row, column, { value, formula: null, isError: false });
  };
  return { workbook, sheet, put, ...openOffice(workbook, apiLevel) };
};

describe.each(API_LEVELS)('reading a workbook, at ExcelApi %s', (apiLevel) => {
  const open = () => openAt(apiLevel);

  it('gives values, what Excel shows, and formats, from the first cell with a value', async () => {
    const { run, put, sheet } = open();
    put(2, 1, 'Action');
    put(3, 2, 44681);
    sheet.setStyle(3, 2, { ...sheet.style(3, 2), numberFormat: 'dd/mm/yyyy' });
    const { grids } = await readSnapshot(run, () => []);
    expect(grids).toHaveLength(1);
    expect(grids[0]).toMatchObject({ sheet: 'Sheet1', hidden: false, ours: null, top: 2, left: 1 });
    expect(grids[0]?.values).toEqual([
      ['Action', ''],
      ['', 44681],
    ]);
    expect(grids[0]?.text[1]?.[1]).toBe('30/04/2022');
    expect(grids[0]?.formats[1]?.[1]).toBe('dd/mm/yyyy');
  });

  it('tells no fill from white, and gives every other colour', async () => {
    const { run, put, sheet } = open();
    put(0, 0, 'a');
    put(3, 0, 'b');
    const fill = (row: number, colour: string) => {
      sheet.setStyle(row, 0, { ...sheet.style(row, 0), fill: { colour, tint: 0, pattern: 'Solid' } });
    };
    fill(1, '#FFFFFF');
    fill(2, '#FFC000');
    const { grids } = await readSnapshot(run, () => [
      { sheet: 'Sheet1', top: 0, left: 0, bottom: 3, right: 0 },
    ]);
    expect([...(grids[0]?.fills ?? [])]).toEqual([
      [cellKey(1, 0), '#FFFFFF'],
      [cellKey(2, 0), '#FFC000'],
    ]);
  });

  it('finds every merged area, also more than Excel tells at once and names longer than it can', async () => {
    const { run, put, workbook } = open();
    const sheet = workbook.addSheet("A long name, with 'quotes' & (1)");
    const wanted: Area[] = [];
    for (let row = 0; row < 300; row += 1) {
      for (let column = 0; column < 8; column += 2) {
        put(row, column, 'x', sheet);
        const area = { top: row, left: column, bottom: row, right: column + 1 };
        sheet.merge(area);
        wanted.push(area);
      }
    }
    const tall = { top: 300, left: 0, bottom: 900, right: 0 };
    put(300, 0, 'x', sheet);
    put(900, 7, 'x', sheet);
    sheet.merge(tall);
    const { grids } = await readSnapshot(run, () => []);
    expect([...(grids[0]?.merges ?? [])].sort(byPlace)).toEqual([...wanted, tall].sort(byPlace));
  });

  it('takes four round trips and one for Excel’s own clearing up, whatever the number of sheets and rows', async () => {
    const { run, put, workbook, host } = open();
    for (let count = 0; count < 12; count += 1) {
      const sheet = workbook.addSheet(`Priority ${String(count)}`);
      for (let row = 0; row < 100; row += 1) put(row, 3, 'words', sheet);
    }
    await readSnapshot(run, (grids) =>
      grids.map(({ sheet }) => ({ sheet, top: 0, left: 3, bottom: 99, right: 3 })),
    );
    await cleared(host);
    expect(host.stats.roundTrips).toBe(5);
  });

  it('says which sheets are hidden or empty', async () => {
    const { run, put, workbook } = open();
    const hidden = workbook.addSheet('Hidden');
    put(0, 0, 'x', hidden);
    hidden.setVisibility('VeryHidden');
    const { grids, sheets } = await readSnapshot(run, () => []);
    expect(grids.map(({ sheet, hidden: isHidden }) => [sheet, isHidden])).toEqual([['Hidden', true]]);
    expect(sheets.map(({ name, used }) => [name, used === null])).toEqual([
      ['Sheet1', true],
      ['Hidden', false],
    ]);
  });

  it('asks for less at a time where an answer would be too large', async () => {
    const { run, put, host } = open();
    // 9,000 cells of 600 bytes twice: the first question is too large, the next are not.
    for (let row = 0; row < 9000; row += 1) put(row, 0, 'x'.repeat(600) + String(row));
    const { grids } = await readSnapshot(run, () => []);
    expect(grids[0]?.values).toHaveLength(9000);
    expect(grids[0]?.values[8999]).toEqual([`${'x'.repeat(600)}8999`]);
    expect(host.stats.roundTrips).toBeGreaterThan(5);
  });

  it('asks for the same rows in smaller parts where they weigh far more than all before them', async () => {
    const { run, put, host } = open();
    for (let row = 0; row < 30_000; row += 1) put(row, 0, row < 15_000 ? 'x' : 'x'.repeat(300) + String(row));
    const { grids } = await readSnapshot(run, () => []);
    expect(grids[0]?.values).toHaveLength(30_000);
    expect(grids[0]?.values[29_999]).toEqual([`${'x'.repeat(300)}29999`]);
    // One answer is refused; the rest takes as many as it weighs.
    expect(host.stats.roundTrips).toBeLessThan(14);
  });

  it('leaves out a sheet that is too large to be a plan, and says so', async () => {
    const { run, put } = open();
    put(0, 0, 'x');
    put(500_000, 0, 'x');
    const { grids, notices } = await readSnapshot(run, () => []);
    expect(grids).toEqual([]);
    expect(notices.join()).toMatch(/“Sheet1” is too large/);
  });

  it('says in plain words that Excel refuses, and that nothing was changed', async () => {
    const { run, host } = open();
    host.faults.atRequest(2, { officeStatus: 5004 });
    await expect(readSnapshot(run, () => [])).rejects.toMatchObject({
      kind: 'cellEditing',
      untouched: 'Nothing in the workbook was changed.',
    });
  });
});

test('reads a long sheet whose first rows say little, and no answer is too large', async () => {
  const { run, put, host, workbook } = openAt('1.13');
  // Of 3,000 rows the first 110 are titles and figures; the others weigh twenty times as much.
  const textOf = (row: number) => (row < 110 ? 'x' : `${'x'.repeat(200)}${String(row)}`);
  for (let row = 0; row < 3000; row += 1) {
    for (let column = 0; column < 16; column += 1) put(row, column, textOf(row));
  }
  const other = workbook.addSheet('Long');
  for (let row = 0; row < 300_000; row += 1) put(row, 0, 'x', other);
  const { grids } = await readSnapshot(run, () => []);
  expect(grids[0]?.values.map((cells) => cells[15])).toEqual(
    Array.from({ length: 3000 }, (_, row) => textOf(row)),
  );
  expect(grids[1]?.values).toHaveLength(300_000);
  expect(host.stats.largestResponse).toBeLessThan(4_000_000);
});
