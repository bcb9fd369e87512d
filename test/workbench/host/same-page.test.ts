/** The host in the same page as office.js, as on the try-it page: no bridge between. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { openDesktopSeam } from '../../../src/workbench/host/browser-office';
import { createHost, type Host } from '../../../src/workbench/host/host';
import { createWorkbook } from '../../../src/workbench/host/store';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');

/** Answers office.js and what it loads from the installed package. */
class InstalledOffice extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    if (!url.startsWith(CDN)) return null;
    const file = path.join(OFFICE_JS, url.slice(CDN.length).toLowerCase());
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader['fetch']>;
  }
}

function openPage(host: Host): JSDOM {
  return new JSDOM(`<!doctype html><script src="${CDN}office.js"></script>`, {
    url: 'https://localhost/try.html',
    runScripts: 'dangerously',
    resources: new InstalledOffice(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      openDesktopSeam(window, host, { documentUrl: 'https://localhost/my-plan.xlsx' });
    },
  });
}

interface OfficePage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

test('office.js is ready, reads and writes, and hears of a co-author', async () => {
  const workbook = createWorkbook();
  const host = createHost(workbook);
  const page = openPage(host);
  const window = page.window as unknown as OfficePage;
  await new Promise((resolve) => {
    page.window.addEventListener('load', resolve);
  });
  const { host: application } = await window.Office.onReady();
  const seen: string[] = [];
  await window.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      seen.push(`${event.source} ${event.address}`);
      return Promise.resolve();
    });
    worksheets.getActiveWorksheet().getRange('A1').values = [['Training']];
    await context.sync();
  });
  host.userEdit('Sheet1', 'B1', 'x', 'Remote');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([String(application), window.Office.context.document.url]).toEqual([
    'Excel',
    'https://localhost/my-plan.xlsx',
  ]);
  expect(workbook.activeSheet().content(0, 0).value).toBe('Training');
  expect(seen).toEqual(['Local A1', 'Remote B1']);
  page.window.close();
});
