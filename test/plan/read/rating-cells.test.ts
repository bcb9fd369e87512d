/** Which cell of a row is its rating, and what in it rates. */
import { cellName, type CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, planIn } from './support';

const [RED, GREEN, WHITE] = ['#FF0000', '#00B050', '#FFFFFF'];
const HEADER = ['Action', 'Lead', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'];

/** "D2 green" of each activity. */
const ratings = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  activitiesOf(planIn(sketch(rows, options))).map(
    ({ rag: { cell, rating } }) => `${cell === null ? '–' : cellName(cell)} ${rating ?? '–'}`,
  );

describe('of several columns', () => {
  it('the last that the row fills in counts, by word, by fill or by both', () => {
    const rows = [
      HEADER,
      ['Agree', 'Chair', 'R', 'G', ''],
      ['Print', 'Chair', 'R', '', ''],
      ['Send', 'Chair'],
    ];
    expect(ratings(rows, { fills: { D3: GREEN, D4: GREEN, E4: RED } })).toEqual([
      'D2 green',
      'D3 green',
      'E4 red',
    ]);
  });

  it('a white cell is not filled in', () => {
    const rows = [HEADER, ['Agree', 'Chair', 'R', '', ''], ['Print', 'Chair', 'R', 'G', 'A']];
    expect(ratings(rows, { fills: { D2: WHITE, E2: WHITE } })).toEqual(['C2 red', 'E3 amber']);
  });

  it('a fill that is none of the key is filled in all the same', () => {
    expect(ratings([HEADER, ['Agree', 'Chair', 'R', '', '']], { fills: { D2: '#7030A0' } })).toEqual([
      'D2 –',
    ]);
  });

  it('where the row fills in none, the one that others filled in last is its cell', () => {
    const rows = [HEADER, ['Agree', 'Chair', 'R', 'G', ''], ['Print', 'Chair', '', '', '']];
    expect(ratings(rows)).toEqual(['D2 green', 'D3 –']);
  });

  it('one merged over the rows of an action rates each of them', () => {
    const rows = [HEADER, ['Agree', 'Chair', 'R', 'G', ''], ['Print', 'Chair', 'R', '', '']];
    expect(ratings(rows, { merges: ['D2:D3'] })).toEqual(['D2 green', 'D2 green']);
    const filled = [HEADER, ['Agree', 'Chair', 'R', '', ''], ['Print', 'Chair', 'R', '', '']];
    expect(ratings(filled, { merges: ['D2:D3'], fills: { D2: GREEN } })).toEqual(['D2 green', 'D2 green']);
  });
});

describe('of one column', () => {
  const rows = (...cells: readonly string[]) => [
    ['Action', 'Lead', 'RAG'],
    ...cells.map((cell, at) => [`Act ${String(at)}`, 'Chair', cell]),
  ];

  it('a cell merged over two rows rates both', () => {
    expect(ratings(rows('G', ''), { merges: ['C2:C3'] })).toEqual(['C2 green', 'C2 green']);
    expect(ratings(rows('', ''), { merges: ['C2:C3'], fills: { C2: RED } })).toEqual(['C2 red', 'C2 red']);
  });

  it('a fill counts before the word, an empty cell rates nothing', () => {
    expect(ratings(rows('G', ''), { fills: { C2: RED } })).toEqual(['C2 red', 'C3 –']);
  });

  it('a plan that shows blue reads its green by it, wherever the blue stands', () => {
    const plan = (other: string) => planIn(sketch(rows('G', other)));
    const meaning = (other: string) => plan(other).ragKey.find(({ rating }) => rating === 'green')?.meaning;
    expect([meaning('B'), meaning('A')]).toEqual(['onTrack', 'complete']);
  });
});

it('a plan without a column of ratings rates nothing', () => {
  const rows = [
    ['Action', 'Lead', 'Due'],
    ['Agree', 'Chair', 'May 2022'],
  ];
  expect(ratings(rows)).toEqual(['– –']);
});
