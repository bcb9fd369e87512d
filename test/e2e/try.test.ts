/**
 * The page on which the add-in is tried without Excel, in a real browser: the workbook, the host and Microsoft's own
 * office.js all run in the page. What the user sees is looked for by role and name; what was done is read from the file
 * the page gives.
 */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { createHost } from '../../src/workbench/host/host';
import { createWorkbook, openWorkbook } from '../../src/workbench/host/store';
import { describeBrowser, launchBrowser, ORIGIN } from '../support/browser';
import { buildTryPage, type BuiltPane } from '../support/built-pane';
import { describePlans, planFile } from '../support/plans';
import { cellElement, openTryPage, type TryPage } from '../support/try-page';
import { cellsOf, OUR_SHEETS, sheetNamed, sheetNames, textOf } from '../support/workbook';

const SAMPLE = path.resolve(__dirname, '../../assets/sample-plan.xlsx');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** A milestone of the sample, and its text. */
const MILESTONE = { cell: 'D16', row: 15, column: 3 };

describeBrowser('the try-it page', () => {
  let built: BuiltPane;
  let browser: Browser;
  let opened: TryPage[] = [];
  const scratch = mkdtempSync(path.join(tmpdir(), 'plan-monitor-try-'));

  beforeAll(async () => {
    built = buildTryPage();
    browser = await launchBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  afterEach(async () => {
    await Promise.all(opened.map((one) => one.close()));
    opened = [];
  });

  async function openTry(viewport?: { width: number; height: number }): Promise<TryPage> {
    const one = await openTryPage(browser, built.site, viewport);
    opened.push(one);
    await one.page.getByRole('tab', { name: 'Business Plan' }).waitFor();
    return one;
  }

  const planIsRead = (pane: FrameLocator) =>
    pane.getByRole('heading', { level: 1, name: /Business Plan 2024/ }).waitFor();

  const ribbonButton = (page: Page, name: string) =>
    page.getByRole('group', { name: 'Plan Monitor on the ribbon' }).getByRole('button', { name });

  async function buildFromRibbon(page: Page): Promise<void> {
    await ribbonButton(page, 'Build summary').click();
    await page.getByRole('tab', { name: 'Plan settings' }).waitFor();
    await page.getByText('Build summary is working').waitFor({ state: 'detached' });
  }

  const choose = (page: Page, name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  test('opens with the sample beside the pane, which has read it, and asks nobody outside for anything', async () => {
    const { page, pane, shown, asked, refused, problems } = await openTry();
    await page.getByText('A stand-in for Excel').waitFor();
    await planIsRead(pane);

    const sample = openWorkbook(readFileSync(SAMPLE));
    expect(await shown('A1')).toBe(sample.sheets()[0]?.content(0, 0).value);
    // The colours of the key, a merged title and wrapped text as the workbook has them.
    const look = (cell: string) =>
      page.locator(`#${cellElement(cell)}`).evaluate((element) => {
        const { backgroundColor, whiteSpace } = getComputedStyle(element);
        return { backgroundColor, whiteSpace, rows: element.ariaRowSpan, columns: element.ariaColSpan };
      });
    expect(await look('A6')).toMatchObject({ backgroundColor: 'rgb(255, 0, 0)' });
    expect(await look('A13')).toMatchObject({ columns: '6' });
    expect(await look(MILESTONE.cell)).toMatchObject({ whiteSpace: 'pre-wrap' });
    expect(await look('A15')).toMatchObject({ rows: '3' });

    expect([...asked]).toEqual([ORIGIN]);
    expect(refused).toEqual([]);
    expect(problems).toEqual([]);
  }, 60_000);

  test('a build from the pane shows the new sheets; what is downloaded has them, and the plan as it came', async () => {
    const { page, pane, shown, download, problems } = await openTry();
    await planIsRead(pane);
    await pane.getByRole('button', { name: 'Build summary' }).click();
    await page.getByRole('tab', { name: 'Plan settings' }).waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Business Plan', ...OUR_SHEETS]);

    await page.getByRole('tab', { name: 'Plan summary' }).click();
    await page.getByRole('grid', { name: 'Plan summary' }).waitFor();
    expect(await shown('A2')).toContain('Position at 31/10/2025');
    await page.getByRole('img', { name: /Activities by priority.*\d+ Red/ }).waitFor();

    const { name, workbook } = await download();
    expect(name).toBe('sample-plan.monitored.xlsx');
    expect(sheetNames(workbook)).toEqual(['Business Plan', ...OUR_SHEETS]);
    expect(textOf(workbook, 'Plan summary')).toContain('Leads rate');
    expect(cellsOf(workbook, 'Business Plan')).toEqual(
      cellsOf(openWorkbook(readFileSync(SAMPLE)), 'Business Plan'),
    );
    expect(problems).toEqual([]);
  }, 60_000);

  test('the ribbon has the buttons of the manifest, and they run the add-in’s own functions', async () => {
    const { page, pane, problems } = await openTry();
    await planIsRead(pane);
    const names = ['Open pane', 'Build summary', 'Check plan', 'Next problem'];
    for (const name of names) await ribbonButton(page, name).waitFor();
    await buildFromRibbon(page);
    // The function shows the summary it built.
    await page.getByRole('grid', { name: 'Plan summary' }).waitFor();

    await page.getByRole('button', { name: 'Close pane' }).click();
    await pane.getByRole('heading').first().waitFor({ state: 'detached' });
    await ribbonButton(page, 'Next problem').click();
    await page.getByRole('grid', { name: 'Business Plan' }).waitFor();
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).not.toBe('cell-0-0');
    // Without a pane the add-in opens a window of its own.
    const message = page.getByRole('dialog', { name: 'A message from Plan Monitor' });
    await message
      .frameLocator('iframe')
      .getByText(/^Problem \d+ of \d+/)
      .waitFor();
    await message.getByRole('button', { name: 'Close' }).click();
    await message.waitFor({ state: 'detached' });

    await ribbonButton(page, 'Open pane').click();
    await planIsRead(pane);
    expect(problems).toEqual([]);
  }, 60_000);

  test('a cell that is edited is the workbook’s, and the pane is told', async () => {
    const { page, pane, shown, download } = await openTry();
    await planIsRead(pane);
    const heard = await listen(page);
    const cell = page.locator(`#${cellElement(MILESTONE.cell)}`);
    await cell.dblclick();
    await page
      .getByRole('textbox', { name: `Edit cell ${MILESTONE.cell}` })
      .fill('Publish the offer – March 2026');
    await page.keyboard.press('Enter');

    await page.waitForFunction(
      (id) => document.getElementById(id)?.textContent?.startsWith('Publish the offer'),
      cellElement(MILESTONE.cell),
    );
    expect(await shown(MILESTONE.cell)).toBe('Publish the offer – March 2026');
    expect(await heard()).toEqual([`Local ${MILESTONE.cell} RangeEdited`]);
    const { workbook } = await download();
    expect(sheetNamed(workbook, 'Business Plan').content(MILESTONE.row, MILESTONE.column).value).toBe(
      'Publish the offer – March 2026',
    );
  }, 60_000);

  test('what is typed is refused in words where Excel refuses it, dates have the day first, Escape leaves the cell', async () => {
    const { page, shown, download } = await openTry();
    const type = async (text: string, key: string) => {
      await page.locator(`#${cellElement('F17')}`).click();
      await page.keyboard.type(text);
      await page.keyboard.press(key);
    };
    const before = await shown('F17');
    await type('never mind', 'Escape');
    expect(await shown('F17')).toBe(before);

    await type('=SUM(', 'Enter');
    await page.getByRole('alert').getByText('begin with an apostrophe').waitFor();
    expect(await shown('F17')).toBe(before);

    await type('01/06/2026', 'Enter');
    await page.waitForFunction(
      (id) => document.getElementById(id)?.textContent === '01/06/2026',
      cellElement('F17'),
    );
    const { workbook } = await download();
    // 1 June, not 6 January.
    expect(sheetNamed(workbook, 'Business Plan').content(16, 5).value).toBe(46174);
  }, 60_000);

  test('cells are selected with Shift or the mouse, copied, pasted and emptied', async () => {
    const { page, download } = await openTry();
    const cell = (name: string) => page.locator(`#${cellElement(name)}`);
    await cell('D19').click();
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight', 'Control+C']) await page.keyboard.press(key);
    await page.getByText('D19:E20', { exact: true }).waitFor();
    // Below the plan, where there is room.
    await page.keyboard.press('Control+End');
    for (const key of ['ArrowDown', 'ArrowDown', 'Home', 'Control+V']) await page.keyboard.press(key);
    const target = (await page.getByRole('group', { name: 'Selected cell' }).textContent()) ?? '';
    const row = Number(/^A(\d+)/.exec(target)?.[1]);
    expect(row).toBeGreaterThan(100);

    await page.keyboard.press('Control+Home');
    await cell('E15').hover();
    await page.mouse.down();
    await cell('F16').hover();
    await page.mouse.up();
    await page.getByText('E15:F16', { exact: true }).waitFor();
    await page.keyboard.press('Delete');

    const { workbook } = await download();
    const after = sheetNamed(workbook, 'Business Plan');
    const before = sheetNamed(openWorkbook(readFileSync(SAMPLE)), 'Business Plan');
    const value = (sheet: typeof after, line: number, column: number) => sheet.content(line, column).value;
    expect(value(before, 19, 3)).not.toBe('');
    expect(value(after, row - 1, 0)).toBe(value(before, 18, 3));
    expect(value(after, row, 0)).toBe(value(before, 19, 3));
    expect(value(before, 14, 5)).not.toBe('');
    expect(value(after, 14, 5)).toBe('');
    // What a cell looks like is not what it holds.
    expect(after.style(14, 4)).toEqual(before.style(14, 4));
  }, 60_000);

  test('what the add-in brings to the front and selects is shown', async () => {
    const { page, pane } = await openTry();
    await planIsRead(pane);
    await pane.getByRole('button', { name: 'Build summary' }).click();
    await pane.getByRole('button', { name: 'Open the sheet Escalations' }).click();
    await page.getByRole('tab', { name: 'Escalations', selected: true }).waitFor();
    await page.getByRole('grid', { name: 'Escalations' }).waitFor();

    await inPane(page, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Business Plan').getRange('D90').select();
        await context.sync();
      });
    });
    await page.getByRole('grid', { name: 'Business Plan' }).waitFor();
    await page.waitForFunction((id) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    }, cellElement('D90'));
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe(cellElement('D90'));

    // A link of a sheet of ours leads to the cell of the plan it names.
    await page.getByRole('tab', { name: 'Plan checks' }).click();
    const link = page.getByRole('grid', { name: 'Plan checks' }).getByRole('link').first();
    const place = (await link.getAttribute('href')) ?? '';
    await link.click();
    expect(place).toContain('Business Plan');
    const cell = cellElement(place.slice(place.indexOf('!') + 1));
    await page.locator(`[role=grid][aria-label="Business Plan"][aria-activedescendant="${cell}"]`).waitFor();
  }, 60_000);

  test('another workbook is opened by choosing or dropping it, and the pane reads that one', async () => {
    const { page, pane } = await openTry();
    await planIsRead(pane);
    const empty = createWorkbook();
    await choose(page, 'empty.xlsx', Buffer.from(empty.save()));
    await page.getByText('empty.xlsx is open.').waitFor();
    await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
    await pane
      .getByText(/reads as a plan|what a plan looks like/i)
      .first()
      .waitFor();

    await drop(page, 'dropped.xlsx', readFileSync(SAMPLE));
    await page.getByText('dropped.xlsx is open.').waitFor();
    await planIsRead(pane);
  }, 60_000);

  test('a file that cannot be opened is told in words, and what was open stays open', async () => {
    const { page, shown } = await openTry();
    const title = await shown('A1');
    const encrypted = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage\0', 'utf16le'),
    ]);
    const large = path.join(scratch, 'large.xlsx');
    writeFileSync(large, '');
    truncateSync(large, 51 * 1024 * 1024);
    const files: readonly (readonly [string | Buffer, string])[] = [
      [encrypted, 'needs a password to open'],
      [Buffer.from('Hello'), 'is not an Excel workbook'],
      [readFileSync(SAMPLE).subarray(0, 5000), 'is damaged or was not copied whole'],
      [large, 'has 51 MB; this page opens workbooks of at most 50 MB'],
    ];
    for (const [file, words] of files) {
      if (typeof file === 'string') await page.locator('input[type=file]').setInputFiles(file);
      else await choose(page, 'mine.xlsx', file);
      await page.getByRole('alert').getByText(words).waitFor();
      await page.getByRole('alert').getByText('What was open is still open.').waitFor();
      expect(await shown('A1')).toBe(title);
    }
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
  }, 60_000);

  test('only the rows on show are drawn, and the last of five thousand is a key away', async () => {
    const { page, shown } = await openTry();
    await choose(page, 'long.xlsx', Buffer.from(longWorkbook(5000)));
    await page.getByText('long.xlsx is open.').waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.locator(`#${cellElement('B5000')}`).waitFor();
    expect(await shown('B5000')).toBe('Row 5000');
    expect(await page.getByRole('row').count()).toBeLessThan(150);
  }, 60_000);

  test('everything is done by the keyboard alone', async () => {
    const { page, pane, shown } = await openTry();
    await planIsRead(pane);
    await buildFromRibbon(page);
    await tabTo(page, '[role=tab][aria-selected=true]');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Business Plan' }).waitFor();

    await tabTo(page, '[role=grid]', 'Shift+Tab');
    await page.keyboard.press('Control+Home');
    for (let column = 0; column < 3; column += 1) await page.keyboard.press('ArrowRight');
    // Over merged bands, and still in the same column.
    for (let row = 3; row < 19; row += 1) await page.keyboard.press('ArrowDown');
    const active = cellElement('D19');
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe(active);
    const before = await page.locator(`#${active}`).textContent();
    await page.keyboard.press('F2');
    await page.keyboard.type(' Done.');
    await page.keyboard.press('Enter');
    await page.waitForFunction(([id, text]) => document.getElementById(id)?.textContent === text, [
      active ?? '',
      `${before ?? ''} Done.`,
    ] as const);
    // The grid has the focus again, on the cell below.
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('grid');
    expect(await shown('A1')).not.toBe('');
    await tabTo(page, 'button:text-is("Download")', 'Shift+Tab');
  }, 60_000);

  test('has no accessibility fault that axe knows, and fits 1280 and 800 pixels', async () => {
    for (const width of [1280, 800]) {
      const { page, pane } = await openTry({ width, height: 800 });
      await planIsRead(pane);
      await buildFromRibbon(page);
      await page.evaluate(AXE);
      for (const sheet of ['Plan summary', 'Business Plan']) {
        await page.getByRole('tab', { name: sheet }).click();
        await page.getByRole('grid', { name: sheet }).waitFor();
        expect(await violations(page)).toEqual([]);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  }, 120_000);

  describePlans('with a published plan', () => {
    test('opens it, builds beside it, and gives it back untouched', async () => {
      const { page, download, problems } = await openTry();
      const file = planFile('mscp-business-plan-2021-23.xlsx');
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText('mscp-business-plan-2021-23.xlsx is open.').waitFor();
      const came = openWorkbook(readFileSync(file));
      const [plan = ''] = sheetNames(came);
      await page.getByRole('tab', { name: plan }).waitFor();
      await buildFromRibbon(page);
      const { workbook } = await download();
      expect(sheetNames(workbook)).toEqual([...sheetNames(came), ...OUR_SHEETS]);
      expect(cellsOf(workbook, plan)).toEqual(cellsOf(came, plan));
      expect(problems).toEqual([]);
    }, 60_000);
  });
});

/** Runs in the pane's own page, where Microsoft's office.js is. */
function inPane<T>(page: Page, run: () => Promise<T>): Promise<T> {
  const frame = page.frames().find((one) => one.url().endsWith('/try-taskpane.html'));
  if (!frame) throw new Error('The pane is not there.');
  return frame.evaluate(run);
}

/** Listens in the pane's page to changes of the workbook. @returns what was heard, once there is something */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await inPane(page, async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.source} ${event.address} ${event.changeType}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  return () =>
    inPane(page, async () => {
      const { heard } = window as unknown as { readonly heard: readonly string[] };
      while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      return heard;
    });
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([binary], fileName));
      return transfer;
    },
    [name, bytes.toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
  await page.getByText('Drop the workbook to open it').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

/** Presses the key until the element has the focus. @throws where it never has */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const target = page.locator(selector).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached with ${key}.`);
}

async function violations(page: Page): Promise<unknown> {
  // What is still fading in has too little contrast for a moment, and only then.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  return page.evaluate(
    `axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
}

/** A sheet of two columns and as many rows. */
function longWorkbook(rows: number): Uint8Array {
  const workbook = createWorkbook();
  const host = createHost(workbook);
  const values = Array.from({ length: rows }, (_, row) => [row + 1, `Row ${String(row + 1)}`]);
  host.userEdit('Sheet1', `A1:B${String(rows)}`, values);
  return workbook.save();
}
