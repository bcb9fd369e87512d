import type { Browser } from 'playwright-core';
import { createHost, type Host } from '../../../src/workbench/host/host';
import { createWorkbook } from '../../../src/workbench/host/store';
import { describeBrowser, launchBrowser, openPage, ORIGIN, type TestPage } from '../../support/browser';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Test</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

describeBrowser('office.js in a browser, before our host', () => {
  let browser: Browser;
  let host: Host;
  let opened: TestPage;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    host = createHost(createWorkbook());
    opened = await openPage(browser, host, (path) => (path === '/test.html' ? PAGE : null));
    await opened.page.goto(`${ORIGIN}/test.html`);
  });
  afterEach(async () => {
    await opened.close();
  });

  test('Office is ready in Excel, and a cell is written and read', async () => {
    const found = await opened.page.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
        range.values = [['Training']];
        range.load('values,address');
        await context.sync();
        return [range.address, range.values];
      });
      const { requirements, document, displayLanguage } = Office.context;
      return {
        host: String(host),
        platform: String(platform),
        values,
        sets: [
          requirements.isSetSupported('ExcelApi', '1.13'),
          requirements.isSetSupported('ExcelApi', '1.14'),
        ],
        url: document.url,
        displayLanguage,
      };
    });
    expect(found).toEqual({
      host: 'Excel',
      platform: 'PC',
      values: ['Sheet1!B2', [['Training']]],
      sets: [true, false],
      url: 'https://localhost/plan.xlsx',
      displayLanguage: 'en-GB',
    });
    expect(opened.refused).toEqual([]);
    expect(opened.problems).toEqual([]);
  });

  test('a call above the announced set fails in the client', async () => {
    const code = await opened.page.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').getPrecedents();
        await context.sync();
        return 'no error';
      }).catch((error: { code: string }) => error.code);
    });
    expect(code).toBe('ApiNotFound');
  });

  test('events reach a handler, with their source', async () => {
    await opened.page.evaluate(async () => {
      await Office.onReady();
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title = `${event.source} ${event.address} ${event.changeType}`;
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    host.userEdit('Sheet1', 'C3', 'x', 'Remote');
    await opened.page.waitForFunction(() => document.title !== 'Test');
    expect(await opened.page.title()).toBe('Remote C3 RangeEdited');
  });

  test.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
    [5012, 'InvalidOrTimedOutSession'],
  ])('Office status %d is the error %s', async (officeStatus, expected) => {
    await opened.page.evaluate(() => Office.onReady());
    host.faults.clear();
    host.faults.atRequest(1, { officeStatus });
    const code = await opened.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return 'no error';
      }).catch((error: { code: string }) => error.code),
    );
    expect(code).toBe(expected);
  });

  test('settings are saved with the document', async () => {
    const saved = await opened.page.evaluate(async () => {
      await Office.onReady();
      const { settings } = Office.context.document;
      settings.set('meeting', '2022-06-13');
      await new Promise((resolve) => {
        settings.saveAsync(resolve);
      });
      return settings.get('meeting') as unknown;
    });
    expect(saved).toBe('2022-06-13');
  });
});
