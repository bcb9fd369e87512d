/** `npm run icons`: draws every SVG of assets/ at every size that Office asks for. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** In pixels, as the add-in's manifest and Microsoft's guidance for ribbon icons name them. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The product's own icon stands in the store too. */
const OF_PRODUCT = { name: 'icon', sizes: [...SIZES, 128] };
const folder = path.resolve(__dirname, '../../../assets');

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    for (const drawing of readdirSync(folder).filter((file) => file.endsWith('.svg'))) {
      const { name } = path.parse(drawing);
      const svg = readFileSync(path.join(folder, drawing), 'utf8');
      for (const size of name === OF_PRODUCT.name ? OF_PRODUCT.sizes : SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
        const file = path.join(folder, `${name}-${String(size)}.png`);
        writeFileSync(file, await page.screenshot({ omitBackground: true }));
        process.stdout.write(`Written: ${path.relative(process.cwd(), file)}\n`);
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
