/** A tab of the pane before a workbook, and how it is gone through. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { createHost, type Host } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import type { TabName } from '../../src/taskpane/shell/context';
import { SAMPLE } from './build';
import type { TestPage } from './browser';
import { NARROW, overhang, PANE, violations, type PanePages } from './pane-page';

export const sample = (): WorkbookModel => openWorkbook(readFileSync(SAMPLE));

export interface OpenTab extends TestPage {
  readonly workbook: WorkbookModel;
  readonly host: Host;
}

/** @param lead the sub-group that the person has said is theirs */
export async function openTabOf(
  pages: PanePages,
  workbook: WorkbookModel,
  tab: TabName,
  lead?: string,
): Promise<OpenTab> {
  const host = createHost(workbook);
  const seen = await pages.page(host);
  if (lead !== undefined) {
    const [name, value] = ['plan-monitor.lead', lead].map((text) => JSON.stringify(text));
    await seen.page.addInitScript({ content: `localStorage.setItem(${String(name)}, ${String(value)})` });
  }
  await seen.page.goto(PANE);
  await openTab(seen.page, tab);
  return { ...seen, workbook, host };
}

export async function openTab(page: Page, tab: TabName): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${tab}$`, 'i') }).click();
  await page.getByRole('tabpanel', { name: new RegExp(`^${tab}$`, 'i') }).waitFor();
}

/** Waits until the pane says so. */
export const told = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('status').getByText(words).waitFor();

/** What axe finds in light, in dark and in the user's own colours, and how far the page stands over, narrower still too. */
export async function looks(page: Page): Promise<Record<string, unknown>> {
  const light = await violations(page);
  const at350 = await overhang(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  const forced = await violations(page);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ ...NARROW, width: 320 });
  const at320 = await overhang(page);
  await page.setViewportSize(NARROW);
  return { light, dark, forced, at350, at320 };
}

export const FLAWLESS = { light: [], dark: [], forced: [], at350: 0, at320: 0 };

/** The accessible name of what has focus where it has one, else its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(
    '((element) => element.getAttribute("aria-label") ?? element.textContent)(document.activeElement)',
  );

/** Presses Tab until what has focus says so. @throws Error where it is not reached */
export async function tabTo(page: Page, words: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (words.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(words)} is not reached with the Tab key.`);
}
