import { NO_SETTINGS, parseConfig } from '../src/plan/settings';
import { openWorkbook } from '../src/workbench/host/store';
import { sheetNamed, textsOf } from './support/build';
import { closeOffices } from './support/office';
import {
  buildOn,
  fill,
  SETTINGS,
  settingsRow,
  typeAt,
  typeBelow,
  typeInto,
  workbookOf,
} from './support/settings-sheet';

afterEach(closeOffices);

const ROWS = [
  ['Work Plan 2025-2027'],
  [],
  ['No', 'Action', 'Lead', 'Deputy', 'By when', 'RAG', 'Progress'],
  ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Green', 'Published in May'],
  ['2', 'Train the staff', 'Housing', 'Schools', '31/12/2025', 'Amber', 'Half are trained'],
  ['3', 'Agree the protocol', 'Executive', 'Council', '30/04/2025', 'Red', ''],
];
const settingsOf = (config: object) => parseConfig(JSON.stringify(config)).settings ?? NO_SETTINGS;
const leadsOf = ({ results }: Awaited<ReturnType<typeof buildOn>>) =>
  results.plan.actions.map(({ activities: [one] }) => one?.leads[0]?.text);
const texts = (workbook: ReturnType<typeof workbookOf>) =>
  textsOf(sheetNamed(workbook, SETTINGS)).map(({ text }) => text);

async function expectStable(workbook: ReturnType<typeof workbookOf>) {
  await buildOn(workbook);
  const first = workbook.save();
  const again = openWorkbook(first);
  await buildOn(again);
  expect(Buffer.from(again.save()).equals(Buffer.from(first))).toBe(true);
}

describe('a correction of a column, the key, the period and the day survives', () => {
  const without = (text: string) =>
    ROWS.map((row) => row.filter((_, at) => row.length < 3 || ROWS[2]?.[at] !== text));
  const cases: readonly (readonly [string, string[][]])[] = [
    [
      'an inserted column',
      ROWS.map(([first = '', ...rest], row) => [first, row === 2 ? 'Cost' : '', ...rest]),
    ],
    ['a deleted column', without('Progress')],
    ['moved columns', ROWS.map((row) => (row.length < 3 ? row : [...row.slice(3), ...row.slice(0, 3)]))],
    [
      'a heading lightly renamed',
      ROWS.map((row) => row.map((text) => (text === 'Deputy' ? 'Deputy (name)' : text))),
    ],
    ['a heading misspelt', ROWS.map((row) => row.map((text) => (text === 'Deputy' ? 'Depputy' : text)))],
  ];

  it.each(cases)('%s', async (_words, rows) => {
    const workbook = workbookOf(ROWS);
    await buildOn(workbook);
    typeInto(workbook, 'Deputy', 'Your correction', 'Lead');
    typeInto(workbook, 'Green', 'Your meaning', 'On track');
    typeInto(workbook, 'Amber', 'Your colour', '#FFAA00');
    typeInto(workbook, 'Plan ends', 'Your setting', '31/03/2028');
    typeInto(workbook, 'Position at', 'Your setting', '30/09/2025');
    fill(workbook, rows);
    workbook.renameSheet(sheetNamed(workbook, 'Sheet1'), 'Renamed');
    for (let times = 0; times < 2; times += 1) {
      const built = await buildOn(workbook);
      expect(leadsOf(built)).toEqual(['Police', 'Schools', 'Council']);
      const { plan } = built.results;
      expect([plan.asOf, plan.period?.end]).toEqual(['2025-09-30', '2028-03-31']);
      expect(plan.ragKey.find(({ rating }) => rating === 'green')?.meaning).toBe('onTrack');
      expect(plan.ragKey.find(({ rating }) => rating === 'amber')?.colour).toBe('#FFAA00');
    }
    const settings = settingsOf({ columns: [{ sheet: 'Sheet1', header: 'Deputy', role: 'lead' }] });
    const other = workbookOf(rows);
    other.renameSheet(sheetNamed(other, 'Sheet1'), 'Renamed');
    expect(leadsOf(await buildOn(other, { settings }))).toEqual(['Police', 'Schools', 'Council']);
  });

  it('a heading that stood beside it is never taken for it, and what takes its place is told', async () => {
    const rows = ROWS.map((row) => row.map((text) => (text === 'Progress' ? 'Deputy lead' : text)));
    const workbook = workbookOf(rows);
    await buildOn(workbook);
    typeInto(workbook, 'Deputy', 'Your correction', 'Lead');
    fill(
      workbook,
      rows.map((row) => row.filter((_, at) => row.length < 3 || at !== 3)),
    );
    const built = await buildOn(workbook);
    expect(leadsOf(built)).toEqual(['Health', 'Housing', 'Executive']);
    expect(built.notices.join()).toMatch(/“Deputy” on the sheet “Sheet1” is not used/);
    expect(settingsRow(workbook, 'Deputy')).toContain('Not in the plan now');
  });

  it('a renamed heading is told once', async () => {
    const workbook = workbookOf(ROWS);
    await buildOn(workbook);
    typeInto(workbook, 'Deputy', 'Your correction', 'Lead');
    fill(
      workbook,
      ROWS.map((row) => row.map((text) => (text === 'Deputy' ? 'Deputy name' : text))),
    );
    expect((await buildOn(workbook)).notices.join()).toMatch(/“Deputy” seems to be called “Deputy name” now/);
    expect((await buildOn(workbook)).notices).toEqual([]);
  });
});

describe('what people set on the sheet', () => {
  it('two columns with the same claim are asked about, and the answer settles it', async () => {
    const rows = ROWS.map((row) => row.map((text) => (text === 'Deputy' ? 'Owner' : text)));
    const workbook = workbookOf(rows);
    const asks = async () =>
      (await buildOn(workbook)).results.questions?.filter(({ about }) => about === 'column') ?? [];
    const [asked] = await asks();
    expect(asked).toMatchObject({
      what: 'Which column is “Lead” on the sheet “Sheet1”: C “Lead” or D “Owner”? They have the same claim to it.',
      until: 'Until then column C is taken.',
      cell: { sheet: 'Sheet1', row: 2, column: 2 },
    });
    expect(settingsRow(workbook, 'Lead')).toContain('Lead – or is it column D?');
    const cell = /Which column is .*Type the answer in cell D(\d+)\./.exec(texts(workbook).join('\n'))?.[1];
    typeAt(workbook, Number(cell) - 1, 3, 'Lead');
    expect(await asks()).toEqual([]);
  });

  it('meetings, in any order, with what cannot be used told beside them', async () => {
    const workbook = workbookOf(ROWS);
    await buildOn(workbook);
    typeBelow(workbook, 'Your meeting', 1, 'Executive');
    typeBelow(workbook, 'Its date', 1, '12/05/2026');
    typeBelow(workbook, 'Papers due', 1, '01/06/2026');
    typeBelow(workbook, 'Your meeting', 3, 'Board');
    typeBelow(workbook, 'Its date', 3, '3 February 2026');
    const built = await buildOn(workbook);
    expect(built.notices.join()).toMatch(
      /“01\/06\/2026” for “Papers due, Executive” is not used: .* before the meeting/,
    );
    expect(settingsRow(workbook, 'Board')).toEqual(['Board', '3 February 2026', '03/02/2026']);
    await expectStable(workbook);
    const given = settingsOf({ meetings: [{ name: 'Scrutiny', date: '2026-03-01' }] });
    await buildOn(workbook, { settings: given });
    expect(settingsRow(workbook, 'Board')).toContain(
      'Other meetings were given with the call, and count instead.',
    );
  });

  it('the ladder: names, switches and figures', async () => {
    const workbook = workbookOf(ROWS);
    const levels = async () =>
      (await buildOn(workbook)).results.escalations.map(({ level, askOf }) => [level, askOf]);
    expect(await levels()).toEqual([[3, 'Independent Scrutineer']]);
    typeInto(workbook, '3 Executive', 'Your name for it', 'Delivery Board');
    typeInto(workbook, '3 Executive', 'Your months overdue', '9');
    typeInto(workbook, '2 Business Manager, to broker', 'Your on or off', 'off');
    typeInto(workbook, '1 Lead or sub-group chair', 'Your positions rated late', 'often');
    expect(await levels()).toEqual([[1, 'Lead or sub-group chair']]);
    expect(settingsRow(workbook, '3 Executive').join()).toMatch(
      /Delivery Board\. On: overdue by more than 9 months or rated late at 3 positions running\./,
    );
    expect(settingsRow(workbook, '1 Lead or sub-group chair').join()).toMatch(
      /“often” .* is not used: .* from 1 to 20/,
    );
    await expectStable(workbook);
  });

  it('a finding set aside is marked, not counted, and back when something else is found', async () => {
    const workbook = workbookOf(
      ROWS.map((row) => row.map((text) => (text === '30/04/2025' ? 'Mary 2025' : text))),
    );
    const found = async () =>
      (await buildOn(workbook)).results.findings
        .filter(({ rule }) => rule === 'timescale-misspelt')
        .map(({ found: words, dismissed = null }) => [words, dismissed]);
    expect(await found()).toEqual([['Mary 2025', null]]);
    typeBelow(workbook, 'Check', 1, 'timescale-misspelt');
    typeBelow(workbook, 'About', 1, '3');
    typeBelow(workbook, 'Your reason', 1, 'Known to the lead');
    expect(await found()).toEqual([['Mary 2025', 'Known to the lead']]);
    expect(settingsRow(workbook, 'timescale-misspelt').at(-1)).toBe('Set aside.');
    await expectStable(workbook);
    fill(
      workbook,
      ROWS.map((row) => row.map((text) => (text === '30/04/2025' ? 'Octomber 2025' : text))),
    );
    expect(await found()).toEqual([['Octomber 2025', null]]);
    expect(settingsRow(workbook, 'timescale-misspelt').at(-1)).toBe('Back: something else is found now.');
  });

  it('a sheet that is switched off is not built', async () => {
    const workbook = workbookOf(ROWS);
    await buildOn(workbook);
    typeInto(workbook, 'Actions by lead', 'Your on or off', 'off');
    const { sheetsWritten } = await buildOn(workbook);
    expect(sheetsWritten.map(({ kind }) => kind)).not.toContain('byLead');
    expect(settingsRow(workbook, 'Actions by lead')).toEqual(['Actions by lead', 'Off', 'off']);
  });

  it('garbage in every cell is told, kept, and stops nothing', async () => {
    const workbook = workbookOf(ROWS);
    await buildOn(workbook);
    const sheet = sheetNamed(workbook, SETTINGS);
    const headings = textsOf(sheet).filter(({ text }) =>
      /^(?:Your .*|Its date|Papers due|Check|About)$/.test(text),
    );
    const rows = new Set(textsOf(sheet).map(({ row }) => row));
    let typed = 0;
    for (const { row, column } of headings) {
      for (let below = row + 1; sheet.content(below, 0).value !== '' && rows.has(below); below += 1) {
        if (
          /^#(?!setting|column|key|meeting|rung|dismissal|sheet)/.test(String(sheet.content(below, 0).value))
        )
          break;
        typed += 1;
        typeAt(workbook, below, column, `=<junk> ${String(typed)}`);
      }
    }
    expect(typed).toBeGreaterThan(50);
    const built = await buildOn(workbook);
    expect(leadsOf(built)).toEqual(['Health', 'Housing', 'Executive']);
    expect(built.notices.filter((notice) => /is not used/.test(notice)).length).toBeGreaterThan(25);
    const kept = texts(workbook).join('\n');
    for (let at = 1; at <= typed; at += 1) expect(kept).toContain(`<junk> ${String(at)}`);
    await expectStable(workbook);
  }, 60_000);

  it('what a person says in a second row counts, and stands in the first from then on', async () => {
    const workbook = workbookOf(ROWS);
    await buildOn(workbook);
    const sheet = sheetNamed(workbook, SETTINGS);
    const last = textsOf(sheet).findLast(({ text }) => text === 'Replies wanted by')?.row ?? 0;
    typeAt(workbook, last + 1, 1, 'Protective marking');
    typeAt(workbook, last + 1, 3, 'OFFICIAL');
    for (let times = 0; times < 2; times += 1) {
      const { results } = await buildOn(workbook);
      expect(results.settings?.marking).toBe('OFFICIAL');
    }
    expect(settingsRow(workbook, 'Protective marking')).toContain('OFFICIAL');
  });

  it('rows that were sorted are still known', async () => {
    const workbook = workbookOf(ROWS);
    await buildOn(workbook);
    typeInto(workbook, '3 Executive', 'Your on or off', 'off');
    const sheet = sheetNamed(workbook, SETTINGS);
    const [one = 0, other = 0] = ['1 Lead or sub-group chair', '3 Executive'].map(
      (text) => textsOf(sheet).find((cell) => cell.text === text)?.row,
    );
    for (let column = 0; column < 8; column += 1) {
      const [first, second] = [sheet.content(one, column), sheet.content(other, column)];
      sheet.setContent(one, column, second);
      sheet.setContent(other, column, first);
    }
    await buildOn(workbook);
    expect(settingsRow(workbook, '3 Executive')).toContain('off');
    expect(settingsRow(workbook, '1 Lead or sub-group chair')).not.toContain('off');
  });
});
