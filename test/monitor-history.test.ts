import { buildSummary, readPositions, type BuildOptions } from '../src/monitor';
import type { WorkbookModel } from '../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../src/workbench/host/store';
import { BUILT_AT, sheetNamed, textsOf } from './support/build';
import { cleared, closeOffices, openOffice } from './support/office';

afterEach(closeOffices);

const SHEET = 'Sheet1';
const HISTORY = 'Plan history';
const ROWS: readonly (readonly string[])[] = [
  ['Work Plan 2025-2027'],
  [],
  ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
  ['1', 'Write the guide for carers', 'Health', '30/06/2026', 'Amber', 'Drafted'],
  ['2', 'Train the night staff', 'Housing', '31/12/2025', 'Red', ''],
];

function plan(): WorkbookModel {
  const workbook = createWorkbook();
  ROWS.forEach((cells, row) => {
    cells.forEach((value, column) => {
      set(workbook, row, column, value);
    });
  });
  return workbook;
}

function set(workbook: WorkbookModel, row: number, column: number, value: string): void {
  sheetNamed(workbook, SHEET).setContent(row, column, { value, formula: null, isError: false });
}

async function build(workbook: WorkbookModel, asOf: string, options: Partial<BuildOptions> = {}) {
  const { run, host } = openOffice(workbook);
  const built = await buildSummary(run, { asOf, builtAt: BUILT_AT, ...options });
  await cleared(host);
  expect(host.stats.roundTrips).toBeLessThanOrEqual(8);
  return built;
}

const freeze = (meeting: string) => ({ freeze: { meeting, at: BUILT_AT } });
const MAY = 'Executive, 12 May 2025';
const rows = (workbook: WorkbookModel) =>
  textsOf(sheetNamed(workbook, HISTORY))
    .filter(({ column, row }) => column === 0 && row > 3)
    .map(({ text }) => text);

describe('freezing for a meeting', () => {
  it('keeps the position for good, whatever is built later, and tells the change since', async () => {
    const workbook = plan();
    const first = await build(workbook, '2025-04-30', freeze(MAY));
    expect(first.results.change?.sentences).toEqual(['First report: no comparison yet.']);
    expect(first.sheetsWritten.map(({ kind }) => kind)).toContain('history');
    const kept = first.results.recorded?.positions[0];
    set(workbook, 3, 4, 'Green');
    set(workbook, 4, 4, 'Amber');
    set(workbook, 4, 3, '31/03/2026');
    const second = await build(workbook, '2025-07-31');
    expect(second.results.recorded?.positions[0]).toEqual(kept);
    expect(second.results.change?.sentences.slice(0, 3)).toEqual([
      'Since the Executive of 12/05/2025 (position at 30/04/2025): no rating is worse, 1 is better and 1 is better after its date was changed.',
      'Better: 1 from Amber to Green.',
      'Better, after the date was changed: 2 from Red to Amber, its date moved from 31/12/2025 to 31/03/2026.',
    ]);
    expect(second.results.position?.entries[1]).toMatchObject({ timesMoved: 1, originalDue: '2025-12-31' });
    expect(rows(workbook).slice(0, 4)).toEqual(['Current', 'Current', MAY, MAY]);
  });

  it('says the same when it is built again on its own output, byte for byte', async () => {
    const workbook = plan();
    await build(workbook, '2025-04-30', freeze(MAY));
    await build(workbook, '2025-07-31');
    const saved = workbook.save();
    const again = openWorkbook(saved);
    await build(again, '2025-07-31');
    expect(Buffer.from(again.save()).equals(Buffer.from(saved))).toBe(true);
  });

  it('is refused a second time for the same meeting, and nothing is written', async () => {
    const workbook = plan();
    await build(workbook, '2025-04-30', freeze(MAY));
    const saved = workbook.save();
    const again = openWorkbook(saved);
    await expect(build(again, '2025-07-31', freeze(MAY.toUpperCase()))).rejects.toMatchObject({
      kind: 'cannotFreeze',
      what: expect.stringMatching(/is frozen already, as at 30\/04\/2025/) as string,
    });
    expect(Buffer.from(again.save()).equals(Buffer.from(saved))).toBe(true);
  });

  it('counts how long an activity has been rated late', async () => {
    const workbook = plan();
    await build(workbook, '2025-04-30', freeze(MAY));
    await build(workbook, '2025-07-31', freeze('Executive, 4 August 2025'));
    const { results } = await build(workbook, '2025-10-31');
    expect(results.escalations.map(({ positionsRunning }) => positionsRunning)).toEqual([3]);
  });
});

describe('the history between meetings', () => {
  it('is left alone by a build at an earlier day, and the user is told', async () => {
    const workbook = plan();
    await build(workbook, '2025-07-31', freeze(MAY));
    const before = rows(workbook);
    const { notices, results } = await build(workbook, '2025-04-30');
    expect(notices.join()).toMatch(
      /The history was left alone: 30\/04\/2025 lies before the last frozen position/,
    );
    expect(results.change?.since).toBeNull();
    expect(rows(workbook).slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it('compares with the last quarter’s end where nothing was frozen', async () => {
    const workbook = plan();
    await build(workbook, '2025-06-10');
    set(workbook, 3, 4, 'Red');
    const { results } = await build(workbook, '2025-07-31');
    expect(results.change?.sentences[0]).toMatch(
      /^Since the quarter’s end of 30\/06\/2025 \(position at 10\/06\/2025\): 1 rating is worse, none is better/,
    );
    expect(rows(workbook).slice(0, 4)).toEqual([
      'Current',
      'Current',
      'Quarter’s end 30/06/2025',
      'Quarter’s end 30/06/2025',
    ]);
  });

  it('follows its activities when rows of the plan are sorted and one comes in between', async () => {
    const workbook = plan();
    await build(workbook, '2025-04-30', freeze(MAY));
    const [one, two] = ROWS.slice(3);
    [two, ['3', 'Publish a bulletin', 'Police', '31/01/2026', 'Amber', ''], one].forEach((cells, at) => {
      cells?.forEach((value, column) => {
        set(workbook, 3 + at, column, value);
      });
    });
    const { results } = await build(workbook, '2025-07-31');
    expect(results.change?.activities.map(({ reference, direction }) => [reference, direction])).toEqual([
      ['2', 'same'],
      ['3', 'new'],
      ['1', 'same'],
    ]);
  });
});

describe('an earlier version of the workbook', () => {
  const bring = (workbook: WorkbookModel) =>
    readPositions(openOffice(workbook).run, { name: 'old.xlsx', at: BUILT_AT, asOfDefault: '2025-04-30' });

  it('brings in what it had frozen, once', async () => {
    const old = plan();
    await build(old, '2025-04-30', freeze(MAY));
    const workbook = plan();
    for (let times = 0; times < 2; times += 1) {
      const { results } = await build(workbook, '2025-07-31', { earlier: await bring(old) });
      expect(results.recorded?.positions.map(({ meeting }) => meeting)).toEqual([MAY, null]);
      expect(results.change?.since?.meeting).toBe(MAY);
    }
  });

  it('brings its plan where it has recorded nothing, frozen under its name', async () => {
    const workbook = plan();
    set(workbook, 4, 4, 'Green');
    const { results } = await build(workbook, '2025-07-31', { earlier: await bring(plan()) });
    expect(results.change?.since).toMatchObject({ meeting: 'old.xlsx', day: '2025-04-30' });
    expect(results.change?.counts).toMatchObject({ better: 1, same: 1 });
  });

  it('says so where it has no plan either', async () => {
    await expect(bring(createWorkbook())).rejects.toMatchObject({ kind: 'noPlan' });
  });
});
