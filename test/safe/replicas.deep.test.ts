/**
 * What comes of two replicas that Excel puts together cell by cell: the plan is what both made of it, nothing that
 * people typed is lost, and the next build is the one that would have come of it in turn.
 */
import { buildSummary } from '../../src/monitor';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { build, BUILT_AT, bytesOf, changedParts, SAMPLE, textsOf } from '../support/build';
import { cleared, closeOffices, openOffice } from '../support/office';
import { putTogether, type Stays } from '../support/replicas';
import { cellsOf, OUR_SHEETS, sheetNamed, textOf } from '../support/workbook';

afterEach(closeOffices);

const PLAN = 'Business Plan';
const [DAY, LATER] = ['2025-10-31', '2026-03-31'];
const TYPED = 'Seen by the Chair, who agrees';
/** The evidence of the first activity. */
const EVIDENCE = { row: 14, column: 5 };

/** Which of two changes stays: always one of them, or now this one and now that one. */
const WAYS: readonly { readonly name: string; readonly stays: () => Stays }[] = [
  { name: 'mine stays', stays: () => () => 'mine' },
  { name: 'theirs stays', stays: () => () => 'theirs' },
  {
    name: 'now mine stays, now theirs',
    stays: () => {
      let times = 0;
      return () => ((times = (times * 5 + 3) % 16) < 8 ? 'mine' : 'theirs');
    },
  },
];

type Act = (workbook: WorkbookModel) => Promise<void> | void;

const rebuild =
  (asOf: string, builtAt = BUILT_AT): Act =>
  async (workbook) => {
    const { run, host } = openOffice(workbook);
    await buildSummary(run, { asOf, builtAt });
    await cleared(host);
  };

const type =
  (sheet: string, { row, column }: { readonly row: number; readonly column: number }, value: string): Act =>
  (workbook) => {
    sheetNamed(workbook, sheet).setContent(row, column, { value, formula: null, isError: false });
  };

/** In the Response of the first item of *Escalations*. */
const respond: Act = (workbook) => {
  const heading = textsOf(sheetNamed(workbook, 'Escalations')).find(({ text }) => text === 'Response');
  const { row = -1, column = -1 } = heading ?? {};
  return type('Escalations', { row: row + 1, column }, TYPED)(workbook);
};

/** Both act on a replica each, and Excel puts these together; then somebody builds. */
async function together(base: Uint8Array, mine: Act, theirs: Act, stays: Stays): Promise<WorkbookModel> {
  const replicas = [openWorkbook(base), openWorkbook(base)] as const;
  await mine(replicas[0]);
  await theirs(replicas[1]);
  return putTogether(base, replicas[0], replicas[1], stays);
}

const sheetsOf = (workbook: WorkbookModel) => OUR_SHEETS.map((name) => textOf(workbook, name));

describe.each(WAYS)('two replicas put together cell by cell, where $name', ({ stays }) => {
  let base = new Uint8Array();

  beforeAll(async () => {
    base = new Uint8Array((await build(bytesOf(SAMPLE), DAY)).saved);
  });

  it.each<{ readonly what: string; readonly mine: Act; readonly theirs: Act }>([
    { what: 'both build', mine: rebuild(DAY, '01/12/2026 09:00'), theirs: rebuild(DAY, '01/12/2026 09:01') },
    { what: 'one responds while the other builds', mine: respond, theirs: rebuild(DAY, '01/12/2026 09:01') },
    {
      what: 'one changes the plan while the other builds',
      mine: type(PLAN, EVIDENCE, 'Reported to the Board in May.'),
      theirs: rebuild(DAY, '01/12/2026 09:01'),
    },
    {
      what: 'one changes the plan and builds, the other responds and builds',
      mine: async (workbook) => {
        await type(PLAN, EVIDENCE, 'Reported to the Board in May.')(workbook);
        await rebuild(DAY)(workbook);
      },
      theirs: async (workbook) => {
        await respond(workbook);
        await rebuild(DAY)(workbook);
      },
    },
  ])('$what: the next build is what it would have been in turn', async ({ mine, theirs }) => {
    const inTurn = [openWorkbook(base), openWorkbook(base)] as const;
    await mine(inTurn[0]);
    await theirs(inTurn[0]);
    await theirs(inTurn[1]);
    await mine(inTurn[1]);
    const merged = await together(base, mine, theirs, stays());
    expect(cellsOf(merged, PLAN)).toEqual(cellsOf(inTurn[0], PLAN));
    for (const workbook of [merged, ...inTurn]) await rebuild(LATER)(workbook);
    expect(cellsOf(merged, PLAN)).toEqual(cellsOf(inTurn[0], PLAN));
    expect(inTurn.map(sheetsOf)).toContainEqual(sheetsOf(merged));
  });

  it('both build for other days, of which cells of both may stay: the plan is untouched, and a note is kept', async () => {
    const mine: Act = async (workbook) => {
      await respond(workbook);
      await rebuild(DAY, '01/12/2026 09:00')(workbook);
    };
    const merged = await together(base, mine, rebuild(LATER), stays());
    await rebuild(LATER)(merged);
    expect(cellsOf(merged, PLAN)).toEqual(cellsOf(openWorkbook(base), PLAN));
    const told = textsOf(sheetNamed(merged, 'Escalations')).filter(({ text }) => text === TYPED);
    expect(told).toHaveLength(1);
  });

  it('loses nothing that one typed where the other’s build has moved the rows', async () => {
    const merged = await together(base, respond, rebuild(LATER), stays());
    await rebuild(LATER)(merged);
    const told = textsOf(sheetNamed(merged, 'Escalations')).filter(({ text }) => text === TYPED);
    expect(told).toHaveLength(1);
  });
});

it('two replicas that are built alike are the same, byte for byte', async () => {
  const { saved } = await build(bytesOf(SAMPLE), DAY);
  const replicas = [openWorkbook(saved), openWorkbook(saved)];
  for (const replica of replicas) await rebuild(LATER)(replica);
  const [one, other] = replicas.map((replica) => replica.save());
  expect(changedParts(one ?? new Uint8Array(), other ?? new Uint8Array())).toEqual([]);
});
