/**
 * All that can stand in the way of the pane, each reached through the host as it is in life: what is said, that the
 * workbook is as it was, and that a button leads on.
 */
import type { Page } from 'playwright-core';
import { buildSummary } from '../../src/monitor';
import { createHost, type Host } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { describeBrowser } from '../support/browser';
import { BUILT_AT, bytesOf, changedParts, SAMPLE, sheetNamed } from '../support/build';
import { cleared, closeOffices, openOffice } from '../support/office';
import { overhang, PANE, panePages, until, violations } from '../support/pane-page';
import { cellsOf, OUR_SHEETS, protect, sheetNames, textOf } from '../support/workbook';

const PLAN = 'Business Plan';
const UNTOUCHED = 'Nothing in the workbook was changed.';
const CELL_EDITING = { officeStatus: 5004 };
const BUSY = { officeStatus: 5102 };
const SESSION_ENDED = { officeStatus: 5012 };
const DENIED = { officeStatus: 7000 };

afterEach(closeOffices);

describeBrowser('what can stand in the way', () => {
  const pages = panePages();
  const sample = () => openWorkbook(bytesOf(SAMPLE));
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const isRead = (page: Page) => page.getByRole('heading', { level: 1, name: /Vennshire/ }).waitFor();
  const status = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
  const isBuilt = (page: Page) => status(page, 'Built.');

  /** The pane with the plan before it, and a way to ask whether the file is still what it was. */
  async function opened(workbook: WorkbookModel = sample(), host = createHost(workbook)) {
    const before = workbook.save();
    const { page } = await pages.open(host);
    await isRead(page);
    host.faults.clear();
    const isUntouched = (apart = 'nothing') => {
      expect(changedParts(before, workbook.save()).filter((part) => !part.includes(apart))).toEqual([]);
    };
    return { workbook, host, page, isUntouched };
  }

  /** No accessibility fault, nothing that stands out of a narrow pane. */
  async function isSound(page: Page): Promise<void> {
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
  }

  describe('before the pane is there', () => {
    test('while Excel owes its answer, words say what is under way, and the page does not jump when it comes', async () => {
      const { host, release } = held(createHost(sample()));
      const { page } = await pages.open(host);
      await status(page, 'Reading the plan…');
      const title = page.getByRole('heading', { level: 1 });
      const before = await title.boundingBox();
      await isSound(page);
      release();
      await isRead(page);
      expect((await title.boundingBox())?.y).toBe(before?.y);
    }, 120_000);

    test('words stand on the page before any script has run', async () => {
      const { page } = await pages.open(createHost(sample()), { site: (built) => onlyPages(built) });
      await page.getByRole('status').getByText('Opening…').waitFor();
      expect(await page.getByRole('link', { name: 'try again' }).isVisible()).toBe(false);
      await page.getByRole('link', { name: 'try again' }).waitFor({ timeout: 15_000 });
      await isSound(page);
    }, 120_000);

    test('a part of office.js does not arrive: after a while there is a way to try again, which works', async () => {
      const { page } = await pages.page(createHost(sample()));
      await page.route(/hosted\/excel-/i, (route) => route.abort());
      await page.goto(PANE);
      const again = page.getByRole('link', { name: 'try again' });
      await again.waitFor({ timeout: 15_000 });
      await page.unroute(/hosted\/excel-/i);
      await again.click();
      await isRead(page);
    }, 120_000);

    test('office.js does not arrive at all', async () => {
      const { page } = await pages.page(createHost(sample()));
      await page.route(/office\.js$/, (route) => route.abort());
      await page.goto(PANE);
      await page.getByRole('alert').getByText('Excel’s part of Plan Monitor did not arrive.').waitFor();
      await isSound(page);
      await page.unroute(/office\.js$/);
      await button(page, 'Try again').click();
      await isRead(page);
    }, 120_000);

    test('opened outside Excel', async () => {
      const { page } = await pages.page(createHost(sample()));
      await page.addInitScript('delete window.external');
      await page.goto(PANE);
      await page.getByRole('alert').getByText('Plan Monitor works inside Excel.').waitFor();
      await isSound(page);
      expect(await page.getByRole('link', { name: 'What Plan Monitor needs' }).getAttribute('href')).toBe(
        'support.html',
      );
    }, 120_000);

    test('an Excel that is too old says so before anything else, and what works instead', async () => {
      const workbook = sample();
      const host = createHost(workbook, { apiLevel: '1.12' });
      const { page, problems } = await pages.open(host);
      await page.getByRole('alert').getByText('This Excel is too old for Plan Monitor.').waitFor();
      await page.getByText(/Excel on the web, which needs nothing installed/).waitFor();
      await isSound(page);
      expect(host.faults.seen.requests).toBe(0);
      expect(problems).toEqual([]);
    }, 120_000);
  });

  test('the rules’ file does not arrive: said in words, and the button sends for it again', async () => {
    let isThere = false;
    const { page } = await pages.open(createHost(sample()), {
      site: (built) => (asked) => (!isThere && asked.startsWith('/monitor.') ? null : built(asked)),
    });
    await page.getByText('A part of Plan Monitor could not be loaded.').waitFor();
    await isSound(page);
    isThere = true;
    await button(page, 'Try again').click();
    await isRead(page);
  }, 120_000);

  test('a part of the pane fails: it says so, the plan is untouched, and it starts again', async () => {
    const { page, isUntouched } = await opened();
    await page.evaluate(
      'window.kept = window.matchMedia; window.matchMedia = () => { throw new Error("broken"); }',
    );
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page
      .getByRole('alert')
      .getByText('The pane has come to a stop through a fault of its own.')
      .waitFor();
    await isSound(page);
    await page.evaluate('window.matchMedia = window.kept');
    await button(page, 'Start again').click();
    await isRead(page);
    isUntouched();
  }, 120_000);

  describe('while Excel does not answer', () => {
    test('somebody types in a cell: the pane says that it waits, and goes on by itself', async () => {
      const host = createHost(sample());
      host.faults.atRequest(1, CELL_EDITING);
      const { page } = await pages.open(host);
      await status(page, 'Excel is waiting for you to finish typing; trying again…');
      await isSound(page);
      await isRead(page);
    }, 120_000);

    test('waiting can be stopped, and taken up again', async () => {
      const host = createHost(sample());
      for (let request = 1; request <= 9; request += 1) host.faults.atRequest(request, CELL_EDITING);
      const { page } = await pages.open(host);
      await button(page, 'Stop').click();
      await page.getByText('Reading was stopped, as you asked.').waitFor();
      await isSound(page);
      host.faults.clear();
      await button(page, 'Try again').click();
      await isRead(page);
    }, 120_000);

    test('a build that waits can be stopped; nothing is written', async () => {
      const { host, page, isUntouched } = await opened();
      for (let request = 1; request <= 9; request += 1) host.faults.atRequest(request, CELL_EDITING);
      await button(page, 'Build summary').click();
      await button(page, 'Stop').click();
      await page.getByText('This was stopped, as you asked.').waitFor();
      isUntouched();
      host.faults.clear();
      await button(page, 'Try again').click();
      await isBuilt(page);
    }, 120_000);

    test('Excel stays busy for longer than patience lasts', async () => {
      const host = createHost(sample());
      for (let request = 1; request <= 8; request += 1) host.faults.atRequest(request, BUSY);
      const { page } = await pages.page(host);
      await page.clock.install({ time: new Date('2025-10-31T10:00:00') });
      await page.goto(PANE);
      const given = page.getByText('Excel is busy with other work.');
      await until(async () => {
        await page.clock.fastForward(11_000);
        return given.isVisible();
      });
      await page.getByText(UNTOUCHED).waitFor();
      await isSound(page);
      await button(page, 'Try again').click();
      await isRead(page);
    }, 120_000);
  });

  test('the session with Excel has ended: the pane is loaded anew', async () => {
    const { host, page, isUntouched } = await opened();
    for (let request = 1; request <= 50; request += 1) host.faults.atRequest(request, SESSION_ENDED);
    await button(page, 'Build summary').click();
    await page.getByText('Excel has ended its session with this workbook').waitFor();
    await page.getByText(UNTOUCHED).waitFor();
    await isSound(page);
    isUntouched();
    host.faults.clear();
    await button(page, 'Load the pane anew').click();
    await isRead(page);
    await button(page, 'Build summary').click();
    await isBuilt(page);
  }, 120_000);

  test('a workbook too large for Excel to hand over', async () => {
    const workbook = sample();
    const before = workbook.save();
    const { page } = await pages.open(createHost(workbook, { largestPayload: 4000 }));
    await page.getByText('The workbook is too large for Excel to hand over in one go.').waitFor();
    await page.getByText(UNTOUCHED).waitFor();
    await isSound(page);
    expect(await button(page, 'Try again').isEnabled()).toBe(true);
    expect(changedParts(before, workbook.save())).toEqual([]);
  }, 120_000);

  describe('protected', () => {
    test('the plan’s sheet: said before anybody tries, while reading and building go on', async () => {
      const workbook = sample();
      protect(sheetNamed(workbook, PLAN));
      workbook.activate(workbook.addSheet('Notes'));
      const before = cellsOf(workbook, PLAN);
      const { page } = await pages.open(createHost(workbook));
      await page.getByText(/The sheet “Business Plan” is protected\. The plan is read/).waitFor();
      await isSound(page);
      await button(page, 'Go to “Business Plan”').click();
      await until(() => workbook.activeSheet().name === PLAN);
      await button(page, 'Build summary').click();
      await isBuilt(page);
      expect(cellsOf(workbook, PLAN)).toEqual(before);
    }, 120_000);

    test('the structure: no sheet is added, and the same build is one click once it can be', async () => {
      const workbook = sample();
      const before = workbook.save();
      const unprotect = protect(workbook);
      const { page } = await pages.open(createHost(workbook));
      await page
        .getByText(/The structure of this workbook is protected\. The plan is read as usual/)
        .waitFor();
      await button(page, 'Build summary').click();
      await page
        .getByText('The structure of this workbook is protected, so no sheets can be added to it.')
        .waitFor();
      await isSound(page);
      expect(changedParts(before, workbook.save())).toEqual([]);
      unprotect();
      await button(page, 'Try again').click();
      await isBuilt(page);
    }, 120_000);

    test('a sheet of ours: the way to it, and the same build again', async () => {
      const workbook = await built();
      const unprotect = protect(sheetNamed(workbook, 'Escalations'));
      workbook.activate(sheetNamed(workbook, PLAN));
      const { page, isUntouched } = await opened(workbook);
      await button(page, 'Build summary').click();
      await page
        .getByText('Sheets of Plan Monitor are protected and cannot be written: “Escalations”.')
        .waitFor();
      await isSound(page);
      await button(page, 'Go to “Escalations”').click();
      await until(() => workbook.activeSheet().name === 'Escalations');
      isUntouched('workbook.xml');
      unprotect();
      await button(page, 'Try again').click();
      await isBuilt(page);
    }, 120_000);
  });

  test('a workbook opened read-only: the plan is read, and what that means is said', async () => {
    const workbook = sample();
    const { page } = await opened(workbook, createHost(workbook, { isReadOnly: true }));
    await page.getByText(/This workbook was opened read-only\. The plan is read as usual/).waitFor();
    await isSound(page);
  }, 120_000);

  test('a workbook open for viewing only: a build is refused in words, and works once it may be edited', async () => {
    const { host, page, isUntouched } = await opened();
    const { writes } = await requestsOfBuild();
    host.faults.atRequest(writes, DENIED);
    await button(page, 'Build summary').click();
    await page.getByText(/protected or open for viewing only/).waitFor();
    await isSound(page);
    isUntouched();
    await button(page, 'Try again').click();
    await isBuilt(page);
  }, 120_000);

  test('two sheets say that they are the same one of ours: the way to each, and on once one is gone', async () => {
    const workbook = await built();
    const ours = sheetNamed(workbook, 'Plan summary');
    const twin = workbook.copySheet(ours, 'Twin');
    for (const [key, value] of ours.customProperties()) twin.setCustomProperty(key, value);
    workbook.renameSheet(ours, 'Summary of May');
    const before = workbook.save();
    const { page } = await pages.open(createHost(workbook));
    await page.getByText(/Nothing tells which of these sheets is Plan Monitor’s own/).waitFor();
    await isSound(page);
    await button(page, 'Go to “Twin”').click();
    await until(() => workbook.activeSheet().name === 'Twin');
    await button(page, 'Go to “Summary of May”').waitFor();
    expect(changedParts(before, workbook.save()).filter((part) => !part.includes('workbook.xml'))).toEqual(
      [],
    );
    workbook.deleteSheet(twin);
    await button(page, 'Try again').click();
    await isRead(page);
  }, 120_000);

  test('a chart sheet has the name of a sheet of ours: what stands half done is said, and built once it is free', async () => {
    const { workbook, page } = await opened();
    const before = cellsOf(workbook, PLAN);
    const names = ['Escalations'];
    // Add-ins cannot see chart sheets, so no test can make one through Excel.
    Object.defineProperty(workbook, 'otherNames', { value: () => names });
    await button(page, 'Build summary').click();
    await page.getByText(/A sheet that add-ins cannot see, such as a chart sheet, has the name/).waitFor();
    await page
      .getByText('Your plan is untouched, but the sheets of Plan Monitor may be half written.')
      .waitFor();
    await page.getByText(/Rename the chart sheet\./).waitFor();
    await isSound(page);
    names.pop();
    await button(page, 'Try again').click();
    await isBuilt(page);
    expect(cellsOf(workbook, PLAN)).toEqual(before);
    expect(sheetNames(workbook)).toEqual([PLAN, ...OUR_SHEETS]);
  }, 120_000);

  test('a position was frozen under that name before: nothing is built, and another name is at hand', async () => {
    const { workbook, page } = await opened();
    const meeting = page.getByRole('combobox', { name: 'Freeze for a meeting' });
    const freeze = async (name: string) => {
      await meeting.fill(name);
      await button(page, 'Build and freeze').click();
    };
    const isFrozen = (name: string) => status(page, `Built, and the position is frozen for ${name}.`);
    await freeze('Executive, November');
    await isFrozen('Executive, November');
    await page.getByText(/^Built .*; nothing has changed since\./).waitFor();
    const before = workbook.save();
    await freeze('Executive, November');
    await page.getByText('Freeze under another name, or build without freezing.').waitFor();
    await page.getByText(UNTOUCHED).waitFor();
    await isSound(page);
    expect(changedParts(before, workbook.save())).toEqual([]);
    await button(page, 'Back to Overview').click();
    await freeze('Executive, extraordinary');
    await isFrozen('Executive, extraordinary');
    expect(textOf(workbook, 'Plan history')).toContain('Executive, extraordinary');
  }, 120_000);

  test('somebody else built at the same moment: it is said, and one more build puts it right', async () => {
    const workbook = sample();
    const { page } = await opened(workbook, builtBetween(createHost(workbook), workbook));
    await button(page, 'Build summary').click();
    const notice = page.getByText(/Someone else built the summary at the same moment/);
    await notice.waitFor();
    await isSound(page);
    await button(page, 'Build summary').click();
    await notice.waitFor({ state: 'detached' });
    await isBuilt(page);
    expect(sheetNames(workbook)).toContain('Plan summary');
  }, 120_000);
});

/** The pages without any script. */
function onlyPages(built: (path: string) => Buffer | string | null) {
  return (asked: string) => (asked.endsWith('.js') ? null : built(asked));
}

/** The host as it is with Excel slow: it answers nothing until it is released. */
function held(host: Host): { readonly host: Host; readonly release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const processQuery = async (body: string) => {
    await released;
    return host.processQuery(body);
  };
  return { host: { ...host, processQuery }, release };
}

/** A co-author's build comes between the first writing of the summary and the look whether it arrived. */
function builtBetween(host: Host, workbook: WorkbookModel): Host {
  let isDone = false;
  const processQuery = async (body: string) => {
    const answer = await host.processQuery(body);
    if (!isDone && sheetNames(workbook).includes('Plan summary')) {
      isDone = true;
      sheetNamed(workbook, 'Plan summary').setCustomProperty('planMonitorBuild', 'a co-author’s');
    }
    return answer;
  };
  return { ...host, processQuery };
}

/** The sample's workbook with our sheets in it. */
async function built(): Promise<WorkbookModel> {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  await buildSummary(openOffice(workbook).run, { asOf: '2025-10-31', builtAt: BUILT_AT });
  return openWorkbook(workbook.save());
}

/** Which request of a first build of the sample is the first that writes. */
async function requestsOfBuild(): Promise<{ readonly writes: number }> {
  const { host, run } = openOffice(openWorkbook(bytesOf(SAMPLE)));
  let writes = 0;
  const onProgress = (_: string, done: number, of: number) => {
    if (done === of - 1) writes = host.faults.seen.requests + 1;
  };
  await buildSummary(run, { asOf: '2025-10-31', builtAt: BUILT_AT, onProgress });
  await cleared(host);
  return { writes };
}
