/** The tab *Actions*: finding, updating cell by cell, putting back, and what leads typed in *Actions by lead*. */
import type { Locator, Page } from 'playwright-core';
import { cellName, columnOf, type CellRef } from '../../src/plan/grid';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { describeBrowser } from '../support/browser';
import { panePages, until } from '../support/pane-page';
import {
  FLAWLESS,
  focused,
  looks,
  openTab,
  openTabOf,
  sample,
  tabTo,
  told,
  type OpenTab,
} from '../support/tabs';
import { cellsOf, changedCells, sheetNamed, type SheetCells } from '../support/workbook';

const PLAN = 'Business Plan';
const BY_LEAD = 'Actions by lead';
const MINE = 'QAP sub-group';

const find = (page: Page) => page.getByLabel('Find actions');
const actions = (page: Page) => page.getByRole('tabpanel').getByRole('heading', { level: 3 });
const rowOf = (page: Page, cell: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Go to ${cell}:` }) })
    .last();
const update = (page: Page, cell: string) =>
  page.getByRole('button', { name: new RegExp(`^Update .*, ${cell}$`) });
const cellIn = (workbook: WorkbookModel, name: string, sheet = PLAN) => {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const [row, column] = [Number(digits) - 1, columnOf(letters)];
  const found = sheetNamed(workbook, sheet);
  return { value: found.content(row, column).value, fill: found.style(row, column).fill };
};

describeBrowser('the tab Actions', () => {
  const pages = panePages();

  /** The tab on the sample, with the plan as it stood. */
  async function open(lead?: string): Promise<OpenTab & { before: SheetCells }> {
    const workbook = sample();
    const before = cellsOf(workbook, PLAN);
    return { ...(await openTabOf(pages, workbook, 'actions', lead)), before };
  }

  test('finds an action by its words, its rating and what is to be done, and goes to its cell', async () => {
    const { page, host, refused, problems } = await open();
    await told(page, '33 actions on 64 rows');
    await find(page).fill('multi-agency audits');
    await told(page, /of 64, in 1 action$/);
    expect(await actions(page).allTextContents()).toEqual(['1.2.2 Learn from multi-agency audits']);
    await page.getByRole('button', { name: 'Go to D29: 1.2.2' }).click();
    await until(
      () => cellName({ row: host.selection(PLAN).top, column: host.selection(PLAN).left }) === 'D29',
    );

    await find(page).fill('');
    await page.getByLabel('Rating', { exact: true }).selectOption('red');
    await told(page, /^6 rows of 64/);
    await page.getByLabel('What to do').selectOption('overdue');
    const overdue = await page.getByText(/Overdue by/).count();
    expect(overdue).toBeGreaterThan(0);
    await find(page).fill('no such words');
    await told(page, 'No row of the plan is like that.');
    await page.getByRole('button', { name: 'Show all' }).click();
    await told(page, '33 actions on 64 rows');
    expect([refused, problems]).toEqual([[], []]);
  }, 120_000);

  test('remembers this person’s sub-group, and begins with it when the pane is opened again', async () => {
    const { page } = await open();
    await page.getByLabel('Lead', { exact: true }).selectOption(MINE);
    await page.getByRole('button', { name: `Remember ${MINE} as my sub-group` }).click();
    const count = await page.getByRole('status').getByText(/of 64/).textContent();
    await page.reload();
    await openTab(page, 'actions');
    await told(page, count ?? '');
    expect(await page.getByLabel(`Only my sub-group: ${MINE}`).isChecked()).toBe(true);
    const rows = await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /^Go to D/ }) })
      .allTextContents();
    expect(rows.every((row) => row.includes(MINE))).toBe(true);

    await page.getByLabel(`Only my sub-group: ${MINE}`).uncheck();
    await told(page, '33 actions on 64 rows');
    await page.getByLabel(`Only my sub-group: ${MINE}`).check();
    await page.getByRole('button', { name: 'Forget my sub-group' }).click();
    await page.reload();
    await openTab(page, 'actions');
    await told(page, '33 actions on 64 rows');
  }, 120_000);

  test('writes just the cells of the update as the plan writes them, and puts them back', async () => {
    const { page, workbook, before } = await open();
    const evidence = String(cellIn(workbook, 'F29').value);
    await find(page).fill('1.2.2');
    await update(page, 'D29').click();
    const form = page.getByRole('group', { name: 'Update of 1.2.2, D29' });
    await form.getByRole('radio', { name: 'Green' }).check();
    await form.getByLabel('Evidence or progress').fill('Reported to the Executive.');
    await form.getByLabel('Revised date', { exact: true }).fill('31/01/2026');
    await form.getByLabel('Reason for the revised date').fill('the new post is not filled yet');
    await form
      .getByLabel('Whose date is it?')
      .selectOption({ label: 'Dip sample of re-referrals (30/11/2025)' });
    await form.getByRole('button', { name: 'Preview' }).click();
    await form.getByText('Amber → Green (its colour)').waitFor();
    expect(await form.locator('ins').count()).toBeGreaterThan(1);
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual([]);

    await form.getByRole('button', { name: 'Write to the plan' }).click();
    await told(page, '3 cells of the plan changed.');
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual(['D29', 'E29', 'F29']);
    expect(cellIn(workbook, 'E29')).toEqual({ value: '', fill: cellIn(workbook, 'E15').fill });
    expect(cellIn(workbook, 'F29').value).toBe(
      `${evidence}\n31/10/2025: Reported to the Executive.\nRevised date for “Dip sample of re-referrals”: 31/01/2026 – the new post is not filled yet`,
    );
    await rowOf(page, 'D29').getByText('Due 31/01/2026, first 30/11/2025').waitFor();
    await form.getByText('Written to the plan:').waitFor();

    await form.getByRole('button', { name: 'Put back the update of 1.2.2, D29' }).click();
    await until(async () => (await focused(page)).startsWith('Update 1.2.2, D29'));
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual([]);
  }, 120_000);

  test('what is said of a date does not move the button that is just pressed away from under the pointer', async () => {
    const { page, workbook, before } = await open();
    await find(page).fill('1.2.2');
    await update(page, 'D29').click();
    const form = page.getByRole('group', { name: 'Update of 1.2.2, D29' });
    await form.getByLabel('Revised date', { exact: true }).fill('next week');
    await form.getByRole('button', { name: 'Cancel' }).hover();
    await page.mouse.down();
    // People hold a button down for some time; what is said of the date would come in that time.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await form.getByText(/Write it as dd/).count()).toBe(0);
    await page.mouse.up();
    await form.waitFor({ state: 'detached' });
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual([]);
  }, 120_000);

  test('tells that a milestone is complete, and which ratings the definitions allow then', async () => {
    const { page, workbook, before } = await open();
    await find(page).fill('1.2.2');
    await update(page, 'D29').click();
    const form = page.getByRole('group', { name: 'Update of 1.2.2, D29' });
    const allowed = (rating: string) => form.getByText(new RegExp(`^Allowed\\. ${rating}`)).count();
    expect([await allowed('Amber'), await allowed('Green')]).toEqual([1, 0]);
    for (const milestone of [/^Audit of children missing/, /^Dip sample/]) {
      await form.getByRole('checkbox', { name: milestone }).check();
    }
    expect([await allowed('Red'), await allowed('Amber'), await allowed('Green')]).toEqual([0, 1, 1]);
    expect(await form.getByLabel('Revised date', { exact: true }).count()).toBe(0);
    await form.getByRole('button', { name: 'Preview' }).click();
    await form.getByRole('button', { name: 'Write to the plan' }).click();
    await told(page, '1 cell of the plan changed.');
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual(['D29']);
    expect(
      await rowOf(page, 'D29')
        .getByText(/· Complete$/)
        .count(),
    ).toBe(3);
  }, 120_000);

  test('says what cannot be written, and writes nothing', async () => {
    const { page, workbook, before } = await open();
    await find(page).fill('1.2.2');
    await update(page, 'D29').click();
    const form = page.getByRole('group', { name: 'Update of 1.2.2, D29' });
    const revised = form.getByLabel('Revised date', { exact: true });
    await form.getByLabel('Evidence or progress').fill('Reported to the Executive.');
    await revised.fill('01/31/2026');
    await revised.press('Enter');
    await form.getByText('This is not a date. Write it as dd/mm/yyyy, such as 31/10/2025.').waitFor();
    expect(await form.getByRole('button', { name: 'Write to the plan' }).count()).toBe(0);
    await form.getByLabel('Evidence or progress').fill('');
    await revised.fill('31 Jan 26');
    await form.getByRole('button', { name: 'Preview' }).click();
    await form.getByText('Give the reason for the revised date: boards ask for it.').waitFor();
    await form.getByRole('button', { name: 'Write to the plan' }).click({ force: true });
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual([]);
    await form.getByRole('button', { name: 'Back to the form' }).click();
    expect(await form.getByLabel('Revised date', { exact: true }).inputValue()).toBe('31/01/2026');
  }, 120_000);

  test('keeps what is typed when a co-author changes the row, warns of it, and never writes over it unseen', async () => {
    const { page, host, workbook } = await open();
    await find(page).fill('1.2.2');
    await update(page, 'D29').click();
    const form = page.getByRole('group', { name: 'Update of 1.2.2, D29' });
    await form.getByLabel('Evidence or progress').fill('Reported to the Executive.');
    await form.getByRole('button', { name: 'Preview' }).click();
    const write = form.getByRole('button', { name: 'Write to the plan' });
    await write.waitFor();
    host.userEdit(PLAN, 'F29', 'A co-author’s words.', 'Remote');
    await write.click();
    await page.getByText('Somebody has changed F29 of “Business Plan” since the plan was read').waitFor();
    expect(cellIn(workbook, 'F29').value).toBe('A co-author’s words.');

    await page.getByRole('button', { name: 'Read again' }).first().click();
    await rowOf(page, 'D29').getByText('A co-author’s words.').first().waitFor();
    await form.getByRole('button', { name: 'Back to the form' }).click();
    await form.getByText(/says something else of this activity than when you opened the form/).waitFor();
    expect(await form.getByLabel('Evidence or progress').inputValue()).toBe('Reported to the Executive.');
    await form.getByRole('button', { name: 'Preview' }).click();
    await write.click();
    await told(page, '1 cell of the plan changed.');
    expect(cellIn(workbook, 'F29').value).toBe(
      'A co-author’s words.\n31/10/2025: Reported to the Executive.',
    );
  }, 120_000);

  test('offers what leads typed in Actions by lead; taken, it stands in the plan; a conflict is looked at first', async () => {
    const { page, host, workbook, before } = await open();
    await openTab(page, 'overview');
    await page.getByRole('button', { name: 'Build summary' }).click();
    await told(page, 'Built.');
    const place = byLeadOf(workbook);
    const joint =
      place.find(({ ref, row }) => place.some((other) => other.ref === ref && other.row !== row)) ??
      missing();
    const other = place.find(({ ref, row }) => ref === joint.ref && row !== joint.row) ?? missing();
    const green = place.find(({ rated, ref }) => rated !== 'Green' && ref !== joint.ref) ?? missing();
    host.userEdit(BY_LEAD, at(green.row, workbook), 'green', 'Remote');
    const [one = '', another = ''] = ['Red', 'Amber', 'Not started'].filter((word) => word !== joint.rated);
    host.userEdit(BY_LEAD, at(joint.row, workbook), one, 'Remote');
    host.userEdit(BY_LEAD, at(other.row, workbook), another, 'Remote');
    await openTab(page, 'actions');
    await page.getByRole('heading', { name: '3 updates were typed in Actions by lead' }).waitFor();

    await page.getByRole('button', { name: /^Take: / }).click();
    await told(page, '1 cell of the plan changed.');
    const [cell = ''] = changedCells(before, cellsOf(workbook, PLAN));
    expect(changedCells(before, cellsOf(workbook, PLAN))).toHaveLength(1);
    expect(cellIn(workbook, cell)).toEqual({ value: '', fill: cellIn(workbook, 'E15').fill });
    await page.getByRole('heading', { name: '2 updates were typed in Actions by lead' }).waitFor();

    expect(await page.getByRole('button', { name: /^Take: / }).count()).toBe(0);
    const conflict = page.getByRole('listitem').filter({ hasText: 'Conflict' }).first();
    expect(await conflict.textContent()).toContain(`typed “${one}”`);
    expect(await conflict.textContent()).toContain(`typed “${another}”`);
    await conflict.getByRole('button', { name: /^Compare and take…/ }).click();
    await conflict.getByRole('button', { name: /^Take: / }).waitFor();
    expect(changedCells(before, cellsOf(workbook, PLAN))).toHaveLength(1);

    await page
      .getByRole('button', { name: /^Leave: / })
      .first()
      .click();
    await page.getByText('1 update left for now.').waitFor();
    await page.getByRole('button', { name: /^Leave: / }).click();
    await page.getByText('2 updates left for now.').waitFor();
    await page.getByRole('button', { name: 'Show again' }).click();
    expect(await page.getByRole('listitem').filter({ hasText: 'Conflict' }).count()).toBe(2);
  }, 180_000);

  test('brings up the action of the cell that is selected in the plan, once that is asked for', async () => {
    const { page, host } = await open();
    await told(page, '33 actions on 64 rows');
    host.userSelect(PLAN, 'F52');
    await page.getByLabel('Follow my selection in the plan').check();
    await page.getByText('Select a cell of the plan, and its action comes up here.').waitFor();
    host.userSelect(PLAN, 'F29');
    await told(page, 'The action of F29');
    expect(await actions(page).allTextContents()).toEqual(['1.2.2 Learn from multi-agency audits']);
    await page.getByLabel('Follow my selection in the plan').uncheck();
    await told(page, '33 actions on 64 rows');
  }, 120_000);

  test('has the text to send to the chosen lead', async () => {
    const { page } = await open();
    await page.getByLabel('Lead', { exact: true }).selectOption(MINE);
    await page.getByRole('button', { name: `Text to send to ${MINE}` }).click();
    const text = page.getByRole('textbox', { name: `Text to send to ${MINE}` });
    expect(await text.inputValue()).toContain(`To: ${MINE}`);
    await page.getByRole('button', { name: 'Copy' }).click();
    await told(page, /^(?:Copied\.|Press Ctrl\+C)/);
  }, 120_000);

  test('an update is made with the keyboard alone', async () => {
    const { page, workbook, before } = await open();
    await tabTo(page, /^Actions$/);
    await find(page).focus();
    await page.keyboard.type('1.2.2');
    await told(page, /in 1 action$/);
    await tabTo(page, /^Update 1\.2\.2, D29/);
    await page.keyboard.press('Enter');
    await until(async () => (await focused(page)).startsWith('Update of 1.2.2, D29'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Reported to the Executive.');
    await tabTo(page, /^Preview$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Write to the plan$/);
    await page.keyboard.press('Enter');
    await told(page, '2 cells of the plan changed.');
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual(['E29', 'F29']);
    await tabTo(page, /^Put back the update/);
    await page.keyboard.press('Enter');
    await until(async () => (await focused(page)).startsWith('Update 1.2.2, D29'));
    expect(changedCells(before, cellsOf(workbook, PLAN))).toEqual([]);
  }, 120_000);

  test('has no accessibility fault that axe knows and no overhang: list, form, preview', async () => {
    const { page } = await open(MINE);
    await told(page, /of 64/);
    expect(await looks(page)).toEqual(FLAWLESS);
    await page
      .getByRole('button', { name: /^Update / })
      .first()
      .click();
    const form = page.getByRole('group', { name: /^Update of / });
    await form.getByLabel('Evidence or progress').fill('Reported to the Executive.');
    expect(await looks(page)).toEqual(FLAWLESS);
    await form.getByRole('button', { name: 'Preview' }).click();
    await form.getByText('What would change in the plan').waitFor();
    expect(await looks(page)).toEqual(FLAWLESS);
  }, 180_000);
});

interface ByLeadRow {
  readonly row: number;
  /** The action with its open milestones: a joint activity stands under each of its leads. */
  readonly ref: string;
  readonly rated: string;
}

/** The rows of *Actions by lead* that stand for an activity. */
function byLeadOf(workbook: WorkbookModel): ByLeadRow[] {
  const sheet = sheetNamed(workbook, BY_LEAD);
  const { row: top } = headerOf(workbook);
  const area = sheet.usedArea(true);
  const text = (row: number, column: number) => String(sheet.content(row, column).value);
  return Array.from({ length: (area?.bottom ?? 0) - top }, (_, index) => top + 1 + index)
    .map((row) => ({ row, ref: `${text(row, 2)} ${text(row, 3)}`, rated: text(row, 5) }))
    .filter(({ rated }) => rated !== '' && rated !== 'Rating');
}

function headerOf(workbook: WorkbookModel): CellRef {
  const sheet = sheetNamed(workbook, BY_LEAD);
  for (let row = 0; row < 20; row += 1) {
    for (let column = 0; column < 20; column += 1) {
      if (sheet.content(row, column).value === 'New rating') return { sheet: BY_LEAD, row, column };
    }
  }
  return missing();
}

/** The name of the row's cell for a new rating. */
function at(row: number, workbook: WorkbookModel): string {
  return cellName({ row, column: headerOf(workbook).column });
}

function missing(): never {
  throw new Error('The sheet has no such row.');
}
