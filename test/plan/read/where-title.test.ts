/** Where a plan's title, version and period may stand, and what is taken for none of them. */
import type { CellValue, Grid } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { planIn } from './support';

type Rows = readonly (readonly CellValue[])[];

const TABLE: Rows = [
  ['No.', 'Action', 'Lead', 'Due', 'RAG'],
  ['1', 'Agree', 'Chair', 'May 2022', 'G'],
];
const titleOf = (...grids: readonly Grid[]) => planIn(grids).title;
const above = (rows: Rows, options: SketchOptions = {}) => titleOf(sketch([...rows, ...TABLE], options));
const beside = (rows: Rows, options: SketchOptions = {}) =>
  titleOf(sketch(rows, { sheet: 'Cover', ...options }), sketch(TABLE));

describe('above the table', () => {
  it('a line that names a plan is its title, before others', () => {
    expect(above([['Northshire Partnership'], ['Business Plan 2021-23']])).toBe('Business Plan 2021-23');
    expect(above([['Northshire Partnership']])).toBe('Northshire Partnership');
  });

  it('any cell of a row may hold it', () => {
    expect(above([['Version 3', '', 'Business Plan 2021-23']])).toBe('Business Plan 2021-23');
  });

  it('a heading of the plan is no title', () => {
    expect(above([['Priority 1: Our plan for homes']])).toBeNull();
    expect(above([['Agreed', 'Outcome: a plan for all']])).toBe('Agreed');
  });

  it('the words of the key are no title, but one may stand in front of it', () => {
    const key = (first: string) => [
      [first, 'Red', 'Behind the plan for now'],
      ['', 'Green', 'All of the plan is complete'],
      [],
    ];
    expect(above(key('Business Plan 2021-23'))).toBe('Business Plan 2021-23');
    expect(above(key('Northshire'))).toBeNull();
    expect(above(key(''))).toBeNull();
  });

  it('nothing below the first heading is one', () => {
    expect(titleOf(sketch([...TABLE, ['', 'Write the business plan', 'Chair', 'May 2022', 'G']]))).toBeNull();
  });
});

describe('a version whose label stands in a cell of its own', () => {
  const told = (...rows: Rows) => {
    const { version, versionDay } = planIn(sketch([['Business Plan 2021-23'], ...rows, ...TABLE]));
    return `${version ?? '–'} | ${versionDay ?? '–'}`;
  };

  it.each<[readonly CellValue[], string]>([
    [['Version:', '3'], 'Version: 3 | –'],
    [['Version', 3], 'Version 3 | –'],
    [['Version no.', '1.2'], 'Version no. 1.2 | –'],
    [['Document version', '', 'V4'], 'Document version V4 | –'],
    [['Version', 'v3 – May 2022'], 'Version v3 – May 2022 | 2022-05-31'],
    [['Version:', 'Draft'], 'Version: Draft | –'],
    [['Draft', '3'], 'Draft 3 | –'],
    [['Northshire', '', 'Version:', '3'], 'Version: 3 | –'],
    [['Last updated:', '3 May 2022'], 'Last updated: 3 May 2022 | 2022-05-03'],
    [['Version date', '14-Mar-22'], 'Version date 14-Mar-22 | 2022-03-14'],
    [['Version:', '3', 'Last updated:', '03/05/2022'], 'Version: 3 | 2022-05-03'],
  ])('%j is read with it', (row, expected) => {
    expect(told(row)).toBe(expected);
  });

  it.each<[readonly CellValue[]]>([
    [['Version', 'Date', 'Author']],
    [['Version', 'TBC']],
    [['Version control', '3']],
    [['Version', '2021-23 is the period of all our plans for homes and schools']],
    [['Updated by:', 'Officer 2']],
    [['Last updated:', 'by the Board, item 3']],
    [['Review date', '3 May 2022']],
    [['Date', '3 May 2022']],
  ])('%j is none', (row) => {
    expect(told(row)).toBe('– | –');
  });

  it('is none of the cell below', () => {
    expect(told(['Version', 'Date'], ['3', '4 May 2022'])).toBe('– | –');
  });
});

describe('on a cover', () => {
  it('is found where none stands above the table', () => {
    expect(beside([['Business Plan 2021-23'], ['Version 3, May 2022']])).toBe('Business Plan 2021-23');
  });

  it('is found within its first rows only', () => {
    const down = (rows: number): Rows => [
      ['1'],
      ...Array.from({ length: rows - 1 }, () => []),
      ['Business Plan 2021-23'],
    ];
    expect(beside(down(15))).toBe('Business Plan 2021-23');
    expect(beside(down(16))).toBeNull();
  });

  it('is not found on a sheet that is put away, or that is ours', () => {
    expect(beside([['Business Plan 2021-23']], { hidden: true })).toBeNull();
    expect(beside([['Business Plan 2021-23']], { ours: 'summary' })).toBeNull();
  });

  it('gives way to a title above the table', () => {
    const cover = sketch([['Business Plan 2019-21']], { sheet: 'Cover' });
    expect(titleOf(cover, sketch([['Business Plan 2021-23'], ...TABLE]))).toBe('Business Plan 2021-23');
  });
});

describe('what people say', () => {
  const grid = sketch([['Business Plan 2021-23'], ...TABLE]);

  it('of the period counts before what is read, that there is none too', () => {
    expect(planIn(grid).period).toEqual({ start: '2021-04-01', end: '2023-03-31' });
    expect(planIn(grid, { period: null }).period).toBeNull();
    expect(planIn(grid, { yearStartMonth: 9 }).period).toEqual({ start: '2021-09-01', end: '2023-08-31' });
  });

  it('of the meaning of a rating changes that one alone', () => {
    const meanings = planIn(grid, { meanings: { green: 'onTrack' } }).ragKey;
    expect(meanings.map(({ rating, meaning }) => `${rating} ${meaning}`)).toEqual([
      'red late',
      'amber onTrack',
      'green onTrack',
      'notStarted notStarted',
    ]);
  });
});
