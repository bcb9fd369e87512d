/** The whole way, from the file's bytes to the findings, on a plan whose faults are known. */
import type { CellRef } from '../../../src/plan/grid';
import { RULES } from '../../../src/plan/check/rules';
import type { Finding, Results } from '../../../src/plan/model';
import { monitorFile, SAMPLE_PLAN as FILE } from '../../../src/workbench/cli/monitor-file';
import { layOut } from '../../../src/sample/layout';
import { SAMPLE_PLAN } from '../../../src/sample/plan-content';
import { ESCALATED, PLANTED, type Planted } from './planted';

const sheet = layOut(SAMPLE_PLAN);
const ids = new Set(RULES.map(({ id }) => id));
let results: Results;

beforeAll(async () => {
  const monitored = await monitorFile(FILE, {
    asOf: null,
    today: () => {
      throw new Error('The sample has a day of its own.');
    },
    builtAt: '31/10/2025 09:00',
  });
  results = monitored.build.results;
});

/** The row on which the text begins a milestone or a lead, below the action's number. */
function rowOf({ action, text }: { readonly action: string; readonly text: string }): number {
  const top = sheet.rows.findIndex((row) => row.cells[0]?.value === action);
  const row = sheet.rows.findIndex(
    (laid, index) =>
      index >= top &&
      laid.cells.some((cell) =>
        String(cell?.value ?? '')
          .split('\n')
          .some((line) => line.replace(/^• /, '').startsWith(text)),
      ),
  );
  if (top < 0 || row < 0) throw new Error(`Not in the sample: ${action} ${text}`);
  return row;
}

const stands = (finding: Finding, planted: Planted): boolean =>
  planted.rules.includes(finding.rule) && finding.cell.row === rowOf(planted);

const told = (finding: Finding): string =>
  `${finding.rule} ${String(finding.action)} row ${String(finding.cell.row + 1)}: ${finding.message}`;

it('reads every row of the sample', () => {
  expect(results.summary).toMatchObject({ actions: 33, activities: 64, milestones: 73, rowsLeftOut: 0 });
  expect(results.summary.byRating).toEqual({
    red: 6,
    amber: 31,
    green: 13,
    notStarted: 13,
    blue: 0,
    unrated: 1,
  });
});

it('counts what is overdue, and what is to be confirmed', () => {
  expect(results.summary).toMatchObject({ overdue: 9, toConfirm: 5 });
});

it('plants only faults that a rule is there to find', () => {
  expect(PLANTED.filter(({ rules }) => !rules.some((rule) => ids.has(rule)))).toEqual([]);
});

it.each(PLANTED)('finds $rules of $action “$text”', (planted) => {
  expect(results.findings.filter((finding) => stands(finding, planted)).map(told)).not.toEqual([]);
});

it('finds the outcome number that is skipped', () => {
  expect(results.findings.filter(({ rule }) => rule === 'number-gap')).toHaveLength(1);
});

it('finds nothing that was not planted', () => {
  const others = results.findings.filter(
    (finding) => finding.rule !== 'number-gap' && !PLANTED.some((planted) => stands(finding, planted)),
  );
  expect(others.map(told)).toEqual([]);
});

it('escalates just the planted items, to the right people', () => {
  const name = (cell: CellRef | null): number => cell?.row ?? -1;
  expect(
    results.escalations
      .map(({ cell, level, daysOverdue }) => ({ row: name(cell), level, daysOverdue }))
      .sort((one, other) => one.row - other.row),
  ).toEqual(
    ESCALATED.map((item) => ({ row: rowOf(item), level: item.level, daysOverdue: item.daysOverdue })),
  );
});

it('asks the Independent Scrutineer where the Executive leads the item itself', () => {
  const own = results.escalations.find(({ action }) => action === '1.1.4');
  expect(own?.askOf).toMatch(/Independent Scrutineer/);
});
