/**
 * The built folder as a deployment has it: served by a plain web server from a folder of its own, and opened before a
 * workbook. Each page keeps to its Content Security Policy and asks nobody but that server and Microsoft for office.js.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { SAMPLE_AS_OF } from '../../src/sample';
import { TABS } from '../../src/taskpane/shell/context';
import { clickRibbon } from '../../src/workbench/host/browser-office';
import { createHost } from '../../src/workbench/host/host';
import { describeBrowser, launchBrowser, openPage, type TestPage } from '../support/browser';
import { buildPane } from '../support/built-pane';
import { serveFolder, type StaticServer } from '../support/static-server';
import { openTab, sample } from '../support/tabs';
import { cellsOf, changedCells, sheetNames } from '../support/workbook';

const OFFICE = 'https://appsforoffice.microsoft.com';
const PLAN = 'Business Plan';

describeBrowser('the built folder on a web server', () => {
  let folder: string;
  let server: StaticServer;
  let browser: Browser;
  let opened: TestPage[] = [];

  beforeAll(async () => {
    ({ folder } = buildPane());
    server = await serveFolder(folder, '/plan-monitor/');
    browser = await launchBrowser();
  }, 300_000);

  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const page of pages) await page.close();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** A page of the site on the sample plan, and whom it and its windows ask. */
  async function open(name: string) {
    const workbook = sample();
    const host = createHost(workbook);
    const seen = await openPage(browser, host, server.address, { viewport: { width: 350, height: 800 } });
    opened.push(seen);
    const asked = new Set<string>();
    seen.page.context().on('request', (request) => asked.add(new URL(request.url()).origin));
    await seen.page.clock.setFixedTime(new Date(`${SAMPLE_AS_OF}T10:00:00`));
    await seen.page.goto(new URL(name, server.address).href);
    return { ...seen, workbook, host, asked, before: cellsOf(workbook, PLAN) };
  }

  test('the main path: read, build, each tab, a fix; nobody else is asked for anything', async () => {
    const { page, workbook, before, asked, refused, problems } = await open('taskpane.html');
    await page.getByRole('heading', { level: 1, name: /Business Plan 2024/ }).waitFor();
    await page.getByRole('button', { name: 'Build summary' }).click();
    await page.getByRole('status').getByText('Built.').waitFor();
    expect(sheetNames(workbook)).toHaveLength(9);

    for (const tab of TABS) {
      await openTab(page, tab);
      await page.locator(`#page-${tab} :is(h2, button, input)`).first().waitFor();
    }
    await openTab(page, 'checks');
    await page.getByRole('button', { name: 'Fix: Misspelt timescale, D22' }).click();
    await page.getByRole('status').getByText(' of the plan changed.').waitFor();
    expect(changedCells(before, cellsOf(workbook, PLAN))).toHaveLength(1);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: /^Changed here/ }).click();

    expect([...asked].sort()).toEqual([OFFICE, server.address.origin].sort());
    expect([refused, problems]).toEqual([[], []]);
  }, 60_000);

  test('the ribbon and its small window', async () => {
    const { page, workbook, before, asked, refused, problems } = await open('commands.html');
    await page.evaluate(clickRibbon('buildSummary'));
    expect(sheetNames(workbook)).toHaveLength(9);
    const [shown] = await Promise.all([
      page.context().waitForEvent('page'),
      page.evaluate(clickRibbon('nextProblem')),
    ]);
    await shown
      .getByRole('alert')
      .getByText(/^Problem/)
      .first()
      .waitFor();
    // Its own style sheet, and not the browser's.
    expect(await shown.evaluate<string>('getComputedStyle(document.body).marginTop')).toBe('24px');

    expect(cellsOf(workbook, PLAN)).toEqual(before);
    expect([...asked].sort()).toEqual([OFFICE, server.address.origin].sort());
    expect([refused, problems]).toEqual([[], []]);
  }, 60_000);

  test.each(['taskpane.html', 'commands.html', 'message.html', 'support.html'])(
    '%s has a policy that lets nothing through but what it needs',
    (name) => {
      const html = readFileSync(path.join(folder, name), 'utf8');
      const [, policy = ''] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html) ?? [];
      const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
      expect(rules.get('default-src')).toEqual(["'none'"]);
      expect(rules.get('script-src')).toEqual(["'self'", OFFICE]);
      expect(rules.get('connect-src')).toEqual(["'none'"]);
      expect(rules.get('style-src-elem')?.join()).not.toContain('unsafe');
      // Before anything that it is to hold.
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|style|link)/));
    },
  );

  test('what a page wants beyond its policy is refused, and fails its test', async () => {
    /** Closes the page once it has been told that what it did is forbidden, which comes after the deed has failed. */
    const closedAfter = async (deed: string): Promise<void> => {
      const seen = await open('message.html');
      opened = [];
      await seen.page.evaluate(`(async () => {
        const said = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve));
        ${deed};
        await said;
      })()`);
      await seen.close();
    };
    const style = `Object.assign(document.createElement('style'), { textContent: 'body { margin: 0 }' })`;
    await expect(closedAfter(`document.body.append(${style})`)).rejects.toThrow(/style-src-elem inline/);
    await expect(closedAfter(`fetch('https://example.org').catch(() => undefined)`)).rejects.toThrow(
      /connect-src https:\/\/example.org/,
    );
  }, 60_000);

  test('the names of the scripts say what is in them', () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts) expect(name).toMatch(/\.[0-9a-f]{8}\.js$/);
  });
});
