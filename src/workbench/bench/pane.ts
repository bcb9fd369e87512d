/**
 * What people wait for, in milliseconds on the clock: the built pane in a real browser, on Microsoft's office.js, from
 * the moment its address is asked for. Each time in a browser that has nothing of it yet; the median of some times.
 */
import type { Browser, Page } from 'playwright-core';
import { sampleWorkbook } from '../sample/workbook';
import { WORDS } from '../../taskpane/words';
import { launchBrowser } from '../browser/launch';
import { folderSite, ORIGIN, type Site } from '../browser/site';
import { createHost } from '../host/host';
import { openWorkbook } from '../host/store';
import { milliseconds, type Bench, type Figure } from './figures';
import { median } from './measure';
import { paneOn } from './pane-on';
import { sampleWith } from './sample-plan';

const TIMES = 3;
const LONGEST_BUILD = 600_000;

/** When each stage was reached, in milliseconds since the address was asked for. */
interface Stages {
  readonly office: number;
  readonly shown: number;
  readonly read: number;
}

interface Opening extends Stages {
  /** Milliseconds in which the local host answered. */
  readonly host: number;
  /** Processor time of the page's main thread until the plan was read. */
  readonly processor: number;
  /** The longest that the page's script kept everything else waiting meanwhile, in milliseconds. */
  readonly longest: number;
  readonly build: Building;
}

/** A first build from the pane: how long it takes on the clock, and its longest stretch of script, in milliseconds. */
interface Building {
  readonly takes: number;
  readonly longest: number;
}

/** How long the pane takes on plans of so many activities. @param folder where the add-in was built */
export async function benchPane(folder: string, sizes: readonly number[]): Promise<readonly Bench[]> {
  const browser = await launchBrowser();
  try {
    const site = folderSite(folder);
    const measured: Bench[] = [];
    for (const activities of sizes) {
      const heading = activities.toLocaleString('en-GB');
      measured.push({ heading, figures: await figuresOf(browser, site, activities) });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

async function figuresOf(browser: Browser, site: Site, activities: number): Promise<Figure[]> {
  const workbook = sampleWorkbook(sampleWith(activities));
  const times: Opening[] = [];
  for (let time = 0; time < TIMES; time += 1) times.push(await openOnce(browser, site, workbook));
  const figure = (name: string, of: (opening: Opening) => number): Figure =>
    milliseconds(name, median(times.map(of)));
  return [
    figure('pane on show', ({ shown }) => shown),
    figure('plan on show', ({ read }) => read),
    figure('of which until office.js is ready', ({ office }) => office),
    figure('of which Excel’s stand-in', ({ host }) => host),
    figure('plan on show, without these two', ({ read, office, host }) => read - office - host),
    figure('processor time of the pane’s page', ({ processor }) => processor),
    figure('longest stretch of script until then', ({ longest }) => longest),
    figure('first build, Excel’s stand-in included', ({ build }) => build.takes),
    figure('longest stretch of script in it', ({ build }) => build.longest),
  ];
}

async function openOnce(browser: Browser, site: Site, workbook: Uint8Array): Promise<Opening> {
  const { context, page, answered } = await paneOn(browser, site, createHost(openWorkbook(workbook)));
  await page.addInitScript({ content: WATCH });
  const inspector = await context.newCDPSession(page);
  await inspector.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await inspector.send('Performance.enable');
  await page.goto(`${ORIGIN}/taskpane.html`);
  // Words to be run as a program are what the page's policy forbids.
  const reached = await page.waitForFunction(() => {
    const { __stages: stages } = window as Window & { readonly __stages?: Partial<Stages> };
    return stages?.read === undefined ? null : (stages as Stages);
  });
  const stages = (await reached.jsonValue()) as Stages;
  const { metrics } = await inspector.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN;
  const opening = {
    ...stages,
    host: answered(),
    processor: seconds * 1000,
    longest: await longestTask(page),
  };
  const build = await built(page);
  await context.close();
  return { ...opening, build };
}

async function built(page: Page): Promise<Building> {
  await page.evaluate('window.__tasks.length = 0');
  const begun = performance.now();
  await page.getByRole('button', { name: WORDS.build, exact: true }).click();
  // Looked for in the simplest way, at intervals: looking by role takes the page's own time.
  await page.waitForFunction(
    () => [...document.querySelectorAll('[role=status]')].some((told) => told.textContent.includes('Built.')),
    undefined,
    { timeout: LONGEST_BUILD, polling: 200 },
  );
  return { takes: performance.now() - begun, longest: await longestTask(page) };
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate<number>('Math.max(0, ...window.__tasks)');
}

/**
 * Notes the stretches of script that the browser calls long, and looks at each frame which stage has been reached: the
 * pane stands there; the plan was read, so that it can be built.
 */
const WATCH = `(() => {
  const tasks = (window.__tasks = []);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const stages = (window.__stages = {});
  const reach = (stage) => (stages[stage] ??= performance.now());
  const canBuild = (button) => button.textContent === ${JSON.stringify(WORDS.build)} && !button.disabled;
  let asked = false;
  const look = () => {
    if (!asked && window.Office?.onReady) {
      asked = true;
      Office.onReady().then(() => reach('office'));
    }
    if (document.querySelector('.fui-FluentProvider')) reach('shown');
    if ([...document.querySelectorAll('button')].some(canBuild)) reach('read');
    if (!stages.read) requestAnimationFrame(look);
  };
  look();
})();`;
