/** Whether a heading names a priority, a theme or an outcome, by its place among the others. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { headingsOf, planIn } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const act = (number: string, text = `Act ${number}`) => [number, text, 'Chair', 'May 2022', 'G'];
const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const headings = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  headingsOf(read(rows, options));

describe('the priority of a plan whose headings have no labels', () => {
  const merges = (...rows: number[]) => rows.map((row) => `A${String(row)}:E${String(row)}`);

  it('is a heading without a dot in its number; one with a dot is an outcome', () => {
    const rows = [
      HEADER,
      ['1 Homes'],
      ['1.1 Warm'],
      act('1'),
      ['1.2 Dry'],
      act('2'),
      ['2 Schools'],
      act('3'),
    ];
    expect(headings(rows, { merges: merges(2, 3, 5, 7) })).toEqual([
      '1 Homes > 1.1 Warm',
      '1 Homes > 1.2 Dry',
      '2 Schools > –',
    ]);
  });

  it('is the first of two that stand together, though each of them has a number', () => {
    const rows = [HEADER, ['1 Homes'], ['2 Warm'], act('1'), ['3 Dry'], act('2')];
    expect(headings(rows, { merges: merges(2, 3, 5) })).toEqual(['1 Homes > 2 Warm', '1 Homes > 3 Dry']);
  });

  it('is the first of two that stand together', () => {
    const rows = [HEADER, ['Homes'], ['Warm'], act('1'), ['Dry'], act('2'), ['Schools'], ['Safe'], act('3')];
    expect(headings(rows, { merges: merges(2, 3, 5, 7, 8) })).toEqual([
      'Homes > Warm',
      'Homes > Dry',
      'Schools > Safe',
    ]);
  });

  it('is the sheet where each sheet is a priority', () => {
    const sheet = (name: string, heading: string) =>
      sketch([HEADER, [heading], act('1')], { sheet: name, merges: merges(2) });
    expect(headingsOf(planIn([sheet('Homes', 'Warm'), sheet('Schools', 'Safe')]))).toEqual([
      'Homes > Warm',
      'Schools > Safe',
    ]);
  });

  it('is none of them where others have labels: they are themes', () => {
    const rows = [HEADER, ['Priority 1'], ['Homes'], act('1'), ['Schools'], act('2')];
    expect(headings(rows, { merges: merges(2, 3, 5) })).toEqual([
      'Priority 1 > Homes',
      'Priority 1 > Schools',
    ]);
  });

  it('is every heading with a number of its own, where what stands under the first of them has none', () => {
    const rows = [HEADER, ['1 Homes'], ['Warm'], act('1'), ['Dry'], act('2'), ['2 Schools'], act('3')];
    expect(headings(rows, { merges: merges(2, 3, 5, 7) })).toEqual([
      '1 Homes > Warm',
      '1 Homes > Dry',
      '2 Schools > –',
    ]);
  });

  it('is the first of two without numbers: a number on one that stands alone changes nothing', () => {
    const rows = [HEADER, ['Homes'], ['Warm'], act('1'), ['3 Dry'], act('2')];
    expect(headings(rows, { merges: merges(2, 3, 5) })).toEqual(['Homes > Warm', 'Homes > 3 Dry']);
  });

  it.each(['1.1 Warm', '10.12 Warm'])(
    'is none where all have a dot in their number: “%s” is an outcome',
    (text) => {
      expect(headings([HEADER, [text], act('1')], { merges: merges(2) })).toEqual([`– > ${text}`]);
    },
  );

  it('is a heading with a number further on in its words', () => {
    const rows = [HEADER, ['Homes (see 2.1)'], act('1')];
    expect(headings(rows, { merges: merges(2) })).toEqual(['Homes (see 2.1) > –']);
  });

  it('stays where labels name outcomes only', () => {
    const rows = [
      HEADER,
      ['1 Homes'],
      ['1.1 Warm'],
      act('1'),
      ['Outcome: Dry'],
      act('2'),
      ['2 Schools'],
      act('3'),
      ['3 Roads'],
      ['Outcome: Safe'],
      act('4'),
    ];
    expect(headings(rows, { merges: merges(2, 3, 7, 9) })).toEqual([
      '1 Homes > 1.1 Warm',
      '1 Homes > Outcome: Dry',
      '2 Schools > –',
      '3 Roads > Outcome: Safe',
    ]);
  });

  it('stays where only an outcome with a label stands under one of them', () => {
    const rows = [HEADER, ['Homes'], ['Outcome: Warm'], act('1'), ['Schools'], act('2')];
    expect(headings(rows, { merges: merges(2, 5) })).toEqual(['Homes > Outcome: Warm', 'Schools > –']);
  });

  it('has themes with a dot in their number above outcomes, where it has a label', () => {
    const rows = [HEADER, ['Priority 1'], ['1.1 Warm'], ['Outcome: Dry'], act('1')];
    expect(headings(rows, { merges: merges(2, 3) })).toEqual(['Priority 1 > 1.1 Warm – Outcome: Dry']);
  });
});

describe('a heading across the table', () => {
  const under = (headers: readonly string[], band: string, ...cells: readonly (readonly string[])[]) =>
    headings([
      [...headers, 'Action', 'Lead', 'Due'],
      [band],
      ...cells.map((row, at) => [...row, `Act ${String(at)}`, 'Chair', 'May 2022']),
    ]);

  it('beside a column of priorities is told with the outcome', () => {
    expect(under(['Priority'], 'Theme 1: Homes', ['Early help'], ['Neglect'])).toEqual([
      'Early help > Theme 1: Homes',
      'Neglect > Theme 1: Homes',
    ]);
    expect(under(['Priority', 'Outcome'], 'Theme 1: Homes', ['Early help', 'Warm'])).toEqual([
      'Early help > Theme 1: Homes – Warm',
    ]);
  });

  it('beside a column of outcomes is told before them', () => {
    const rows = [
      ['Outcome', ...HEADER.slice(1)],
      ['Priority 1'],
      ['Theme 1: Homes'],
      ['Warm', 'Agree', 'Chair', 'May 2022'],
      ['Theme 2: Schools'],
      ['Safe', 'Print', 'Chair', 'May 2022'],
    ];
    expect(headings(rows)).toEqual([
      'Priority 1 > Theme 1: Homes – Warm',
      'Priority 1 > Theme 2: Schools – Safe',
    ]);
  });

  it.each([
    ['Theme 1: Homes', 'Homes'],
    ['Theme 1: Homes', 'THEME 1'],
    ['Theme 1 – Homes', 'theme 1 – homes'],
  ])('“%s” is not told again beside “%s” in the column', (band, cell) => {
    expect(under(['Theme'], band, [cell])).toEqual([`${cell} > –`]);
  });

  it('stands for the priority itself where the column names none', () => {
    expect(under(['Priority'], 'Theme 1: Homes', [''])).toEqual(['Theme 1: Homes > –']);
  });
});
