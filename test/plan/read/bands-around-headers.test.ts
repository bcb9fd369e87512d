/** Rows above a header that name the table below it. */
import { cellName, type CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const act = (number: string, text = `Act ${number}`) => [number, text, 'Chair', 'May 2022', 'G'];
const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const headings = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  headingsOf(read(rows, options));

describe('above the first header', () => {
  const table = [HEADER, act('1')];

  it.each<[string, readonly (readonly string[])[], string]>([
    ['a label', [['Priority 1: Homes']], 'Priority 1: Homes > –'],
    ['a label further up', [['Priority 1: Homes'], ['Agreed', 'in May'], []], 'Priority 1: Homes > –'],
    ['a number', [['1. Homes']], '1. Homes > –'],
    ['a number of two figures', [['10. Homes']], '10. Homes > –'],
    ['a number with dots', [['1.12  Homes']], '– > 1.12  Homes'],
    ['a text in the table’s last column', [['', '', '', '', 'Priority 1: Homes']], 'Priority 1: Homes > –'],
    ['a number above an outcome', [['1 Homes'], ['Outcome: Warm']], '1 Homes > Outcome: Warm'],
    ['a label and its words in two cells', [['Priority 1', 'Homes']], 'Priority 1 Homes > –'],
  ])('%s heads the table', (_, above, expected) => {
    expect(headings([...above, ...table])).toEqual([expected]);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    ['a title', [['Business plan']]],
    ['a number above a title', [['1. Homes'], ['Business plan']]],
    ['a number above notes of several cells', [['1. Homes'], ['Agreed', 'in May']]],
    ['a year', [['2022 to 2023']]],
    ['a list of contents', [['Priority 1: Homes'], ['Priority 2: Schools']]],
    ['a label that begins a row of several cells', [['Priority 1', 'Homes', 'Schools']]],
    ['a number before a long text', [[`1. ${'Homes and schools '.repeat(12)}`]]],
  ])('%s does not', (_, above) => {
    expect(headings([...above, ...table])).toEqual(['– > –']);
  });

  it('a merged text does where one stands above each header further down', () => {
    const rows = [['Homes'], ...table, ['Schools'], HEADER, act('2')];
    expect(headings(rows, { merges: ['A1:E1', 'A4:E4'] })).toEqual(['Homes > –', 'Schools > –']);
    expect(headings(rows, { merges: ['A4:E4'] })).toEqual(['– > –', 'Schools > –']);
    expect(headings(rows, { merges: ['A1:B1', 'A4:E4'] })).toEqual(['– > –', 'Schools > –']);
  });

  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['above the only header', [['Homes'], ...table], ['A1:E1']],
    [
      'with a blank row below it',
      [['Homes'], [], ...table, ['Schools'], HEADER, act('2')],
      ['A1:E1', 'A5:E5'],
    ],
    [
      'where one stands above some of the headers only',
      [['Homes'], ...table, ['Schools'], HEADER, act('2'), ['Roads'], HEADER, act('3')],
      ['A1:E1', 'A4:E4'],
    ],
  ])('a merged text does not %s', (_, rows, merges) => {
    expect(headings(rows, { merges })[0]).toBe('– > –');
  });

  it('a title merged over the table does not where a blank row stands above the next header', () => {
    const rows = [['Plan for homes'], ...table, [], HEADER, act('2')];
    expect(headings(rows, { merges: ['A1:E1'] })).toEqual(['– > –', '– > –']);
  });

  it('a merged text covers more than half of the table, wherever that stands', () => {
    const rows = [['Homes'], ...table, ['Schools'], HEADER, act('2')];
    const first = (...merges: readonly string[]) => headings(rows, { at: 'C1', merges })[0];
    expect(first('C1:E1', 'C4:G4')).toBe('Homes > –');
    expect(first('C1:D1', 'C4:G4')).toBe('– > –');
    const four = rows
      .map((row) => row.slice(1))
      .map((row, at) => (at % 3 === 0 ? [rows[at]?.[0] ?? ''] : row));
    expect(headings(four, { merges: ['A1:B1', 'A4:D4'] })[0]).toBe('– > –');
    expect(headings(four, { merges: ['A1:C1', 'A4:D4'] })[0]).toBe('Homes > –');
  });

  it.each([[[['1. Plan for homes']]], [[['Priority 1', 'Plan for homes']]]])(
    'what heads the table is not the plan’s title: %j',
    (above) => {
      expect(read([...above, ...table]).title).toBeNull();
    },
  );

  it('what stands beside the table does not count', () => {
    const rows = [['', '', '', '', '', '', 'Priority 9'], ['Priority 1: Homes'], ...table];
    expect(headings(rows)).toEqual(['Priority 1: Homes > –']);
  });
});

describe('before the header is repeated', () => {
  it('single texts one under the other name the table that follows', () => {
    const rows = [HEADER, act('1'), ['Schools'], ['Safe'], HEADER, act('2')];
    expect(headings(rows)).toEqual(['– > –', 'Schools > Safe']);
  });

  it('a blank row between them changes nothing', () => {
    const rows = [HEADER, act('1'), [], ['Schools'], [], HEADER, act('2')];
    expect(headings(rows)).toEqual(['– > –', 'Schools > –']);
  });

  it('a note between them is left out', () => {
    const plan = read([HEADER, act('1'), ['Schools'], ['Page 1 of 2'], HEADER, act('2')]);
    expect(headingsOf(plan)).toEqual(['– > –', 'Schools > –']);
    expect(plan.rowsLeftOut.map(({ cell }) => cellName(cell))).toEqual(['A4']);
  });

  describe('in a table without numbers', () => {
    const plain = ['Due', 'Action', 'Lead', 'RAG'];
    const line = (text: string) => ['May 2022', text, 'Chair', 'G'];

    it('a text in the action’s column names it, on the first row below a header too', () => {
      const rows = [plain, line('a'), ['', 'schools'], [], plain, line('b')];
      expect(headings(rows)).toEqual(['– > –', 'schools > –']);
      expect(headings([plain, ['', 'homes'], plain, line('b')])).toEqual(['homes > –']);
    });

    it('a time on a row of its own goes on with the action, though it stands before the action’s column', () => {
      const plan = read([plain, line('a'), ['June 2022'], plain, line('b')]);
      expect(headingsOf(plan)).toEqual(['– > –', '– > –']);
      expect(activitiesOf(plan).flatMap(({ milestones }) => milestones.map(({ text }) => text))).toEqual([
        'May 2022',
        'June 2022',
        'May 2022',
      ]);
    });

    it('a label or a text over the table names it, though it begins in the column of times', () => {
      expect(headings([plain, line('a'), ['Priority 2'], plain, line('b')])).toEqual([
        '– > –',
        'Priority 2 > –',
      ]);
      const merged = { merges: ['A3:D3'] };
      expect(headings([plain, line('a'), ['schools'], plain, line('b')], merged)).toEqual([
        '– > –',
        'schools > –',
      ]);
    });
  });

  it('a row with only a lead goes on with its action', () => {
    const plan = read([HEADER, act('1'), ['', '', 'Officer'], HEADER, act('2')]);
    expect(headingsOf(plan)).toEqual(['– > –', '– > –']);
    expect(activitiesOf(plan)[0]?.leads.map(({ text }) => text)).toEqual(['Chair', 'Officer']);
  });
});
