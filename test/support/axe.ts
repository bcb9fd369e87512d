/** What axe-core says of a page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that the page breaks, each with the elements that do. */
export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  // What is still fading in has too little contrast for a moment, and only then.
  await page.waitForFunction('document.getAnimations().every(({ playState }) => playState !== "running")');
  return page.evaluate(
    // Fluent's own stops for the Tab key lead focus on at once; nobody ever stands on them.
    `axe.run({ exclude: ['[data-tabster-dummy]'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
}
