import { readAndThink } from '../src/monitor';
import { NO_SETTINGS, parseConfig } from '../src/plan/settings';
import { openWorkbook } from '../src/workbench/host/store';
import { sheetNamed, textsOf } from './support/build';
import { closeOffices, openOffice } from './support/office';
import { buildOn, fill, SETTINGS, settingsRow, typeInto, workbookOf } from './support/settings-sheet';

afterEach(closeOffices);

const ROWS = [
  ['Our things to do'],
  [],
  ['Thing', 'Blob', 'When-ish', 'Shade'],
  ['Write the guide for new starters', 'Health', '30/06/2025', 'Green'],
  ['Train the staff of all schools', 'Housing', '31/12/2025', 'Amber'],
  ['Review the referral form together', 'Police', '31/01/2026', 'Red'],
];
const CONFIG = {
  columns: [
    { header: 'Thing', role: 'action' },
    { header: 'Blob', role: 'lead' },
    { header: 'When-ish', role: 'timescale' },
    { header: 'Shade', role: 'rag' },
  ],
};

const settingsOf = (config: object) => parseConfig(JSON.stringify(config)).settings ?? NO_SETTINGS;
const READ = [
  ['Write the guide for new starters', 'Health', 'green'],
  ['Train the staff of all schools', 'Housing', 'amber'],
  ['Review the referral form together', 'Police', 'red'],
];
const readingOf = ({ results }: Awaited<ReturnType<typeof buildOn>>) =>
  results.plan.actions.map(({ text, activities: [one] }) => [text, one?.leads[0]?.text, one?.rag.rating]);

async function rescuedOnSheet() {
  const workbook = workbookOf(ROWS);
  await expect(buildOn(workbook)).rejects.toMatchObject({ kind: 'noPlan' });
  typeInto(workbook, 'Thing', 'Your correction', 'Action');
  typeInto(workbook, 'Blob', 'Your correction', 'Lead');
  typeInto(workbook, 'When-ish', 'Your correction', 'Timescale');
  typeInto(workbook, 'Shade', 'Your correction', 'RAG');
  return workbook;
}

describe('a sheet whose headings nobody recognises', () => {
  it('is asked about on the settings sheet, and nothing else is written', async () => {
    const workbook = workbookOf(ROWS);
    await expect(buildOn(workbook)).rejects.toMatchObject({
      kind: 'noPlan',
      untouched: expect.stringMatching(/only the sheet “Plan settings” was written/) as string,
      next: expect.stringMatching(/say what the headings mean/) as string,
    });
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1', SETTINGS]);
    expect(settingsRow(workbook, 'Blob')).toEqual([
      'Blob',
      'Not recognised',
      expect.stringMatching(/which is the action/),
      'B',
      'Sheet1',
      'after “Thing”, row 3',
    ]);
    const asked = textsOf(sheetNamed(workbook, SETTINGS)).filter(({ text }) =>
      /^Is the sheet “Sheet1”/.test(text),
    );
    expect(asked[0]?.text).toMatch(/Type the answer in cell D\d+\./);
  });

  it('is read once people say what the headings are, and stays so', async () => {
    const workbook = await rescuedOnSheet();
    const built = await buildOn(workbook);
    expect(readingOf(built)).toEqual(READ);
    expect(built.notices).toEqual([]);
    expect(built.results.questions?.filter(({ about }) => about === 'header')).toEqual([]);
    const first = workbook.save();
    const again = openWorkbook(first);
    expect(readingOf(await buildOn(again))).toEqual(READ);
    expect(Buffer.from(again.save()).equals(Buffer.from(first))).toBe(true);
  });

  it.each<[string, string[][]]>([
    ['a row was inserted above', [[], ...ROWS]],
    [
      'a column was inserted',
      ROWS.map(([first = '', ...rest], row) => [first, row === 2 ? 'Cost' : '', ...rest]),
    ],
    ['columns were moved', ROWS.map((row, at) => (at < 2 ? row : [...row].reverse()))],
    [
      'a heading was lightly renamed',
      ROWS.map((row) => row.map((text) => (text === 'Blob' ? 'Blob name' : text))),
    ],
  ])('is still read after %s', async (_words, rows) => {
    const workbook = await rescuedOnSheet();
    await buildOn(workbook);
    fill(workbook, rows);
    expect(readingOf(await buildOn(workbook))).toEqual(READ);
    fill(workbook, ROWS);
    const config = await buildOn(workbookOf(rows), { settings: settingsOf(CONFIG) });
    expect(readingOf(config)).toEqual(READ);
  });

  it('is still read after it was renamed', async () => {
    const workbook = await rescuedOnSheet();
    await buildOn(workbook);
    workbook.renameSheet(sheetNamed(workbook, 'Sheet1'), 'Work');
    expect(readingOf(await buildOn(workbook))).toEqual(READ);
  });

  it.each<[string, object]>([
    ['by heading', CONFIG],
    ['by heading, on its sheet', { columns: CONFIG.columns.map((one) => ({ ...one, sheet: 'Sheet1' })) }],
    [
      'by letter and row',
      {
        columns: ['action', 'lead', 'timescale', 'rag'].map((role, at) => ({
          sheet: 'Sheet1',
          column: 'ABCD'[at],
          headerRow: 3,
          role,
        })),
      },
    ],
  ])('is read with --config %s', async (_words, config) => {
    expect(readingOf(await buildOn(workbookOf(ROWS), { settings: settingsOf(config) }))).toEqual(READ);
  });

  it('is not read without its action, and that is told', async () => {
    const settings = settingsOf({ columns: CONFIG.columns.slice(1) });
    await expect(buildOn(workbookOf(ROWS), { settings })).rejects.toMatchObject({
      what: expect.stringMatching(/none of them is said to be the action/) as string,
    });
  });

  it('is left alone where the caller asks for that', async () => {
    const workbook = workbookOf(ROWS);
    await expect(buildOn(workbook, { onNoPlan: 'leave' })).rejects.toMatchObject({
      untouched: 'Nothing in the workbook was changed.',
    });
    expect(workbook.sheets()).toHaveLength(1);
  });

  it('the pane says that building writes the sheet that asks', async () => {
    const { run } = openOffice(workbookOf(ROWS));
    await expect(readAndThink(run, { asOf: '2025-10-31' })).rejects.toMatchObject({
      kind: 'noPlan',
      next: expect.stringMatching(/build the summary all the same/) as string,
    });
  });

  it('garbage beside its headings is told and kept', async () => {
    const workbook = workbookOf(ROWS);
    await expect(buildOn(workbook)).rejects.toThrow();
    typeInto(workbook, 'Thing', 'Your correction', 'gibberish');
    await expect(buildOn(workbook)).rejects.toMatchObject({
      what: expect.stringMatching(/“gibberish” for “Thing” is not used/) as string,
    });
    expect(settingsRow(workbook, 'Thing')).toContain('gibberish');
  });
});

describe('a sheet beside the plan that looks like one', () => {
  const plan = [
    ['No', 'Action', 'Lead', 'By when', 'RAG'],
    ['1', 'Write the guide', 'Health', '30/06/2025', 'Green'],
  ];

  it('is asked about until people say that it is none', async () => {
    const workbook = workbookOf(plan);
    workbook.addSheet('More');
    fill(workbook, ROWS, 'More');
    const about = async () =>
      (await buildOn(workbook)).results.questions?.flatMap((one) =>
        one.about === 'header' ? [one.cell] : [],
      );
    expect(await about()).toEqual([{ sheet: 'More', row: 2, column: 0 }]);
    typeInto(workbook, 'Thing', 'Your correction', 'Ignored');
    expect(await about()).toEqual([]);
    expect((await buildOn(workbook)).notices).toEqual([]);
  });
});
