/** Of columns whose headings mean alike an empty one serves for nothing, wherever in the table the cells are filled. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf } from './support';

const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));

describe('an empty column does not stand before a filled one', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['of status', ['Status (Q3)', 'Status'], 'In progress', ['ignored', 'status']],
    ['of status, whatever it is called', ['Status', 'Complete?'], 'Yes', ['ignored', 'status']],
    ['of revised dates', ['Revised date', 'New date'], 'June 2022', ['ignored', 'revised']],
    ['of starts', ['Start', 'Start date'], 'March 2022', ['ignored', 'start']],
    ['of priorities', ['Priority', 'Theme'], 'Homes', ['ignored', 'priority']],
    ['of objectives', ['Strategic objective', 'Objective'], 'Homes', ['outcome', 'priority']],
    ['of what is sought', ['Desired outcome', 'Intended outcome'], 'Safe', ['measure', 'outcome']],
  ])('%s', (_, headers, cell, expected) => {
    const plan = read([
      ['Action', ...headers, 'Lead', 'Due'],
      ['Agree', '', cell, 'Chair', 'May 2022'],
      ['Print', '', cell, 'Chair', 'May 2022'],
    ]);
    expect(plan.columns.slice(1, 3).map(({ role }) => role)).toEqual(expected);
  });

  it('of deadlines', () => {
    const found = (header: string) =>
      rolesOf(
        read([
          ['Action', 'Due', header, 'Lead'],
          ['Agree', '', 'May 2022', 'Chair'],
        ]),
      ).slice(1, 3);
    expect(found('When')).toEqual(['B ignored', 'C timescale']);
    // A day that may be any day is no deadline for that.
    expect(found('Date')).toEqual(['B timescale', 'C ignored']);
  });

  it('and the first counts where nobody has filled in any', () => {
    const plan = read([
      ['Action', 'Status', 'Status (Q3)', 'Lead'],
      ['Agree', '', '', 'Chair'],
    ]);
    expect(rolesOf(plan).slice(1, 3)).toEqual(['B status', 'C ignored']);
  });
});

describe('of columns that say how far the work is', () => {
  const statuses = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
    activitiesOf(
      read([
        ['Action', 'Due', ...headers],
        ...rows.map((row, at) => [`Act ${String(at)}`, 'May 2022', ...row]),
      ]),
    ).map(({ milestones: [one] }) => one?.status ?? null);

  it('the one without a period counts before those of single quarters', () => {
    expect(statuses(['Status (Q1)', 'Status'], ['Not started', 'In progress'])).toEqual(['inProgress']);
  });

  it.each([
    ['to the right', ['Status (Q1)', 'Status (Q2)', 'Status (Q3)'], ['Not started', 'Complete', '']],
    ['to the left', ['Status (Q3)', 'Status (Q2)', 'Status (Q1)'], ['', 'Complete', 'Not started']],
  ])('of single quarters the latest counts that any row fills in: they go on %s', (_, headers, row) => {
    expect(statuses(headers, row)).toEqual(['complete']);
  });
});

describe('in a table of hundreds of rows', () => {
  const many = (count: number, row: (at: number) => readonly string[]) =>
    Array.from({ length: count }, (_, at) => row(at));

  it('a column that is filled only far below is not taken for an empty one', () => {
    const rows = many(900, (at) => [`Act ${String(at)}`, '', at < 600 ? '' : 'May 2022', 'Chair']);
    const plan = read([['Action', 'Due', 'Deadline', 'Lead'], ...rows]);
    expect(rolesOf(plan)).toEqual(['A action', 'B ignored', 'C timescale', 'D lead']);
  });

  it('nor is one of numbers without a heading, of ratings, or of what covers several rows', () => {
    const rows = many(900, (at) =>
      at < 600
        ? ['', `Act ${String(at)}`, 'Chair', '', '']
        : [String(at), `Act ${String(at)}`, 'Chair', 'G', `Safe ${String(at - (at % 2))}`],
    );
    const plan = read([['', 'Action', 'Lead', 'Status', 'Outcome'], ...rows]);
    expect(rolesOf(plan)).toEqual(['A number', 'B action', 'C lead', 'D rag', 'E outcome']);
  });

  it('what only every second row holds is seen as often as it stands there', () => {
    const rows = many(1600, (at) =>
      at % 2 === 0 ? [`Act ${String(at)}`, 'High', 'Homes', 'Chair'] : ['', '', 'Schools', 'Nurse'],
    );
    const plan = read([['Action', 'Priority', 'Theme', 'Lead'], ...rows]);
    expect(headingsOf(plan)[0]).toBe('Homes > –');
    expect(plan.columns[1]?.role).toBe('ignored');
  });

  it('ratings by fill are found, though their cells are empty and only those far below are filled', () => {
    const rows = many(900, (at) => [`Act ${String(at)}`, 'Chair', '']);
    const fills = Object.fromEntries(
      many(300, (at) => [`C${String(at + 602)}`, '#00B050']).map(([cell = '', fill = '']) => [cell, fill]),
    );
    const plan = read([['Action', 'Lead', 'Status'], ...rows], { fills });
    expect(rolesOf(plan).at(-1)).toBe('C rag');
    expect(plan.columns[2]?.why).toMatch(/; about (?:29|30)\d cells below rate\./);
  });

  it('how many cells are filled is told as it is, what they say is told as a sample says it', () => {
    const rows = many(900, (at) => [`Act ${String(at)}`, at % 3 === 0 ? 'Chair' : '', 'May 2022']);
    const plan = read([['Action', 'Lead', 'Due'], ...rows]);
    expect(plan.columns[1]?.why).toMatch(/; 300 cells below are filled\./);
    expect(plan.columns[2]?.why).toMatch(/; about 900 of 900 filled cells name a time\./);
  });
});
