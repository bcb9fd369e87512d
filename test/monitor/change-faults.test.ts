/** Excel breaks off a change, at every place: the plan is as it was, or the error says just what is half done. */
import { changePlan, MonitorError } from '../../src/monitor';
import type { CellChange } from '../../src/plan/changes';
import { cellName } from '../../src/plan/grid';
import type { Host } from '../../src/workbench/host/host';
import { openWorkbook } from '../../src/workbench/host/store';
import { changedParts } from '../support/build';
import { API_LEVELS, closeOffices, openOffice } from '../support/office';
import { at, heldIn, MISSPELT, openedPlan, planSheet, PLAN_SHEET, WHAT } from '../support/small-plan';

afterEach(closeOffices);

const CHANGES: readonly CellChange[] = [
  { cell: MISSPELT, was: 'Mary 2021', text: 'May 2021' },
  { cell: at(5, 4), was: 'Red', text: 'Green', fill: '#00B050', fillWas: null },
  { cell: at(5, 2), was: 'Police', text: '1/2' },
];
const FAULT = { code: 'GeneralException' };
const patience = { sleep: () => Promise.resolve() };

const original = openedPlan().original;

/** Changes the plan on an Excel with these faults; tells how it ended and what then stands there. */
async function changedWith(prepare: (host: Host) => void) {
  const workbook = openWorkbook(original);
  const { run, host } = openOffice(workbook);
  prepare(host);
  const ended = await changePlan(run, CHANGES, { ...WHAT, ...patience }).catch((error: unknown) => error);
  const { seen } = host.faults;
  closeOffices();
  const now = CHANGES.map(({ cell }) => heldIn(planSheet(workbook), cell));
  return { ended, now, seen, isAsItWas: changedParts(original, workbook.save()).length === 0 };
}

const DONE = CHANGES.map(({ text }) => text);
const WAS = CHANGES.map(({ was }) => was);

/** Holds the error to what stands there: whole, or as it was, or every changed cell named. */
function expectHonest({ ended, now, isAsItWas }: Awaited<ReturnType<typeof changedWith>>): void {
  if (Array.isArray(ended)) {
    expect(now).toEqual(DONE);
    return;
  }
  expect(ended).toBeInstanceOf(MonitorError);
  const { kind, untouched } = ended as MonitorError;
  if (kind !== 'halfChanged') {
    expect(isAsItWas).toBe(true);
    expect(untouched).toMatch(/^(Nothing in the workbook was changed|What had been written was put back)/);
    return;
  }
  const [changed = '', same = ''] = untouched.split('Not changed:');
  const isSeen = !untouched.startsWith('It could not be seen');
  CHANGES.forEach(({ cell, was }, index) => {
    const name = cellName(cell);
    if (isSeen)
      expect([name, same.includes(name)]).toEqual([name, now[index] === was && !changed.includes(name)]);
    else expect(changed).toContain(name);
  });
}

// What is asked of Excel is the same at every level, so that one will do for all these places.
describe('where Excel breaks off', () => {
  let actions = 0;
  let requests = 0;

  beforeAll(async () => {
    const whole = await changedWith(() => undefined);
    expect(whole.now).toEqual(DONE);
    ({ actions, requests } = whole.seen);
  });

  it('once, at any action, the plan is as it was', async () => {
    for (let action = 1; action <= actions; action += 1) {
      const one = await changedWith((host) => {
        host.faults.atAction(action, FAULT);
      });
      expectHonest(one);
      expect([WAS, DONE]).toContainEqual(one.now);
    }
  }, 60_000);

  it.each([FAULT, { officeStatus: 5004 }, { officeStatus: 5104 }, { officeStatus: 7000 }])(
    'once, at any request with %j, the plan is as it was',
    async (fault) => {
      for (let request = 1; request <= requests; request += 1) {
        const one = await changedWith((host) => {
          host.faults.atRequest(request, fault);
        });
        expectHonest(one);
        expect([WAS, DONE]).toContainEqual(one.now);
      }
    },
  );

  it('and goes on breaking off, what is half done is said', async () => {
    const kinds = new Set<string>();
    for (let action = 1; action <= actions; action += 2) {
      const one = await changedWith((host) => {
        for (let later = action; later < action + 400; later += 1) host.faults.atAction(later, FAULT);
      });
      expectHonest(one);
      if (one.ended instanceof MonitorError) kinds.add(one.ended.kind);
    }
    expect([...kinds].sort()).toEqual(['halfChanged', 'unexpected']);
  }, 60_000);

  it('again while it is put back, what is half done is said cell by cell', async () => {
    const broken = Math.round(actions * 0.8);
    const first = await changedWith((host) => {
      host.faults.atAction(broken, FAULT);
    });
    const seen = new Set<string>();
    for (let action = broken + 1; action <= first.seen.actions; action += 3) {
      const one = await changedWith((host) => {
        host.faults.atAction(broken, FAULT);
        host.faults.atAction(action, FAULT);
      });
      expectHonest(one);
      if (one.ended instanceof MonitorError) seen.add(one.ended.untouched.slice(0, 28));
    }
    expect([...seen]).toEqual(expect.arrayContaining([expect.stringMatching(/^Changed and not put back/)]));
  }, 60_000);
});

describe.each(API_LEVELS)('a co-author, at ExcelApi %s', (level) => {
  /** Types into a cell right before the request that would write it. */
  function typesBeforeWrite(host: Host, address: string, text: string): void {
    const ask = host.processQuery.bind(host);
    jest.spyOn(host, 'processQuery').mockImplementation((body) => {
      if (body.includes('"Values"') && body.includes('1/2') && !body.includes(text)) {
        host.userEdit(PLAN_SHEET, address, text, 'Remote');
      }
      return ask(body);
    });
  }

  it.each([
    ['D5', 'by June'],
    ['C6', '=1+2'],
    ['E6', 'Amber'],
  ])('who types into %s at the last moment loses nothing', async (address, text) => {
    const { workbook, sheet } = openedPlan();
    const { run, host } = openOffice(workbook, level);
    typesBeforeWrite(host, address, text);
    await expect(changePlan(run, CHANGES, { ...WHAT, ...patience })).rejects.toMatchObject({
      kind: 'changedMeanwhile',
      what: expect.stringContaining(`${address} of “Sheet1”`) as string,
      untouched: expect.stringMatching(/^What had been written was put back/) as string,
    });
    const expected = CHANGES.map(({ cell, was }) => (cellName(cell) === address ? text : was));
    const now = CHANGES.map(({ cell: { row, column } }) => sheet.content(row, column));
    expect(now.map(({ formula, value }) => formula ?? value)).toEqual(expected);
  });
});
