/** Where tables begin and end, beside and below one another, and where a key may stand around them. */
import type { CellValue } from '../../../src/plan/grid';
import { fillAreas } from '../../../src/plan/read';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf, told } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const ONE = ['1', 'Agree', 'Chair', 'May 2022', 'G'];
const TWO = ['2', 'Print', 'Nurse', 'May 2022', 'R'];
const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const letters = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  read(rows, options)
    .columns.map(({ column }) => column)
    .join('');

describe('an empty column', () => {
  it('parts what stands beside the plan', () => {
    expect(
      letters([
        [...HEADER, '', 'Name', 'Telephone'],
        [...ONE, '', 'A Person', '01234'],
      ]),
    ).toBe('ABCDE');
  });

  it('is none where a cell below holds anything', () => {
    const rows = [
      [...HEADER, '', 'Name', 'Telephone'],
      [...ONE, 'x', 'A Person', '01234'],
    ];
    expect(letters(rows)).toBe('ABCDEGH');
  });

  it('is none where only a cell far below holds anything', () => {
    const far = (at: number) => [
      [...HEADER, '', 'Name', 'Telephone'],
      ...Array.from({ length: 50 }, (_, row) => [...ONE, row === at ? 'x' : '', 'A Person', '01234']),
    ];
    expect(letters(far(39))).toBe('ABCDEGH');
    expect(letters(far(40))).toBe('ABCDE');
  });

  it('is empty though the header is merged over it', () => {
    const rows = [
      [...HEADER.slice(0, 4), 'RAG', '', 'Name', 'Telephone'],
      [...ONE, '', 'A Person', '01234'],
    ];
    expect(letters(rows, { merges: ['E1:F1'] })).toContain('G');
  });

  it('before columns that the plan lacks is a spacer, before those it has a new table', () => {
    expect(
      letters([
        ['No.', 'Action', 'Lead', '', 'Due', 'RAG'],
        ['1', 'Agree', 'Chair', '', 'May 2022', 'G'],
      ]),
    ).toBe('ABCEF');
    expect(
      letters([
        [...HEADER, '', 'Due', 'RAG'],
        [...ONE, '', 'June 2022', 'R'],
      ]),
    ).toBe('ABCDE');
  });

  it('before columns of which fewer than half are a plan’s parts them', () => {
    expect(
      letters([
        [...HEADER, '', 'Progress', 'Telephone'],
        [...ONE, '', 'Met', '01234'],
      ]),
    ).toBe('ABCDEGH');
    expect(
      letters([
        [...HEADER, '', 'Progress', 'Telephone', 'Car'],
        [...ONE, '', 'Met', '01234', 'no'],
      ]),
    ).toBe('ABCDE');
  });

  it('behind a column of numbers is a spacer', () => {
    const rows = [
      ['No.', '', 'Action', 'Lead', 'Due'],
      ['1', '', 'Agree', 'Chair', 'May 2022'],
    ];
    expect(told(read(rows))).toEqual(['1 Agree | C2 Chair']);
  });
});

describe('a list of its own', () => {
  it('right beside the plan begins with what no plan has and names a lead again', () => {
    expect(
      letters([
        [...HEADER, 'Meeting', 'Lead', 'Venue'],
        [...ONE, 'Board', 'Clerk', 'Hall'],
      ]),
    ).toBe('ABCDE');
    expect(
      letters([
        [...HEADER, 'Meeting', 'Venue'],
        [...ONE, 'Board', 'Hall'],
      ]),
    ).toBe('ABCDEFG');
  });

  it('does not begin within the first three columns', () => {
    const rows = [
      ['Action', 'Lead', 'Issue', 'Owner', 'Due'],
      ['Agree', 'Chair', 'Money', 'Clerk', 'May 2022'],
    ];
    expect(letters(rows)).toBe('ABCDE');
  });

  it('to the left leaves the plan its numbers', () => {
    const rows = [
      ['Name', 'Agency', '', ...HEADER],
      ['A Person', 'Police', '', ...ONE],
    ];
    expect(letters(rows)).toBe('DEFGH');
    expect(told(read(rows))).toEqual(['1 Agree | E2 Chair']);
  });
});

describe('a header that stands again', () => {
  it('in words that differ heads columns of its own', () => {
    const rows = [
      HEADER,
      ONE,
      [],
      ['Priority 2: Schools'],
      ['Lead', 'No.', 'Action', 'RAG', 'Due'],
      ['Nurse', '2', 'Print', 'R', 'May 2022'],
    ];
    const plan = read(rows);
    expect(told(plan)).toEqual(['1 Agree | B2 Chair', '2 Print | C6 Nurse']);
    expect(activitiesOf(plan).map(({ rag }) => rag.rating)).toEqual(['green', 'red']);
    expect(plan.columns).toHaveLength(10);
  });

  it('in the same words is judged by the cells below all of them', () => {
    const status = ['Action', 'Due', 'Status'];
    const rows = [status, ['Agree', 'May 2022', 'Met'], [], status, ['Print', 'May 2022', 'R']];
    const plan = read(rows);
    expect(rolesOf(plan)).toEqual(['A action', 'B timescale', 'C rag']);
  });

  it('is judged by no row of totals', () => {
    const rows = [
      ['Action', 'Due', 'Status'],
      ['Agree', 'May 2022', 'In progress'],
      ['Total red', '1', 'R'],
    ];
    expect(rolesOf(read(rows)).at(-1)).toBe('C status');
  });
});

describe('two halves of a plan', () => {
  const half = ['4', 'Fix', 'Police', 'June 2022', 'A'];

  it('end each where its own header stands again', () => {
    const rows = [
      [...HEADER, '', ...HEADER],
      [...ONE, '', ...half],
      [],
      ['', '', '', '', '', '', ...HEADER],
      [...TWO, '', '5', 'Mend', 'Police', 'June 2022', 'A'],
    ];
    expect(told(read(rows)).sort()).toEqual([
      '1 Agree | B2 Chair',
      '2 Print | B5 Nurse',
      '4 Fix | H2 Police',
      '5 Mend | H5 Police',
    ]);
  });

  it('have each the headings above it once', () => {
    const rows = [
      ['Priority 1: Homes', '', '', '', '', '', 'Priority 2: Schools'],
      [...HEADER, '', ...HEADER],
      [...ONE, '', ...half],
      [],
      ['', '', '', '', '', '', ...HEADER],
      ['', '', '', '', '', '', '5', 'Mend', 'Police', 'June 2022', 'A'],
    ];
    expect(headingsOf(read(rows)).sort()).toEqual([
      'Priority 1: Homes > –',
      'Priority 2: Schools > –',
      'Priority 2: Schools > –',
    ]);
  });

  it('a correction between or beside them concerns both', () => {
    const rows = [
      [...HEADER, '', ...HEADER, '', ''],
      [...ONE, '', ...half, '', 'Nurse'],
    ];
    const plan = planIn(sketch(rows), { columns: [{ sheet: 'Plan', column: 'M', role: 'lead' }] });
    expect(told(plan)).toEqual(['1 Agree | B2 Nurse', '4 Fix | H2 Nurse']);
  });

  it('a correction of the first column of one of three concerns that one', () => {
    const header = ['Code', 'Action', 'Lead', 'Due'];
    const rows = [
      [...header, '', ...header, '', ...header],
      ['A', 'Agree', 'Chair', 'May 2022', '', '4', 'Fix', 'Police', 'May 2022', ''].concat([
        'C',
        'Mend',
        'Nurse',
        'May 2022',
      ]),
    ];
    const plan = planIn(sketch(rows), { columns: [{ sheet: 'Plan', column: 'F', role: 'number' }] });
    expect(told(plan)).toEqual(['– Agree | B2 Chair', '4 Fix | G2 Police', '– Mend | L2 Nurse']);
  });
});

describe('rows that name the priorities', () => {
  const table = (...rows: readonly (readonly string[])[]) => [
    ['Objective', 'Action', 'Lead', 'Due'],
    ...rows,
    ['Warm', 'Agree', 'Chair', 'May 2022'],
  ];

  it('leave a column of objectives to be outcomes', () => {
    expect(headingsOf(read(table(['Priority 1: Homes'])))).toEqual(['Priority 1: Homes > Warm']);
    expect(headingsOf(read(table(['1', 'Theme 1: Homes'])))).toEqual(['1 Theme 1: Homes > Warm']);
  });

  it('are no rows of outcomes, nor of three cells', () => {
    expect(rolesOf(read(table(['Outcome: Safe'])))[0]).toBe('A priority');
    expect(rolesOf(read(table(['Priority 1', 'Print', 'Chair'])))[0]).toBe('A priority');
  });

  it('may begin in another column', () => {
    expect(headingsOf(read(table(['', 'Priority 1: Homes'])))).toEqual(['Priority 1: Homes > Warm']);
  });

  it('are no titles, nor actions whose notes speak of a priority', () => {
    expect(rolesOf(read([['The plan of the Board'], [], ...table()]))[0]).toBe('A priority');
    const rows = [
      ['Objective', 'Action', 'Lead', 'Due', 'Notes'],
      ['Warm', 'Agree', 'Chair', 'May 2022', 'Priority 2 needs this too'],
    ];
    expect(rolesOf(read(rows))[0]).toBe('A priority');
  });
});

describe('where fills are read for a key', () => {
  const areas = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
    fillAreas([sketch(rows, options)]).map(({ top, bottom, left, right }) => [top, bottom, left, right]);
  const RAG = [1, 1, 4, 4];

  it('nowhere but in the rating column, where nothing stands around the table', () => {
    expect(areas([HEADER, ONE])).toEqual([RAG]);
  });

  it('to the right of the table, from its header on, and one column further', () => {
    expect(areas([HEADER, [...ONE, '', 'Red']])).toEqual([[0, 1, 5, 7], RAG]);
  });

  it('to the left of the table', () => {
    const rows = [
      ['Red', '', ...HEADER],
      ['Green', '', ...ONE],
    ];
    expect(areas(rows)).toEqual([
      [0, 1, 0, 0],
      [1, 1, 6, 6],
    ]);
  });

  it('under a heading of its own, to the end of the sheet', () => {
    const rows = [HEADER, ONE, [], ['RAG key'], ['', 'Delivered'], ['', 'Stuck']];
    expect(areas(rows)).toEqual([
      [3, 5, 0, 5],
      [1, 5, 4, 4],
    ]);
  });

  it('above the table, at most 60 rows up', () => {
    const notes = Array.from({ length: 70 }, () => ['A note']);
    expect(areas([...notes, HEADER, ONE])[0]).toEqual([10, 69, 0, 5]);
  });

  it('to the right at most 60 rows down and 14 columns on', () => {
    const wide = [...HEADER, ...Array<string>(20).fill(''), 'x'];
    const rows = [wide, ...Array.from({ length: 70 }, () => ONE)];
    expect(areas(rows)[0]).toEqual([0, 60, 5, 19]);
  });

  it('on another sheet only where it is small and speaks of ratings', () => {
    const on = (rows: readonly (readonly string[])[]) => areas(rows, { sheet: 'Key' }).length > 0;
    const pad = (rows: number, columns: number, text: string) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => (row === 0 && column === 0 ? text : 'x')),
      );
    expect(on(pad(60, 14, 'RAG'))).toBe(true);
    expect(on(pad(61, 14, 'RAG'))).toBe(false);
    expect(on(pad(60, 15, 'RAG'))).toBe(false);
    expect(on(pad(5, 5, 'Fragment'))).toBe(false);
    expect(on([['Off track'], ['Delivered']])).toBe(true);
    expect(on([['Off track', 'Delivered']])).toBe(false);
  });
});
