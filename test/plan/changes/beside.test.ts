import { besideOf, besideWith, isSameRow } from '../../../src/plan/changes';
import type { CellRef } from '../../../src/plan/grid';

const ROWS = [
  ['1.1', 'Agree the protocol', 'Health', 'May 2021', 'Amber', 'Drafted'],
  ['1.2', 'Train the staff', 'Health', 'June 2021', 'Amber', ''],
  ['', '', 'Police', 'June 2022', 'Red', ''],
];
const cell = (row: number, column: number): CellRef => ({ sheet: 'Plan', row, column });
const textIn = (rows: readonly (readonly string[])[]) => (at: CellRef) => rows[at.row]?.[at.column] ?? '';
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

  it('is any row where nothing stands beside the cell', () => {
    expect(
      isSameRow(
        besideOf(cell(0, 0), () => ''),
        besideOf(cell(0, RAG), textIn(ROWS)),
      ),
    ).toBe(true);
  });
});
