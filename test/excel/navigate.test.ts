import { goToCell, goToSheet } from '../../src/excel/navigate';
import { createWorkbook } from '../../src/workbench/host/store';
import { closeOffices, openOffice } from '../support/office';

afterEach(closeOffices);

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
