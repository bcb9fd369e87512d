/** Why each sheet of a workbook without a plan was not read. */
import { buildSummary, MonitorError, readPlan } from '../src/monitor';
import type { WorkbookModel } from '../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../src/workbench/host/store';
import { BUILT_AT, bytesOf, changedParts, SAMPLE, sheetNamed } from './support/build';
import { chartsOnly, putAway, tooLarge } from './support/no-plan';
import { closeOffices, openOffice } from './support/office';
import { emptyWorkbook, typeInto } from './support/workbook';

afterEach(closeOffices);

const asOf = '2025-10-31';

/** What is looked at in the workbook, which stays as it is. */
async function lookedAt(workbook: WorkbookModel) {
  const before = workbook.save();
  const reason: unknown = await readPlan(openOffice(workbook).run, { asOf }).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(reason instanceof MonitorError) || !reason.looked) throw new Error('A plan was found.');
  expect(reason.kind).toBe('noPlan');
  expect(reason.untouched).toBe('Nothing in the workbook was changed.');
  expect(changedParts(before, workbook.save())).toEqual([]);
  return reason.looked;
}

const HIDDEN = 'The sheet is hidden; hidden sheets are not read.';

it('an empty sheet', async () => {
  expect((await lookedAt(emptyWorkbook())).sheets).toEqual([
    { name: 'Sheet1', why: 'The sheet is empty.', isShown: true },
  ]);
});

it('a sheet with nothing but a chart', async () => {
  expect((await lookedAt(chartsOnly())).sheets).toMatchObject([
    { why: 'The sheet has charts and nothing to read.' },
  ]);
});

it('a sheet that is too large', async () => {
  expect((await lookedAt(tooLarge())).sheets).toMatchObject([
    {
      why: 'The sheet is too large to be part of a plan and was not read: it reaches as far as cell WQK41. Where a stray cell makes it so large, delete the rows and columns between that cell and what is of use.',
    },
  ]);
});

it.each([
  ['Hidden', `${HIDDEN} Right-click any sheet tab and choose Unhide.`],
  [
    'VeryHidden',
    `${HIDDEN} Excel’s own menus cannot show this one: ask whoever made the workbook, or copy the plan to another sheet.`,
  ],
] as const)('a plan on a sheet that is %s, and how to show it', async (visibility, why) => {
  expect((await lookedAt(putAway(visibility))).sheets).toEqual([
    { name: 'Business Plan', why, isShown: false },
    { name: 'Front', why: 'The sheet is empty.', isShown: true },
  ]);
});

it('a workbook of our own sheets only has none of the user’s', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  await buildSummary(openOffice(workbook).run, { asOf, builtAt: BUILT_AT });
  workbook.deleteSheet(sheetNamed(workbook, 'Business Plan'));
  expect((await lookedAt(workbook)).sheets).toEqual([]);
});

it('headings that nobody recognises are handed on, for people to say what they are', async () => {
  const workbook = createWorkbook();
  typeInto(workbook, 'Sheet1', [
    ['What we want', 'Whose job', 'When'],
    ['Write a guide', 'Communications group', 'March 2026'],
    ['Train staff', 'Training group', 'June 2026'],
  ]);
  const { headings } = await lookedAt(workbook);
  expect(headings.map(({ header }) => header)).toEqual(expect.arrayContaining(['What we want', 'Whose job']));
});
