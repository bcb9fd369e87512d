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

const SAID = ['Red: off track', 'Amber: some slippage', 'Green: on target', 'Blue: complete'];
const FOUR = ['#FF0000', '#FFC000', '#00B050', '#0070C0'];
/** The four colours on the cells of one row. */
const across = (row: number, columns: string) =>
  Object.fromEntries([...columns].map((letter, at) => [`${letter}${String(row)}`, FOUR[at] ?? '']));
const down = (from: number) =>
  Object.fromEntries(FOUR.slice(0, 3).map((colour, at) => [`A${String(from + at)}`, colour]));

test.each<[string, readonly (readonly string[])[], Readonly<Record<string, string>>, number]>([
  ['side by side after a blank row', [[], SAID], across(5, 'ABCD'), 4],
  ['side by side right below', [SAID], across(4, 'ABCD'), 4],
  [
    'side by side, each beside its colour',
    [[], ['', 'Off track', '', 'Some slippage', '', 'Complete']],
    across(5, 'ACE'),
    3,
  ],
  ['a heading in front of them', [['RAG key', ...SAID.slice(0, 3)]], across(4, 'BCD'), 3],
  [
    'rows right below',
    [
      ['Red', 'Off track'],
      ['Amber', 'Some slippage'],
      ['Green', 'Complete'],
    ],
    down(4),
    3,
  ],
  [
    'rows that say what is then done',
    [
      ['Red', 'Off track', 'Tell the chair'],
      ['Amber', 'Some slippage', 'Watch'],
      ['Green', 'Complete', 'None'],
    ],
    down(4),
    3,
  ],
  ['one cell each', [['Red – off track'], ['Amber – some slippage'], ['Green – complete']], down(4), 3],
  [
    'colours without a word',
    [
      ['', 'Off track'],
      ['', 'Some slippage'],
      ['', 'Complete'],
    ],
    down(4),
    3,
  ],
])('a key below the last action is no action: %s', (_, key, fills, ratings) => {
  const read = readAsked([sketch([HEADER, ...ROWS, ...key], { fills: { E2: '#FF0000', ...fills } })]);
  expect(read.actions.map(({ text }) => text)).toEqual(['Agree', 'Print']);
  expect(read.ragKey).toHaveLength(ratings);
  expect(read.ragKeyFromPlan).toBe(true);
  expect(new Set(read.rowsLeftOut.map(({ why }) => why))).toEqual(
    new Set(['It belongs to the RAG key below the table.']),
  );
});

test.each<[string, readonly (readonly CellValue[])[], Readonly<Record<string, string>>]>([
  [
    'rated and nothing else',
    [
      ['', 'Complete the audit'],
      ['', 'Hear of any delay'],
    ],
    { E4: '#FF0000', E5: '#00B050' },
  ],
  [
    'lettered',
    [
      ['A', 'Complete the audit'],
      ['B', 'Hear of any delay'],
    ],
    {},
  ],
  [
    'with words of progress in each cell',
    [['3', 'Complete the audit', 'Chair', 'Delayed', 'Amber']],
    { E4: '#FFC000' },
  ],
])('the last actions stay actions: %s', (_, more, fills) => {
  const read = readAsked([sketch([HEADER, ...ROWS, ...more], { fills })]);
  expect(read.actions).toHaveLength(2 + more.length);
  expect(read.ragKeyFromPlan).toBe(false);
});

test('a table that rates in its first column keeps its last actions', () => {
  const read = readAsked([
    sketch([
      ['RAG', 'Action', 'Lead', 'Due'],
      ['Red', 'Agree what is off track', 'Chair', 'May 2022'],
      ['Green', 'Complete the audit', 'Chair', 'May 2022'],
    ]),
  ]);
  expect(read.actions).toHaveLength(2);
});
