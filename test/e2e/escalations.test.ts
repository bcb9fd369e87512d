/** The tab *Escalations*: who is asked what, since when, and where people answer. */
import type { Locator, Page } from 'playwright-core';
import { cellName } from '../../src/plan/grid';
import { placeOf } from '../../src/report/escalations/columns';
import type { Host } from '../../src/workbench/host/host';
import { describeBrowser } from '../support/browser';
import { panePages, until } from '../support/pane-page';
import { FLAWLESS, focused, looks, openTab, sample, tabTo, told, openTabOf } from '../support/tabs';
import { workbookOf } from '../support/settings-sheet';
import { cellsOf } from '../support/workbook';

const SHEET = 'Escalations';
const REGISTER = 'Draw up and agree a partnership risk register';

const itemOf = (page: Page, milestone: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: milestone }) });
const selected = (host: Host, sheet: string): string => {
  const { top, left } = host.selection(sheet);
  return cellName({ row: top, column: left });
};

/**
 * Excel tells late of what a build wrote, and an Excel of ExcelApi 1.13 not whose it was: what is typed on a sheet of
 * ours within three seconds is taken for the build's. Nobody reads and answers so soon.
 */
const buildIsOver = () => new Promise((resolve) => setTimeout(resolve, 3200));

describeBrowser('the tab Escalations', () => {
  const pages = panePages();

  test('shows the ladder from the top, with who is asked, why and since when, and finds by words and level', async () => {
    const { page, host, workbook, refused, problems } = await openTabOf(pages, sample(), 'escalations');
    await told(page, '11 items on the ladder');
    const levels = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(levels.map((heading) => heading.replace(/:.*/, ''))).toEqual(
      [...levels]
        .map((heading) => heading.replace(/:.*/, ''))
        .sort()
        .reverse(),
    );
    expect(levels[0]).toBe('Level 3: Independent Scrutineer (1)');

    const item = itemOf(page, REGISTER);
    expect(await item.locator('dd').allTextContents()).toEqual([
      'Rated Red\nDue 31/03/2025: seven months overdue\nLed by VSCP Executive, so asked above them',
      'VSCP Executive',
      'Red',
      'Red',
      '31/03/2025: seven months overdue',
      '31/10/2025',
    ]);
    await item.getByRole('button', { name: /^Go to D23/ }).click();
    await until(() => selected(host, 'Business Plan') === 'D23');
    expect(workbook.activeSheet().name).toBe('Business Plan');

    await page.getByLabel('Find items').fill('scrutineer');
    await told(page, '1 of 11 items');
    await page.getByLabel('Find items').fill('no such words');
    await told(page, 'None of the 11 items fits.');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Level 3 (5)' });
    await told(page, '5 of 11 items');
    expect([refused, problems]).toEqual([[], []]);
  }, 120_000);

  test('leads to the cell where people answer, offers to build where there is none, and shows what they typed', async () => {
    const workbook = sample();
    const before = cellsOf(workbook, 'Business Plan');
    const { page, host } = await openTabOf(pages, workbook, 'escalations');
    const respond = itemOf(page, REGISTER).getByRole('button', {
      name: 'Respond on the sheet: action 1.1.4',
    });
    await respond.click();
    await told(page, /^It has no row on the sheet Escalations yet/);
    await itemOf(page, REGISTER).getByRole('button', { name: 'Build summary' }).click();
    await told(page, 'Built.');

    await respond.click();
    await until(() => workbook.activeSheet().name === SHEET);
    const { top, left } = host.selection(SHEET);
    expect(left).toBe(placeOf('response'));
    expect(workbook.activeSheet().content(top, placeOf('ref')).value).toBe('1.1.4');

    await buildIsOver();
    host.userEdit(SHEET, cellName({ row: top, column: left }), 'The register is with the Director');
    host.userEdit(SHEET, cellName({ row: top, column: placeOf('owner') }), 'Chair of the Executive');
    await itemOf(page, REGISTER).getByText('The register is with the Director').waitFor();
    await itemOf(page, REGISTER).getByText('Chair of the Executive').waitFor();
    expect(cellsOf(workbook, 'Business Plan')).toEqual(before);
  }, 120_000);

  test('says that nothing is on the ladder, and keeps what has left it with its notes', async () => {
    const workbook = workbookOf([
      ['Work Plan 2021-2026'],
      [],
      ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
      ['1.1', 'Agree the protocol', 'Health', 'April 2025', 'Red', ''],
    ]);
    const { page, host } = await openTabOf(pages, workbook, 'overview');
    await page.getByRole('button', { name: 'Build summary' }).click();
    await told(page, 'Built.');
    await openTab(page, 'escalations');
    await page.getByRole('button', { name: /^Respond/ }).click();
    await until(() => workbook.activeSheet().name === SHEET);
    await buildIsOver();
    host.userEdit(SHEET, selected(host, SHEET), 'Asked in writing');
    await page.getByText('Asked in writing').waitFor();

    host.userEdit('Sheet1', 'D4', 'April 2026');
    host.userEdit('Sheet1', 'E4', 'Amber');
    await told(page, 'Nothing is on the ladder at 31/10/2025.');
    expect(await page.getByLabel('Find items').count()).toBe(0);
    await page.getByRole('button', { name: 'Closed since (1)' }).click();
    expect(await page.locator('dl').getByRole('definition').allTextContents()).toEqual([
      '31/10/2025',
      'Rated Amber and no longer overdue',
      '31/10/2025',
      'Asked in writing',
    ]);
  }, 120_000);

  test('is gone through with the keyboard alone', async () => {
    const { page, host } = await openTabOf(pages, sample(), 'escalations');
    await page.getByRole('tab', { name: 'Escalations' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('risk register');
    await told(page, '1 of 11 items');
    await tabTo(page, /^Go to D23/);
    await page.keyboard.press('Enter');
    await until(() => selected(host, 'Business Plan') === 'D23');
    expect(await focused(page)).toMatch(/^Go to D23/);
    await tabTo(page, /^Respond on the sheet/);
    await page.keyboard.press('Enter');
    await told(page, /^It has no row/);
  }, 120_000);

  test('has no fault that axe knows in any colours, and fits a narrow pane', async () => {
    const { page } = await openTabOf(pages, sample(), 'escalations');
    await itemOf(page, REGISTER)
      .getByRole('button', { name: /^Respond/ })
      .click();
    await told(page, /^It has no row/);
    expect(await looks(page)).toEqual(FLAWLESS);
  }, 120_000);
});
