import { buildSummary, type BuildOptions } from '../src/monitor';
import { NO_SETTINGS } from '../src/plan/settings';
import type { WorkbookModel } from '../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../src/workbench/host/store';
import { BUILT_AT, sheetNamed, textsOf } from './support/build';
import { cleared, closeOffices, openOffice } from './support/office';

afterEach(closeOffices);

const SHEET = 'Sheet1';
const ROWS: readonly (readonly string[])[] = [
  ['Work Plan 2025-2027'],
  [],
  ['No', 'Action', 'Lead', 'Deputy', 'By when', 'RAG', 'Progress'],
  ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Green', 'Published in May'],
  ['2', 'Train the staff', 'Housing', 'Schools', '31/12/2025', 'Amber', 'Half are trained'],
];

/** The plan, its columns from `insertAt` on moved one to the right. */
function write(workbook: WorkbookModel, insertAt: number): void {
  const sheet = sheetNamed(workbook, SHEET);
  ROWS.forEach((cells, row) => {
    const moved =
      row < 2 ? cells : [...cells.slice(0, insertAt), row === 2 ? 'Cost' : '5', ...cells.slice(insertAt)];
    moved.forEach((value, column) => {
      sheet.setContent(row, column, { value, formula: null, isError: false });
    });
  });
}

function plan(): WorkbookModel {
  const workbook = createWorkbook();
  write(workbook, 7);
  return workbook;
}

async function build(workbook: WorkbookModel, options: Partial<BuildOptions> = {}) {
  const { run, host } = openOffice(workbook);
  const built = await buildSummary(run, { asOfDefault: '2025-10-31', builtAt: BUILT_AT, ...options });
  await cleared(host);
  expect(host.stats.roundTrips).toBeLessThanOrEqual(8);
  return {
    built,
    leads: built.results.plan.actions.map(({ activities }) => activities[0]?.leads[0]?.text),
    host,
  };
}

/** Types into the cell of the row that begins with this, under the heading, as a person does. */
function type(workbook: WorkbookModel, row: string, heading: string, words: string): void {
  const texts = textsOf(sheetNamed(workbook, 'Plan settings'));
  const at = texts.find(({ text, column }) => column === 1 && text === row);
  const header = texts.findLast(({ text, row: line }) => text === heading && line < (at?.row ?? 0));
  if (!at || !header) throw new Error(`No place for ${row}, ${heading}`);
  const { host } = openOffice(workbook);
  host.userEdit('Plan settings', `${String.fromCharCode(65 + header.column)}${String(at.row + 1)}`, words);
}

const settingsTexts = (workbook: WorkbookModel) => textsOf(sheetNamed(workbook, 'Plan settings'));

describe('settings in the workbook', () => {
  it('a column corrected there is read so at the next build, also after one was inserted before it', async () => {
    const workbook = plan();
    expect((await build(workbook)).leads).toEqual(['Health', 'Housing']);
    type(workbook, 'Deputy', 'Your correction', 'Lead');
    const corrected = await build(workbook);
    expect(corrected.leads).toEqual(['Police', 'Schools']);
    expect(corrected.built.results.plan.columns).toContainEqual(
      expect.objectContaining({ header: 'Lead', role: 'ignored' }),
    );

    write(workbook, 1);
    expect((await build(workbook)).leads).toEqual(['Police', 'Schools']);
    const row = settingsTexts(workbook).find(({ text }) => text === 'Deputy')?.row;
    expect(
      settingsTexts(workbook)
        .filter((cell) => cell.row === row && cell.column > 0)
        .map(({ text }) => text),
    ).toEqual(['Deputy', 'Lead', 'Lead', 'You said so.', 'E', SHEET, 'after “Lead”']);
  });

  it('a build on its own output changes nothing, with everything typed still there', async () => {
    const workbook = plan();
    await build(workbook);
    type(workbook, 'Position at', 'Your setting', '30/09/2025');
    type(workbook, 'Protective marking', 'Your setting', '=OFFICIAL');
    type(workbook, 'Plan begins', 'Your setting', 'soonish');
    type(workbook, 'Green', 'Your meaning', 'on track');
    type(workbook, 'Deputy', 'Your correction', 'nonsense');
    sheetNamed(workbook, 'Plan settings').setContent(120, 2, {
      value: 'my own row',
      formula: null,
      isError: false,
    });
    await build(workbook);
    const first = workbook.save();
    const again = openWorkbook(first);
    const { built } = await build(again);
    expect(Buffer.from(again.save()).equals(Buffer.from(first))).toBe(true);
    const texts = settingsTexts(again).map(({ text }) => text);
    for (const typed of ['30/09/2025', 'soonish', 'on track', 'nonsense', 'my own row']) {
      expect(texts).toContain(typed);
    }
    expect(texts.filter((text) => text === 'my own row')).toHaveLength(1);
    expect(built.results.plan.asOf).toBe('2025-09-30');
    expect(built.results.plan.ragKey.find(({ rating }) => rating === 'green')?.meaning).toBe('onTrack');
    expect(built.notices.join('\n')).toMatch(/“soonish” for “Plan begins” is not used/);
    expect(built.notices.join('\n')).toMatch(/“nonsense” for “Deputy” is not used/);
  });

  it.each<[string, Partial<BuildOptions>, string]>([
    ['the day given with the call counts first', { asOf: '2025-07-01' }, '2025-07-01'],
    [
      'then the settings given with the call',
      { settings: { ...NO_SETTINGS, asOf: 'today' }, asOfDefault: '2025-08-01' },
      '2025-08-01',
    ],
    ['then the setting of the workbook', { asOfDefault: '2025-08-01' }, '2025-09-30'],
  ])('%s', async (_words, options, day) => {
    const workbook = plan();
    await build(workbook);
    type(workbook, 'Position at', 'Your setting', '2025-09-30');
    const { built } = await build(workbook, options);
    expect(built.results.plan.asOf).toBe(day);
  });

  it('green answered as complete is settled: the question is asked no more', async () => {
    const workbook = plan();
    const asks = async () =>
      (await build(workbook)).built.results.findings.some(({ rule }) => rule === 'rag-meaning');
    expect(await asks()).toBe(true);
    type(workbook, 'Green', 'Your meaning', 'Complete');
    expect(await asks()).toBe(false);
  });

  it('a day far from the plan’s period is asked about once', async () => {
    const workbook = plan();
    const far = { asOfDefault: '2031-01-01' };
    expect((await build(workbook, far)).built.notices.join()).toMatch(
      /outside its period \(01\/04\/2025 to 31\/03\/2027\)/,
    );
    type(workbook, 'Position at', 'Your setting', 'today');
    expect((await build(workbook, far)).built.notices).toEqual([]);
  });

  it('one end of the period may be given alone', async () => {
    const workbook = plan();
    await build(workbook);
    type(workbook, 'Plan ends', 'Your setting', '31 March 2028');
    const { built } = await build(workbook);
    expect(built.results.plan.period).toEqual({ start: '2025-04-01', end: '2028-03-31' });
  });

  it('a correction of a column that is gone is kept, and told', async () => {
    const workbook = plan();
    await build(workbook);
    type(workbook, 'Deputy', 'Your correction', 'Lead');
    sheetNamed(workbook, SHEET).setContent(2, 3, { value: 'Vice', formula: null, isError: false });
    const { built, leads } = await build(workbook);
    expect(leads).toEqual(['Health', 'Housing']);
    expect(built.notices.join()).toMatch(/the column “Deputy” on the sheet “Sheet1” is not used/);
    sheetNamed(workbook, SHEET).setContent(2, 3, { value: 'Deputy', formula: null, isError: false });
    expect((await build(workbook)).leads).toEqual(['Police', 'Schools']);
  });
});
