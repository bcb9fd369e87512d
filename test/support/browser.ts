/**
 * A real browser for tests: launched without network, with office.js answered from the installed package. Skipped
 * loudly where there is no browser; failed on a build server (CI), where there has to be one.
 */
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM } from '../../src/workbench/browser/launch';
import { serve, type Site } from '../../src/workbench/browser/site';
import {
  browserOfficeScript,
  deliverEvents,
  PAGE_FUNCTIONS,
  seamSettings,
  type SeamOptions,
} from '../../src/workbench/host/browser-office';
import type { Host } from '../../src/workbench/host/host';

export { launchBrowser } from '../../src/workbench/browser/launch';
export { folderSite, ORIGIN, type Site } from '../../src/workbench/browser/site';

/** Runs the tests where a browser is installed. */
export function describeBrowser(name: string, tests: () => void): void {
  if (existsSync(CHROMIUM)) {
    describe(name, tests);
    return;
  }
  if (process.env['CI']) {
    describe(name, () => {
      it('has a browser to run in', () => {
        throw new Error(`No browser at ${CHROMIUM}: set CHROMIUM to one.`);
      });
    });
    return;
  }
  process.stderr.write(
    `\nSKIPPED, since there is no browser at ${CHROMIUM} (set CHROMIUM to one): ${name}\n`,
  );
  describe.skip(name, tests);
}

/** A page, what it asked for that nobody answers, and what it complained of. */
export interface TestPage {
  readonly page: Page;
  /** Addresses the page asked for and did not get. A page that keeps to itself leaves this empty. */
  readonly refused: readonly string[];
  /** Uncaught errors and messages of the console of the kind "error". */
  readonly problems: readonly string[];
  /** @throws where a page wanted what its own Content Security Policy forbids */
  close(): Promise<void>;
}

/** Runs in every page before all else: tells of what its policy forbids. */
const TELL_OF_VIOLATIONS = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
  __planMonitorViolation([violatedDirective, blockedURI, sourceFile, lineNumber].join(' '));
});`;

export interface PageOptions extends SeamOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * A page in a browser context of its own (office.js keeps things in the session's storage), with a host in this
 * process behind it.
 */
export async function openPage(
  browser: Browser,
  host: Host,
  site: Site | URL,
  options: PageOptions = {},
): Promise<TestPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    reducedMotion: 'reduce',
    viewport: options.viewport ?? null,
  });
  const problems: string[] = [];
  const violations: string[] = [];
  const refused = await serve(context, site);
  await context.exposeFunction(PAGE_FUNCTIONS.execute, (body: string) => host.processQuery(body));
  await context.exposeFunction(PAGE_FUNCTIONS.saveSettings, (saved: Record<string, string>) => {
    host.saveDocumentSettings(saved);
  });
  await context.exposeFunction('__planMonitorViolation', (words: string) => violations.push(words));
  await context.addInitScript({ content: TELL_OF_VIOLATIONS });
  await context.addInitScript({ content: browserOfficeScript(seamSettings(host, options)) });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const stop = host.onEvent((entries) => {
    // A page that was closed meanwhile has nobody to tell.
    void page.evaluate(deliverEvents(entries)).catch((error: unknown) => problems.push(String(error)));
  });
  return {
    page,
    refused,
    problems,
    close: async () => {
      stop();
      await context.close();
      if (violations.length > 0) throw new Error(`Forbidden by the page’s policy: ${violations.join('; ')}`);
    },
  };
}
