/** The host in the same page as office.js, as on the try-it page: no bridge between. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import {
  openDesktopSeam,
  type OpenSeam,
  type Surroundings,
} from '../../../src/workbench/host/browser-office';
import { keptChanges } from '../../../src/excel/kept-changes';
import type { DoneChange } from '../../../src/plan/changes';
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

interface OpenedPage {
  readonly page: JSDOM;
  readonly seam: OpenSeam;
}

async function openPage(host: Host, surroundings: Surroundings = {}): Promise<OpenedPage> {
  let seam: OpenSeam | null = null;
  const page = new JSDOM(`<!doctype html><script src="${CDN}office.js"></script>`, {
    url: 'https://localhost/try.html',
    runScripts: 'dangerously',
    resources: new InstalledOffice(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      seam = openDesktopSeam(window, host, { documentUrl: 'https://localhost/my-plan.xlsx' }, surroundings);
    },
  });
  await new Promise((resolve) => {
    page.window.addEventListener('load', resolve);
  });
  await officeOf(page).Office.onReady();
  if (seam === null) throw new Error('The page opened without its seam.');
  return { page, seam };
}

const officeOf = (page: JSDOM) => page.window as unknown as OfficePage;

interface OfficePage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

const MADE: DoneChange = {
  id: 'one',
  cell: { sheet: 'Plan', row: 4, column: 3 },
  before: { text: 'Mary 2021', value: 'Mary 2021', isError: false, format: 'General', fill: null },
  after: { text: 'May 2021', fill: null },
  changed: { content: true, fill: false },
  what: 'timescale-misspelt: Mary 2021 → May 2021',
  at: '21/11/2026 10:49',
};

test('office.js is ready, reads and writes, and hears of a co-author', async () => {
  const workbook = createWorkbook();
  const host = createHost(workbook);
  const { page } = await openPage(host);
  const window = officeOf(page);
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

test('settings of the document are there for the next page of the same workbook', async () => {
  const host = createHost(createWorkbook());
  const first = await openPage(host);
  const { settings } = officeOf(first.page).Office.context.document;
  const kept = keptChanges(settings);
  kept.add([MADE]);
  settings.set('kept', 'Mary 2021 → May 2021');
  expect(await kept.save()).toBe(true);
  settings.set('kept', 'never saved');
  first.page.window.close();
  const next = await openPage(host);
  const there = officeOf(next.page).Office.context.document.settings;
  expect(there.get('kept')).toBe('Mary 2021 → May 2021');
  expect(keptChanges(there).list()).toEqual([MADE]);
  const other = await openPage(createHost(createWorkbook()));
  expect(officeOf(other.page).Office.context.document.settings.get('kept')).toBeNull();
  next.page.window.close();
  other.page.window.close();
});

test('a button of the ribbon runs the function of its name, and is told when it has completed', async () => {
  const { page, seam } = await openPage(createHost(createWorkbook()));
  const { Office } = officeOf(page);
  const called: string[] = [];
  Office.actions.associate('nextProblem', (event: Office.AddinCommands.Event) => {
    called.push(event.source.id);
    setTimeout(() => {
      called.push('completed');
      event.completed();
    }, 20);
  });
  await seam.invoke('nextProblem');
  expect(called).toEqual(['nextProblem', 'completed']);
  await expect(seam.invoke('noSuchFunction')).rejects.toThrow('the function noSuchFunction was not run');
  page.window.close();
});

test('a window the add-in opens is shown by the page around it, and the add-in hears when it is closed', async () => {
  let shown: { url: string; close: () => void } | null = null;
  const { page } = await openPage(createHost(createWorkbook()), {
    openDialog: (url, close) => {
      shown = { url, close };
    },
  });
  const { Office } = officeOf(page);
  const dialog = await new Promise<Office.Dialog>((resolve) => {
    Office.context.ui.displayDialogAsync('https://localhost/message.html#words', ({ value }) =>
      resolve(value),
    );
  });
  const closed = new Promise((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogEventReceived, resolve);
  });
  const { url, close } = shown as unknown as { url: string; close: () => void };
  expect(new URL(url).pathname).toBe('/message.html');
  expect(url).toContain('#words');
  close();
  expect(await closed).toEqual({ type: 'dialogEventReceived', error: 12006 });
  page.window.close();
});
