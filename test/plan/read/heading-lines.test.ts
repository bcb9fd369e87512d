/** Single lines without label or merge, told from actions that nobody has filled in. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { headingsOf, planIn } from './support';

const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const headings = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  headingsOf(read(rows, options));

describe('single lines that head the rows below them', () => {
  const plain = ['Action', 'Lead', 'Due', 'RAG'];
  const line = (text: string) => [text, 'Chair', 'May 2022', 'G'];
  const tops = (...rows: readonly (readonly string[])[]) => headings([plain, ...rows]);

  it('may stand two together, a priority and its outcome', () => {
    expect(tops(['Homes'], ['Warm'], line('Agree'), line('Print'), line('Send'))).toEqual(
      Array(3).fill('Homes > Warm'),
    );
  });

  it.each<[string, readonly (readonly string[])[], number]>([
    ['three stand together', [['Homes'], ['Warm'], ['Dry'], ...'abcd'.split('').map(line)], 7],
    [
      'a row with only a lead and a date follows',
      [['Homes'], ['', 'Chair', 'May 2022'], line('a'), line('b')],
      3,
    ],
    ['a row without a time follows', [['Homes'], ['a', 'Chair'], line('b'), line('c')], 4],
    ['as many head as are headed', [['Homes'], line('a'), ['Schools'], line('b')], 4],
    ['one is long', [['Homes '.repeat(30)], line('a'), line('b'), line('c')], 4],
    ['one is no word', [['12'], line('a'), line('b'), line('c')], 4],
    ['one is no whole word', [['Q1'], line('a'), line('b'), line('c')], 4],
  ])('are actions where %s', (_, rows, actions) => {
    expect(read([plain, ...rows]).actions).toHaveLength(actions);
  });

  it('stand over bands, or every band has one below it, or none', () => {
    const bands = [['Priority 1'], ['Warm'], line('a'), line('b'), ['Priority 2'], line('c'), line('d')];
    expect(read([plain, ...bands]).actions.map(({ text }) => text)).toContain('Warm');
  });

  it('head a row of an action, its lead and its time, and rows with less further down', () => {
    const rows = [['Homes'], ['a', 'Chair', 'May 2022'], ['b', 'Chair'], line('c')];
    expect(tops(...rows)).toEqual(Array(3).fill('Homes > –'));
  });

  it('are actions where only a lead and a date follow', () => {
    const plan = read([plain, ['Homes'], ['', 'Chair', 'May 2022'], line('a'), line('b')]);
    expect(plan.actions.map(({ text }) => text)).toEqual(['Homes', 'a', 'b']);
  });

  it('are actions where one action and more of it follow', () => {
    const plan = read([plain, ['Homes'], line('a'), ['', 'Officer', 'June 2022', 'R']]);
    expect(plan.actions.map(({ text }) => text)).toEqual(['Homes', 'a']);
  });

  it('head what stands below a blank row', () => {
    expect(tops(['Homes'], [], line('a'), line('b'))).toEqual(['Homes > –', 'Homes > –']);
  });

  it('may head the bands of their rows', () => {
    const rows = [
      ['Homes'],
      ['Outcome: Warm'],
      line('a'),
      ['Outcome: Dry'],
      line('b'),
      line('c'),
      ['Schools'],
      ['Outcome: Safe'],
      line('d'),
    ];
    expect(tops(...rows)).toEqual([
      'Homes > Outcome: Warm',
      'Homes > Outcome: Dry',
      'Homes > Outcome: Dry',
      'Schools > Outcome: Safe',
    ]);
  });

  it('stand in the column of the action, though numbers stand before it', () => {
    const numbered = (number: string) => [number, ...line(`Act ${number}`)];
    const rows = [
      ['No.', ...plain],
      ['', 'Homes'],
      numbered('1'),
      numbered('2'),
      ['', 'Schools'],
      numbered('3'),
    ];
    expect(headings(rows)).toEqual(['Homes > –', 'Homes > –', 'Schools > –']);
  });

  it('stand in the first column, though times stand there and the actions behind them', () => {
    const rows = [
      ['Due', 'Action', 'Lead', 'RAG'],
      ['Homes'],
      ...['Agree', 'Print'].map((text) => ['May 2022', text, 'Chair', 'G']),
    ];
    expect(headings(rows)).toEqual(['Homes > –', 'Homes > –']);
  });

  it('are none in a column between the first and the action’s', () => {
    const rows = [
      ['No.', 'Outcome', ...plain],
      ['', 'Warm'],
      ['1', '', ...line('a')],
      ['2', '', ...line('b')],
    ];
    expect(read(rows).rowsLeftOut.map(({ why }) => why)).toEqual([
      'It names a priority or an outcome, but no action.',
    ]);
  });

  it('end at what stands below the table', () => {
    const rows = [['Homes'], line('a'), line('b'), [], ['Glossary'], ['QAP', 'Quality']];
    expect(tops(...rows)).toEqual(['Homes > –', 'Homes > –']);
  });
});
