/** How a list of more than ten thousand findings is scrolled: in the built pane, in a real browser. */
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { folderSite, ORIGIN } from '../browser/site';
import { createHost } from '../host/host';
import { count, milliseconds, type Bench } from './figures';
import { planFullOfFindings } from './many-findings';
import { median } from './measure';
import { paneOn } from './pane-on';

/** Each has two findings. */
const ACTIONS = 5000;
/** So often more of the list is asked for. */
const MORE = 10;
const STEP = 400;
const STEPS_BETWEEN = 12;
const NARROW = { width: 350, height: 800 };

/** @param folder where the add-in was built */
export async function benchScrolling(folder: string): Promise<Bench> {
  const browser = await launchBrowser();
  try {
    const { page } = await paneOn(browser, folderSite(folder), createHost(planFullOfFindings(ACTIONS)));
    await page.setViewportSize(NARROW);
    await page.goto(`${ORIGIN}/taskpane.html`);
    const checks = page.getByRole('tab', { name: 'Checks' });
    await checks.click({ timeout: 120_000 });
    const more = page.getByRole('button', { name: /^Show \d+ more of / }).first();
    await more.waitFor({ timeout: 120_000 });
    await page.mouse.move(NARROW.width / 2, NARROW.height / 2);
    await page.evaluate(WATCH_FRAMES);
    for (let time = 0; time < MORE; time += 1) {
      await scroll(page);
      await more.click();
    }
    await scroll(page);
    const frames = await page.evaluate<readonly number[]>('window.__frames');
    const rows = await page.locator('main li').count();
    return {
      heading: `${(2 * ACTIONS).toLocaleString('en-GB')} findings`,
      figures: [
        milliseconds('between two frames, the median', median(frames)),
        milliseconds('between two frames, the longest', Math.max(...frames)),
        count('rows in the page at the end', rows),
      ],
    };
  } finally {
    await browser.close();
  }
}

async function scroll(page: Page): Promise<void> {
  for (let step = 0; step < STEPS_BETWEEN; step += 1) await page.mouse.wheel(0, STEP);
}

/** Notes how long each frame was on show. */
const WATCH_FRAMES = `(() => {
  const frames = (window.__frames = []);
  let last = performance.now();
  const look = (now) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();`;
