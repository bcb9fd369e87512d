import { MARK_KEY } from '../../src/excel/mark';
import { goToCell, goToSheet } from '../../src/excel/navigate';
import { watchPlan, type PlanChange } from '../../src/excel/watch';
import { createWorkbook } from '../../src/workbench/host/store';
import { API_LEVELS, closeOffices, openOffice } from '../support/office';

afterEach(closeOffices);

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('watching the plan', () => {
  it.each(API_LEVELS)(
    'tells of the user’s and of co-authors’ changes until stopped, at ExcelApi %s',
    async (level) => {
      const { run, host } = openOffice(createWorkbook(), level);
      const seen: PlanChange[] = [];
      const stop = await watchPlan(run, (change) => seen.push(change));
      host.userEdit('Sheet1', 'D16', 'x');
      host.userEdit('Sheet1', 'A1:B2', 'x', 'Remote');
      await settled();
      const change = { sheet: 'Sheet1', isStructural: false, isOurs: false };
      expect(seen).toEqual([
        { ...change, here: true, cells: 'D16' },
        { ...change, here: false, cells: 'A1:B2' },
      ]);
      await stop();
      host.userEdit('Sheet1', 'D17', 'x');
      await settled();
      expect(seen).toHaveLength(2);
    },
  );

  it('keeps silent about changes on sheets of ours', async () => {
    const workbook = createWorkbook();
    workbook.addSheet('Plan summary').setCustomProperty(MARK_KEY, 'summary');
    const { run, host } = openOffice(workbook);
    const seen: PlanChange[] = [];
    await watchPlan(run, (change) => seen.push(change));
    host.userEdit('Plan summary', 'A1', 'x');
    await settled();
    expect(seen).toEqual([]);
  });

  it('keeps silent about what this add-in writes, where Excel tells (1.14)', async () => {
    const { run } = openOffice(createWorkbook(), '1.15');
    const seen: PlanChange[] = [];
    await watchPlan(run, (change) => seen.push(change));
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
      await context.sync();
    });
    await settled();
    expect(seen).toEqual([]);
  });
});

describe('going to a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    const workbook = createWorkbook();
    workbook.addSheet('Other');
    const { run } = openOffice(workbook);
    await goToCell(run, { sheet: 'Other', row: 15, column: 3 });
    expect(workbook.activeSheet().name).toBe('Other');
    const selected = await run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('Other!D16');
    await goToSheet(run, 'Sheet1');
    expect(workbook.activeSheet().name).toBe('Sheet1');
  });

  it.each([
    ['gone', 'Nowhere', /no longer there/],
    ['hidden', 'Hidden', /is hidden/],
  ])('says that a sheet is %s', async (_what, sheet, words) => {
    const workbook = createWorkbook();
    workbook.addSheet('Hidden').setVisibility('Hidden');
    const { run } = openOffice(workbook);
    await expect(goToSheet(run, sheet)).rejects.toMatchObject({
      kind: 'notFound',
      what: expect.stringMatching(words) as string,
      untouched: 'Nothing in the workbook was changed.',
    });
  });
});
