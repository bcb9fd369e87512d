/** Which columns people are asked about, because another has the same claim, and which they are not. */
import type { CellValue } from '../../../src/plan/grid';
import type { ColumnRole } from '../../../src/plan/model';
import { sketch } from '../../support/grids';
import { planIn } from './support';

type Rows = readonly (readonly CellValue[])[];

/** "B C": the column and those that it could be instead; columns that are sure are left out. */
const asked = (rows: Rows, ...told: readonly (readonly [string, ColumnRole])[]) =>
  planIn(sketch(rows), { columns: told.map(([column, role]) => ({ sheet: 'Plan', column, role })) })
    .columns.filter(({ rivals }) => rivals !== undefined && rivals.length > 0)
    .map(({ column, rivals }) => [column, ...(rivals ?? [])].join(' '));

const WORK = ['Agree', 'Print', 'Send'];
/** A table with the actions in column A, and in each other column the same on every row. */
const table = (headers: readonly string[], cells: readonly CellValue[]) => [
  ['Action', ...headers],
  ...WORK.map((action) => [action, ...cells]),
];

describe('asked is', () => {
  it('of the column that was taken, not of those that it stands before', () => {
    const rows = table(['Due', 'Deadline', 'By when'], ['May 2022', 'June 2022', 'July 2022']);
    expect(asked(rows)).toEqual(['B C D']);
  });

  it('nothing of two columns of outcomes or of milestones', () => {
    expect(asked(table(['Lead', 'Outcome', 'Intended outcome'], ['Chair', 'Warm', 'Dry']))).toEqual([]);
  });

  it('nothing of columns whose headers name nothing of a plan', () => {
    expect(asked(table(['Lead', 'Due', 'Car', 'Colour'], ['Chair', 'May 2022', 'Van', 'Red van']))).toEqual(
      [],
    );
  });

  it('nothing of two columns that rate alike: the last that is filled in counts', () => {
    expect(asked(table(['Lead', 'RAG', 'RAG'], ['Chair', 'G', 'R']))).toEqual([]);
  });

  it('which of two years’ deadlines is meant', () => {
    const rows = table(['Lead', 'Due 2021/22', 'Due 2022/23'], ['Chair', 'May 2021', 'May 2022']);
    expect(asked(rows)).toEqual(['C D']);
  });

  it('nothing of a second column of starts or revised dates that names no time', () => {
    expect(asked(table(['Start', 'Start date', 'Due'], ['March 2022', 'May 2022', 'May 2022']))).toEqual([
      'B C',
    ]);
    expect(asked(table(['Start', 'Start date', 'Due'], ['March 2022', 'see notes', 'May 2022']))).toEqual([]);
    const revised = ['Due', 'Revised date', 'Revised deadline'];
    expect(asked(table(revised, ['May 2022', 'June 2022', 'July 2022']))).toEqual(['C D']);
    expect(asked(table(revised, ['May 2022', 'June 2022', 'see notes']))).toEqual([]);
  });
});

describe('of a column is told', () => {
  const why = (header: string, letter: string) =>
    planIn(sketch(table(['Lead', 'Due', header], ['Chair', 'May 2022', 'x']))).columns.find(
      ({ column }) => column === letter,
    )?.why;

  it('its header in one line', () => {
    expect(why('Budget\n\n code', 'D')).toBe('The header “Budget code” names nothing of a plan.');
  });

  it('that it has no header, where people say that another holds the numbers', () => {
    const rows = [
      ['', 'Code', 'Action', 'Due'],
      ['1', 'A1', 'Agree', 'May 2022'],
      ['2', 'A2', 'Print', 'May 2022'],
    ];
    const told = planIn(sketch(rows), { columns: [{ sheet: 'Plan', column: 'B', role: 'number' }] });
    expect(told.columns[0]).toMatchObject({ column: 'A', role: 'ignored', why: 'It has no header.' });
  });
});
