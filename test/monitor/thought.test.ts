/** Whether the workbook is still as it was read: only then may what was thought of it stand. */
import { buildSummary, changeSettings, readPlan, type Reading } from '../../src/monitor';
import { isStill, thoughtBehind } from '../../src/monitor/thought';
import { createHost } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, sheetNamed } from '../support/build';
import { closeOffices, openOffice } from '../support/office';
import { planned, say, OPTIONS } from '../support/settings-change';
import { typeInto } from '../support/settings-sheet';

afterEach(closeOffices);

const asOf = '2025-10-31';

async function opened() {
  const workbook = openWorkbook(planned());
  const { run } = openOffice(workbook);
  await buildSummary(run, { asOf, builtAt: BUILT_AT });
  return { run, workbook, first: await readPlan(run, { asOf }) };
}

const edited = (sheet: string, cell: string, text: string) => (workbook: WorkbookModel) => {
  createHost(workbook).userEdit(sheet, cell, text);
};

function isTheSame(first: Reading, now: Reading): boolean {
  const [known, other] = [first, now].map(thoughtBehind);
  if (!known || !other) throw new Error('Nothing was kept behind a reading.');
  return isStill(known, other);
}

it('is where nothing has changed', async () => {
  const { run, first } = await opened();
  expect(isTheSame(first, await readPlan(run, { asOf }))).toBe(true);
});

it('is after a change of a setting, which leaves behind it what Excel then reads', async () => {
  const { run, first } = await opened();
  const edits = [
    say({ table: 'setting', id: 'marking' }, 'OFFICIAL'),
    say({ table: 'setting', id: 'periodEnd' }, '31/03/2028'),
  ];
  const { reading } = await changeSettings(run, { asOf, builtAt: BUILT_AT, seen: first }, edits);
  expect(isTheSame(reading, await readPlan(run, { asOf }))).toBe(true);
});

it.each<readonly [string, (workbook: WorkbookModel) => void]>([
  ['a cell of the plan says something else', edited('Sheet1', 'C4', 'Schools')],
  ['a rating has another fill', (workbook) => createHost(workbook).userPaint('Sheet1', 'F5', '#FF0000')],
  [
    'cells were merged',
    (workbook) => sheetNamed(workbook, 'Sheet1').merge({ top: 3, left: 2, bottom: 4, right: 2 }),
  ],
  [
    'somebody typed a setting',
    (workbook) => typeInto(workbook, 'Protective marking', 'Your setting', 'OFFICIAL'),
  ],
  ['somebody typed on a sheet of ours', edited('Actions by lead', 'Z9', 'Done')],
  [
    'a sheet was added',
    (workbook) => {
      workbook.addSheet('More');
      edited('More', 'A1', 'x')(workbook);
    },
  ],
])('is not where %s', async (_, happens) => {
  const { run, workbook, first } = await opened();
  happens(workbook);
  expect(isTheSame(first, await readPlan(run, { asOf }))).toBe(false);
});

it('is not on another day', async () => {
  const { run, first } = await opened();
  expect(isTheSame(first, await readPlan(run, { asOf: '2025-11-01' }))).toBe(false);
});

it('where it is not, a change is made of what the workbook holds now', async () => {
  const { run, workbook, first } = await opened();
  edited('Sheet1', 'C4', 'Schools')(workbook);
  const edits = [say({ table: 'setting', id: 'marking' }, 'OFFICIAL')];
  const { reading } = await changeSettings(run, { ...OPTIONS, seen: first }, edits);
  expect(reading.results.plan.actions[0]?.activities[0]?.leads[0]?.name).toBe('Schools');
});
