/** The try-it page in a browser, as a person meets it: what is looked for by role and name, and what was saved. */
import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { columnOf } from '../../src/plan/grid';
import { serve, type Site } from '../../src/workbench/browser/site';
import { openWorkbook, type Workbook } from '../../src/workbench/host/store';
import { SAMPLE_AS_OF } from '../../src/sample/as-of';
import { ORIGIN } from './browser';

export interface TryPage {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** Where the page's requests went: origins. A page that keeps to itself has one. */
  readonly asked: ReadonlySet<string>;
  readonly refused: readonly string[];
  readonly problems: readonly string[];
  /** The workbook that *Download* gives, opened again, and the name of the file. */
  download(): Promise<{ readonly name: string; readonly workbook: Workbook }>;
  /** What stands in a cell of the sheet in front, which must be on show. */
  shown(cell: string): Promise<string>;
  close(): Promise<void>;
}

export async function openTryPage(
  browser: Browser,
  site: Site,
  viewport = { width: 1280, height: 800 },
): Promise<TryPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce', viewport });
  const refused = await serve(context, site);
  const asked = new Set<string>();
  const problems: string[] = [];
  context.on('request', (request) => {
    asked.add(new URL(request.url()).origin);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.clock.setFixedTime(new Date(`${SAMPLE_AS_OF}T10:00:00`));
  await page.goto(`${ORIGIN}/try.html`);
  return {
    page,
    pane: page.frameLocator('iframe[src="try-taskpane.html"]'),
    asked,
    refused,
    problems,
    download: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download' }).click(),
      ]);
      const workbook = openWorkbook(readFileSync(await download.path()));
      return { name: download.suggestedFilename(), workbook };
    },
    shown: async (cell) => (await page.locator(`#${cellElement(cell)}`).textContent()) ?? '',
    close: () => context.close(),
  };
}

/** The id of the element of "D16". */
export function cellElement(cell: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return `cell-${String(Number(row) - 1)}-${String(columnOf(letters))}`;
}
