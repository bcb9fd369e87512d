/** Every fix that is offered on the published plans, one by one, and all put back. */
import { changePlan, putBack, readPlan, type Reading } from '../../src/monitor';
import { changesForFix, type DoneChange } from '../../src/plan/changes';
import { address } from '../../src/plan/grid';
import { openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, bytesOf, changedParts, SAMPLE, sheetNamed } from '../support/build';
import { closeOffices, openOffice } from '../support/office';
import type { ApiLevel } from '../../src/workbench/host/host';
import { describePlans, planFile } from '../support/plans';
import { logRequests } from '../support/requests';

afterEach(closeOffices);

const asOf = '2022-04-30';
/** More than any of these plans is offered: a fix that asks for another for ever would be seen. */
const MOST = 60;

const offered = ({ results }: Reading) => results.findings.filter(({ fix }) => fix !== null);

async function fixAll(file: string, level: ApiLevel) {
  const original = bytesOf(file);
  const workbook = openWorkbook(original);
  const { run, host } = openOffice(workbook, level);
  const first = await readPlan(run, { asOf });
  const log = logRequests(host);
  const done: DoneChange[] = [];
  let reading = first;
  for (let [next] = offered(reading); next; [next] = offered(reading)) {
    expect(done.length).toBeLessThan(MOST);
    const changes = changesForFix(next, (cell) => reading.textAt(cell));
    const made = await changePlan(run, changes, {
      what: next.rule,
      at: BUILT_AT,
      mergedAt: (cell) => reading.mergedAt(cell),
    });
    done.unshift(...made);
    const before = offered(reading).length;
    const again = await reading.refresh();
    if (again === null) throw new Error('After a fix the plan could not be read again lightly.');
    reading = again;
    expect(offered(reading).length).toBeLessThan(before);
  }
  return { original, workbook, run, first, done, log };
}

/** Fixes all, looks at each cell, and puts all back. */
async function holdsFor(file: string, level: ApiLevel): Promise<number> {
  const { original, workbook, run, first, done, log } = await fixAll(file, level);
  const sheets = new Set(done.map(({ cell }) => cell.sheet));
  const fixed = openWorkbook(workbook.save());
  const latest = new Map([...done].reverse().map((one) => [address(one.cell), one]));
  for (const { cell, after } of latest.values()) {
    const { value, formula } = sheetNamed(fixed, cell.sheet).content(cell.row, cell.column);
    expect([value, formula]).toEqual([after.text, null]);
  }
  const parts = changedParts(original, workbook.save());
  expect(parts).toHaveLength(sheets.size);
  expect(parts.every((part) => part.startsWith('xl/worksheets/sheet'))).toBe(true);
  await putBack(run, done);
  expect(changedParts(original, workbook.save())).toEqual([]);
  expect((await readPlan(run, { asOf })).results).toEqual(first.results);
  expect(log.filter(({ methods }) => methods.includes('GetMergedAreasOrNullObject'))).toHaveLength(1);
  return done.length;
}

describePlans('every fix of the published plans', () => {
  it.each([
    ['mscp-business-plan-2021-23.xlsx', '1.13'],
    ['mscp-business-plan-2021-23.xlsx', '1.15'],
    ['mscb-business-plan-2014-17.xlsx', '1.13'],
    ['mscb-business-plan-2009-10.xlsx', '1.13'],
  ] as const)(
    'of %s can be made and put back, at ExcelApi %s',
    async (name, level) => {
      expect(await holdsFor(planFile(name), level)).toBeGreaterThan(3);
    },
    120_000,
  );
});

it('every fix of the sample plan can be made and put back', async () => {
  expect(await holdsFor(SAMPLE, '1.13')).toBeGreaterThan(2);
}, 60_000);
