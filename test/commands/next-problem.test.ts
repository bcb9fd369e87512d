import { NEXT_PROBLEM } from '../../src/commands/next-problem';
import { readAndThink } from '../../src/monitor';
import { areaName } from '../../src/plan/grid';
import { isOpen } from '../../src/plan/check/open';
import { SAMPLE_AS_OF } from '../../src/sample/as-of';
import { openWorkbook } from '../../src/workbench/host/store';
import { bytesOf, SAMPLE } from '../support/build';
import { closeOffices, openOffice } from '../support/office';
import { buildOn, workbookOf } from '../support/settings-sheet';
import { ribbonOver, smallPlan } from './support';

afterEach(closeOffices);

test('goes through all that is open, cell after cell, round to the first, and writes nothing', async () => {
  const workbook = smallPlan();
  const before = Buffer.from(workbook.save());
  const { findings } = await readAndThink(openOffice(workbook).run, { asOf: SAMPLE_AS_OF });
  const open = findings.filter(isOpen);
  const { host, click, told, completed } = ribbonOver(workbook);
  host.userSelect('Sheet1', 'A1');

  const seen: string[] = [];
  expect(open.length).toBeGreaterThan(5);
  do {
    await click(NEXT_PROBLEM);
    const { sentences, findings: places = [] } = told.at(-1) ?? { sentences: [] };
    expect(sentences[0]).toMatch(new RegExp(`^Problems? \\d+.* of ${String(open.length)}`));
    expect(sentences[1]).toMatch(new RegExp(`^Sheet1, ${areaName(host.selection('Sheet1'))}\\b`));
    seen.push(...places.map(({ rule, cell }) => `${rule} ${areaName(areaOf(cell))}`));
  } while (seen.length < open.length);
  expect([...seen].sort()).toEqual(open.map(({ rule, cell }) => `${rule} ${areaName(areaOf(cell))}`).sort());

  await click(NEXT_PROBLEM);
  expect(told.at(-1)?.sentences).toEqual(told[0]?.sentences);
  expect(completed()).toBe(told.length);
  expect(Buffer.from(workbook.save()).equals(before)).toBe(true);
});

const areaOf = ({ row, column }: { readonly row: number; readonly column: number }) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

test('says what was found, why it matters and what to do', async () => {
  const workbook = workbookOf([
    ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
    ['1', 'Write the guide', '', '30/06/2026', 'Amber', ''],
    ['2', 'Train the staff', 'Housing', '31/12/2026', 'Amber', 'Half are trained'],
  ]);
  const { host, click, told } = ribbonOver(workbook);
  await click(NEXT_PROBLEM);
  expect(told).toEqual([
    {
      kind: 'problem',
      isSeen: false,
      findings: [{ rule: 'lead-missing', cell: { sheet: 'Sheet1', row: 1, column: 2 } }],
      sentences: [
        'Problem 1 of 1: No lead.',
        'Sheet1, C2 (Error).',
        expect.stringMatching(/C2/),
        expect.stringMatching(/^\S/),
        expect.stringMatching(/^\S/),
      ],
    },
  ]);
  expect(areaName(host.selection('Sheet1'))).toBe('C2');
});

test('from another sheet of the workbook it leads to the plan', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  await buildOn(workbook, { goToSummary: true });
  const { click } = ribbonOver(workbook);
  await click(NEXT_PROBLEM);
  expect(workbook.activeSheet().name).toBe('Business Plan');
});

test('where nothing is open it says so and selects nothing', async () => {
  const workbook = workbookOf([
    ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
    ['1', 'Write the guide', 'Health', '30/06/2026', 'Amber', 'Drafted'],
    ['2', 'Train the staff', 'Housing', '31/12/2026', 'Amber', 'Half are trained'],
  ]);
  const { host, click, told } = ribbonOver(workbook);
  host.userSelect('Sheet1', 'E3');
  await click(NEXT_PROBLEM);
  expect(told).toEqual([
    {
      kind: 'done',
      isSeen: false,
      sentences: ['No problem is open: every check of the plan passes or was set aside with a reason.'],
    },
  ]);
  expect(areaName(host.selection('Sheet1'))).toBe('E3');
});
