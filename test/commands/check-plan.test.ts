import { CHECK_PLAN } from '../../src/commands/check-plan';
import { buildSummary } from '../../src/monitor';
import { createWorkbook, openWorkbook } from '../../src/workbench/host/store';
import { bytesOf, changedParts, lockStructure, SAMPLE } from '../support/build';
import { closeOffices, openOffice } from '../support/office';
import { buildOn, typeInto, workbookOf } from '../support/settings-sheet';
import { cellsOf, sheetNamed, sheetNames, textOf } from '../support/workbook';
import { ribbonOver } from './support';

afterEach(closeOffices);

/** "12 errors, 3 warnings and 1 note". */
const COUNTS = /^\d+ errors?, \d+ warnings? and \d+ notes?/;

test('writes Plan checks alone and brings it to the front; its headline counts what is told', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  const before = cellsOf(workbook, 'Business Plan');
  const { click, told, completed } = ribbonOver(workbook);
  await click(CHECK_PLAN);
  expect(completed()).toBe(1);
  expect(sheetNames(workbook)).toEqual(['Business Plan', 'Plan checks']);
  expect(workbook.activeSheet().name).toBe('Plan checks');
  expect(cellsOf(workbook, 'Business Plan')).toEqual(before);

  const [outcome] = told;
  expect(told).toHaveLength(1);
  expect(outcome).toMatchObject({ kind: 'done', isSeen: true });
  expect(outcome?.sentences).toEqual([
    expect.stringMatching(COUNTS),
    'The sheet “Plan checks” has each of them, with its cell and what to do.',
  ]);
  const counts = COUNTS.exec(outcome?.sentences[0] ?? '')?.[0] ?? 'no counts';
  expect(textOf(workbook, 'Plan checks')).toContain(`${counts}, worst first.`);
});

test('leaves the other sheets of ours as they stand', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  await buildSummary(openOffice(workbook).run, { asOf: '2025-06-30', builtAt: '30/06/2025 09:00' });
  const others = sheetNames(workbook).filter((name) => name !== 'Plan checks');
  const before = others.map((name) => cellsOf(workbook, name));
  const { click } = ribbonOver(workbook);
  await click(CHECK_PLAN);
  expect(others.map((name) => cellsOf(workbook, name))).toEqual(before);
  expect(textOf(workbook, 'Plan checks')).toContain('Position at 31/10/2025');
});

test('where no sheet may be added it tells the counts all the same, and nothing is changed', async () => {
  const locked = lockStructure(bytesOf(SAMPLE));
  const workbook = openWorkbook(locked);
  const { click, told, completed } = ribbonOver(workbook);
  await click(CHECK_PLAN);
  expect(completed()).toBe(1);
  expect(told).toEqual([
    {
      kind: 'failed',
      isSeen: false,
      sentences: [
        expect.stringMatching(COUNTS),
        'They could not be written on a sheet. The structure of this workbook is protected, so no sheets can be added to it.',
        'Nothing in the workbook was changed.',
        expect.stringMatching(
          /^Choose Review › Protect Workbook .* Plan Monitor › Open pane lists them all the same\.$/,
        ),
      ],
    },
  ]);
  expect(changedParts(locked, workbook.save())).toEqual([]);
});

test('a sheet that people have switched off is not written; the counts are told', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  await buildOn(workbook);
  typeInto(workbook, 'Plan checks', 'Your on or off', 'off');
  const before = sheetNames(workbook).map((name) => cellsOf(workbook, name));
  const { click, told } = ribbonOver(workbook);
  await click(CHECK_PLAN);
  expect(told[0]).toMatchObject({ kind: 'done', isSeen: false });
  expect(told[0]?.sentences.slice(0, 2)).toEqual([
    expect.stringMatching(COUNTS),
    'The sheet “Plan checks” is switched off on the sheet “Plan settings”, so nothing was written.',
  ]);
  expect(sheetNames(workbook).map((name) => cellsOf(workbook, name))).toEqual(before);
});

test('Plan checks that the user has hidden is written, stays hidden, and that is told', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  const { click, told } = ribbonOver(workbook);
  await click(CHECK_PLAN);
  workbook.activate(sheetNamed(workbook, 'Business Plan'));
  sheetNamed(workbook, 'Plan checks').setVisibility('Hidden');
  await click(CHECK_PLAN);
  expect(told[1]).toMatchObject({ kind: 'done', isSeen: false });
  expect(told[1]?.sentences).toContain('The sheet “Plan checks” is hidden.');
});

test('a workbook without a plan is told what a plan looks like, and nothing is written', async () => {
  const workbook = createWorkbook();
  const { click, told, completed } = ribbonOver(workbook);
  await click(CHECK_PLAN);
  expect(completed()).toBe(1);
  expect(told).toEqual([
    {
      kind: 'failed',
      isSeen: false,
      sentences: [
        expect.stringMatching(/^No sheet of this workbook has a table that reads as a plan\./),
        'Nothing in the workbook was changed.',
        expect.stringMatching(/^A plan has a header row that names its columns/),
      ],
    },
  ]);
  expect(sheetNames(workbook)).toEqual(['Sheet1']);
});

test('a table whose headings mean nothing to it is told how a build asks about them', async () => {
  const workbook = workbookOf([
    ['Alpha', 'Beta', 'Gamma'],
    ['Write the guide', 'Health', '30/06/2025'],
    ['Train the staff', 'Housing', '31/12/2025'],
  ]);
  const { click, told } = ribbonOver(workbook);
  await click(CHECK_PLAN);
  expect(told[0]?.kind).toBe('failed');
  expect(told[0]?.sentences.at(-1)).toContain('build the summary all the same');
  expect(sheetNames(workbook)).toEqual(['Sheet1']);
});
