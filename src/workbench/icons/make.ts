/** `npm run icons`: draws assets/icon.svg at every size that Office asks for. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** In pixels, as the add-in's manifest and Microsoft's guidance for ribbon icons name them. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = path.resolve(__dirname, '../../../assets');

async function main(): Promise<void> {
  const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      const file = path.join(folder, `icon-${String(size)}.png`);
      writeFileSync(file, await page.screenshot({ omitBackground: true }));
      process.stdout.write(`Written: ${path.relative(process.cwd(), file)}\n`);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
