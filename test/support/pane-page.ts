/**
 * Pages of the add-in in a real browser, for the tests of one file: the browser is launched once, each page has its own
 * workbook and is closed after its test. What the user sees is looked for by role and name, as a screen reader finds it.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { SAMPLE_AS_OF } from '../../src/sample';
import type { Host } from '../../src/workbench/host/host';
import { launchBrowser, openPage, ORIGIN, type PageOptions, type Site, type TestPage } from './browser';
import { buildPane, type BuiltPane } from './built-pane';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The narrowest pane that Excel shows. */
export const NARROW = { width: 350, height: 800 };

export interface PanePages {
  readonly built: () => BuiltPane;
  /** A page of the add-in, not yet asked for. */
  readonly page: (host: Host, options?: PaneOptions) => Promise<TestPage>;
  /** The pane, opened. */
  readonly open: (host: Host, options?: PaneOptions) => Promise<TestPage>;
}

export interface PaneOptions extends PageOptions {
  /** The day that the machine shows; the sample's own unless given. */
  readonly today?: string;
  /** What is served instead of the built pane. */
  readonly site?: (built: Site) => Site;
}

/** To be called where the tests are described. */
export function panePages(): PanePages {
  let pane: BuiltPane;
  let browser: Browser;
  let pages: TestPage[] = [];

  beforeAll(async () => {
    pane = buildPane();
    browser = await launchBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
  });

  afterEach(async () => {
    const open = pages;
    // One that closes with a complaint is told of once.
    pages = [];
    await Promise.all(open.map((page) => page.close()));
  });

  const page = async (host: Host, options: PaneOptions = {}) => {
    const { today = SAMPLE_AS_OF, site = (built) => built, ...others } = options;
    const seen = await openPage(browser, host, site(pane.site), { viewport: NARROW, ...others });
    pages.push(seen);
    await seen.page.clock.setFixedTime(new Date(`${today}T10:00:00`));
    return seen;
  };
  return {
    built: () => pane,
    page,
    open: async (host, options) => {
      const seen = await page(host, options);
      await seen.page.goto(PANE);
      return seen;
    },
  };
}

export const PANE = `${ORIGIN}/taskpane.html`;

/** What axe finds on the page, once nothing fades in any more. */
export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  // What is still fading in has too little contrast for a moment, and only then. What turns for ever is waited for by nobody.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
      ),
  );
  return page.evaluate(
    // Fluent's own stops for the Tab key lead focus on at once; nobody ever stands on them.
    `axe.run({ exclude: ['[data-tabster-dummy]'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
}

/** By how many pixels the page is wider than the pane. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Waits until it holds. @throws where it does not within ten seconds */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come to hold within ten seconds.');
}

/** Until the page asks nothing of the host any more: what it does of its own accord after opening is over. */
export async function settled(host: Host): Promise<void> {
  let before = -1;
  while (host.stats.roundTrips !== before) {
    before = host.stats.roundTrips;
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
}
