/** What others do to the workbook while one of them builds: nothing that they type is lost, and the plan is theirs. */
import { buildSummary, type Build, type BuildOptions } from '../../src/monitor';
import { columnLetters } from '../../src/plan/grid';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { beforeRequest } from '../support/between';
import { build, BUILT_AT, bytesOf, SAMPLE, sheetNamed, textsOf } from '../support/build';
import { cleared, closeOffices, openOffice, type OpenOffice } from '../support/office';

afterAll(closeOffices);

const [EARLIER, LATER] = ['2025-10-31', '2026-03-31'];
const PLAN = openWorkbook(bytesOf(SAMPLE)).sheets()[0]?.name ?? '';
const TYPED = 'Seen by the Chair, who agrees';

let built = new Uint8Array();

beforeAll(async () => {
  const first = await build(bytesOf(SAMPLE), EARLIER);
  built = new Uint8Array(first.saved);
});

/** A build on a later day, so that rows move; something happens before one of its requests. */
async function rebuilt(number: number, act: (office: OpenOffice) => void, more: Partial<BuildOptions> = {}) {
  const workbook = openWorkbook(built);
  const office = openOffice(workbook);
  beforeRequest(office.host, number, () => {
    act(office);
  });
  const ended = await buildSummary(office.run, { asOf: LATER, builtAt: BUILT_AT, ...more }).catch(
    (error: unknown) => error,
  );
  await cleared(office.host);
  return { ...office, workbook, ended };
}

interface Place {
  readonly sheet: string;
  readonly heading: string;
  /** Rows below the heading of the table. */
  readonly down: number;
}

/** A cell for people to fill in, and the hidden key of its row. */
function cellOf(workbook: WorkbookModel, { sheet, heading, down }: Place) {
  const texts = textsOf(sheetNamed(workbook, sheet));
  const head = texts.find(({ text }) => text === heading);
  if (!head) throw new Error(`No “${heading}”`);
  const row = head.row + down;
  const key = texts.find((one) => one.row === row && one.column === 0)?.text ?? '';
  return { cell: `${columnLetters(head.column)}${String(row + 1)}`, key, column: head.column };
}

describe.each<Place>([
  { sheet: 'Escalations', heading: 'Response', down: 1 },
  { sheet: 'Actions by lead', heading: 'Update', down: 2 },
])('what another types in “$sheet” while the sheets are built', (place) => {
  it('stands once, beside its item, whenever it was typed, and the plan is as it was', async () => {
    const { cell, key, column } = cellOf(openWorkbook(built), place);
    expect(key).not.toBe('');
    const told: number[] = [];
    for (const number of [4, 6]) {
      const { workbook, ended } = await rebuilt(number, ({ host }) => {
        host.userEdit(place.sheet, cell, TYPED, 'Remote');
      });
      const texts = textsOf(sheetNamed(workbook, place.sheet));
      const typed = texts.filter(({ text }) => text === TYPED);
      expect(typed.map((one) => one.column)).toEqual([column]);
      // Once the sheet is written the cell is another item's, to which it was typed.
      if (number < 6) {
        const own = texts.find((one) => one.row === typed[0]?.row && one.column === 0)?.text ?? '';
        expect(nameOf(own)).toBe(nameOf(key));
      }
      if (/Somebody wrote in/.test((ended as Build).notices.join())) told.push(number);
      expect(planOf(workbook)).toEqual(planOf(openWorkbook(built)));
    }
    // Request 4 is the last that reads, once the cells were read; 6 comes after the one that writes.
    expect(told).toEqual([4]);
  });
});

/** The hidden state of a row begins with what names its item. */
const nameOf = (state: string) => state.split(' | ')[0]?.slice(0, 24);

const planOf = (workbook: WorkbookModel) =>
  textsOf(sheetNamed(workbook, PLAN)).map(({ text, row, column }) => [row, column, text].join());

it('a position that is frozen meanwhile is frozen once', async () => {
  const { cell } = cellOf(openWorkbook(built), { sheet: 'Escalations', heading: 'Response', down: 1 });
  const { ended, workbook } = await rebuilt(
    5,
    ({ host }) => {
      host.userEdit('Escalations', cell, TYPED, 'Remote');
    },
    { freeze: { meeting: 'Executive', at: BUILT_AT } },
  );
  expect((ended as Build).notices.join()).toMatch(/Somebody wrote in “Escalations”/);
  const history = textsOf(sheetNamed(workbook, 'Plan history')).map(({ text }) => text);
  expect(history.filter((text) => text === 'Executive')).not.toEqual([]);
  const again = await buildSummary(openOffice(workbook).run, { asOf: LATER, builtAt: BUILT_AT });
  expect(again.notices).toEqual([]);
});
