/** The tab *Checks*: finding, fixing, setting aside, and the ways back. */
import type { Locator, Page } from 'playwright-core';
import { cellName } from '../../src/plan/grid';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { describeBrowser } from '../support/browser';
import { changedParts } from '../support/build';
import { NARROW, panePages, until } from '../support/pane-page';
import {
  FLAWLESS,
  focused,
  looks,
  openTab,
  sample,
  tabTo,
  told,
  type OpenTab,
  openTabOf,
} from '../support/tabs';
import { workbookOf } from '../support/settings-sheet';
import {
  cellsOf,
  changedCells,
  protect,
  sheetNamed,
  sheetNames,
  textOf,
  type SheetCells,
} from '../support/workbook';

/** Two of its months are misspelt, in D22 and in D89; two of its leads are spelt in other ways. */
const PLAN = 'Business Plan';

const find = (page: Page) => page.getByLabel('Find points');
const rows = (page: Page) => page.locator('[data-stop]').filter({ hasText: /^[A-Z]+\d+/ });
const rowOf = (page: Page, cell: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Go to ${cell}:` }) });
const count = async (page: Page): Promise<number> =>
  Number(
    /\d+/.exec(
      (await page
        .getByRole('status')
        .getByText(/to check$/)
        .textContent()) ?? '',
    )?.[0],
  );
/** True where its beginning is within the window. */
const isInView = async (page: Page, what: Locator): Promise<boolean> => {
  const top = (await what.boundingBox())?.y ?? -1;
  return top >= 0 && top < (page.viewportSize()?.height ?? 0);
};
const textIn = (workbook: WorkbookModel, cell: string): unknown => {
  const sheet = sheetNamed(workbook, PLAN);
  const [, letters = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return sheet.content(Number(digits) - 1, letters.charCodeAt(0) - 65).value;
};

describeBrowser('the tab Checks', () => {
  const pages = panePages();

  /** The tab on the sample, with the plan as it stood. */
  async function open(lead?: string): Promise<OpenTab & { before: SheetCells }> {
    const workbook = sample();
    const before = cellsOf(workbook, PLAN);
    return { ...(await openTabOf(pages, workbook, 'checks', lead)), before };
  }

  test('tells each kind once, worst first, and finds by words, by severity and by whose it is', async () => {
    const { page, host, workbook, refused, problems } = await open('QAP sub-group');
    const all = await count(page);
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.map((heading) => heading.replace(/ \(.*/, ''))).toEqual(['Errors', 'Warnings', 'Notes']);
    expect(await page.getByText('Without a lead nobody can be asked how it stands.').count()).toBe(1);

    await find(page).fill('febuary');
    await told(page, `1 of ${String(all)} points`);
    expect(await rows(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Go to D22: Misspelt timescale' }).click();
    await until(
      () => cellName({ row: host.selection(PLAN).top, column: host.selection(PLAN).left }) === 'D22',
    );
    expect(workbook.activeSheet().name).toBe(PLAN);

    await find(page).fill('no such words');
    await told(page, `None of the ${String(all)} points fits.`);
    await page.getByRole('button', { name: 'Show all' }).click();
    await told(page, `${String(all)} points to check`);

    await page.getByLabel('Show', { exact: true }).selectOption('error');
    await told(page, `1 of ${String(all)} points`);
    await page.getByLabel('Show', { exact: true }).selectOption('');
    await page.getByLabel('Only QAP sub-group').check();
    const mine = await page.getByRole('status').getByText(/ of /).textContent();
    expect(Number(mine?.split(' ')[0])).toBeGreaterThan(0);
    expect(Number(mine?.split(' ')[0])).toBeLessThan(all);
    expect([refused, problems]).toEqual([[], []]);
  }, 120_000);

  test('fixes one cell and nothing else, goes on to the next, and puts it back', async () => {
    const { page, workbook, before } = await open();
    const all = await count(page);
    const was = textIn(workbook, 'D22');
    const row = rowOf(page, 'D22');
    expect(await row.locator('del').allTextContents()).toEqual(['Febuary']);
    expect(await row.locator('ins').allTextContents()).toEqual(['February']);

    await row.getByRole('button', { name: /^Fix/ }).click();
    await told(page, '1 cell of the plan changed.');
    expect(textIn(workbook, 'D22')).toBe(String(was).replace('Febuary', 'February'));
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual(['D22']);
    expect(sheetNames(workbook)).toEqual([PLAN]);
    await told(page, `${String(all - 1)} points to check`);
    await until(async () => (await focused(page)).startsWith('D89'));

    await page.getByRole('button', { name: 'Changed here (1)' }).click();
    await page.getByRole('button', { name: /^Put back: Misspelt timescale, D22/ }).click();
    await told(page, 'D22 holds again what it held before.');
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual([]);
    await told(page, `${String(all)} points to check`);
    expect(await page.getByRole('button', { name: /^Changed here/ }).count()).toBe(0);
  }, 120_000);

  test('shows every change of a kind before it makes them, and leaves those without a tick', async () => {
    const { page, workbook, before } = await open();
    await page.getByRole('button', { name: 'Fix all 2 of this kind…' }).first().click();
    const preview = page.getByRole('group', { name: /^What would change: Misspelt timescale/ });
    expect(await preview.locator('del').allTextContents()).toEqual(['Febuary', 'Decmber']);
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual([]);

    await preview.getByLabel('D22').uncheck();
    await preview.getByRole('button', { name: 'Change 1 cell' }).click();
    await told(page, '1 cell of the plan changed.');
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual(['D89']);
    await until(async () => (await focused(page)).startsWith('D22'));
    expect(await preview.count()).toBe(0);
  }, 120_000);

  test('a cell that somebody has changed meanwhile is left alone, and that is said', async () => {
    const { page, workbook, host } = await open();
    await rowOf(page, 'D22').waitFor();
    // As a co-author's change arrives before Excel tells of it.
    const fix = rowOf(page, 'D22').getByRole('button', { name: /^Fix/ });
    host.userEdit(PLAN, 'D22', 'Something else altogether', 'Remote');
    await fix.click();
    await page.getByText('“Something else altogether”').first().waitFor();
    expect(textIn(workbook, 'D22')).toBe('Something else altogether');
  }, 120_000);

  test('a protected plan is not changed: why, the way to its sheet, and the same fix once it is open', async () => {
    const workbook = sample();
    const unprotect = protect(sheetNamed(workbook, PLAN));
    const before = workbook.save();
    const { page } = await openTabOf(pages, workbook, 'checks');
    await rowOf(page, 'D22').getByRole('button', { name: /^Fix/ }).click();
    const refused = page.getByText('The sheet “Business Plan” is protected, so D22 cannot be changed.');
    await refused.waitFor();
    // Far down the page, where the button was pressed.
    expect(await page.evaluate<number>('window.scrollY')).toBeGreaterThan(0);
    expect(await isInView(page, page.getByRole('alert').filter({ has: refused }))).toBe(true);
    await page.setViewportSize({ ...NARROW, height: 400 });
    await page.evaluate('window.scrollTo(0, 2000)');
    await page.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await until(() => isInView(page, refused));
    await page.setViewportSize(NARROW);
    await page.getByText('Nothing in the workbook was changed.').waitFor();
    await page.getByText('Choose Review › Unprotect Sheet, then try again.').waitFor();
    expect(await page.getByRole('button', { name: 'Go to “Business Plan”' }).isEnabled()).toBe(true);
    expect(await looks(page)).toEqual(FLAWLESS);
    expect(changedParts(before, workbook.save())).toEqual([]);
    expect(await page.getByRole('button', { name: /^Changed here/ }).count()).toBe(0);

    unprotect();
    await page.getByRole('button', { name: 'Try again' }).click();
    await told(page, '1 cell of the plan changed.');
    expect(textIn(workbook, 'D22')).toContain('February');
  }, 120_000);

  test('sets aside for a reason that all can read, and brings back', async () => {
    const { page, workbook, before } = await open();
    const all = await count(page);
    const row = rowOf(page, 'C50');
    await row.getByRole('button', { name: 'Set aside: No lead, C50' }).click();
    const save = row.getByRole('button', { name: 'Set aside', exact: true });
    expect(await save.isDisabled()).toBe(true);
    await row.getByLabel('Why is this no trouble?').fill('Agreed at the March meeting');
    await save.click();
    await told(page, `${String(all - 1)} points to check`);
    expect(textOf(workbook, 'Plan settings')).toContain('Agreed at the March meeting');
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual([]);
    expect(await page.getByRole('heading', { name: /^Errors/ }).count()).toBe(0);

    await page.getByRole('button', { name: 'Set aside (1)' }).click();
    await page.getByText('Agreed at the March meeting').waitFor();
    await page.getByRole('button', { name: 'Restore: No lead, C50' }).click();
    await told(page, `${String(all)} points to check`);
    expect(textOf(workbook, 'Plan settings')).not.toContain('Agreed at the March meeting');
  }, 120_000);

  test('the main job is done with the keyboard alone', async () => {
    const { page, workbook } = await open();
    await page.getByRole('tab', { name: 'Checks' }).focus();
    await tabTo(page, /Words or a cell|^$/, 5);
    await page.keyboard.type('misspelt');
    await told(page, /^2 of/);
    await tabTo(page, /^Fix: Misspelt timescale, D22/);
    await page.keyboard.press('Enter');
    await told(page, '1 cell of the plan changed.');
    expect(textIn(workbook, 'D22')).toContain('February');
    await until(async () => (await focused(page)).startsWith('D89'));
    await tabTo(page, /^Set aside: Misspelt timescale, D89/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await until(async () => (await focused(page)).startsWith('D89'));
    await tabTo(page, /^Set aside: Misspelt timescale, D89/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ours to spell');
    await page.keyboard.press('Enter');
    await told(page, /set aside/);
    expect(textOf(workbook, 'Plan settings')).toContain('Ours to spell');
  }, 120_000);

  test('what takes the focus on the way back up is never hidden by the head of the pane', async () => {
    const { page } = await open();
    await page
      .getByRole('button', { name: /^Set aside: / })
      .last()
      .focus();
    for (let steps = 0; steps < 30; steps += 1) {
      await page.keyboard.press('Shift+Tab');
      const covered = await page.evaluate(
        'document.querySelector("header").getBoundingClientRect().bottom - document.activeElement.getBoundingClientRect().top',
      );
      expect(covered).toBeLessThanOrEqual(0);
    }
  }, 120_000);

  test('says what was checked where nothing was found, and what is set aside where that is all', async () => {
    const fine = workbookOf([
      ['Work Plan 2021-2026'],
      [],
      ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
      ['1.1', 'Agree the protocol', 'Health', 'April 2026', 'Amber', 'Drafted in May 2025'],
      ['1.2', 'Train the staff', 'Housing', 'June 2026', '', 'Booked the rooms'],
    ]);
    const { page } = await openTabOf(pages, fine, 'checks');
    const found = rows(page);
    await told(page, '1 point to check');
    await found
      .first()
      .getByRole('button', { name: /^Set aside/ })
      .click();
    await page.getByLabel('Why is this no trouble?').fill('Rated at the next meeting');
    await page.keyboard.press('Enter');
    await told(page, 'Nothing is open; 1 point is set aside.');
    await openTab(page, 'overview');

    const clean = await openTabOf(
      pages,
      workbookOf([
        ['Work Plan 2021-2026'],
        [],
        ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
        ['1.1', 'Agree the protocol', 'Health', 'April 2026', 'Amber', 'Drafted in May 2025'],
      ]),
      'checks',
    );
    await told(clean.page, /^\d\d checks found nothing in 1 row\.$/);
  }, 120_000);

  test('has no fault that axe knows in any colours, and fits a narrow pane', async () => {
    const { page } = await open();
    expect(await looks(page)).toEqual(FLAWLESS);
    await page.getByRole('button', { name: 'Fix all 2 of this kind…' }).first().click();
    await rowOf(page, 'C50')
      .getByRole('button', { name: /^Set aside/ })
      .click();
    expect(await looks(page)).toEqual(FLAWLESS);
    await page.getByLabel('Why is this no trouble?').fill('Agreed');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Set aside (1)' }).click();
    await rowOf(page, 'D22').getByRole('button', { name: /^Fix/ }).click();
    await page.getByRole('button', { name: 'Changed here (1)' }).click();
    expect(await looks(page)).toEqual(FLAWLESS);
  }, 180_000);
});
