/** The pane stays at the reader's place, and follows what others change in the workbook while it is open. */
import type { Page } from 'playwright-core';
import { createHost, type Host } from '../../src/workbench/host/host';
import { describeBrowser } from '../support/browser';
import { PANE, panePages, settled } from '../support/pane-page';
import { SETTINGS, workbookOf } from '../support/settings-sheet';
import { openTab, openTabOf, sample, told } from '../support/tabs';
import { sheetNames } from '../support/workbook';

describeBrowser('the open pane', () => {
  const pages = panePages();
  const scrolled = (page: Page) => page.evaluate<number>('document.documentElement.scrollTop');

  test('each tab keeps its own place: another one begins at its top, and the one left stands where it was', async () => {
    const { page } = await openTabOf(pages, sample(), 'checks');
    await told(page, /points to check$/);
    await page.evaluate('window.scrollTo(0, 900)');
    expect(await scrolled(page)).toBe(900);
    await openTab(page, 'actions');
    await told(page, /actions on \d+ rows$/);
    expect(await scrolled(page)).toBe(0);
    await page.evaluate('window.scrollTo(0, 400)');
    await openTab(page, 'checks');
    expect(await scrolled(page)).toBe(900);
    await openTab(page, 'actions');
    expect(await scrolled(page)).toBe(400);
  }, 120_000);

  test('a link of Overview leads to the top of its list', async () => {
    const { page } = await openTabOf(pages, sample(), 'overview');
    const link = page.getByRole('button', { name: /^Points to check: \d+/ });
    await link.scrollIntoViewIfNeeded();
    await page.evaluate('window.scrollBy(0, 100)');
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(0);
    await link.click();
    await told(page, /points to check$/);
    expect(await scrolled(page)).toBe(0);
    await openTab(page, 'overview');
    expect(await scrolled(page)).toBe(before);
  }, 120_000);

  test('what a co-author changes while settings are being saved is taken up once they are', async () => {
    const workbook = workbookOf([
      ['Work Plan 2025-2027'],
      [],
      ['No', 'Action', 'Lead', 'By when', 'RAG'],
      ['1', 'Write the guide', 'Health', '30/06/2025', 'Green'],
      ['2', 'Train the staff', 'Housing', '31/12/2025', 'Amber'],
    ]);
    const host = createHost(workbook);
    const { page } = await pages.page(
      changedWhileWriting(host, () => {
        host.userEdit('Sheet1', 'E5', 'Red', 'Remote');
      }),
    );
    await page.goto(PANE);
    const red = page.getByRole('listitem').filter({ hasText: /^Red/ });
    await red.getByText('0').waitFor();
    await settled(host);

    await openTab(page, 'settings');
    await page.getByRole('button', { name: /^Sheets/ }).click();
    await page.getByRole('switch', { name: /^Actions by lead/ }).click();
    await page.getByRole('form', { name: 'Sheets' }).getByRole('button', { name: /^Save/ }).click();
    await told(page, 'Saved in Plan settings: Sheets.');
    expect(sheetNames(workbook)).toContain(SETTINGS);
    await openTab(page, 'overview');
    await red.getByText('1').waitFor();
  }, 120_000);
});

/** The host with a change made by somebody else while the add-in's first writing is under way, and told before it ends. */
function changedWhileWriting(host: Host, change: () => void): Host {
  let isDone = false;
  const processQuery = async (body: string) => {
    if (!isDone && body.includes('"Values"')) {
      isDone = true;
      change();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return host.processQuery(body);
  };
  return { ...host, processQuery };
}
