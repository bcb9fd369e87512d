/**
 * A large plan in the pane: the page goes on drawing and hearing while it is read and built, and the work can be stopped.
 * How long its stretches of work are on a machine of its own, the bench says (docs/performance.md).
 */
import { planFullOfFindings } from '../../src/workbench/bench/many-findings';
import { sampleWith } from '../../src/workbench/bench/sample-plan';
import { createHost } from '../../src/workbench/host/host';
import { openWorkbook } from '../../src/workbench/host/store';
import { sampleWorkbook } from '../../src/workbench/sample/workbook';
import { describeBrowser } from '../support/browser';
import { PANE, panePages, until } from '../support/pane-page';
import { openTabOf } from '../support/tabs';
import { sheetNames } from '../support/workbook';

/** Rows of a sheet of more than 5,000, headings and bands among them. */
const ACTIVITIES = 4000;
/**
 * No stretch may be more than this share of all that took long. How long one is on the clock depends on what else the
 * machine does.
 */
const MOST = 0.25;
const PROBE = `(() => {
  const tasks = (window.__tasks = []);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
})();`;

describeBrowser('a plan of more than 5,000 rows', () => {
  const pages = panePages();

  test('is read and built in short stretches, tells how far it is, and can be stopped', async () => {
    const plan = sampleWorkbook(sampleWith(ACTIVITIES));
    const workbook = openWorkbook(plan);
    expect(workbook.sheets()[0]?.usedArea(true)?.bottom ?? 0).toBeGreaterThan(5000);
    const { page } = await pages.page(createHost(workbook));
    await page.addInitScript({ content: PROBE });
    await page.goto(PANE);
    const build = page.getByRole('button', { name: 'Build summary' });
    await page.getByRole('listitem').filter({ hasText: /^Red/ }).waitFor({ timeout: 120_000 });

    await build.click();
    // In the very frame in which it is told: a moment later the plan may have been checked.
    await page.waitForFunction(
      () => {
        const stop = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Stop',
        );
        const isChecking = document.body.textContent.includes('Checking the plan');
        if (isChecking) stop?.click();
        return isChecking && stop !== undefined;
      },
      undefined,
      { timeout: 120_000 },
    );
    await page.getByText('This was stopped, as you asked.').waitFor({ timeout: 120_000 });
    expect(sheetNames(workbook)).toEqual(['Business Plan']);

    await build.click();
    await page.getByText('Writing the sheets').waitFor({ timeout: 120_000 });
    await page.getByRole('status').getByText('Built.').waitFor({ timeout: 240_000 });
    const tasks = (await page.evaluate('window.__tasks')) as number[];
    expect(tasks.length).toBeGreaterThan(0);
    const all = tasks.reduce((sum, one) => sum + one, 0);
    expect(Math.max(...tasks) / all).toBeLessThan(MOST);
  }, 600_000);

  test('has ten thousand findings, of which the page holds no more than somebody asked for', async () => {
    const { page } = await openTabOf(pages, planFullOfFindings(5000), 'checks');
    await page.getByText('10,001 points to check').waitFor({ timeout: 120_000 });
    const rows = page.locator('main li');
    const more = page.getByRole('button', { name: /^Show \d+ more of [\d,]+$/ });
    expect(await rows.count()).toBe(51);
    await more.click();
    await until(async () => (await rows.count()) === 101);
    await more.scrollIntoViewIfNeeded();
    expect(await rows.last().isVisible()).toBe(true);
    await page.getByLabel('Find points').fill('D4324');
    await until(async () => (await rows.count()) === 1);
  }, 120_000);
});
