/** The first time: a workbook without a plan, the sample plan put into it, and the ways on from there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createHost } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { describeBrowser } from '../support/browser';
import { build, bytesOf, changedParts, SAMPLE, sheetNamed } from '../support/build';
import { closeOffices } from '../support/office';
import { chartsOnly, putAway, SMALL_PLAN, tooLarge } from '../support/no-plan';
import { overhang, panePages, violations } from '../support/pane-page';
import { emptyWorkbook, sheetNames, textOf, typeInto, protect } from '../support/workbook';

const NO_PLAN = 'No sheet of this workbook has a table that reads as a plan.';
const LATER = '2026-11-30';

afterEach(closeOffices);

describeBrowser('the first run', () => {
  const pages = panePages();
  const insert = (page: Page) => page.getByRole('button', { name: 'Put the sample plan into a new sheet' });
  const readAgain = (page: Page) => page.getByRole('button', { name: 'Read again' });
  const status = (page: Page) => page.getByRole('status');

  test('an empty workbook: what a plan looks like, and ways on that work', async () => {
    const workbook = emptyWorkbook();
    const before = workbook.save();
    const { page, refused, problems } = await pages.open(createHost(workbook));

    await page.getByRole('alert').getByText(NO_PLAN).waitFor();
    await page.getByRole('alert').getByText('Nothing in the workbook was changed.').waitFor();
    const example = page.getByRole('table', { name: 'The first rows of an invented plan' });
    expect(await example.getByRole('columnheader').allTextContents()).toEqual([
      'Action number',
      'Action',
      'Lead',
      'Timescale',
      'RAG',
      'Evidence',
    ]);
    expect(await example.getByRole('rowheader').allTextContents()).toEqual(['1.1', '1.2']);
    expect(await page.getByRole('listitem').allTextContents()).toEqual(['Sheet1: The sheet is empty.']);
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
    expect(changedParts(before, workbook.save())).toEqual([]);

    // The user types a plan and has it read; focus stays on the button until the plan stands there.
    typeInto(workbook, 'Sheet1', SMALL_PLAN);
    await readAgain(page).click();
    await page.getByText('A plan of 2 actions on 2 rows was read.').waitFor();
    expect(refused).toEqual([]);
    expect(problems).toEqual([]);
  }, 120_000);

  test('read again in vain: the same is said again, and the keyboard is where it was', async () => {
    const { page } = await pages.open(createHost(emptyWorkbook()));
    await readAgain(page).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Reading the plan…').waitFor();
    await page.getByText('Reading the plan…').waitFor({ state: 'detached' });
    expect(await page.getByText(NO_PLAN).count()).toBe(1);
    expect(await page.locator(':focus').textContent()).toBe('Read again');
  }, 120_000);

  test('the way to a sheet that was not read leaves all that was said in its place', async () => {
    const workbook = emptyWorkbook();
    workbook.addSheet('Notes');
    const { page } = await pages.open(createHost(workbook));
    await page.getByRole('button', { name: 'Go to “Notes”' }).click();
    await page.getByText('Going there…').waitFor({ state: 'detached' });
    expect(workbook.activeSheet().name).toBe('Notes');
    expect(await page.getByText(NO_PLAN).count()).toBe(1);
  }, 120_000);

  test.each<readonly [string, () => Promise<WorkbookModel> | WorkbookModel, RegExp]>([
    ['of charts only', chartsOnly, /Sheet1: The sheet has charts and nothing to read\./],
    [
      'with a sheet too large',
      tooLarge,
      /Sheet1: The sheet is too large to be part of a plan and was not read:/,
    ],
    [
      'with its plan on a very hidden sheet',
      () => putAway('VeryHidden'),
      /Business Plan: The sheet is hidden.*ask whoever made the workbook/,
    ],
    ['of our own sheets only', oursOnly, /only those of Plan Monitor/],
  ])(
    'a workbook %s: why it was not read, no dead end, nothing changed',
    async (_, workbookOf, why) => {
      const workbook = await workbookOf();
      const before = workbook.save();
      const { page, problems } = await pages.open(createHost(workbook));
      await page.getByText(NO_PLAN).waitFor();
      expect(await page.getByRole('region', { name: /sheets of this workbook/i }).textContent()).toMatch(why);
      expect(await insert(page).isEnabled()).toBe(true);
      expect(await readAgain(page).isEnabled()).toBe(true);
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toBe(0);
      expect(changedParts(before, workbook.save())).toEqual([]);
      expect(problems).toEqual([]);
    },
    120_000,
  );

  test('the sample plan goes into a new sheet, is looked at on its own day, and builds', async () => {
    const workbook = emptyWorkbook();
    const { page, refused, problems } = await pages.open(createHost(workbook), { today: LATER });
    await insert(page).click();
    await page.getByRole('heading', { level: 1, name: /Vennshire/ }).waitFor();
    await status(page)
      .getByText('The sample plan stands on the new sheet “Sample plan” and is looked at as at 31/10/2025')
      .waitFor();
    expect(sheetNames(workbook)).toEqual(['Sheet1', 'Sample plan']);
    expect(workbook.activeSheet().name).toBe('Sample plan');
    expect(await page.getByText('Position at 31/10/2025').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);

    await page.getByRole('button', { name: 'Build summary' }).click();
    await status(page).getByText('Built.').waitFor();
    expect(textOf(workbook, 'Plan summary')).toContain('Position at 31/10/2025');
    expect(refused).toEqual([]);
    expect(problems).toEqual([]);
  }, 120_000);

  test('where the sample is looked at on a later day, the day is asked, and one click is an answer', async () => {
    const workbook = openWorkbook(bytesOf(SAMPLE));
    const before = workbook.save();
    const { page } = await pages.open(createHost(workbook), { today: LATER });
    await page.getByText(/The plan is looked at on 30\/11\/2026/).waitFor();
    await page.getByRole('button', { name: 'Look at it as at 31/10/2025' }).click();
    await page.getByText('Position at 31/10/2025').waitFor();
    expect(await page.getByText(/The plan is looked at on/).count()).toBe(0);
    expect(changedParts(before, workbook.save())).toEqual([]);
  }, 120_000);

  test('no sheet can be added: said in words, nothing changed, and the button does it once it can be', async () => {
    const workbook = emptyWorkbook();
    const before = workbook.save();
    const unprotect = protect(workbook);
    const { page } = await pages.open(createHost(workbook));
    await insert(page).click();
    await page
      .getByText('The structure of this workbook is protected, so no sheets can be added to it.')
      .waitFor();
    expect(await violations(page)).toEqual([]);
    expect(changedParts(before, workbook.save())).toEqual([]);

    unprotect();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: /Vennshire/ }).waitFor();
    expect(sheetNames(workbook)).toEqual(['Sheet1', 'Sample plan']);
  }, 120_000);

  test('the sample’s file does not arrive: said in words, and the button sends for it again', async () => {
    const workbook = emptyWorkbook();
    const before = workbook.save();
    let isThere = false;
    const { page } = await pages.open(createHost(workbook), {
      site: (built) => (asked) => (!isThere && asked.startsWith('/sample.') ? null : built(asked)),
    });
    await insert(page).click();
    await page.getByText('The sample plan could not be loaded.').waitFor();
    expect(changedParts(before, workbook.save())).toEqual([]);
    isThere = true;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: /Vennshire/ }).waitFor();
  }, 120_000);

  test('nobody is sent the sample who does not ask for it', () => {
    const { folder } = pages.built();
    for (const name of ['taskpane', 'commands']) {
      expect(readFileSync(path.join(folder, `${name}.html`), 'utf8')).not.toContain('sample.');
    }
    const holders = readdirSync(folder).filter(
      (name) => name.endsWith('.js') && readFileSync(path.join(folder, name), 'utf8').includes('Vennshire'),
    );
    expect(holders).toEqual([expect.stringMatching(/^sample\./)]);
  });
});

async function oursOnly(): Promise<WorkbookModel> {
  const { workbook } = await build(bytesOf(SAMPLE), '2025-10-31');
  workbook.deleteSheet(sheetNamed(workbook, 'Business Plan'));
  return workbook;
}
