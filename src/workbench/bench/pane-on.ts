import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ORIGIN, serve, type Site } from '../browser/site';
import { browserOfficeScript, PAGE_FUNCTIONS, seamSettings } from '../host/browser-office';
import type { Host } from '../host/host';

/** A page that has nothing of the add-in yet, with Excel's stand-in behind it. */
export interface PaneOn {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Milliseconds in which the stand-in has answered so far. */
  readonly answered: () => number;
}

/** Where the page asks the stand-in: what a bridge into the page takes, megabytes at a time, would count as the pane's. */
const EXCEL = `${ORIGIN}/excel`;
const ASK = `window.${PAGE_FUNCTIONS.execute} = async (body) => (await fetch('${EXCEL}', { method: 'POST', body })).text();`;

/** @param site the built add-in */
export async function paneOn(browser: Browser, site: Site, host: Host): Promise<PaneOn> {
  let answering = 0;
  // The pane may ask nobody; here it has to ask the stand-in.
  const context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true });
  await serve(context, site);
  await context.route(EXCEL, async (route) => {
    const begun = performance.now();
    const body = await host.processQuery(route.request().postData() ?? '');
    answering += performance.now() - begun;
    await route.fulfill({ body, contentType: 'application/json; charset=utf-8' });
  });
  await context.addInitScript({ content: ASK });
  await context.addInitScript({ content: browserOfficeScript(seamSettings(host)) });
  return { context, page: await context.newPage(), answered: () => answering };
}
