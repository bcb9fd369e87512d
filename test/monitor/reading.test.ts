import { buildSummary, changePlan, putBack, readPlan, type Reading } from '../../src/monitor';
import { openWorkbook } from '../../src/workbench/host/store';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { BUILT_AT, bytesOf, SAMPLE, sheetNamed, textsOf } from '../support/build';
import { API_LEVELS, cleared, closeOffices, openOffice } from '../support/office';
import { logRequests } from '../support/requests';
import { at, MISSPELT, openedPlan, PLAN_SHEET, planSheet, setText, WHAT } from '../support/small-plan';

afterEach(closeOffices);

const asOf = '2021-10-31';
const merge = { top: 4, left: 5, bottom: 5, right: 5 };
const misspelt = ({ results }: Reading) =>
  results.findings.filter(({ rule }) => rule === 'timescale-misspelt');

async function opened(level = API_LEVELS[0]) {
  const { workbook, sheet } = openedPlan((plan) => {
    plan.merge(merge);
    plan.setStyle(4, 4, { ...plan.style(4, 4), fill: { colour: '#FFC000', tint: 0, pattern: 'Solid' } });
  });
  const office = openOffice(workbook, level);
  const reading = await readPlan(office.run, { asOf });
  await cleared(office.host);
  return { workbook, sheet, ...office, reading };
}

describe.each(API_LEVELS)('a reading, at ExcelApi %s', (level) => {
  it('says what cells show, their fills and merged areas, and what protects the workbook', async () => {
    const { reading } = await opened(level);
    expect(reading.textAt(MISSPELT)).toBe('Mary 2021');
    expect(reading.textAt(at(40, 3))).toBe('');
    expect([at(4, 4), at(5, 4)].map((cell) => reading.fillAt(cell))).toEqual(['#FFC000', null]);
    expect([at(4, 5), at(5, 5)].map((cell) => reading.mergedAt(cell))).toEqual([merge, merge]);
    expect(reading.mergedAt(MISSPELT)).toBeNull();
    expect(reading.protection).toEqual({ planSheets: [], isStructureProtected: false, isReadOnly: false });
    expect(reading.sheets).toEqual([]);
    expect(await reading.standing()).toBeNull();
  });

  it('after a fix is read again without asking for merged areas, and has them', async () => {
    const { reading, run, host } = await opened(level);
    expect(misspelt(reading)).toHaveLength(1);
    const log = logRequests(host);
    const fix = { cell: MISSPELT, was: 'Mary 2021', text: 'May 2021' };
    const done = await changePlan(run, [fix], WHAT);
    const fixed = await reading.refresh();
    await putBack(run, done);
    const unfixed = await fixed?.refresh();
    expect(fixed && misspelt(fixed)).toEqual([]);
    expect(unfixed && misspelt(unfixed)).toEqual(misspelt(reading));
    expect(unfixed?.mergedAt(at(5, 5))).toEqual(merge);
    expect(log.flatMap(({ methods }) => methods)).not.toContain('GetMergedAreasOrNullObject');
    expect(unfixed?.results).toEqual(reading.results);
  });

  it.each<readonly [string, (workbook: WorkbookModel) => void]>([
    ['a sheet was added', (workbook) => workbook.addSheet('More')],
    [
      'a sheet has another name',
      (workbook) => {
        workbook.renameSheet(planSheet(workbook), 'Plan');
      },
    ],
    [
      'rows were added',
      (workbook) => {
        setText(planSheet(workbook), at(6, 1), 'Visit all');
      },
    ],
    [
      'a column was taken away',
      (workbook) => {
        for (let row = 0; row < 8; row += 1) setText(planSheet(workbook), at(row, 5), '');
      },
    ],
    [
      'rows moved',
      (workbook) => {
        setText(planSheet(workbook), at(5, 5), 'Audited');
      },
    ],
  ])('is not enough to read again where %s', async (_words, change) => {
    const { reading, workbook, host } = await opened(level);
    change(workbook);
    const log = logRequests(host);
    expect(await reading.refresh()).toBeNull();
    expect(log.flatMap(({ methods }) => methods)).not.toContain('GetMergedAreasOrNullObject');
  });

  it('is read again while sheets of ours come and change', async () => {
    const { reading, run, host } = await opened(level);
    await buildSummary(run, { asOf, builtAt: BUILT_AT });
    host.userEdit('Escalations', 'Z40', 'a note', 'Remote');
    const again = await reading.refresh();
    expect(again?.sheets.map(({ kind }) => kind)).toContain('escalations');
    expect(again?.results.plan.actions).toEqual(reading.results.plan.actions);
  });
});

describe('what protects a plan', () => {
  it('is told by the sheet’s name', async () => {
    const { workbook, sheet } = openedPlan();
    Object.defineProperty(sheet, 'isProtected', { value: true });
    Object.defineProperty(workbook, 'isStructureProtected', { value: true });
    const { protection } = await readPlan(openOffice(workbook).run, { asOf });
    expect(protection).toEqual({ planSheets: [PLAN_SHEET], isStructureProtected: true, isReadOnly: false });
  });
});

describe('patience', () => {
  it('is had while somebody types, and told of', async () => {
    const { workbook } = openedPlan();
    const { run, host } = openOffice(workbook);
    host.faults.atRequest(2, { officeStatus: 5004 });
    const waits: string[] = [];
    const reading = await readPlan(run, {
      asOf,
      onWait: (words) => waits.push(words),
      sleep: () => Promise.resolve(),
    });
    expect(misspelt(reading)).toHaveLength(1);
    expect(waits).toEqual(['Excel is waiting for you to finish typing; trying again…']);
  });
});

describe('how our sheets stand', () => {
  const day = '2025-10-31';
  const read = (workbook: WorkbookModel, on = day) => readPlan(openOffice(workbook).run, { asOf: on });
  const notCurrent = async ({ standing }: Reading) =>
    (await standing())?.sheets.flatMap(({ kind, isCurrent }) => (isCurrent ? [] : [kind]));
  let built = new Uint8Array();

  beforeAll(async () => {
    const workbook = openWorkbook(bytesOf(SAMPLE));
    await buildSummary(openOffice(workbook).run, { asOf: day, builtAt: BUILT_AT });
    built = new Uint8Array(workbook.save());
  });

  it('is current right after a build, also on a later day, and with what people typed beside', async () => {
    const workbook = openWorkbook(built);
    expect(await (await read(workbook)).standing()).toMatchObject({
      builtAt: BUILT_AT,
      asOf: day,
      isCurrent: true,
      missing: [],
    });
    expect(await (await read(workbook, '2025-11-30')).standing()).toMatchObject({
      asOf: day,
      isCurrent: true,
    });
    const response = textsOf(sheetNamed(workbook, 'Escalations')).find(({ text }) => text === 'Response');
    sheetNamed(workbook, 'Escalations').setContent((response?.row ?? 0) + 1, response?.column ?? 0, {
      value: 'We will see to it',
      formula: null,
      isError: false,
    });
    expect(await notCurrent(await read(workbook))).toEqual([]);
  });

  it('is current right after the position was frozen too', async () => {
    const workbook = openWorkbook(built);
    const freeze = { meeting: 'Executive, November', at: BUILT_AT };
    await buildSummary(openOffice(workbook).run, { asOf: day, builtAt: BUILT_AT, freeze });
    expect(await (await read(workbook)).standing()).toMatchObject({ isCurrent: true });
  });

  it('is out of date once the plan says something else', async () => {
    const workbook = openWorkbook(built);
    const { findings, plan } = (await read(workbook)).results;
    const evidence = plan.actions
      .flatMap(({ activities }) => activities)
      .find((one) => one.evidence.kind === 'none');
    const { sheet = '', row = 0, column = 0 } = evidence?.evidence.cell ?? {};
    sheetNamed(workbook, sheet).setContent(row, column, {
      value: 'Agreed in May',
      formula: null,
      isError: false,
    });
    const again = await read(workbook);
    expect(again.results.findings).not.toEqual(findings);
    expect(await again.standing()).toMatchObject({ builtAt: BUILT_AT, isCurrent: false });
  });

  it('is out of date where somebody has written over a sheet', async () => {
    const workbook = openWorkbook(built);
    const title = textsOf(sheetNamed(workbook, 'Look-ahead'))[1];
    sheetNamed(workbook, 'Look-ahead').setContent(title?.row ?? 0, title?.column ?? 0, {
      value: 'Something else',
      formula: null,
      isError: false,
    });
    expect(await notCurrent(await read(workbook))).toEqual(['lookAhead']);
  });

  it('is judged sheet by sheet where some were built alone, later', async () => {
    const workbook = openWorkbook(built);
    const later = { asOf: '2025-11-30', builtAt: '30/11/2025 09:00' };
    await buildSummary(openOffice(workbook).run, { ...later, only: ['checks'] });
    const standing = await (await read(workbook)).standing();
    expect(standing).toMatchObject({ builtAt: BUILT_AT, asOf: day, isCurrent: true });
    expect(standing?.sheets.find(({ kind }) => kind === 'checks')).toMatchObject({
      ...later,
      isCurrent: true,
    });
  });

  it('knows what a build would add, and leaves out what people switched off', async () => {
    const workbook = openWorkbook(built);
    workbook.deleteSheet(sheetNamed(workbook, 'Plan checks'));
    expect(await (await read(workbook)).standing()).toMatchObject({ isCurrent: true, missing: ['checks'] });
  });
});
