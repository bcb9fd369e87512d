/**
 * Changes of the plan that do not go through, as its reader meets them: what the pane says, that the workbook is just as
 * it says, and how it goes on from there.
 */
import type { Page } from 'playwright-core';
import { createHost, type Host } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { ACTION, type RequestBody } from '../../src/workbench/host/protocol';
import { describeBrowser } from '../support/browser';
import { changedParts } from '../support/build';
import { PANE, panePages, until } from '../support/pane-page';
import { FLAWLESS, looks, openTab, openTabOf, sample, told } from '../support/tabs';
import { cellsOf, changedCells, sheetNamed } from '../support/workbook';

const PLAN = 'Business Plan';
const UNTOUCHED = 'Nothing in the workbook was changed.';
/** In both a month is misspelt. */
const D22 = { row: 21, column: 3 };
const D89 = { row: 88, column: 3 };
/** The evidence of 1.2.2. */
const F29 = { row: 28, column: 5 };

describeBrowser('a change of the plan that does not go through', () => {
  const pages = panePages();
  const alert = (page: Page, words: string) => page.getByRole('alert').getByText(words);
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const fixOf = (page: Page, cell: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: `Go to ${cell}:` }) })
      .getByRole('button', { name: /^Fix/ });

  test('a fix of a cell that holds a formula: why, what to do, and the same fix once it holds words', async () => {
    const workbook = sample();
    const { words, release } = asFormula(workbook, D22);
    const before = workbook.save();
    const { page } = await openTabOf(pages, workbook, 'checks');
    await fixOf(page, 'D22').click();
    await alert(page, 'D22 of “Business Plan” holds a formula, which the change would overwrite.').waitFor();
    await alert(page, UNTOUCHED).waitFor();
    await alert(page, 'Change what the formula takes its text from, or the cell itself by hand.').waitFor();
    expect(await looks(page)).toEqual(FLAWLESS);
    expect(changedParts(before, workbook.save())).toEqual([]);
    expect(await button(page, /^Changed here/).count()).toBe(0);

    release();
    await button(page, 'Try again').click();
    await told(page, '1 cell of the plan changed.');
    expect(contentOf(workbook, D22)).toEqual([words.replace('Febuary', 'February'), null]);
  }, 120_000);

  test('one formula among several fixes of a kind: none of them is made', async () => {
    const workbook = sample();
    asFormula(workbook, D89);
    const before = workbook.save();
    const { page } = await openTabOf(pages, workbook, 'checks');
    await page.getByRole('button', { name: 'Fix all 2 of this kind…' }).first().click();
    await button(page, 'Change 2 cells').click();
    await alert(page, 'D89 of “Business Plan” holds a formula, which the change would overwrite.').waitFor();
    await alert(page, UNTOUCHED).waitFor();
    expect(changedParts(before, workbook.save())).toEqual([]);
  }, 120_000);

  test('an update of a cell that holds a formula: nothing is written, and what was typed is kept', async () => {
    const workbook = sample();
    asFormula(workbook, F29);
    const before = workbook.save();
    const { page } = await openTabOf(pages, workbook, 'actions');
    await page.getByLabel('Find actions').fill('1.2.2');
    await page.getByRole('button', { name: /^Update .*, D29$/ }).click();
    const form = page.getByRole('group', { name: 'Update of 1.2.2, D29' });
    // The rating's own cell could be written; it is not, without the rest.
    await form.getByRole('radio', { name: 'Green' }).check();
    await form.getByLabel('Evidence or progress').fill('Reported to the Executive.');
    await form.getByRole('button', { name: 'Preview' }).click();
    await form.getByRole('button', { name: 'Write to the plan' }).click();
    await alert(page, 'F29 of “Business Plan” holds a formula, which the change would overwrite.').waitFor();
    await alert(page, UNTOUCHED).waitFor();
    expect(changedParts(before, workbook.save())).toEqual([]);

    await button(page, 'Go to “Business Plan”').click();
    await until(() => workbook.activeSheet().name === PLAN);
    await form.getByRole('button', { name: 'Back to the form' }).click();
    expect(await form.getByLabel('Evidence or progress').inputValue()).toBe('Reported to the Executive.');
    expect(await form.getByRole('radio', { name: 'Green' }).isChecked()).toBe(true);
  }, 120_000);

  test('Excel breaks off half-way and takes nothing back: each cell by name, and the rest done afterwards', async () => {
    const workbook = sample();
    const before = cellsOf(workbook, PLAN);
    const { host, release } = breaksOff(createHost(workbook));
    const { page } = await pages.page(host);
    await page.goto(PANE);
    await openTab(page, 'checks');
    await page.getByRole('button', { name: 'Fix all 2 of this kind…' }).first().click();
    await button(page, 'Change 2 cells').click();
    await alert(
      page,
      'Changed and not put back: D22 of “Business Plan”. Not changed: D89 of “Business Plan”. All other cells are untouched.',
    ).waitFor();
    await alert(
      page,
      'Look at these cells, and undo there what you do not want. Read the plan again, then look whether the change is still wanted.',
    ).waitFor();
    expect(await looks(page)).toEqual(FLAWLESS);
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual(['D22']);
    expect(String(contentOf(workbook, D22)[0])).toContain('February');
    expect(String(contentOf(workbook, D89)[0])).toContain('Decmber');

    release();
    await button(page, 'Go to “Business Plan”').click();
    await page.getByRole('alert').getByRole('button', { name: 'Read the plan again' }).click();
    await fixOf(page, 'D22').waitFor({ state: 'detached' });
    await fixOf(page, 'D89').click();
    await told(page, '1 cell of the plan changed.');
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual(['D22', 'D89']);
  }, 120_000);

  test('Excel breaks off half-way, and what was written is put back: the plan is as it was, and that is said', async () => {
    const workbook = sample();
    const before = workbook.save();
    const { host, release } = breaksOff(createHost(workbook), 1);
    const { page } = await pages.page(host);
    await page.goto(PANE);
    await openTab(page, 'checks');
    await page.getByRole('button', { name: 'Fix all 2 of this kind…' }).first().click();
    await button(page, 'Change 2 cells').click();
    await alert(page, 'What had been written was put back: every cell holds what it held before.').waitFor();
    expect(changedParts(before, workbook.save())).toEqual([]);

    release();
    await button(page, 'Try again').click();
    await told(page, '2 cells of the plan changed.');
  }, 120_000);
});

interface Place {
  readonly row: number;
  readonly column: number;
}

function contentOf(workbook: WorkbookModel, { row, column }: Place): readonly unknown[] {
  const { value, formula } = sheetNamed(workbook, PLAN).content(row, column);
  return [value, formula];
}

/** The cell shows what it did, and takes it from a formula. @returns these words, and the way to have them stand there */
function asFormula(workbook: WorkbookModel, { row, column }: Place) {
  const sheet = sheetNamed(workbook, PLAN);
  const held = sheet.content(row, column);
  sheet.setContent(row, column, { ...held, formula: '=TRIM(Z1)' });
  return {
    words: String(held.value),
    release: () => {
      sheet.setContent(row, column, held);
    },
  };
}

/** The host of an Excel that writes one cell and refuses those after it, so many in all, until it is released. */
function breaksOff(host: Host, most = Infinity): { readonly host: Host; readonly release: () => void } {
  let [written, refused, isReleased] = [0, 0, false];
  const processQuery = (body: string) => {
    const { Actions } = JSON.parse(body) as RequestBody;
    Actions.forEach(({ ActionType, Name }, at) => {
      if (isReleased || ActionType !== ACTION.setProperty || Name !== 'Values') return;
      written += 1;
      if (written === 1 || refused >= most) return;
      refused += 1;
      host.faults.atAction(host.faults.seen.actions + at + 1, { code: 'GeneralException' });
    });
    return host.processQuery(body);
  };
  return {
    host: { ...host, processQuery },
    release: () => {
      isReleased = true;
    },
  };
}
