import { assess } from '../../../src/plan/assess/assess';
import { cellName } from '../../../src/plan/grid';
import type { Escalation } from '../../../src/plan/model';
import { buildReport } from '../../../src/report';
import { answerCell } from '../../../src/report/escalations/answer-cell';
import { placeOf } from '../../../src/report/escalations/columns';
import { action, activity, day, planOf, type ActionSpec } from '../../support/plan-builder';
import { gridOf, tableOf, type Table } from '../support/grid-of';
import { item, resultsOf } from '../support/results-of';

const LEAFLET = action('1.1', activity({ key: 'a', leads: ['Housing'] }));
const TOOLKIT = action('1.2', activity({ key: 'b', leads: ['Health'] }));
const assessed = (...actions: ActionSpec[]) => assess(planOf(...actions), day('2022-04-30'));

function sheetOf(...escalations: Escalation[]): Table {
  const results = resultsOf(planOf(LEAFLET, TOOLKIT), { escalations });
  const content = buildReport(results, { builtAt: '21/11/2026 10:49' }).find(
    ({ kind }) => kind === 'escalations',
  );
  if (!content) throw new Error('No sheet of escalations.');
  return tableOf(content);
}

const rowWith = (table: Table, key: string) =>
  table.findIndex((row) => String(row[0]?.value).startsWith(`${key} | `));
const responseIn = (row: number) => cellName({ row, column: placeOf('response') });
const nameOf = (cell: ReturnType<typeof answerCell>) => (cell ? cellName(cell) : null);

const A = item({ key: 'a', level: 1 });
const B = item({ key: 'b', level: 3 });
const GONE = item({ key: 'gone', cell: null, closed: '2022-03-31' });

it('leads to the response of its row, open or gone from the plan', () => {
  const table = sheetOf(A, B, GONE);
  const plan = assessed(LEAFLET, TOOLKIT);
  for (const one of [A, B, GONE]) {
    expect(nameOf(answerCell(gridOf(table), one, plan))).toBe(responseIn(rowWith(table, one.key)));
  }
});

it('finds the row where people have sorted the sheet and moved it', () => {
  const table = sheetOf(A, B);
  const [one, other] = [rowWith(table, 'a'), rowWith(table, 'b')];
  const sorted = [...table];
  [sorted[one], sorted[other]] = [table[other] ?? [], table[one] ?? []];
  const moved = { ...gridOf(sorted), top: 4 };
  expect(nameOf(answerCell(moved, A, assessed(LEAFLET, TOOLKIT)))).toBe(responseIn(other + 4));
});

it('finds no row for an item that the sheet was not built with, nor on a sheet that was emptied', () => {
  const plan = assessed(LEAFLET, TOOLKIT);
  expect(answerCell(gridOf(sheetOf(A)), B, plan)).toBeNull();
  expect(answerCell(gridOf([]), A, plan)).toBeNull();
});

it('a heading that people renamed is no hindrance', () => {
  const content = sheetOf(A);
  const header = content.findIndex((row) => row.some(({ value }) => value === 'Response'));
  const cell = content[header]?.[placeOf('response')];
  if (!cell) throw new Error('No heading.');
  content[header]?.splice(placeOf('response'), 1, { ...cell, value: 'Our answer', text: 'Our answer' });
  expect(answerCell(gridOf(content), A, assessed(LEAFLET, TOOLKIT))?.row).toBe(rowWith(content, 'a'));
});
