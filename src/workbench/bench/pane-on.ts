import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serve, type Site } from '../browser/site';
import { browserOfficeScript, PAGE_FUNCTIONS, seamSettings } from '../host/browser-office';
import type { Host } from '../host/host';

/** A page that has nothing of the add-in yet, with Excel's stand-in behind it. */
export interface PaneOn {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Milliseconds in which the stand-in has answered so far. */
  readonly answered: () => number;
}

/** @param site the built add-in */
export async function paneOn(browser: Browser, site: Site, host: Host): Promise<PaneOn> {
  let answering = 0;
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await serve(context, site);
  await context.exposeFunction(PAGE_FUNCTIONS.execute, async (body: string) => {
    const begun = performance.now();
    const answer = await host.processQuery(body);
    answering += performance.now() - begun;
    return answer;
  });
  await context.addInitScript({ content: browserOfficeScript(seamSettings(host)) });
  return { context, page: await context.newPage(), answered: () => answering };
}
