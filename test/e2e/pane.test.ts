/**
 * The built pane in a real browser, on Microsoft's own office.js, before a workbook of the local host. What the user
 * sees is looked for by role and name, as a screen reader finds it; what was done is read from the workbook.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { clickRibbon } from '../../src/workbench/host/browser-office';
import { createHost, type Host } from '../../src/workbench/host/host';
import { openWorkbook } from '../../src/workbench/host/store';
import { describeBrowser, ORIGIN, type TestPage } from '../support/browser';
import { TABS } from '../../src/taskpane/shell/context';
import { overhang, panePages, until, settled, violations } from '../support/pane-page';
import { FLAWLESS, looks, openTab } from '../support/tabs';
import { cellsOf, OUR_SHEETS, sheetNames, textOf } from '../support/workbook';

const SAMPLE = path.resolve(__dirname, '../../assets/sample-plan.xlsx');

describeBrowser('the pane', () => {
  const pages = panePages();

  const sample = () => openWorkbook(readFileSync(SAMPLE));

  /** A page of the add-in on this workbook, on the sample's own day. */
  async function openAt(address: string, host: Host): Promise<TestPage> {
    const seen = await pages.page(host);
    await seen.page.goto(`${ORIGIN}/${address}`);
    return seen;
  }

  const buildButton = (page: Page) => page.getByRole('button', { name: 'Build summary' });
  const built = (page: Page) => page.getByRole('status').getByText('Built.').waitFor();

  test('reads the plan on opening, builds the sheets at a click, and leaves the plan as it was', async () => {
    const workbook = sample();
    const before = cellsOf(workbook, 'Business Plan');
    const { page, refused, problems } = await openAt('taskpane.html', createHost(workbook));

    await page.getByRole('heading', { level: 1, name: /Business Plan 2024/ }).waitFor();
    const reds = await page.getByRole('listitem').filter({ hasText: /^Red/ }).textContent();

    await buildButton(page).click();
    await built(page);

    expect(sheetNames(workbook)).toEqual(['Business Plan', ...OUR_SHEETS]);
    const summary = textOf(workbook, 'Plan summary');
    expect(reds).toMatch(/^Red\d+$/);
    expect(summary).toContain(`Leads rate ${String(reds?.slice(3))} Red`);
    expect(summary).toContain('31/10/2025');
    expect(cellsOf(workbook, 'Business Plan')).toEqual(before);

    await page.getByRole('button', { name: 'Open the sheet Escalations' }).click();
    await until(() => workbook.activeSheet().name === 'Escalations');
    expect(refused).toEqual([]);
    expect(problems).toEqual([]);
  }, 60_000);

  test('looks at the plan at another day when asked', async () => {
    const { page } = await openAt('taskpane.html', createHost(sample()));
    const overdue = page.locator('dl > div', { hasText: 'stated date passed' }).locator('dt');
    await overdue.waitFor();
    const late = Number(await overdue.textContent());

    const position = page.getByLabel('Position at');
    expect(await position.inputValue()).toBe('31/10/2025');
    await position.fill('04/31/2024');
    await position.press('Enter');
    await page.getByText('This is not a date. Write it as dd/mm/yyyy, such as 31/10/2025.').waitFor();
    expect(await position.getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);

    await position.fill('1 April 2024');
    await position.press('Enter');
    await until(async () => Number(await overdue.textContent()) < late);
    expect(late).toBeGreaterThan(0);
    expect(await position.inputValue()).toBe('01/04/2024');
    expect(await position.evaluate((field) => field === document.activeElement)).toBe(true);
  }, 60_000);

  test('a build waits while somebody types; one that Excel refuses is told in words, and works when tried again', async () => {
    const workbook = sample();
    const before = cellsOf(workbook, 'Business Plan');
    const host = createHost(workbook);
    const { page } = await openAt('taskpane.html', host);
    await page.getByRole('heading', { level: 1, name: /Business Plan 2024/ }).waitFor();
    await settled(host);

    host.faults.clear();
    host.faults.atRequest(1, { officeStatus: 5004 });
    host.faults.atRequest(2, { officeStatus: 7000 });
    await buildButton(page).click();
    await page.getByText('Excel is waiting for you to finish typing; trying again…').waitFor();
    await page.getByText('Excel does not allow the change').waitFor();
    expect(sheetNames(workbook)).toEqual(['Business Plan']);

    await buildButton(page).click();
    await built(page);
    expect(cellsOf(workbook, 'Business Plan')).toEqual(before);
  }, 60_000);

  test('has no accessibility fault that axe knows, before and after a build', async () => {
    const { page } = await openAt('taskpane.html', createHost(sample()));
    await page.getByRole('heading', { level: 1, name: /Business Plan 2024/ }).waitFor();
    await page.getByRole('button', { name: 'What was read' }).click();
    expect(await looks(page)).toEqual(FLAWLESS);
    await buildButton(page).click();
    await built(page);
    expect(await looks(page)).toEqual(FLAWLESS);
  }, 120_000);

  test('tells what a button of the ribbon found, with no window beside it, and reads again what it built', async () => {
    const workbook = sample();
    const { page } = await openAt('taskpane.html', createHost(workbook));
    await page.getByRole('heading', { level: 1, name: /Business Plan 2024/ }).waitFor();
    const ribbon = await page.context().newPage();
    await ribbon.goto(`${ORIGIN}/commands.html`);

    await ribbon.evaluate(clickRibbon('nextProblem'));
    await page.getByText(/^Problem 1 of \d+/).waitFor();
    await page
      .getByRole('button', { name: /^Go to/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Understood' }).click();
    expect(await page.getByText(/^Problem 1 of/).count()).toBe(0);

    await ribbon.evaluate(clickRibbon('buildSummary'));
    await page.getByRole('button', { name: 'Open the sheet Plan summary' }).waitFor();
    await page.getByText(/^The summary was built/).waitFor();
    expect(page.context().pages()).toHaveLength(2);
  }, 60_000);

  test('at twice its size and in a wide pane nothing is cut off, in any tab', async () => {
    const { page } = await openAt('taskpane.html', createHost(sample()));
    await page.getByRole('heading', { name: 'Where the plan stands' }).waitFor();
    for (const tab of TABS) {
      await openTab(page, tab);
      await page.locator(`#page-${tab} :is(h2, button, input)`).first().waitFor();
      // Of the narrowest pane at twice its size, of a page of 640 and of 1280 pixels at twice theirs.
      for (const width of [175, 320, 640, 1280]) {
        await page.setViewportSize({ width, height: 400 });
        expect([tab, width, await overhang(page)]).toEqual([tab, width, 0]);
      }
    }
    // A low window is all for the page: its head goes out of view.
    await page.evaluate('window.scrollTo(0, 300)');
    expect(await page.locator('header').evaluate((head) => head.getBoundingClientRect().bottom)).toBeLessThan(
      0,
    );
  }, 60_000);

  test('for those who want nothing to move, nothing does while the pane is at work', async () => {
    const host = createHost(sample());
    const { page } = await openAt('taskpane.html', host);
    await page.getByRole('heading', { name: 'Where the plan stands' }).waitFor();
    const moving = () =>
      page.evaluate<number>(
        'document.getAnimations().filter(({ playState, effect }) => playState === "running" && effect.getKeyframes().some(({ transform }) => transform !== undefined)).length',
      );
    await settled(host);
    host.faults.clear();
    for (let request = 1; request <= 9; request += 1) host.faults.atRequest(request, { officeStatus: 5004 });
    await buildButton(page).click();
    await page.getByText('Excel is waiting for you to finish typing; trying again…').waitFor();
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Stop' }).click();
  }, 60_000);
});
