/**
 * The page Settings of the built pane in a real browser: what people say of the plan is said here, and read from the
 * workbook afterwards, as it stands on *Plan settings*.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { createHost, type Host } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { SAMPLE, sheetNamed, textsOf } from '../support/build';
import { describeBrowser, type TestPage } from '../support/browser';
import { panePages } from '../support/pane-page';
import { buildOn, SETTINGS, settingsRow, typeInto, workbookOf } from '../support/settings-sheet';
import { FLAWLESS, looks } from '../support/tabs';
import { cellsOf, sheetNames } from '../support/workbook';

const ROWS = [
  ['Work Plan 2025-2027'],
  [],
  ['No', 'Action', 'Lead', 'Deputy', 'By when', 'RAG', 'Progress'],
  ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Green', 'Published in May'],
  ['2', 'Train the staff', 'Housing', 'Schools', '31/12/2025', 'Amber', 'Half are trained'],
  ['3', 'Agree the protocol', 'Executive', 'Council', '30/04/2025', 'Red', ''],
];

describeBrowser('the page Settings', () => {
  const { open } = panePages();

  async function openSettings(host: Host): Promise<TestPage> {
    const seen = await open(host);
    await seen.page.getByRole('tab', { name: 'Settings' }).click();
    await part(seen.page, 'Sheets').waitFor();
    return seen;
  }

  /** The button that opens a part of the page, whatever its count of changes. */
  const part = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}`) });
  const form = (page: Page, title: string) => page.getByRole('form', { name: title });
  const told = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
  const settings = (workbook: WorkbookModel) =>
    textsOf(sheetNamed(workbook, SETTINGS)).map(({ text }) => text);

  async function save(page: Page, title: string): Promise<void> {
    await form(page, title).getByRole('button', { name: /^Save/ }).click();
    await told(page, `Saved in Plan settings: ${title}.`);
  }

  test('a column, a meaning, a meeting, a sheet and the day are said, and the plan is read with them', async () => {
    const workbook = workbookOf(ROWS);
    const plan = cellsOf(workbook, 'Sheet1');
    const { page, problems, refused } = await openSettings(createHost(workbook));

    await part(page, 'Columns of the plan').click();
    await page.getByLabel('D “Deputy”').selectOption('Lead');
    await save(page, 'Columns of the plan');
    expect(sheetNames(workbook)).toEqual(['Sheet1', SETTINGS]);
    expect(settingsRow(workbook, 'Deputy').slice(0, 3)).toEqual(['Deputy', 'Lead', 'Lead']);
    expect(settingsRow(workbook, 'Lead')[1]).toBe('Ignored');
    await page.getByText('You said so.').waitFor();

    await part(page, 'Ratings and their meanings').click();
    await page.getByRole('group', { name: 'Green' }).getByLabel('Means').selectOption('On track');
    await save(page, 'Ratings and their meanings');
    expect(settingsRow(workbook, 'Green').slice(1, 3)).toEqual(['On track', 'On track']);

    await part(page, 'Meetings').click();
    const meeting = form(page, 'Add a meeting');
    await meeting.getByLabel('Meeting').fill('Executive');
    await meeting.getByRole('button', { name: 'Add' }).click();
    await page.getByText('Give the day on which it meets, as dd/mm/yyyy.').waitFor();
    await meeting.getByLabel('Date').fill('12/05/2026');
    await meeting.getByLabel('Papers due').fill('28 April 2026');
    await meeting.getByRole('button', { name: 'Add' }).click();
    await told(page, 'Saved in Plan settings: the meeting Executive.');
    expect(settingsRow(workbook, 'Executive')).toEqual([
      'Executive',
      '12/05/2026',
      '28/04/2026',
      '12/05/2026, papers by 28/04/2026',
    ]);
    await page.getByText('Executive, 12/05/2026; papers by 28/04/2026').waitFor();

    await part(page, 'Sheets').click();
    await page.getByRole('switch', { name: /^Actions by lead/ }).click();
    await save(page, 'Sheets');
    expect(settingsRow(workbook, 'Actions by lead')).toEqual(['Actions by lead', 'Off', 'off']);

    await part(page, 'Day and period').click();
    await form(page, 'Day and period').getByLabel('Position at').selectOption('One day');
    await page.getByLabel('The day', { exact: true }).fill('30/09/2025');
    await save(page, 'Day and period');
    expect(settingsRow(workbook, 'Position at').slice(1, 3)).toEqual(['30/09/2025', '30/09/2025']);
    await page.getByText('Position at 30/09/2025').waitFor();

    await page.getByRole('button', { name: 'Remove Executive, 12/05/2026' }).click();
    await told(page, 'Saved in Plan settings: Executive is removed.');
    expect(settings(workbook)).not.toContain('12/05/2026');

    expect(cellsOf(workbook, 'Sheet1')).toEqual(plan);
    expect([problems, refused]).toEqual([[], []]);
  }, 120_000);

  test('what cannot be used stands beside its field; what somebody typed meanwhile is not overwritten', async () => {
    const workbook = workbookOf(ROWS);
    await buildOn(workbook);
    typeInto(workbook, 'Protective marking', 'Your setting', 'OFFICIAL');
    typeInto(workbook, '3 Executive', 'Your months overdue', 'many');
    const { page } = await openSettings(createHost(workbook));

    await part(page, 'Escalation ladder').click();
    await page.getByText('“many” for “Your months overdue” is not used').waitFor();

    await part(page, 'Marking and replies').click();
    const marking = page.getByRole('textbox', { name: 'Protective marking' });
    expect(await marking.inputValue()).toBe('OFFICIAL');
    await marking.fill('RESTRICTED');
    typeInto(workbook, 'Protective marking', 'Your setting', 'SECRET');
    await form(page, 'Marking and replies').getByRole('button', { name: /^Save/ }).click();
    await page.getByText('“Protective marking” says “SECRET” now.').first().waitFor();
    expect(settings(workbook)).toContain('SECRET');
    expect(await marking.inputValue()).toBe('RESTRICTED');

    await page
      .getByRole('button', { name: /^Read (?:the plan )?again$/ })
      .first()
      .click();
    await page.getByText('Somebody has typed “SECRET” here meanwhile. Saving replaces it.').waitFor();
    await save(page, 'Marking and replies');
    expect(settings(workbook)).toContain('RESTRICTED');
  }, 120_000);

  test('what is asked is answered where it is asked', async () => {
    const tied = ROWS.map((row) => row.map((text) => (text === 'Deputy' ? 'Owner' : text)));
    const workbook = workbookOf(tied);
    const { page } = await openSettings(createHost(workbook));
    const question = page.getByRole('tabpanel', { name: 'Settings' }).getByText('Which column is “Lead”');
    await question.waitFor();
    await page.getByRole('button', { name: 'D “Owner”' }).click();
    await told(page, 'Saved in Plan settings: the answer.');
    expect(settingsRow(workbook, 'Owner').slice(0, 3)).toEqual(['Owner', 'Lead', 'Lead']);
    await question.waitFor({ state: 'detached' });
  }, 60_000);

  test('who leads is settled, and a lead is changed, on the sheet Leads', async () => {
    const asked = ROWS.map((row) =>
      row.map((text) => (text === 'Health' ? 'Lay Member' : text === 'Housing' ? 'Lay Members' : text)),
    );
    const workbook = workbookOf(asked);
    const { page } = await openSettings(createHost(workbook));
    await page.getByRole('button', { name: 'The same: “Lay Member”' }).click();
    await told(page, 'Saved in Leads: the answer.');
    expect(sheetNames(workbook)).toEqual(['Sheet1', 'Leads']);
    const leads = () => textsOf(sheetNamed(workbook, 'Leads')).map(({ text }) => text);
    expect(leads().filter((text) => text.startsWith('Lay Member'))).toEqual(['Lay Member', 'Lay Members']);

    await part(page, 'Lead register').click();
    await page.getByRole('button', { name: 'Change Lay Member' }).click();
    await page.getByLabel('Chair or contact').fill('the chair');
    await form(page, 'Change Lay Member').getByRole('button', { name: 'Save' }).click();
    await told(page, 'Saved in Leads: what is said of Lay Member.');
    expect(leads()).toContain('the chair');
  }, 60_000);

  test('a plan whose headings nobody recognises is read once its columns are named', async () => {
    const workbook = workbookOf([
      ['Thing', 'Blob', 'When-ish', 'Shade'],
      ['Write the guide for new starters', 'Health', '30/06/2025', 'Green'],
      ['Train the staff of all schools', 'Housing', '31/12/2025', 'Amber'],
    ]);
    const plan = cellsOf(workbook, 'Sheet1');
    const { page } = await open(createHost(workbook));
    await page.getByRole('button', { name: 'Say which columns hold what' }).click();
    await page.getByLabel('B “Blob”').selectOption('Lead');
    await page.getByText('Say which column is the action first.').waitFor();
    await page.getByLabel('A “Thing”').selectOption('Action');
    await page.getByLabel('D “Shade”').selectOption('RAG rating');
    await page.getByRole('button', { name: 'Read with these columns' }).click();
    await told(page, 'Saved in Plan settings: what the columns hold.');
    await page.getByText('A plan of 2 actions on 2 rows was read.').waitFor();
    expect(sheetNames(workbook)).toEqual(['Sheet1', SETTINGS]);
    expect(settingsRow(workbook, 'Blob').slice(0, 3)).toEqual(['Blob', 'Lead', 'Lead']);
    expect(cellsOf(workbook, 'Sheet1')).toEqual(plan);
  }, 60_000);

  test('is saved with the keyboard alone, which stays where it was', async () => {
    const workbook = workbookOf(ROWS);
    const { page } = await openSettings(createHost(workbook));
    await part(page, 'Marking and replies').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Protective marking').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('OFFICIAL');
    await page.keyboard.press('Enter');
    await told(page, 'Saved in Plan settings: Marking and replies.');
    expect(settings(workbook)).toContain('OFFICIAL');
    const focused = await page.evaluate('document.activeElement?.value');
    expect(focused).toBe('OFFICIAL');
  }, 60_000);

  test('has no fault that axe knows in any colours and fits a narrow pane, all parts open', async () => {
    const workbook = openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
    const { page } = await openSettings(createHost(workbook));
    for (const title of [
      'Day and period',
      'Columns',
      'Ratings',
      'Meetings',
      'Marking',
      'Lead register',
      'Escalation ladder',
      'Sheets',
    ]) {
      await part(page, title).click();
    }
    await page.getByRole('switch', { name: /^Look-ahead/ }).waitFor();
    expect(await looks(page)).toEqual(FLAWLESS);
    await page
      .getByRole('button', { name: /^Change / })
      .first()
      .click();
    await page.getByRole('form', { name: /^Change / }).waitFor();
    expect(await looks(page)).toEqual(FLAWLESS);
  }, 120_000);
});
