import {
  address,
  areaName,
  areaOfGrid,
  cellName,
  columnLetters,
  columnOf,
  selectedFor,
  valueAt,
} from '../../src/plan/grid';

test.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['AZ', 51],
  ['BA', 52],
  ['ZZ', 701],
  ['AAA', 702],
  ['XFD', 16_383],
])('column %s is the column %i, both ways', (letters, column) => {
  expect(columnOf(letters)).toBe(column);
  expect(columnOf(letters.toLowerCase())).toBe(column);
  expect(columnLetters(column)).toBe(letters);
});

test('cells and areas are named as Excel names them', () => {
  expect(cellName({ row: 15, column: 3 })).toBe('D16');
  expect(areaName({ top: 0, left: 0, bottom: 8, right: 5 })).toBe('A1:F9');
  expect(areaName({ top: 2, left: 1, bottom: 2, right: 1 })).toBe('B3');
  expect(areaName({ top: 2, left: 1, bottom: 2, right: 2 })).toBe('B3:C3');
});

test('an address quotes its sheet, and doubles the quotes of its name', () => {
  expect(address({ sheet: "Children's plan", row: 15, column: 3 })).toBe("'Children''s plan'!D16");
});

describe('a grid that begins at C3', () => {
  const grid = {
    top: 2,
    left: 2,
    values: [
      ['Lead', 'Due'],
      ['Police', 1],
    ],
  };

  test('has its area, and one without cells an empty one', () => {
    expect(areaOfGrid(grid)).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
    expect(areaOfGrid({ top: 2, left: 2, values: [] })).toEqual({ top: 2, left: 2, bottom: 1, right: 1 });
  });

  test.each([
    [2, 2, 'Lead'],
    [3, 3, 1],
    [1, 2, ''],
    [2, 1, ''],
    [4, 2, ''],
    [2, 4, ''],
  ])('holds at row %i, column %i “%s”', (row, column, value) => {
    expect(valueAt(grid, row, column)).toBe(value);
  });
});

test.each([
  ['its first cell', 2, 1, 2, 1],
  ['its last cell', 4, 3, 2, 1],
  ['its first row', 2, 2, 2, 1],
  ['its first column', 3, 1, 2, 1],
  ['above it', 1, 1, 1, 1],
  ['below it', 5, 3, 5, 3],
  ['left of it', 2, 0, 2, 0],
  ['right of it', 4, 4, 4, 4],
])('of merged cells Excel selects the first: %s', (_, row, column, toRow, toColumn) => {
  const merges = [
    { top: 7, left: 0, bottom: 8, right: 9 },
    { top: 2, left: 1, bottom: 4, right: 3 },
  ];
  expect(selectedFor({ sheet: 'Plan', row, column }, merges)).toEqual({
    sheet: 'Plan',
    row: toRow,
    column: toColumn,
  });
});
