import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SAMPLE_AS_OF } from '../../sample/as-of';
import { TABS } from '../../taskpane/shell/context';
import { TAB_WORDS } from '../../taskpane/words';
import { buildPages } from '../browser/build';
import { launchBrowser } from '../browser/launch';
import { folderSite, ORIGIN, serve, type Site } from '../browser/site';
import { SAMPLE_PLAN } from '../cli/monitor-file';
import { browserOfficeScript, PAGE_FUNCTIONS, seamSettings } from '../host/browser-office';
import { createHost } from '../host/host';
import { openWorkbook } from '../host/store';

/** The narrowest pane that Excel shows, and as high as people see it. */
const PANE = { width: 350, height: 800 };

/**
 * Every tab of the pane on the sample plan, in the light and in the dark theme.
 *
 * @param written told of each picture's name
 */
export async function picturesOfPane(docs: string, written: (name: string) => void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-pane-pictures-'));
  const browser = await launchBrowser();
  try {
    buildPages('webpack.config.js', folder);
    for (const theme of ['light', 'dark'] as const) {
      const page = await openPane(browser, folderSite(folder), theme);
      for (const tab of TABS) {
        const name = `pane-${tab}${theme === 'dark' ? '-dark' : ''}.png`;
        await page.getByRole('tab', { name: TAB_WORDS[tab] }).click();
        await page.locator(`#page-${tab} :is(h2, button, input)`).first().waitFor();
        await page.screenshot({ path: path.join(docs, name) });
        written(name);
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openPane(browser: Browser, site: Site, colorScheme: 'light' | 'dark'): Promise<Page> {
  const host = createHost(openWorkbook(readFileSync(SAMPLE_PLAN)));
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    colorScheme,
    viewport: PANE,
  });
  await serve(context, site);
  await context.exposeFunction(PAGE_FUNCTIONS.execute, (body: string) => host.processQuery(body));
  await context.addInitScript({ content: browserOfficeScript(seamSettings(host)) });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${SAMPLE_AS_OF}T09:00:00`));
  await page.goto(`${ORIGIN}/taskpane.html`);
  await page.getByRole('heading', { level: 1, name: /Business Plan 2024/ }).waitFor();
  return page;
}
