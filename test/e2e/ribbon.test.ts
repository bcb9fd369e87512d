/**
 * The ribbon's functions in a real browser, each called as Excel calls it for a click, with no pane open: what was
 * done is read from the workbook, what was told from the small window.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { areaName } from '../../src/plan/grid';
import { SAMPLE_AS_OF } from '../../src/sample/as-of';
import { clickRibbon } from '../../src/workbench/host/browser-office';
import { createHost, type Host } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import {
  describeBrowser,
  launchBrowser,
  openPage,
  ORIGIN,
  type Site,
  type TestPage,
} from '../support/browser';
import { buildPane } from '../support/built-pane';
import { cellsOf, sheetNames, textOf } from '../support/workbook';

const SAMPLE = path.resolve(__dirname, '../../assets/sample-plan.xlsx');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PLAN = 'Business Plan';
/** How words begin that tell of no failure. */
const WELL = /^(The summary was built|\d+ errors?|Problem)/;
/** Office's number for "session over". */
const SESSION_OVER = 5012;

describeBrowser('the ribbon, without the pane', () => {
  let site: Site;
  let browser: Browser;
  let opened: TestPage[] = [];

  beforeAll(async () => {
    ({ site } = buildPane());
    browser = await launchBrowser();
  }, 300_000);

  afterAll(() => browser.close());

  afterEach(async () => {
    await Promise.all(opened.map((page) => page.close()));
    opened = [];
  });

  /** The page of the ribbon's functions, on the sample and its own day. */
  async function ribbon(from: Site = site) {
    const workbook = openWorkbook(readFileSync(SAMPLE));
    const host = createHost(workbook);
    const seen = await openPage(browser, host, from);
    opened.push(seen);
    await seen.page.context().clock.setFixedTime(new Date(`${SAMPLE_AS_OF}T10:00:00`));
    await seen.page.goto(`${ORIGIN}/commands.html`);
    return { ...seen, host, workbook, before: cellsOf(workbook, PLAN) };
  }

  const click = (page: Page, name: string) => page.evaluate(clickRibbon(name));

  /** The small windows that are open. */
  const windows = (page: Page) =>
    page
      .context()
      .pages()
      .filter((one) => one !== page);

  /** The small window, of which there is never more than one. */
  async function theWindow(page: Page): Promise<Page> {
    const [window = await page.context().waitForEvent('page')] = windows(page);
    await window.waitForURL(/message\.html/);
    expect(windows(page)).toHaveLength(1);
    return window;
  }

  /** What stands in the window, a paragraph each, once it begins so. */
  async function told(page: Page, begins = /./): Promise<string[]> {
    const paragraphs = (await theWindow(page)).getByRole('alert').locator('p');
    await paragraphs.first().filter({ hasText: begins }).waitFor();
    return paragraphs.allTextContents();
  }

  const untouched = (workbook: WorkbookModel, before: unknown) => {
    expect(cellsOf(workbook, PLAN)).toEqual(before);
  };

  test('Build summary builds every sheet and shows the summary; nobody need be told in a window', async () => {
    const { page, workbook, before, refused, problems } = await ribbon();
    await click(page, 'buildSummary');
    expect(sheetNames(workbook)).toHaveLength(9);
    expect(workbook.activeSheet().name).toBe('Plan summary');
    expect(textOf(workbook, 'Plan summary')).toContain('Built 31/10/2025 10:00 by Plan Monitor');
    untouched(workbook, before);
    expect(windows(page)).toEqual([]);
    expect([...refused, ...problems]).toEqual([]);
  }, 60_000);

  test('Check plan writes and shows Plan checks alone, with the counts above', async () => {
    const { page, workbook, before, refused, problems } = await ribbon();
    await click(page, 'checkPlan');
    expect(sheetNames(workbook)).toEqual([PLAN, 'Plan checks']);
    expect(workbook.activeSheet().name).toBe('Plan checks');
    expect(textOf(workbook, 'Plan checks')).toMatch(
      /\d+ errors?, \d+ warnings? and \d+ notes?, worst first\./,
    );
    untouched(workbook, before);
    expect(windows(page)).toEqual([]);
    expect([...refused, ...problems]).toEqual([]);
  }, 60_000);

  test('Next problem selects cell after cell and tells in one window what is wrong with each', async () => {
    const { page, host, workbook, refused, problems } = await ribbon();
    const before = Buffer.from(workbook.save());
    host.userSelect(PLAN, 'A1');

    await click(page, 'nextProblem');
    const first = await told(page);
    expect(first[0]).toMatch(/^Problems? 1\b.* of \d+/);
    expect(first[1]).toContain(`${PLAN}, ${areaName(host.selection(PLAN))}`);

    await click(page, 'nextProblem');
    await windows(page)[0]
      ?.getByText(/^Problems? [2-9]/)
      .waitFor();
    const second = await told(page);
    expect(second[1]).toContain(`${PLAN}, ${areaName(host.selection(PLAN))}`);
    expect(second[1]).not.toBe(first[1]);

    expect(Buffer.from(workbook.save()).equals(before)).toBe(true);
    expect([...refused, ...problems]).toEqual([]);
  }, 60_000);

  test('the window can be read by everybody, and a page that closed it may open it again', async () => {
    const { page } = await ribbon();
    await click(page, 'nextProblem');
    await told(page);
    const window = await theWindow(page);
    await window.evaluate(AXE);
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme });
      const faults = await window.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
      );
      expect(faults).toEqual([]);
    }
    await window.close();
    await click(page, 'nextProblem');
    expect((await told(page))[0]).toMatch(/^Problem/);
  }, 60_000);

  test.each(['buildSummary', 'checkPlan', 'nextProblem'])(
    '%s that Excel refuses ends, says so in words, and works when tried again',
    async (name) => {
      const { page, host, workbook, before } = await ribbon();
      await page.evaluate('Office.onReady()');
      for (let request = 1; request < 20; request += 1) {
        host.faults.atRequest(host.faults.seen.requests + request, { officeStatus: SESSION_OVER });
      }
      await click(page, name);
      expect(await told(page)).toEqual([
        'Excel has ended its session with this workbook, as it does after a long pause.',
        'Nothing in the workbook was changed.',
        'Load the pane anew. Where that does not help, close the workbook and open it again.',
      ]);
      expect(sheetNames(workbook)).toEqual([PLAN]);
      untouched(workbook, before);

      host.faults.clear();
      await click(page, name);
      await told(page, WELL);
      untouched(workbook, before);
    },
    60_000,
  );

  test.each(['buildSummary', 'checkPlan', 'nextProblem'])(
    '%s says so where a part of the add-in cannot be loaded, and loads it when tried again',
    async (name) => {
      let isOffline = true;
      const { page, workbook, before } = await ribbon((asked) =>
        isOffline && asked.startsWith('/monitor.') ? null : site(asked),
      );
      await click(page, name);
      expect(await told(page)).toEqual([
        'A part of Plan Monitor could not be loaded.',
        'Nothing in the workbook was changed.',
        'Check the connection, then press the button again.',
      ]);
      untouched(workbook, before);
      isOffline = false;
      await click(page, name);
      await told(page, WELL);
    },
    60_000,
  );

  test('a double click does it once, even where Excel opens a page for each click', async () => {
    const requestsOf = async (clicks: (page: Page, second: Page) => Promise<unknown>): Promise<number> => {
      const { page, host } = await ribbon();
      const second = await page.context().newPage();
      await second.goto(`${ORIGIN}/commands.html`);
      await Promise.all([page, second].map((one) => one.evaluate('Office.onReady()')));
      host.faults.clear();
      await clicks(page, second);
      return requestsIn(host);
    };
    const once = await requestsOf((page) => click(page, 'checkPlan'));
    const twice = await requestsOf((page, second) =>
      Promise.all([click(page, 'checkPlan'), click(second, 'checkPlan'), click(page, 'checkPlan')]),
    );
    expect(twice).toBe(once);
  }, 60_000);
});

const requestsIn = (host: Host) => host.faults.seen.requests;
