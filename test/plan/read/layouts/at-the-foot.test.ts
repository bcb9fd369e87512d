/** What stands under the last action and is none, and what looks like it and is one. */
import { sketch } from '../../../support/grids';
import { planIn } from '../support';

const HEADER = ['No', 'Action', 'Lead', 'Due', 'RAG'];
const ROWS = [
  ['1', 'Agree the protocol', 'Chair', 'May 2022', 'A'],
  ['2', 'Print the leaflet*', 'Chair', 'May 2022', 'G'],
];
const read = (rows: readonly (readonly string[])[]) => {
  const plan = planIn(sketch([HEADER, ...rows]));
  return [plan.actions.length, plan.rowsLeftOut.map(({ cell }) => cell.row + 1)];
};

test.each<[string, readonly string[], readonly number[]]>([
  ['a remark on a star', ['* Costs exclude VAT'], [4]],
  ['the same in the action’s column', ['', '* Costs exclude VAT'], [4]],
  ['a count of what stands above', ['Total', '', '12 milestones'], []],
  ['a count of figures', ['Total', '2', '', '£41,000'], []],
  ['a count in words', ['2 recommendations, 1 complete'], [4]],
])('is no action: %s', (_, last, leftOut) => {
  expect(read([...ROWS, last])).toEqual([2, leftOut]);
});

test('actions that all begin with a star are actions', () => {
  const rows = [
    ['', '* Agree the protocol'],
    ['', '* Print the leaflet', 'Chair', 'May 2022', 'G'],
    ['', '* Train the panel'],
  ];
  expect(read(rows)).toEqual([3, []]);
});

test('a total of something is an action', () => {
  expect(read([...ROWS, ['', 'Total review of placements', 'Director of Care', 'May 2022', '']])).toEqual([
    3,
    [],
  ]);
});
