/** A label in the action's column with its words in the next heads the rows below; an action with its lead does not. */
import { sketch, type SketchOptions } from '../../support/grids';
import { headingsOf, planIn, told } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const ONE = ['1', 'Agree', 'Chair', 'May 2022', 'G'];
const TWO = ['2', 'Print', 'Nurse', 'May 2022', 'R'];
const between = (...cells: readonly string[]) => [HEADER, ONE, cells, TWO];
const read = (rows: readonly (readonly string[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));

it.each([
  ['Priority 2', 'Schools', 'Priority 2 Schools > –'],
  ['PRIORITY TWO:', 'Schools and colleges', 'PRIORITY TWO: Schools and colleges > –'],
  ['Strategic objective B', 'Schools', 'Strategic objective B Schools > –'],
  ['Theme 2.', 'Schools', 'Theme 2. Schools > –'],
  ['Workstream 2 –', 'Schools', 'Workstream 2 – Schools > –'],
  ['Outcome 2.1', 'Safe at school', '– > Outcome 2.1 Safe at school'],
])('“%s” | “%s” heads the action below', (label, words, heading) => {
  const plan = read(between('', label, words));
  expect(told(plan)).toEqual(['1 Agree | B2 Chair', '2 Print | B4 Nurse']);
  expect(headingsOf(plan)).toEqual(['– > –', heading]);
});

it('merged over the columns to the right, and one under the other', () => {
  const rows = [HEADER, ['', 'Priority 1', 'Homes'], ['', 'Outcome 1', 'Warm'], ONE];
  expect(headingsOf(read(rows, { merges: ['C2:E2', 'C3:E3'] }))).toEqual([
    'Priority 1 Homes > Outcome 1 Warm',
  ]);
});

it('in a table without numbers too, above a row that holds more', () => {
  const rows = between('', 'Priority 2', 'Schools').map((row) => row.slice(1));
  expect(headingsOf(read(rows))).toEqual(['– > –', 'Priority 2 Schools > –']);
});

it.each<[string, readonly string[]]>([
  ['its own number', ['3', 'Priority 2', 'Schools']],
  ['a deadline', ['', 'Priority 2', 'Schools', 'May 2022']],
  ['words of its own', ['', 'Priority 2: Schools', 'Police']],
  ['a label that may be the work', ['', 'Section 11', 'Schools']],
  ['no number behind the label', ['', 'Priority families', 'Schools']],
  ['its words further right', ['', 'Priority 2', '', 'Schools']],
])('a row with %s is an action', (_, row) => {
  expect(read(between(...row)).actions).toHaveLength(3);
});

it.each([
  ['Due', 'June 2022'],
  ['RAG', 'Amber'],
])('beside a label no time and no rating are its words: “%s”', (header, cell) => {
  const rows = [
    ['No.', 'Action', header],
    ['1', 'Agree', cell],
    ['', 'Priority 2', cell],
    ['2', 'Print', cell],
  ];
  expect(read(rows).actions).toHaveLength(3);
});

it('the last row heads nothing', () => {
  expect(read([HEADER, ONE, ['', 'Priority 2', 'Schools']]).actions).toHaveLength(2);
});

it('where actions are so labelled themselves a row with no more than a lead is one', () => {
  const rows = [HEADER, ['1', 'Objective 1', 'Chair', 'May 2022', 'G'], ['', 'Objective 2', 'Police'], TWO];
  expect(read(rows).actions).toHaveLength(3);
});
