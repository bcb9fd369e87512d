/** A sheet as the reader sees it: what its cells say, and what merged cells show. */
import type { CellValue } from '../../../src/plan/grid';
import { sheetOf } from '../../../src/plan/read/sheet';
import { sketch, type SketchOptions } from '../../support/grids';

const sheet = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  sheetOf(sketch(rows, options));

describe('what a cell says', () => {
  it.each<[string, string, string]>([
    ['spaces around it', '  Chair ', 'Chair'],
    ['line breaks of other systems', 'Chair\r\nNurse\rPolice\n', 'Chair\nNurse\nPolice'],
    ['no-break spaces', '\u00a0May\u00a02022\u00a0', 'May 2022'],
    ['a sign without width that stands alone', '\u200b', ''],
    ['signs without width', '\ufeffChair\u200b man\u200b', 'Chair man'],
  ])('is read without %s', (_words, value, text) => {
    expect(sheet([[value]]).text(0, 0)).toBe(text);
  });

  it('is a figure as Excel shows it, unless the column is too narrow to show it', () => {
    const figures = sheet([[1.5, 2, 3, true, 4, 5]], {
      at: 'B3',
      shown: { B3: '1.50', C3: '###', D3: '', F3: '#4', G3: 'No #' },
    });
    expect(figures.filled(2).map((column) => figures.text(2, column))).toEqual([
      '1.50',
      '2',
      '3',
      'true',
      '#4',
      'No #',
    ]);
    const long = sheet([['A long text']], { shown: { A1: '####' } });
    expect(long.text(0, 0)).toBe('A long text');
  });

  it('is nothing outside what is used', () => {
    const small = sheet([['Action', 'Lead'], ['Agree']], { at: 'C5' });
    expect([small.top, small.left, small.bottom, small.right]).toEqual([4, 2, 5, 3]);
    const around = [
      [3, 2],
      [6, 2],
      [4, 1],
      [4, 4],
      [5, 3],
    ] as const;
    expect(around.map(([row, column]) => small.text(row, column))).toEqual(['', '', '', '', '']);
    expect([small.filled(3), small.filled(4), small.filled(5)]).toEqual([[], [2, 3], [2]]);
    expect([small.format(4, 2), small.format(0, 0), small.value(0, 0)]).toEqual(['General', 'General', '']);
  });

  it('is the same when it is read again', () => {
    const small = sheet([['Action', '', 'Lead']]);
    expect([small.filled(0), small.filled(0), small.text(0, 2)]).toEqual([[0, 2], [0, 2], 'Lead']);
  });

  it('has the number format of its own cell', () => {
    const dated = sheet([['x', 44_712]], { at: 'B2', formats: { C2: 'dd/mm/yyyy' } });
    expect([dated.format(1, 1), dated.format(1, 2)]).toEqual(['General', 'dd/mm/yyyy']);
  });
});

describe('merged cells', () => {
  it('say what the first of them says, and the others nothing', () => {
    const merged = sheet(
      [
        ['Agree', 'left over'],
        ['left over', 'left over'],
        ['Print', 'Chair'],
      ],
      {
        merges: ['A1:B2'],
      },
    );
    expect([merged.text(0, 0), merged.text(0, 1), merged.text(1, 0), merged.text(1, 1)]).toEqual([
      'Agree',
      '',
      '',
      '',
    ]);
    expect(merged.anchor(1, 1)).toEqual({ row: 0, column: 0 });
    expect(merged.anchor(2, 1)).toEqual({ row: 2, column: 1 });
    expect(merged.merge(1, 0)).toMatchObject({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(merged.merge(2, 0)).toBeNull();
  });

  it('that reach beyond what is used count within it; those that begin outside it count for nothing', () => {
    const options = { at: 'B2', merges: ['B2:B9', 'C2:Z2', 'A3:C3', 'C1:C3'] };
    const merged = sheet(
      [
        ['Agree', 'Chair'],
        ['', 'Nurse'],
      ],
      options,
    );
    expect(merged.anchor(2, 1)).toEqual({ row: 1, column: 1 });
    expect([merged.merge(3, 1), merged.merge(1, 3)]).toEqual([null, null]);
    expect(merged.text(2, 2)).toBe('Nurse');
    expect(merged.merge(2, 2)).toBeNull();
  });

  it('have their own fill, else that of the first of them', () => {
    const filled = sheet(
      [
        ['G', ''],
        ['', ''],
        ['R', ''],
      ],
      {
        merges: ['A1:A2'],
        fills: { A1: '#00FF00', B2: '#FF0000' },
      },
    );
    expect([filled.fill(0, 0), filled.fill(1, 0), filled.fill(1, 1), filled.fill(2, 0)]).toEqual([
      '#00FF00',
      '#00FF00',
      '#FF0000',
      null,
    ]);
    const own = sheet([['G'], ['']], { merges: ['A1:A2'], fills: { A1: '#00FF00', A2: '#FF0000' } });
    expect(own.fill(1, 0)).toBe('#FF0000');
  });

  it('that overlap, as no Excel allows, belong to the one that was merged first', () => {
    const twice = sheet([['Agree', 'Chair', 'Nurse']], { merges: ['A1:B1', 'B1:C1'] });
    expect([twice.anchor(0, 1), twice.anchor(0, 2)]).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ]);
  });
});
