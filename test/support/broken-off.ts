/** A build that Excel breaks off in the middle of its writing, once for each of several places. */
import { buildSummary, readAndThink } from '../../src/monitor';
import { columnLetters } from '../../src/plan/grid';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, sheetNamed, textsOf } from './build';
import { cleared, closeOffices, openOffice } from './office';

const ACTIONS = 30;
const DAYS = ['2025-01-31', '2025-04-30', '2025-07-31'] as const;
const LAST = '2025-10-31';

function planned(): WorkbookModel {
  const workbook = createWorkbook();
  const ratings = ['Red', 'Amber', 'Green'];
  const rows = [
    ['Work Plan 2024-2027'],
    [],
    ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
    ...Array.from({ length: ACTIONS }, (_, at) => [
      String(at + 1),
      `Agree part ${String(at + 1)} of the ${['guide', 'training', 'audit'][at % 3] ?? ''} for ${['carers', 'schools'][at % 2] ?? ''}`,
      ['Health', 'Housing', 'Police'][at % 3] ?? '',
      `30/0${String(1 + (at % 9))}/2025`,
      ratings[at % 3] ?? '',
      at % 2 === 0 ? 'Drafted' : '',
    ]),
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheetNamed(workbook, 'Sheet1').setContent(row, column, { value, formula: null, isError: false });
    });
  });
  return workbook;
}

async function build(workbook: WorkbookModel, asOf: string, freeze = true) {
  const { run, host } = openOffice(workbook);
  const firstActions: number[] = [];
  const ask = host.processQuery.bind(host);
  jest.spyOn(host, 'processQuery').mockImplementation((body) => {
    firstActions.push(host.faults.seen.actions + 1);
    return ask(body);
  });
  const meeting = { freeze: { meeting: `Executive at ${asOf}`, at: BUILT_AT } };
  const built = await buildSummary(run, { asOf, builtAt: BUILT_AT, ...(freeze ? meeting : {}) });
  await cleared(host);
  return { built, firstActions };
}

/** Types below or beside; each text is there once. */
const TYPED: readonly (readonly [sheet: string, heading: string, down: number, text: string])[] = [
  ['Escalations', 'Response', 1, 'answer one'],
  ['Escalations', 'Decision', 3, 'decision three'],
  ['Actions by lead', 'Update', 1, 'update one'],
  ['Actions by lead', 'Impact', 4, 'impact four'],
  ['Leads', 'Chair or contact', 1, 'J Smith'],
];

function typeAll(workbook: WorkbookModel): void {
  const { host } = openOffice(workbook);
  for (const [sheet, heading, down, text] of TYPED) {
    const at = textsOf(sheetNamed(workbook, sheet)).find((one) => one.text === heading);
    if (!at) throw new Error(`No ${heading} on ${sheet}`);
    host.userEdit(sheet, `${columnLetters(at.column)}${String(at.row + down + 1)}`, text);
  }
  host.userEdit('Plan settings', 'Z5', 'agreed in May');
  host.userEdit('Plan summary', 'Z5', 'ask for a deputy');
  host.userEdit('Plan history', 'Z9', 'spoken to Health');
}

/** All texts of the workbook's sheets of ours that people typed, sorted. */
function typedIn(workbook: WorkbookModel): string[] {
  const wanted = [
    ...TYPED.map(([, , , text]) => text),
    'agreed in May',
    'ask for a deputy',
    'spoken to Health',
  ];
  const all = workbook.sheets().flatMap((sheet) => textsOf(sheet).map(({ text }) => text));
  return wanted.filter((text) => all.some((one) => one.includes(text)));
}

/**
 * Nothing that people typed and no frozen position is lost, and the next build puts everything right.
 *
 * @param shares of the writing after which Excel refuses, 0 to 1
 */
export function describeBrokenOff(shares: readonly number[]): void {
  describe('a build that is broken off', () => {
    afterEach(closeOffices);

    let before = new Uint8Array();
    let whole = createWorkbook() as WorkbookModel;
    let frozen: unknown;
    let [from, to] = [0, 0];

    beforeAll(async () => {
      const workbook = planned();
      for (const day of DAYS) await build(workbook, day);
      typeAll(workbook);
      // Another rating moves the rows of our sheets.
      sheetNamed(workbook, 'Sheet1').setContent(12, 4, { value: 'Green', formula: null, isError: false });
      before = new Uint8Array(workbook.save());
      whole = openWorkbook(before);
      const { built, firstActions } = await build(whole, LAST);
      frozen = built.results.recorded?.positions;
      // Requests 1 to 4 read, the fifth writes, the sixth checks.
      [, , , , from = 0, to = 0] = firstActions;
      expect(typedIn(whole)).toHaveLength(8);
    }, 120_000);

    it.each([...shares])('after %d of the writing loses nothing', async (share) => {
      const workbook = openWorkbook(before);
      const { host, run } = openOffice(workbook);
      host.faults.atAction(from + Math.floor((to - from) * share), { code: 'GeneralException' });
      const freeze = { meeting: `Executive at ${LAST}`, at: BUILT_AT };
      await expect(buildSummary(run, { asOf: LAST, builtAt: BUILT_AT, freeze })).rejects.toThrow(
        /half written/,
      );
      host.faults.clear();
      const saved = openWorkbook(workbook.save());
      const read = await readAndThink(openOffice(saved).run, { asOf: LAST });
      expect(read.recorded?.positions.slice(0, 3)).toEqual((frozen as unknown[]).slice(0, 3));
      const isFrozen = read.recorded?.positions.some(({ meeting }) => meeting === freeze.meeting);
      await build(saved, LAST, isFrozen !== true);
      expect(typedIn(saved)).toEqual(typedIn(whole));
      for (const { name } of whole.sheets()) {
        if (name === 'Plan history' || name === 'Plan summary') continue;
        expect(textsOf(sheetNamed(saved, name))).toEqual(textsOf(sheetNamed(whole, name)));
      }
      const texts = saved.sheets().flatMap((sheet) => textsOf(sheet).map(({ text }) => text));
      expect(texts.filter((text) => /journal/i.test(text))).toEqual([]);
    });
  });
}
