import { changePlan, putBack, readPlan, type MonitorError } from '../../src/monitor';
import { besideOf, type CellChange } from '../../src/plan/changes';
import type { SheetModel, WorkbookModel } from '../../src/workbench/host/model';
import type { Sheet } from '../../src/workbench/host/store/sheet';
import { changedParts } from '../support/build';
import { filterOut } from '../support/filter';
import { API_LEVELS, closeOffices, openOffice } from '../support/office';
import { logRequests } from '../support/requests';
import { at, heldIn, MISSPELT, openedPlan, PLAN_SHEET, setText, WHAT } from '../support/small-plan';
import { MARK_KEY } from '../../src/excel/mark';

afterEach(closeOffices);

const FIX: CellChange = { cell: MISSPELT, was: 'Mary 2021', text: 'May 2021' };
const OTHER: CellChange = { cell: at(5, 2), was: 'Police', text: 'The police' };

interface Case {
  readonly what: string;
  readonly kind: MonitorError['kind'];
  readonly words: RegExp;
  readonly meanwhile?: (sheet: SheetModel, workbook: WorkbookModel) => void;
  readonly change?: CellChange;
}

const pattern = { colour: '#FF0000', tint: 0, pattern: 'Gray25' };

const CASES: readonly Case[] = [
  {
    what: 'another text',
    kind: 'changedMeanwhile',
    words: /Somebody has changed D5 of “Sheet1” since the plan was read: it now shows “by June”\./,
    meanwhile: (sheet) => {
      setText(sheet, MISSPELT, 'by June');
    },
  },
  {
    what: 'nothing any more',
    kind: 'changedMeanwhile',
    words: /D5 of “Sheet1” .* it is empty now/,
    meanwhile: (sheet) => {
      setText(sheet, MISSPELT, '');
    },
  },
  {
    what: 'another fill than was read',
    kind: 'changedMeanwhile',
    words: /D5/,
    change: { ...FIX, fillWas: '#FF0000' },
  },
  {
    what: 'a formula that shows the same',
    kind: 'notChangeable',
    words: /D5 of “Sheet1” holds a formula/,
    meanwhile: (sheet) => {
      sheet.setContent(4, 3, { value: 'Mary 2021', formula: '="Mary "&2021', isError: false });
    },
  },
  {
    what: 'a protected sheet',
    kind: 'sheetProtected',
    words: /“Sheet1” is protected/,
    meanwhile: (sheet) => {
      Object.defineProperty(sheet, 'isProtected', { value: true });
    },
  },
  {
    what: 'a sheet of ours',
    kind: 'notChangeable',
    words: /sheet of Plan Monitor/,
    meanwhile: (sheet) => {
      sheet.setCustomProperty(MARK_KEY, 'checks: Sheet1');
    },
  },
  {
    what: 'a sheet that was renamed',
    kind: 'notFound',
    words: /“Sheet1” is no longer there/,
    meanwhile: (sheet, workbook) => {
      workbook.renameSheet(sheet, 'Plan 2021');
    },
  },
  {
    what: 'a row that a filter hides',
    kind: 'notChangeable',
    words: /filter hides the row of D5/,
    meanwhile: (sheet) => {
      filterOut(sheet as Sheet, { top: 2, left: 0, bottom: 5, right: 5 }, [4]);
    },
  },
  {
    what: 'a cell under a merged area, as it was read',
    kind: 'notChangeable',
    words: /D6 of “Sheet1” is part of a merged area.* first cell, D5/,
    change: { cell: at(5, 3), was: '', text: 'May 2021' },
  },
  {
    what: 'more text than a cell can hold',
    kind: 'notChangeable',
    words: /longer than the 32,767 characters/,
    change: { ...FIX, text: 'x'.repeat(32_768) },
  },
  {
    what: 'a fill of two colours',
    kind: 'notChangeable',
    words: /pattern or a gradient/,
    meanwhile: (sheet) => {
      sheet.setStyle(4, 3, { ...sheet.style(4, 3), fill: pattern });
    },
    change: { ...FIX, fill: '#00B050' },
  },
];

describe.each(API_LEVELS)('a change is refused, and nothing written, at ExcelApi %s', (level) => {
  it.each(CASES)('for $what', async ({ kind, words, meanwhile, change = FIX }) => {
    const { workbook, sheet } = openedPlan((plan) => {
      plan.merge({ top: 4, left: 3, bottom: 5, right: 3 });
    });
    const { run, host } = openOffice(workbook, level);
    const { mergedAt } = await readPlan(run, { asOf: '2021-10-31' });
    meanwhile?.(sheet, workbook);
    const before = workbook.save();
    const log = logRequests(host);
    await expect(changePlan(run, [OTHER, change], { ...WHAT, mergedAt })).rejects.toMatchObject({
      kind,
      what: expect.stringMatching(words) as string,
      untouched: 'Nothing in the workbook was changed.',
      next: expect.stringMatching(/\S/) as string,
    });
    expect(log.flatMap(({ sets }) => sets)).toEqual([]);
    expect(workbook.save()).toEqual(before);
  });

  it('where two of the same words are asked for', async () => {
    const { original, workbook } = openedPlan();
    const { run } = openOffice(workbook, level);
    await expect(changePlan(run, [FIX, { ...FIX, text: 'March 2021' }], WHAT)).rejects.toMatchObject({
      kind: 'notChangeable',
    });
    expect(changedParts(original, workbook.save())).toEqual([]);
  });

  it('where Excel drops what is written under a merged area that nobody knew of', async () => {
    const { original, workbook } = openedPlan((plan) => {
      plan.merge({ top: 4, left: 5, bottom: 5, right: 5 });
    });
    const { run } = openOffice(workbook, level);
    const under = { cell: at(5, 5), was: '', text: 'Audited' };
    await expect(changePlan(run, [OTHER, under], WHAT)).rejects.toMatchObject({
      kind: 'textChanged',
      what: expect.stringMatching(/F6 of “Sheet1” did not arrive/) as string,
      untouched: 'What had been written was put back: every cell holds what it held before.',
    });
    expect(changedParts(original, workbook.save())).toEqual([]);
  });

  it('works in the first cell of a merged area', async () => {
    const { workbook, sheet } = openedPlan((plan) => {
      plan.merge({ top: 4, left: 5, bottom: 5, right: 5 });
    });
    const { run } = openOffice(workbook, level);
    const { mergedAt } = await readPlan(run, { asOf: '2021-10-31' });
    const first = { cell: at(4, 5), was: '', text: 'Trained' };
    await changePlan(run, [first], { ...WHAT, mergedAt });
    expect(heldIn(sheet, first.cell)).toBe('Trained');
  });
});

describe.each(API_LEVELS)('where rows were put in above, at ExcelApi %s', (level) => {
  /** Two rows that show the same in the column of ratings. */
  async function openedRows() {
    const { workbook, sheet } = openedPlan((plan) => {
      setText(plan, at(3, 4), 'Amber');
    });
    const { run, host } = openOffice(workbook, level);
    const { textAt } = await readPlan(run, { asOf: '2021-10-31' });
    const cell = at(4, 4);
    const change = { cell, was: 'Amber', text: 'Green', beside: besideOf(cell, textAt) };
    return { sheet, run, host, change };
  }
  const ratings = (sheet: SheetModel) => [3, 4, 5, 6].map((row) => heldIn(sheet, at(row, 4)));

  it('another row that shows the same is not changed', async () => {
    const { sheet, run, host, change } = await openedRows();
    host.userInsertRows(PLAN_SHEET, 3, 1, 'Remote');
    await expect(changePlan(run, [change], WHAT)).rejects.toMatchObject({
      kind: 'changedMeanwhile',
      what: expect.stringMatching(/^Beside E5 of “Sheet1” stands something else now/) as string,
      untouched: 'Nothing in the workbook was changed.',
    });
    expect(ratings(sheet)).toEqual(['', 'Amber', 'Amber', 'Red']);
  });

  it('another row that shows the same is not put back', async () => {
    const { sheet, run, host, change } = await openedRows();
    const done = await changePlan(run, [change, { cell: at(3, 4), was: 'Amber', text: 'Green' }], WHAT);
    host.userInsertRows(PLAN_SHEET, 3, 1, 'Remote');
    await expect(putBack(run, done[0] ?? [])).rejects.toMatchObject({ kind: 'changedMeanwhile' });
    expect(ratings(sheet)).toEqual(['', 'Green', 'Green', 'Red']);
  });
});

describe.each(API_LEVELS)('putting back, at ExcelApi %s', (level) => {
  it('is refused where somebody has changed the cell since', async () => {
    const { workbook, sheet } = openedPlan();
    const { run, host } = openOffice(workbook, level);
    const done = await changePlan(run, [FIX, OTHER], WHAT);
    host.userEdit(PLAN_SHEET, 'D5', 'by June', 'Remote');
    await expect(putBack(run, done)).rejects.toMatchObject({
      kind: 'changedMeanwhile',
      what: 'Somebody has changed D5 of “Sheet1” since Plan Monitor changed it: it now shows “by June”.',
      untouched: 'Nothing in the workbook was changed.',
    });
    expect([MISSPELT, OTHER.cell].map((cell) => heldIn(sheet, cell))).toEqual(['by June', 'The police']);
  });

  it('leaves a cell alone that the user has undone', async () => {
    const { original, workbook } = openedPlan();
    const { run, host } = openOffice(workbook, level);
    const done = await changePlan(run, [FIX, OTHER], WHAT);
    host.userEdit(PLAN_SHEET, 'D5', 'Mary 2021');
    workbook.sheets()[0]?.setContent(4, 3, { value: 'Mary 2021', formula: null, isError: false });
    await putBack(run, done);
    expect(changedParts(original, workbook.save())).toEqual([]);
  });

  it('takes two changes of one cell back, the later one first', async () => {
    const { original, workbook } = openedPlan();
    const { run } = openOffice(workbook, level);
    const first = await changePlan(run, [FIX], WHAT);
    const second = await changePlan(run, [{ ...FIX, was: 'May 2021', text: '1/5/2021' }], WHAT);
    await putBack(run, [...second, ...first]);
    expect(changedParts(original, workbook.save())).toEqual([]);
  });
});
