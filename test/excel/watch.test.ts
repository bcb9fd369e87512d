import { watchPlan, watchSelection, type PlanChange } from '../../src/excel/watch';
import { buildSummary, changePlan, changeSettings, putBack } from '../../src/monitor';
import { BUILT_AT } from '../support/build';
import { API_LEVELS, cleared, closeOffices, openOffice } from '../support/office';
import { logRequests } from '../support/requests';
import { say } from '../support/settings-change';
import { at, MISSPELT, openedPlan, PLAN_SHEET, WHAT } from '../support/small-plan';

afterEach(closeOffices);

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

/** Waits until so many were told, and a little longer, so that one too many would be seen. */
async function told(seen: readonly unknown[], count: number): Promise<void> {
  for (let tries = 0; seen.length < count && tries < 100; tries += 1) await settled();
  await settled();
}
const asOf = '2021-10-31';
const HERE: PlanChange = {
  here: true,
  sheet: PLAN_SHEET,
  cells: 'D16',
  isStructural: false,
  isOurs: false,
};

async function watched(level = API_LEVELS[0]) {
  const { workbook } = openedPlan();
  const { run, host } = openOffice(workbook, level);
  await buildSummary(run, { asOf, builtAt: BUILT_AT });
  const seen: PlanChange[] = [];
  const stop = await watchPlan(run, (change) => seen.push(change));
  await cleared(host);
  return { run, host, seen, stop };
}

describe.each(API_LEVELS)('watching the plan, at ExcelApi %s', (level) => {
  it('tells of the user’s and of co-authors’ changes, values and looks, until stopped', async () => {
    const { host, seen, stop } = await watched(level);
    host.userEdit(PLAN_SHEET, 'D16', 'x');
    host.userEdit(PLAN_SHEET, 'A1:B2', 'x', 'Remote');
    host.userPaint(PLAN_SHEET, 'E5', '#FF0000');
    host.userPaint(PLAN_SHEET, 'E6', null, 'Remote');
    await told(seen, 4);
    expect(seen).toEqual([
      HERE,
      { ...HERE, here: false, cells: 'A1:B2' },
      { ...HERE, cells: 'E5' },
      { ...HERE, here: false, cells: 'E6' },
    ]);
    host.userEdit(PLAN_SHEET, 'D17', 'x');
    await stop();
    host.userEdit(PLAN_SHEET, 'D18', 'x');
    await settled();
    expect(seen).toHaveLength(4);
  });

  it('says where rows or sheets came or went', async () => {
    const { host, seen } = await watched(level);
    host.userInsertRows(PLAN_SHEET, 2, 3, 'Remote');
    host.userAddSheet('More');
    host.userEdit('More', 'A1', 'x');
    await told(seen, 3);
    host.userDeleteSheet('More', 'Remote');
    await told(seen, 4);
    expect(seen).toEqual([
      { ...HERE, here: false, cells: '3:5', isStructural: true },
      { ...HERE, sheet: 'More', cells: '', isStructural: true },
      { ...HERE, sheet: 'More', cells: 'A1' },
      { ...HERE, here: false, sheet: 'More', cells: '', isStructural: true },
    ]);
  });

  it('of our own sheets tells only where people answer, and that one of these has gone', async () => {
    const { host, seen } = await watched(level);
    for (const sheet of ['Plan summary', 'Plan checks', 'Look-ahead', 'Plan history']) {
      host.userEdit(sheet, 'Z1', 'x');
      host.userPaint(sheet, 'Z2', '#FF0000', 'Remote');
    }
    const answered = ['Plan settings', 'Leads', 'Actions by lead', 'Escalations'];
    for (const sheet of answered) host.userEdit(sheet, 'Z1', 'x', 'Remote');
    host.userDeleteSheet('Leads');
    host.userDeleteSheet('Plan checks');
    await told(seen, 5);
    expect(seen).toEqual([
      ...answered.map((sheet) => ({ ...HERE, here: false, sheet, cells: 'Z1', isOurs: true })),
      { ...HERE, sheet: 'Leads', cells: '', isStructural: true, isOurs: true },
    ]);
  });

  it('keeps silent about what this add-in writes, and hears the next change of the same cells', async () => {
    const { run, host, seen } = await watched(level);
    const changes = [
      { cell: MISSPELT, was: 'Mary 2021', text: 'May 2021' },
      { cell: at(5, 4), was: 'Red', text: 'Green', fill: '#00B050' },
    ];
    await putBack(run, await changePlan(run, changes, WHAT));
    await buildSummary(run, { asOf, builtAt: BUILT_AT });
    await changeSettings(run, { asOf, builtAt: BUILT_AT }, [
      say({ table: 'setting', id: 'marking' }, 'OFFICIAL'),
    ]);
    await settled();
    expect(seen).toEqual([]);
    host.userEdit(PLAN_SHEET, 'D5', 'May 2021');
    host.userPaint(PLAN_SHEET, 'E6', '#00B050');
    await told(seen, 2);
    expect(seen.map(({ cells }) => cells)).toEqual(['D5', 'E6']);
  });

  it('hears what somebody types on our sheets while a build goes on and just after it', async () => {
    const { run, host, seen } = await watched(level);
    let isTyped = false;
    const onProgress = (words: string) => {
      if (words !== 'Writing the sheets' || isTyped) return;
      isTyped = true;
      setTimeout(() => {
        host.userEdit('Leads', 'D5', 'the chair');
      });
    };
    await buildSummary(run, { asOf, builtAt: BUILT_AT, onProgress });
    host.userEdit('Actions by lead', 'H7', 'Done in May');
    host.userEdit('Plan settings', 'C6:C7', 'x');
    await told(seen, 3);
    const ours = { ...HERE, isOurs: true };
    expect(seen).toEqual([
      { ...ours, sheet: 'Leads', cells: 'D5' },
      { ...ours, sheet: 'Actions by lead', cells: 'H7' },
      { ...ours, sheet: 'Plan settings', cells: 'C6:C7' },
    ]);
  });

  it('keeps silent about sheets that a first build adds', async () => {
    const { workbook } = openedPlan();
    const { run } = openOffice(workbook, level);
    const seen: PlanChange[] = [];
    await watchPlan(run, (change) => seen.push(change));
    await buildSummary(run, { asOf, builtAt: BUILT_AT });
    await settled();
    expect(seen).toEqual([]);
  });

  it('asks Excel at most twice for a burst, and never for merged areas', async () => {
    const { host, seen } = await watched(level);
    host.userAddSheet('More', 'Remote');
    await told(seen, 1);
    const log = logRequests(host);
    for (let row = 1; row <= 500; row += 1) host.userEdit(PLAN_SHEET, `G${String(row)}`, 'x', 'Remote');
    await told(seen, 501);
    expect(seen).toHaveLength(501);
    expect(log).toHaveLength(0);
    host.userAddSheet('Another', 'Remote');
    for (let row = 1; row <= 500; row += 1) host.userEdit(PLAN_SHEET, `H${String(row)}`, 'x', 'Remote');
    await told(seen, 1002);
    expect(seen).toHaveLength(1002);
    expect(log.length).toBeLessThanOrEqual(2);
    expect(log.flatMap(({ methods }) => methods)).not.toContain('GetMergedAreasOrNullObject');
  });

  it('tells which cell the user selects', async () => {
    const { run, host } = await watched(level);
    const selected: unknown[] = [];
    const stop = await watchSelection(run, (cell) => selected.push(cell));
    host.userSelect(PLAN_SHEET, 'D5');
    host.userSelect('Escalations', 'B2:C3');
    host.userSelect(PLAN_SHEET, 'A:A');
    await told(selected, 2);
    await stop();
    host.userSelect(PLAN_SHEET, 'D6');
    await settled();
    expect(selected).toEqual([
      { sheet: PLAN_SHEET, row: 4, column: 3 },
      { sheet: 'Escalations', row: 1, column: 1 },
    ]);
  });
});

it('a change is told, though nobody knows where, while Excel does not say', async () => {
  const { host, seen } = await watched();
  host.userAddSheet('More', 'Remote');
  for (let request = 1; request < 50; request += 1) {
    host.faults.atRequest(host.faults.seen.requests + request, { code: 'GeneralException' });
  }
  host.userEdit(PLAN_SHEET, 'D5', 'x', 'Remote');
  await told(seen, 2);
  expect(seen).toContainEqual({ ...HERE, here: false, sheet: '', cells: 'D5' });
});
