/** The sample plan put into a sheet of a workbook: it reads, looks and prints as the bundled one does. */
import { insertSamplePlan, MonitorError, readAndThink } from '../src/monitor';
import { laidSample, SAMPLE_AS_OF } from '../src/sample';
import type { SheetModel, WorkbookModel } from '../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../src/workbench/host/store';
import { bytesOf, changedParts, lockStructure, SAMPLE, sheetNamed } from './support/build';
import { API_LEVELS, closeOffices, openOffice } from './support/office';
import { sheetNames } from './support/workbook';

afterEach(closeOffices);

/** The bundled workbook, its sheet named as the one that is put into a workbook. */
function bundled(): WorkbookModel {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  workbook.renameSheet(sheetNamed(workbook, 'Business Plan'), 'Sample plan');
  return workbook;
}

/** A workbook of the user's that has no plan. */
function own(): WorkbookModel {
  const workbook = createWorkbook();
  workbook.sheets()[0]?.setContent(0, 0, { value: 'Minutes', formula: null, isError: false });
  return openWorkbook(workbook.save());
}

async function refusal(work: Promise<unknown>): Promise<MonitorError> {
  const reason: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (reason instanceof MonitorError) return reason;
  throw new Error('It was not refused.');
}

describe.each(API_LEVELS)('the sample plan in a new sheet, at %s', (level) => {
  it('reads as the bundled one does, also once it was saved', async () => {
    const workbook = createWorkbook();
    const office = openOffice(workbook, level);
    expect(await insertSamplePlan(office.run)).toEqual({ sheet: 'Sample plan', asOf: SAMPLE_AS_OF });

    const asked = { asOf: SAMPLE_AS_OF };
    const theirs = await readAndThink(openOffice(bundled(), level).run, asked);
    expect(await readAndThink(office.run, asked)).toEqual(theirs);
    expect(await readAndThink(openOffice(openWorkbook(workbook.save()), level).run, asked)).toEqual(theirs);
  });

  it('leaves all that was there as it was, and is a sheet of the user’s own', async () => {
    const workbook = own();
    const before = workbook.save();
    await insertSamplePlan(openOffice(workbook, level).run);

    expect(sheetNames(workbook)).toEqual(['Sheet1', 'Sample plan']);
    expect(changedParts(before, workbook.save()).filter((part) => /worksheets|theme/.test(part))).toEqual([]);
    expect(sheetNamed(workbook, 'Sample plan').customProperties().size).toBe(0);
    expect(workbook.activeSheet().name).toBe('Sample plan');
  });
});

it('looks and prints as the bundled one does', async () => {
  const workbook = createWorkbook();
  await insertSamplePlan(openOffice(workbook).run);
  const [ours, theirs] = [sheetNamed(workbook, 'Sample plan'), sheetNamed(bundled(), 'Sample plan')];
  expect(looksOf(ours)).toEqual(looksOf(theirs));
});

it('takes the next free name', async () => {
  const workbook = own();
  workbook.addSheet('sample plan');
  expect((await insertSamplePlan(openOffice(workbook).run)).sheet).toBe('Sample plan (2)');
});

it('is refused in words where sheets cannot be added, and nothing is changed', async () => {
  const bytes = lockStructure(own().save());
  const workbook = openWorkbook(bytes);
  const error = await refusal(insertSamplePlan(openOffice(workbook).run));
  expect(error).toMatchObject({
    kind: 'structureProtected',
    untouched: 'Nothing in the workbook was changed.',
    next: 'Choose Review › Protect Workbook to lift the protection, then try again.',
  });
  expect(changedParts(bytes, workbook.save())).toEqual([]);
});

describe('where Excel breaks off', () => {
  it('nothing is left behind, wherever it was', async () => {
    const whole = openOffice(createWorkbook());
    await insertSamplePlan(whole.run);
    const { actions } = whole.host.faults.seen;
    const places = [1, 2, 5, 9, 14, 40, Math.round(actions / 2), actions - 1];
    for (const place of places) {
      const workbook = own();
      const before = workbook.save();
      const { host, run } = openOffice(workbook);
      host.faults.atAction(place, { code: 'AccessDenied' });
      const error = await refusal(insertSamplePlan(run));
      expect([place, error.kind, error.untouched]).toEqual([
        place,
        'accessDenied',
        'Nothing in the workbook was changed.',
      ]);
      expect(sheetNames(workbook)).toEqual(['Sheet1']);
      expect(changedParts(before, workbook.save()).filter((part) => /worksheets/.test(part))).toEqual([]);
    }
  });

  it('a sheet that cannot be taken out again is named', async () => {
    const workbook = own();
    const { host, run } = openOffice(workbook);
    host.faults.atRequest(3, { officeStatus: 5102 });
    host.faults.atRequest(4, { officeStatus: 5102 });
    const error = await refusal(insertSamplePlan(run));
    expect(error).toMatchObject({
      kind: 'busy',
      untouched:
        'The sheet “Sample plan” was added and may be half filled. Nothing else in the workbook was changed.',
      next: 'Delete the sheet “Sample plan”. Wait a moment, then try again.',
    });
    expect(sheetNames(workbook)).toEqual(['Sheet1', 'Sample plan']);
  });
});

/** All that is seen and printed, but for the heights of rows that Excel fits to their text. */
function looksOf(sheet: SheetModel) {
  const area = sheet.usedArea(false);
  if (area === null) throw new Error(`${sheet.name} is empty.`);
  const rows = Array.from({ length: area.bottom + 1 }, (_, row) => row);
  const columns = Array.from({ length: area.right + 1 }, (_, column) => column);
  const laid = laidSample().sheet.rows;
  const { footers, ...page } = sheet.pageLayout();
  return {
    area,
    cells: rows.map((row) =>
      columns.map((column) => {
        const content = sheet.content(row, column);
        const { fill, borders, font, horizontal, vertical, wrap } = sheet.style(row, column);
        return {
          content,
          fill,
          borders,
          ...(content.value === '' ? {} : { font, horizontal, vertical, wrap }),
        };
      }),
    ),
    merges: [...sheet.merges()].sort((a, b) => a.top - b.top || a.left - b.left),
    widths: columns.map((column) => sheet.columnWidth(column)),
    heights: rows.filter((row) => laid[row]?.fixed).map((row) => sheet.rowHeight(row)),
    frozen: sheet.frozenRows(),
    gridlines: sheet.showGridlines(),
    page,
    // The file's footers are set smaller.
    footers: [footers.left, footers.right].map((text) => text.replace('&8', '')),
  };
}
