import { changePlan, putBack, readPlan } from '../../src/monitor';
import { changesForFix, changesTogether, type CellChange } from '../../src/plan/changes';
import { parseDay } from '../../src/plan/day';
import { openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, changedParts } from '../support/build';
import { API_LEVELS, cleared, closeOffices, openOffice } from '../support/office';
import { logRequests } from '../support/requests';
import {
  at,
  heldIn,
  MISSPELT,
  openedPlan as opened,
  planSheet,
  setFormat,
  setText,
  WHAT,
} from '../support/small-plan';

afterEach(closeOffices);

describe.each(API_LEVELS)('a fix, at ExcelApi %s', (level) => {
  it('changes just its cell, in one write, and put back the file is as it was', async () => {
    const { original, workbook, sheet } = opened();
    const { run, host } = openOffice(workbook, level);
    const { results, textAt, mergedAt } = await readPlan(run, { asOf: '2021-10-31' });
    await cleared(host);
    const log = logRequests(host);
    const finding = results.findings.find(({ rule }) => rule === 'timescale-misspelt');
    const changes = finding ? changesForFix(finding, textAt) : [];
    const [done] = await changePlan(run, changes, { ...WHAT, mergedAt });
    await cleared(host);
    expect(done).toMatchObject({
      cell: MISSPELT,
      before: { text: 'Mary 2021', value: 'Mary 2021' },
      after: { text: 'May 2021' },
      what: 'timescale-misspelt',
      at: BUILT_AT,
    });
    expect(log).toHaveLength(2);
    expect(log.map(({ sets }) => sets)).toEqual([[], ['Values']]);
    const asked = new Set(log.flatMap(({ methods }) => methods));
    expect([...asked].sort()).toEqual(['GetItemOrNullObject', 'GetRange']);

    expect(changedParts(original, workbook.save())).toEqual(['xl/worksheets/sheet1.xml']);
    const before = planSheet(openWorkbook(original));
    const after = planSheet(openWorkbook(workbook.save()));
    for (let row = 0; row < 8; row += 1) {
      for (let column = 0; column < 8; column += 1) {
        const isFixed = row === MISSPELT.row && column === MISSPELT.column;
        expect(after.content(row, column).value).toBe(
          isFixed ? 'May 2021' : before.content(row, column).value,
        );
        expect(after.style(row, column)).toEqual(before.style(row, column));
      }
    }
    if (done) await putBack(run, done);
    expect(heldIn(sheet, MISSPELT)).toBe('Mary 2021');
    expect(changedParts(original, workbook.save())).toEqual([]);
  });

  it('of many cells changes them all, two words of one cell too, and puts them all back', async () => {
    const { original, workbook, sheet } = opened((plan) => {
      setText(plan, at(5, 3), 'Draft by Febuary 2022\nFinal by Agust 2022');
    });
    const { run } = openOffice(workbook, level);
    const { results, textAt } = await readPlan(run, { asOf: '2021-10-31' });
    const found = results.findings.filter(({ rule }) => rule === 'timescale-misspelt');
    expect(found).toHaveLength(3);
    const changes = changesTogether(found.flatMap((finding) => changesForFix(finding, textAt)));
    const done = await changePlan(run, changes, WHAT);
    expect(done.map(({ after }) => after.text)).toEqual([
      'May 2021',
      'Draft by February 2022\nFinal by August 2022',
    ]);
    expect(heldIn(sheet, at(5, 3))).toBe('Draft by February 2022\nFinal by August 2022');
    const again = await readPlan(run, { asOf: '2021-10-31' });
    expect(again.results.findings.filter(({ rule }) => rule === 'timescale-misspelt')).toEqual([]);
    await putBack(run, done);
    expect(changedParts(original, workbook.save())).toEqual([]);
  });
});

const TEXTS = [
  ...['May 2021', '1 May', 'May 3, 2021', '12-May-21', '1/2', '30/04/2022', '2022-04-30', '4-5', '1 1/2'],
  ...['10:30', '10:30 PM', '1/2/2021 10:30', '5 p', '12', '007', '1,200.50', '£5', '$5', '(3)', '50%', '1e5'],
  ...['=1+2', '=HYPERLINK("http://x","y")', '+1', '-1', '- Agree the protocol', '@x', "'x", ' =1', 'TRUE'],
  ...['false', '#N/A', '#REF!', ' 12 ', '', '  '],
  ...[
    '1.2.3',
    'May',
    'Q1 2022',
    '1st May 2021',
    'May 2021 – June 2021',
    'Health / Housing',
    'a\nb',
    'ask #3',
  ],
] as const;

describe.each(API_LEVELS)('what is written, at ExcelApi %s', (level) => {
  it.each(['General', '@', 'dd/mm/yyyy', '0.00'])(
    'arrives as that text in cells of the format %s',
    async (format) => {
      const { original, workbook, sheet } = opened((plan) => {
        TEXTS.forEach((_, down) => {
          setFormat(plan, at(10 + down, 1), format);
        });
      });
      const { run } = openOffice(workbook, level);
      const changes = TEXTS.map((text, down) => ({ cell: at(10 + down, 1), was: '', text }));
      const done = await changePlan(run, changes, WHAT);
      TEXTS.forEach((text, down) => {
        expect(sheet.content(10 + down, 1)).toEqual({ value: text, formula: null, isError: false });
        expect(sheet.style(10 + down, 1).numberFormat).toBe(format);
      });
      await putBack(run, done);
      expect(changedParts(original, workbook.save())).toEqual([]);
    },
  );

  it('is a real date in a cell for dates, and in an empty one that is to be one', async () => {
    const day = parseDay('2022-04-30') ?? undefined;
    const date = at(4, 3);
    const empty = at(5, 5);
    const { original, workbook, sheet } = opened((plan) => {
      setText(plan, date, 44_000);
      setFormat(plan, date, 'd mmm yyyy');
    });
    const { run } = openOffice(workbook, level);
    const { textAt } = await readPlan(run, { asOf: '2021-10-31' });
    const changes = [date, empty].flatMap((cell): CellChange[] =>
      day === undefined ? [] : [{ cell, was: textAt(cell), day }],
    );
    const done = await changePlan(run, changes, WHAT);
    expect([date, empty].map((cell) => heldIn(sheet, cell))).toEqual([44_681, 44_681]);
    expect([date, empty].map(({ row, column }) => sheet.style(row, column).numberFormat)).toEqual([
      'd mmm yyyy',
      'dd/mm/yyyy',
    ]);
    expect(done.map(({ after }) => after.text)).toEqual(['30 Apr 2022', '30/04/2022']);
    await putBack(run, done);
    expect(heldIn(sheet, date)).toBe(44_000);
    expect(changedParts(original, workbook.save())).toEqual([]);
  });

  it.each([
    ['a fill', '#FFC000'],
    ['white', '#FFFFFF'],
    ['no fill', null],
  ])('is a rating’s word and colour; put back, %s is there again', async (_words, fill) => {
    const cell = at(4, 4);
    const { original, workbook, sheet } = opened((plan) => {
      const style = plan.style(cell.row, cell.column);
      plan.setStyle(cell.row, cell.column, {
        ...style,
        fill: fill === null ? null : { colour: fill, tint: 0, pattern: 'Solid' },
      });
    });
    const { run } = openOffice(workbook, level);
    const done = await changePlan(
      run,
      [{ cell, was: 'Amber', fillWas: fill, text: 'Green', fill: '#00b050' }],
      WHAT,
    );
    expect(heldIn(sheet, cell)).toBe('Green');
    expect(sheet.style(cell.row, cell.column).fill?.colour).toBe('#00B050');
    await putBack(run, done);
    expect(changedParts(original, workbook.save())).toEqual([]);
  });

  it.each([
    ['a number', 12.5],
    ['a truth', true],
    ['text that looks like a date', '1/2'],
    ['text that looks like a formula', '=1+2'],
    ['text that looks like an error', '#N/A'],
  ])('put back, %s is just that again', async (_words, value) => {
    const cell = at(4, 5);
    const { original, workbook } = opened((plan) => {
      setText(plan, cell, value);
    });
    const { run } = openOffice(workbook, level);
    const { textAt } = await readPlan(run, { asOf: '2021-10-31' });
    const done = await changePlan(run, [{ cell, was: textAt(cell), text: 'Trained' }], WHAT);
    await putBack(run, done);
    expect(changedParts(original, workbook.save())).toEqual([]);
  });

  it('put back, an error of Excel’s is one again', async () => {
    const cell = at(4, 5);
    const { original, workbook } = opened((plan) => {
      plan.setContent(cell.row, cell.column, { value: '#N/A', formula: null, isError: true });
    });
    const { run } = openOffice(workbook, level);
    const done = await changePlan(run, [{ cell, was: '#N/A', text: 'Trained' }], WHAT);
    await putBack(run, done);
    expect(changedParts(original, workbook.save())).toEqual([]);
  });
});
