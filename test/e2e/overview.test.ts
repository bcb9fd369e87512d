/** The tab Overview before plans that give little: what a plan does not say is said, and never counted as nothing. */
import type { Page } from 'playwright-core';
import { describeBrowser } from '../support/browser';
import { panePages } from '../support/pane-page';
import { workbookOf } from '../support/settings-sheet';
import { FLAWLESS, looks, openTabOf, sample, type OpenTab } from '../support/tabs';

const TITLE = ['Work Plan 2021-2026'];

describeBrowser('the tab Overview', () => {
  const pages = panePages();
  const open = (...rows: readonly (readonly string[])[]): Promise<OpenTab> =>
    openTabOf(pages, workbookOf([TITLE, [], ...rows]), 'overview');
  const figures = (page: Page) => page.getByRole('region', { name: 'Where the plan stands' });
  const figure = (page: Page, word: string) =>
    figures(page).getByRole('button', { name: new RegExp(`^${word}:`) });
  const ratings = (page: Page) => page.getByRole('region', { name: 'Ratings given by leads' });

  test('a plan without a column of ratings: no bars, what is so, and the way to name the column', async () => {
    const { page, problems } = await open(
      ['No', 'Action', 'Lead', 'By when', 'Progress'],
      ['1.1', 'Agree the protocol', 'Health', 'April 2026', 'Drafted in May 2025'],
      ['1.2', 'Train the staff', 'Housing', 'June 2026', 'Booked the rooms'],
    );
    await ratings(page).getByText('No column of ratings was found in this plan.').waitFor();
    expect(await ratings(page).getByRole('listitem').count()).toBe(0);
    expect(await figure(page, 'Overdue').count()).toBe(1);
    expect(await figure(page, 'Out of step').count()).toBe(0);
    expect(await looks(page)).toEqual(FLAWLESS);
    await ratings(page).getByRole('button', { name: 'Say which column holds them' }).click();
    await page.getByRole('tabpanel', { name: 'Settings' }).waitFor();
    expect(problems).toEqual([]);
  }, 120_000);

  test('a plan whose ratings are all still to be given', async () => {
    const { page } = await open(
      ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
      ['1.1', 'Agree the protocol', 'Health', 'April 2026', '', ''],
      ['1.2', 'Train the staff', 'Housing', 'June 2026', '', ''],
    );
    await ratings(page).getByText('None of the 2 activities is rated yet.').waitFor();
    expect(await ratings(page).getByRole('listitem').count()).toBe(0);
    expect(await ratings(page).getByRole('button').count()).toBe(0);
  }, 120_000);

  test('a plan without dates: nothing is said to be in time', async () => {
    const { page } = await open(
      ['No', 'Action', 'Lead', 'RAG', 'Progress'],
      ['1.1', 'Agree the protocol', 'Health', 'Amber', 'Drafted in May 2025'],
      ['1.2', 'Train the staff', 'Housing', 'Amber', 'Booked the rooms'],
    );
    await figures(page).getByText('This plan names no dates, so nothing can show as overdue.').waitFor();
    expect(await figure(page, 'Overdue').count()).toBe(0);
    expect(await figure(page, 'To confirm').count()).toBe(0);
    expect(await figure(page, 'Undated').getAttribute('aria-label')).toContain('Undated: 2.');
    expect(
      await ratings(page)
        .getByRole('listitem')
        .filter({ hasText: /^Amber/ })
        .textContent(),
    ).toBe('Amber2');
    expect(await looks(page)).toEqual(FLAWLESS);
  }, 120_000);

  test('a plan in which nothing was found says that it was looked at', async () => {
    const { page } = await open(
      ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
      ['1.1', 'Agree the protocol', 'Health', 'April 2026', 'Amber', 'Drafted in May 2025'],
    );
    await figures(page)
      .getByText(/^\d\d checks found nothing in 1 row\.$/)
      .waitFor();
    expect(await figure(page, 'Points to check').getAttribute('aria-label')).toContain('Points to check: 0.');
    expect(await looks(page)).toEqual(FLAWLESS);
  }, 120_000);

  test('sheets that show another day than the pane: their day is named, whether or not they are up to date', async () => {
    const { page } = await openTabOf(pages, sample(), 'overview');
    const build = page.getByRole('region', { name: 'Build summary' });
    await build.getByRole('button', { name: 'Build summary' }).click();
    await build.getByText(/^Built .*; nothing has changed since\.$/).waitFor();
    const position = page.getByLabel('Position at');
    await position.fill('30/11/2025');
    await position.press('Enter');
    await build
      .getByText(/nothing has changed since\. The sheets show the position at 31\/10\/2025\./)
      .waitFor();
    await build.getByText(/The figures here are for 30\/11\/2025: build again/).waitFor();
    await build.getByRole('button', { name: 'Build summary' }).click();
    await build.getByText(/^Built .*; nothing has changed since\.$/).waitFor();
    expect(await looks(page)).toEqual(FLAWLESS);
  }, 120_000);
});
