/** A milestones cell merged over rows that are rated one by one. */
import type { Day } from '../../../src/plan/day';
import { thinkThrough } from '../../../src/plan/results';
import { sketch } from '../../support/grids';

const ROWS = [
  ['No', 'Action', 'Lead', 'Actions and timescales', 'RAG', 'Impact and evidence'],
  ['1', 'Agree', 'Chair', '• Meet – May 2022\n• Report – June 2022', 'A', 'Met'],
  ['', '', 'Officer', '', 'R', 'Waiting'],
  ['', '', 'Nurse', '', 'R', ''],
  ['2', 'Print', 'Officer', 'Print – July 2022', 'A', ''],
];

const thinkOf = (merges: readonly string[]) =>
  thinkThrough([sketch(ROWS, { merges })], { asOf: '2022-04-30' as Day, memory: [], history: [] });

test('the milestones of the merged cell count once and are missing on none of its rows', () => {
  const { plan, findings, summary } = thinkOf(['A2:A4', 'B2:B4', 'D2:D4']);
  const activities = plan.actions.flatMap((action) => action.activities);
  expect(activities.map(({ milestones }) => milestones.length)).toEqual([2, 0, 0, 1]);
  expect(activities.map(({ milestonesAbove }) => milestonesAbove?.row)).toEqual([undefined, 1, 1, undefined]);
  expect(summary.milestones).toBe(3);
  expect(findings.map(({ rule }) => rule)).not.toContain('milestone-missing');
});

test('blank cells below it, not merged, are asked about', () => {
  const { findings } = thinkOf(['A2:A4', 'B2:B4']);
  const missing = findings.filter(({ rule }) => rule === 'milestone-missing');
  expect(missing.map(({ cell }) => cell.row)).toEqual([2, 3]);
});

test('an empty merged cell holds no milestones', () => {
  const rows = ROWS.map((row, index) => (index === 1 ? row.with(3, '') : row));
  const { plan } = thinkThrough([sketch(rows, { merges: ['D2:D4'] })], {
    asOf: '2022-04-30' as Day,
    memory: [],
    history: [],
  });
  expect(plan.actions.flatMap((action) => action.activities).map((one) => one.milestonesAbove)).toEqual(
    Array(4).fill(undefined),
  );
});

test('a timescale merged over several actions gives its dates to the milestones of each', () => {
  const rows = [
    ['Action', 'Milestones', 'Due', 'RAG'],
    ['Agree', '• Meet\n• Vote\n• Print', '• May 2022\n• September 2022', 'R'],
    ['Tell', '• Write\n• Print\n• Send', '', 'G'],
  ];
  const { plan } = thinkThrough([sketch(rows, { merges: ['C2:C3'] })], {
    asOf: '2022-04-30' as Day,
    memory: [],
    history: [],
  });
  const milestones = plan.actions.flatMap(({ activities }) => activities.flatMap((one) => one.milestones));
  expect(milestones.map(({ dates }) => dates)).toEqual(Array(6).fill(['2022-05-31', '2022-09-30']));
});
