import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLE_AS_OF } from '../../sample/as-of';
import { buildPages } from '../browser/build';
import { launchBrowser } from '../browser/launch';
import { folderSite, ORIGIN, serve, withOfficeJs } from '../browser/site';

/** The page on which the add-in is tried without Excel, with the sheets it has just built. @param file the picture */
export async function pictureOfTryPage(file: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-try-'));
  const browser = await launchBrowser();
  try {
    buildPages('webpack.try.config.js', folder);
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    });
    await serve(context, withOfficeJs(folderSite(folder)));
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${SAMPLE_AS_OF}T09:00:00`));
    await page.goto(`${ORIGIN}/try.html`);
    const pane = page.frameLocator('iframe[src="try-taskpane.html"]');
    await pane.getByRole('heading', { level: 1, name: /Business Plan 2024/ }).waitFor();
    await pane.getByRole('button', { name: 'Build summary' }).click();
    await page.getByRole('tab', { name: 'Plan settings' }).waitFor();
    await pane.getByText('Built.').waitFor();
    await page.getByRole('tab', { name: 'Plan summary' }).click();
    await page.getByRole('img', { name: /Activities by priority/ }).waitFor();
    await page.getByRole('grid').focus();
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
