/** Where a key may stand and what is none, each on a sheet of a few rows. */
import type { CellValue, Grid } from '../../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../../support/grids';
import { activitiesOf, planIn } from '../support';
import { readAsked } from './same';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['1', 'Agree', 'Chair', 'May 2022', ''],
  ['2', 'Print', 'Chair', 'May 2022', ''],
];
const PURPLE = '#7030A0';
const TEAL = '#008080';
const KEY: readonly (readonly string[])[] = [
  ['', 'Behind schedule: the date has passed'],
  ['', 'Completed, with evidence'],
];

/** A plan rated purple and teal, which only a key of its own explains. */
function plan(rows: readonly (readonly CellValue[])[], fills: SketchOptions['fills'], more: Grid[] = []) {
  return readAsked([sketch(rows, { fills: fills ?? {} }), ...more]);
}

test('a key in colours of its own, whose words are labels, tells what fills mean', () => {
  const rows = [['Red', 'Behind schedule'], ['Green', 'Completed, with evidence'], [], HEADER, ...ROWS];
  const read = plan(rows, { A1: PURPLE, A2: TEAL, E5: PURPLE, E6: TEAL });
  expect(read.ragKeyFromPlan).toBe(true);
  expect(activitiesOf(read).map(({ rag }) => rag.rating)).toEqual(['red', 'green']);
});

test.each<[string, readonly (readonly CellValue[])[], Record<string, string>]>([
  [
    'beside the table',
    [[...HEADER, '', ...(KEY[0] ?? [])], [...(ROWS[0] ?? []), '', ...(KEY[1] ?? [])], ROWS[1] ?? []],
    { G1: '#C00000', G2: '#548235', E2: '#C00000', E3: '#548235' },
  ],
  [
    'below the table',
    [HEADER, ...ROWS, [], ['RAG definitions'], ...KEY],
    { A6: '#C00000', A7: '#548235', E2: '#C00000', E3: '#548235' },
  ],
])('a key %s is found, definitions included', (_, rows, fills) => {
  const read = plan(rows, fills);
  expect(read.ragKeyFromPlan).toBe(true);
  expect(read.ragKey.map(({ rating, colour, definition }) => [rating, colour, definition])).toEqual([
    ['red', '#C00000', 'Behind schedule: the date has passed'],
    ['green', '#548235', 'Completed, with evidence'],
  ]);
  expect(activitiesOf(read).map(({ rag }) => rag.rating)).toEqual(['red', 'green']);
});

test.each([false, true])('a key on another sheet is found, hidden: %s', (hidden) => {
  const key = sketch(KEY, { sheet: 'Key', hidden, fills: { A1: '#C00000', A2: '#548235' } });
  const read = plan([HEADER, ...ROWS], { E2: '#C00000', E3: '#548235' }, [key]);
  expect(read.ragKey.map(({ cell }) => cell?.sheet)).toEqual(['Key', 'Key']);
});

test('a list of choices is no key', () => {
  const lists = sketch(
    [
      ['Ratings', 'Leads'],
      ['Red', 'Chair'],
      ['Amber', 'Officer'],
      ['Green', 'Board'],
    ],
    { sheet: 'Lists' },
  );
  expect(plan([HEADER, ...ROWS], {}, [lists]).ragKeyFromPlan).toBe(false);
});

test('no fill is not white, and what is neither a rating nor white is not recognised', () => {
  const rows = [...ROWS, ['3', 'Send', 'Chair', 'May 2022', '']];
  const read = plan([HEADER, ...rows], { E3: '#FFFFFF', E4: PURPLE });
  expect(activitiesOf(read).map(({ rag }) => [rag.rating, rag.fill, rag.unrecognised])).toEqual([
    [null, null, false],
    [null, '#FFFFFF', false],
    [null, PURPLE, true],
  ]);
});

test('a key whose “not started” is white makes white a rating, and an empty cell none', () => {
  const rows = [['', 'Behind schedule'], ['', 'Completed'], ['', 'Not started yet'], [], HEADER, ...ROWS];
  const read = plan(rows, { A1: '#FF0000', A2: '#00B050', A3: '#FFFFFF', E6: '#FFFFFF' });
  expect(activitiesOf(read).map(({ rag }) => rag.rating)).toEqual(['notStarted', null]);
});

test('of a fill and a word that disagree the fill stands, and both are told', () => {
  const read = planIn(
    sketch([HEADER, ['1', 'Agree', 'Chair', 'May 2022', 'Green']], { fills: { E2: '#FF0000' } }),
  );
  expect(activitiesOf(read)[0]?.rag).toMatchObject({ rating: 'red', byFill: 'red', byWord: 'green' });
});

const NAMES = ['Red', 'Amber', 'Green'];
const WORDS = ['Off track', 'Some slippage', 'On target'];
const RATED: readonly (readonly CellValue[])[] = [
  ['1', 'Agree', 'Chair', 'May 2022', 'Green'],
  ['2', 'Print', 'Chair', 'May 2022', 'Red'],
];

test.each<[string, readonly (readonly CellValue[])[], Grid[]]>([
  ['above the table', [NAMES, WORDS, [], HEADER, ...RATED], []],
  ['above the table, with a title', [['RAG key'], NAMES, WORDS, [], HEADER, ...RATED], []],
  ['below the table', [HEADER, ...RATED, [], NAMES, WORDS], []],
  ['below the table under a heading', [HEADER, ...RATED, [], ['RAG key'], NAMES, WORDS], []],
  ['beside the table', [[...HEADER, '', ...NAMES], [...(RATED[0] ?? []), '', ...WORDS], RATED[1] ?? []], []],
  ['on another sheet', [HEADER, ...RATED], [sketch([NAMES, WORDS], { sheet: 'Key' })]],
])('names in a row without fills over their definitions are a key: %s', (_, rows, more) => {
  const read = plan(rows, {}, more);
  expect(read.ragKey.map(({ rating, meaning, definition }) => `${rating} ${meaning}: ${definition}`)).toEqual(
    ['red late: Off track', 'amber atRisk: Some slippage', 'green onTrack: On target'],
  );
  expect(read.ragKeyFromPlan).toBe(true);
  expect(read.actions.map(({ text }) => text)).toEqual(['Agree', 'Print']);
});

test('a summary that rates priorities side by side is no key', () => {
  const summary = [
    ['', 'Partnerships', 'Training', 'Learning'],
    ['RAG', ...NAMES],
    ['Why', 'Recruitment delayed', 'Some slippage', 'On track'],
  ];
  expect(plan([...summary, [], HEADER, ...RATED], {}).ragKeyFromPlan).toBe(false);
  expect(plan([HEADER, ...RATED, [], ...summary], {}).ragKeyFromPlan).toBe(false);
  const other = sketch(summary, { sheet: 'Summary' });
  expect(plan([HEADER, ...RATED], {}, [other]).ragKeyFromPlan).toBe(false);
});
