/** A key that nothing announces: below the table without a heading, or on a sheet that is named otherwise. */
import type { CellValue } from '../../../../src/plan/grid';
import { cellName } from '../../../../src/plan/grid';
import { sketch } from '../../../support/grids';
import { activitiesOf } from '../support';
import { readAsked } from './same';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['1', 'Agree', 'Chair', 'May 2022', ''],
  ['2', 'Print', 'Chair', 'May 2022', ''],
];
const PURPLE = '#7030A0';
const TEAL = '#008080';
const RATED = { E2: PURPLE, E3: TEAL };
/** Purple and teal are no hue of a rating: only the key tells them. */
const KEY = [
  ['Red', 'Off track'],
  ['Green', 'On target'],
];

test('a key below the table without a heading is found, and its rows are no actions', () => {
  const read = readAsked([
    sketch([HEADER, ...ROWS, [], ...KEY], { fills: { ...RATED, A5: PURPLE, A6: TEAL } }),
  ]);
  expect(read.ragKey.map(({ rating, definition }) => [rating, definition])).toEqual([
    ['red', 'Off track'],
    ['green', 'On target'],
  ]);
  expect(activitiesOf(read).map(({ rag }) => rag.rating)).toEqual(['red', 'green']);
  expect(read.rowsLeftOut.map(({ cell, why }) => `${cellName(cell)} ${why}`)).toEqual([
    'A5 It belongs to the RAG key below the table.',
    'A6 It belongs to the RAG key below the table.',
  ]);
});

test('two short actions after a blank row stay actions', () => {
  const more = [
    ['', 'Complete the audit'],
    ['', 'Tell the leads of any delay'],
  ];
  const read = readAsked([sketch([HEADER, ...ROWS, [], ...more])]);
  expect(read.ragKeyFromPlan).toBe(false);
  expect(read.actions.map(({ text }) => text)).toEqual([
    'Agree',
    'Print',
    'Complete the audit',
    'Tell the leads of any delay',
  ]);
});

test.each(['Guidance notes', 'Scale'])(
  'a key on the sheet “%s” without a word for ratings is found',
  (sheet) => {
    const rows = [['How we say it'], ['', 'Off track'], ['', 'Delivered']];
    const key = sketch(rows, { sheet, fills: { A2: '#C00000', A3: PURPLE } });
    const read = readAsked([sketch([HEADER, ...ROWS], { fills: { E2: PURPLE, E3: '#C00000' } }), key]);
    expect(read.ragKey.map(({ cell }) => cell?.sheet)).toEqual([sheet, sheet]);
    expect(activitiesOf(read).map(({ rag }) => rag.rating)).toEqual(['blue', 'red']);
  },
);

test.each<[string, readonly (readonly string[])[]]>([
  ['RAG', [['RAG', 'Definition', 'Action required']]],
  ['Status', [['RAG status', 'What it means', 'Timescale']]],
])('a key that has headings of its own is no plan: %s', (sheet, headings) => {
  const rows = [...headings, ['Red', 'Off track', 'Escalate'], ['Green', 'On target', 'None']];
  const key = sketch(rows, { sheet, fills: { A2: PURPLE, A3: TEAL } });
  const read = readAsked([sketch([HEADER, ...ROWS], { fills: RATED }), key]);
  expect(activitiesOf(read).map(({ rag }) => rag.rating)).toEqual(['red', 'green']);
});

test('a key in one cell below the table is no action', () => {
  const read = readAsked([
    sketch([HEADER, ...ROWS, [], ['Red – not achieved; Amber – some slippage; Green – on track']]),
  ]);
  expect(read.ragKey.map(({ meaning }) => meaning)).toEqual(['late', 'atRisk', 'onTrack']);
  expect(read.actions).toHaveLength(2);
});
