/** Excel's own filter on our sheets: it stands over the table, hides nothing we write, and is told of where it goes. */
import type { Area } from '../../src/plan/grid';
import { readWithin } from '../../src/excel/read';
import { targets } from '../../src/excel/targets';
import { writeWithin } from '../../src/excel/write';
import type { SheetContent } from '../../src/report/content';
import { createWorkbook, type Workbook } from '../../src/workbench/host/store';
import { filterOut } from '../support/filter';
import { closeOffices, openOffice } from '../support/office';
import { content, text } from '../support/sheet-content';

afterEach(closeOffices);

const table = (rows: number, filter?: Area | null): SheetContent =>
  content({
    kind: 'checks',
    name: 'Plan checks',
    rows: [
      { cells: [text('Title', 'title')] },
      { cells: [text('Severity'), text('Check')] },
      ...Array.from({ length: rows }, (_, row) => ({ cells: [text('Note'), text(`row ${String(row)}`)] })),
    ],
    ...(filter === undefined ? {} : { filter }),
  });

const over = (rows: number): Area => ({ top: 1, left: 0, bottom: 1 + rows, right: 1 });

async function write(workbook: Workbook, one: SheetContent): Promise<readonly string[]> {
  const { notices } = await openOffice(workbook).run(async (context) => {
    const snapshot = await readWithin(context, () => []);
    return writeWithin(context, snapshot, targets(snapshot, [one]), 'b1');
  });
  return notices;
}

function ours(workbook: Workbook) {
  const sheet = workbook.sheets().find(({ name }) => name === 'Plan checks');
  if (!sheet) throw new Error('Not written');
  return sheet;
}

const hidden = (workbook: Workbook) =>
  Array.from({ length: 10 }, (_, row) => row).filter((row) => ours(workbook).isRowHidden(row));

it('stands over the table of a new sheet', async () => {
  const workbook = createWorkbook();
  expect(await write(workbook, table(3, over(3)))).toEqual([]);
  expect(ours(workbook).autoFilter()).toEqual({ area: over(3), isFiltered: false });
});

it('is left alone where it stands over the table already', async () => {
  const workbook = createWorkbook();
  await write(workbook, table(3, over(3)));
  const set = jest.spyOn(ours(workbook), 'setAutoFilter');
  expect(await write(workbook, table(3, over(3)))).toEqual([]);
  expect(set).not.toHaveBeenCalled();
});

it.each([2, 5])('goes with a table that now has %s rows', async (rows) => {
  const workbook = createWorkbook();
  await write(workbook, table(3, over(3)));
  expect(await write(workbook, table(rows, over(rows)))).toEqual([]);
  expect(ours(workbook).autoFilter()).toEqual({ area: over(rows), isFiltered: false });
});

it.each([3, 5])('shows all rows before %s rows are written, and says so', async (rows) => {
  const workbook = createWorkbook();
  await write(workbook, table(3, over(3)));
  filterOut(ours(workbook), over(3), [2, 4]);
  const notices = await write(workbook, table(rows, over(rows)));
  expect(notices).toEqual([expect.stringMatching(/^All rows of “Plan checks” are shown again/)]);
  expect(hidden(workbook)).toEqual([]);
  expect(ours(workbook).autoFilter()).toEqual({ area: over(rows), isFiltered: false });
  expect(ours(workbook).content(1 + rows, 1).value).toBe(`row ${String(rows - 1)}`);
});

it('goes where the table is empty', async () => {
  const workbook = createWorkbook();
  await write(workbook, table(3, over(3)));
  await write(workbook, table(0, null));
  expect(ours(workbook).autoFilter()).toBeNull();
});

it('a filter that people set on a sheet without one stays, but hides nothing that is written', async () => {
  const workbook = createWorkbook();
  await write(workbook, table(3));
  expect(ours(workbook).autoFilter()).toBeNull();
  filterOut(ours(workbook), over(2), [3]);
  const notices = await write(workbook, table(3));
  expect(notices).toHaveLength(1);
  expect(ours(workbook).autoFilter()).toEqual({ area: over(2), isFiltered: false });
  expect(hidden(workbook)).toEqual([]);
});

it('a sheet of the user’s keeps its filter and what it hides', async () => {
  const workbook = createWorkbook();
  const own = workbook.activeSheet();
  own.setContent(0, 0, { value: 'theirs', formula: null, isError: false });
  filterOut(own, over(3), [2]);
  await write(workbook, table(3, over(3)));
  expect([own.autoFilter()?.isFiltered, own.isRowHidden(2)]).toEqual([true, true]);
});
