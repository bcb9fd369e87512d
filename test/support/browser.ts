/**
 * A real browser for tests: launched without network, with office.js answered from the installed package. Skipped
 * loudly where there is no browser; failed on a build server (CI), where there has to be one.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import {
  browserOfficeScript,
  deliverEvents,
  PAGE_FUNCTIONS,
  seamSettings,
  type SeamOptions,
} from '../../src/workbench/host/browser-office';
import type { Host } from '../../src/workbench/host/host';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

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

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}

/** A page, what it asked for that nobody answers, and what it complained of. */
export interface TestPage {
  readonly page: Page;
  /** Addresses the page asked for and did not get. A page that keeps to itself leaves this empty. */
  readonly refused: readonly string[];
  /** Uncaught errors and messages of the console of the kind "error". */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** The files of a site: the answer to a path ("/taskpane.html"), or null. */
export type Site = (path: string) => Buffer | string | null;

/** The files of a folder, by their paths. */
export function folderSite(folder: string): Site {
  return (asked) => {
    const file = path.join(folder, path.normalize(asked));
    return file.startsWith(folder) && existsSync(file) ? readFileSync(file) : null;
  };
}

export interface PageOptions extends SeamOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Where the site stands for the page. Nothing of it is on any network. */
export const ORIGIN = 'https://localhost';

/**
 * A page in a browser context of its own (office.js keeps things in the session's storage), with a host in this
 * process behind it.
 */
export async function openPage(
  browser: Browser,
  host: Host,
  site: Site,
  options: PageOptions = {},
): Promise<TestPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    reducedMotion: 'reduce',
    viewport: options.viewport ?? null,
  });
  const refused: string[] = [];
  const problems: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const body = answerTo(url, site);
    if (body === null) {
      refused.push(url);
      await route.abort();
    } else {
      const type = TYPES[path.extname(new URL(url).pathname)] ?? 'application/octet-stream';
      await route.fulfill({ body, contentType: type });
    }
  });
  await context.exposeFunction(PAGE_FUNCTIONS.execute, (body: string) => host.processQuery(body));
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
    },
  };
}

function answerTo(url: string, site: Site): Buffer | string | null {
  const { origin, pathname } = new URL(url);
  if (url.startsWith(CDN)) {
    // The package has its files in lower case.
    const file = path.join(OFFICE_JS, pathname.slice(new URL(CDN).pathname.length).toLowerCase());
    return existsSync(file) ? readFileSync(file) : null;
  }
  return origin === ORIGIN ? site(pathname) : null;
}
