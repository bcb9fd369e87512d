import { besideOf, besideWith, isSameRow, REACH } from '../../../src/plan/changes';
import type { CellRef } from '../../../src/plan/grid';

const ROWS = [
  ['1.1', 'Agree the protocol', 'Health', 'May 2021', 'Amber', 'Drafted'],
  ['1.2', 'Train the staff', 'Health', 'June 2021', 'Amber', ''],
  ['', '', 'Police', 'June 2022', 'Red', ''],
];
const cell = (row: number, column: number): CellRef => ({ sheet: 'Plan', row, column });
const textIn = (rows: readonly (readonly string[])[]) => (at: CellRef) => {
  if (at.column < 0) throw new Error('A sheet has no such column.');
  return rows[at.row]?.[at.column] ?? '';
};
const RAG = 4;

describe('the row of a cell', () => {
  it('is known by what stands beside it, four columns to each side', () => {
    const beside = besideOf(cell(0, RAG), textIn(ROWS));
    expect(beside.map(([offset]) => offset)).toEqual([-4, -3, -2, -1, 1]);
    expect(besideOf(cell(0, 0), textIn(ROWS)).map(([offset]) => offset)).toEqual([1, 2, 3, 4]);
    expect(isSameRow(beside, besideOf(cell(0, RAG), textIn(ROWS)))).toBe(true);
  });

  it('is another where one was put in above, though the cell shows the same', () => {
    const moved = [['0.9', 'Meet', 'Board', 'May 2020', 'Amber', ''], ...ROWS];
    const beside = besideOf(cell(1, RAG), textIn(ROWS));
    expect(isSameRow(beside, besideOf(cell(1, RAG), textIn(moved)))).toBe(false);
    expect(isSameRow(beside, besideOf(cell(2, RAG), textIn(moved)))).toBe(true);
  });

  it('is the same where a few of its cells were changed or filled, and with other spacing', () => {
    const beside = besideOf(cell(1, RAG), textIn(ROWS));
    const edited = ROWS.map((row) => [...row]);
    edited[1] = ['1.2', 'Train  the staff ', 'Housing', 'July 2021', 'Amber', 'Trained'];
    expect(isSameRow(beside, besideOf(cell(1, RAG), textIn(edited)))).toBe(true);
  });

  it('is the same before and after its cells were changed together', () => {
    const after = ROWS.map((row) => [...row]);
    after[2] = ['', '', 'Police', 'June 2022 – complete', 'Green', 'Audited'];
    const changed = [3, RAG, 5].map((column) => ({
      cell: cell(2, column),
      texts: [textIn(ROWS)(cell(2, column)), textIn(after)(cell(2, column))],
    }));
    const beside = besideWith(besideOf(cell(2, RAG), textIn(ROWS)), cell(2, RAG), changed);
    expect(isSameRow(beside, besideOf(cell(2, RAG), textIn(after)))).toBe(true);
    expect(isSameRow(beside, besideOf(cell(2, RAG), textIn(ROWS)))).toBe(true);
    expect(isSameRow(beside, besideOf(cell(1, RAG), textIn(ROWS)))).toBe(false);
  });

  it('is the same where all that stands beside the cell was changed with it, and only then', () => {
    const after = ROWS.map((row) => [...row]);
    after[1] = ['9.9', 'Teach all', 'Schools', 'July 2023', 'Amber', 'Begun'];
    const beside = besideOf(cell(1, RAG), textIn(ROWS));
    const now = besideOf(cell(1, RAG), textIn(after));
    expect(isSameRow(beside, now)).toBe(false);
    const changed = [0, 1, 2, 3, 5].map((column) => ({
      cell: cell(1, column),
      texts: [textIn(ROWS)(cell(1, column)), textIn(after)(cell(1, column))],
    }));
    expect(isSameRow(besideWith(beside, cell(1, RAG), changed), now)).toBe(true);
    expect(isSameRow(besideWith(beside, cell(1, RAG), changed), beside)).toBe(true);
  });

  it('is not known by cells of other rows and sheets, by itself, or by what is out of reach', () => {
    const beside = besideOf(cell(1, RAG), textIn(ROWS));
    const changed = [cell(0, 3), { ...cell(1, 3), sheet: 'Other' }, cell(1, RAG), cell(1, RAG + REACH + 1)];
    expect(
      besideWith(
        beside,
        cell(1, RAG),
        changed.map((one) => ({ cell: one, texts: ['x'] })),
      ),
    ).toEqual(beside);
    const last = { cell: cell(1, RAG + REACH), texts: ['x'] };
    expect(besideWith(beside, cell(1, RAG), [last])).toHaveLength(beside.length + 1);
  });

  it('is any row where nothing stands beside the cell', () => {
    expect(
      isSameRow(
        besideOf(cell(0, 0), () => ''),
        besideOf(cell(0, RAG), textIn(ROWS)),
      ),
    ).toBe(true);
  });
});
