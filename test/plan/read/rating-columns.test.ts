/** Which columns rate, and which of them holds the rating of a row now. */
import { cellName, type CellValue } from '../../../src/plan/grid';
import type { ColumnRole } from '../../../src/plan/model';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, planIn, rolesOf, told } from './support';

const read = (
  rows: readonly (readonly CellValue[])[],
  options: SketchOptions = {},
  ...columns: readonly (readonly [string, ColumnRole])[]
) =>
  planIn(sketch(rows, options), {
    columns: columns.map(([column, role]) => ({ sheet: 'Plan', column, role })),
  });
const ratings = (plan: ReturnType<typeof read>) => activitiesOf(plan).map(({ rag }) => rag.rating);
const cells = (plan: ReturnType<typeof read>) =>
  activitiesOf(plan).map(({ rag }) => rag.cell && cellName(rag.cell));

describe('the rating cell of a row that nobody has rated', () => {
  const header = ['Action', 'Lead', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'];

  it('stands in the column that other rows filled in last', () => {
    const rows = [header, ['Agree', 'Chair', 'G', 'R'], ['Print', 'Chair'], ['Send', 'Chair', 'A']];
    expect(cells(read(rows))).toEqual(['D2', 'D3', 'C4']);
  });

  it('stands so where the others are rated by fills', () => {
    const rows = [header, ['Agree', 'Chair'], ['Print', 'Chair']];
    expect(cells(read(rows, { fills: { C2: '#00B050', D2: '#FF0000' } }))).toEqual(['D2', 'D3']);
  });

  it('stands so where words that are no rating were filled in last', () => {
    const rows = [header, ['Agree', 'Chair', 'G', 'see minutes'], ['Print', 'Chair']];
    expect(cells(read(rows))).toEqual(['D2', 'D3']);
  });

  it('stands in the first column of a series that no row fills in yet', () => {
    const plan = read([header, ['Agree', 'Chair', '', '', '']]);
    expect(told(plan)).toEqual(['– Agree | A2 Chair']);
    expect([ratings(plan), cells(plan)]).toEqual([[null], ['C2']]);
  });
});

describe('“Status” beside a rating', () => {
  it('says how far the work is, even where its words could rate', () => {
    const plan = read([
      ['Action', 'Due', 'Status', 'RAG'],
      ['Agree', 'May 2022', 'On track', 'R'],
    ]);
    expect(rolesOf(plan).slice(2)).toEqual(['C status', 'D rag']);
    expect(ratings(plan)).toEqual(['red']);
  });

  it('is the only column whose words of a rating say how far the work is', () => {
    const rows = (header: string) => [
      ['Action', 'Due', header],
      ['Agree', 'May 2022', 'Complete'],
      ['Print', 'May 2022', 'Amber'],
    ];
    const status = (...given: Parameters<typeof read>) =>
      activitiesOf(read(...given))[0]?.milestones[0]?.status;
    expect(status(rows('Status'))).toBe('complete');
    expect(status(rows('RAG'))).toBeNull();
    const both = rows('RAG').map((row, at) => [...row, at === 0 ? 'Status' : 'In progress']);
    expect(status(both, {}, ['D', 'ignored'])).toBeNull();
  });

  it('says how far the work is only where no other column does', () => {
    const rows = [
      ['Action', 'Due', 'Status', 'Complete?'],
      ['Agree', 'May 2022', 'Amber', 'Yes'],
    ];
    expect(activitiesOf(read(rows))[0]).toMatchObject({
      rag: { rating: 'amber' },
      milestones: [{ status: 'complete' }],
    });
  });
});

describe('“RAG” over two columns', () => {
  const rows = (...remarks: readonly string[]) => [
    ['Action', 'Lead', 'RAG', '', 'Due'],
    ['Agree', 'Chair', 'R', remarks[0] ?? '', 'May 2022'],
    ['Print', 'Chair', 'G', remarks[1] ?? '', 'May 2022'],
    ['Send', 'Chair', '', 'no word yet', 'May 2022'],
  ];
  const merges = ['C1:D1'];

  it('names the one that rates, though more rows have a remark beside it', () => {
    const plan = read(rows('staff are ill', 'all is well'), { merges });
    expect(ratings(plan)).toEqual(['red', 'green', null]);
    expect(plan.actions.map(({ number }) => number)).toEqual([null, null, null]);
  });

  it('names the fuller one where the plan rates in words of its own', () => {
    const own = rows().map((row, at) => (at === 0 ? row : row.with(2, '').with(3, 'going well')));
    expect(rolesOf(read(own, { merges }))).toContain('D rag');
  });

  it('names the one with fills, which hold no word', () => {
    const bare = rows('staff are ill', 'all is well').map((row, at) => (at === 0 ? row : row.with(2, '')));
    const plan = read(bare, { merges, fills: { C2: '#FF0000', C3: '#00B050' } });
    expect(ratings(plan)).toEqual(['red', 'green', null]);
  });
});

it('all columns that people say rate are read, within the table and beside it', () => {
  const rows = [
    ['Action', 'Lead', 'Due', 'Remark', '', '', ''],
    ['Agree', 'Chair', 'May 2022', 'G', '', '', 'R'],
    ['Print', 'Chair', 'May 2022', 'A', '', '', ''],
  ];
  expect(ratings(read(rows, {}, ['D', 'rag'], ['G', 'rag']))).toEqual(['red', 'amber']);
});

it('under a period alone, words of a rating in most cells rate; in few they report', () => {
  const rows = (...words: readonly string[]) => [
    ['Action', 'Lead', 'Q1'],
    ...words.map((word, at) => [`Act ${String(at)}`, 'Chair', word]),
  ];
  const role = (...words: readonly string[]) => rolesOf(read(rows(...words)))[2];
  expect(role('R', 'G', 'A', 'met in May', 'voted')).toBe('C rag');
  expect(role('R', 'G', 'met in May', 'voted')).toBe('C evidence');
});
