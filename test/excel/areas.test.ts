import fc from 'fast-check';
import {
  areaNames,
  cellsOf,
  leftovers,
  readAreaName,
  readAreaNames,
  rectangles,
  rowNames,
  rowRuns,
  stripes,
  tiles,
} from '../../src/excel/areas';
import { areaName, cellKey, type Area } from '../../src/plan/grid';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

/** The keys of every cell of the areas, a cell that is covered twice twice. */
function covered(areas: readonly Area[]): string[] {
  return areas
    .flatMap(({ top, left, bottom, right }) => {
      const keys: string[] = [];
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) keys.push(cellKey(row, column));
      }
      return keys;
    })
    .sort();
}

const anyArea = fc
  .record({
    top: fc.nat(40),
    left: fc.nat(20),
    rows: fc.integer({ min: 1, max: 30 }),
    columns: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ top, left, rows, columns }) => area(top, left, top + rows - 1, left + columns - 1));

describe('cutting an area up', () => {
  it.each([
    ['stripes', stripes],
    ['tiles', tiles],
  ])('%s cover each cell just once', (_name, cut) => {
    fc.assert(
      fc.property(anyArea, fc.integer({ min: 1, max: 200 }), (whole, cells) => {
        expect(covered(cut(whole, cells))).toEqual(covered([whole]));
      }),
      { numRuns: 60 },
    );
  });

  it('makes no tile larger than was asked for', () => {
    fc.assert(
      fc.property(anyArea, fc.integer({ min: 1, max: 200 }), (whole, cells) => {
        for (const tile of tiles(whole, cells)) expect(cellsOf(tile)).toBeLessThanOrEqual(cells);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps whole rows in stripes, even where one row is more than was asked for', () => {
    expect(stripes(area(0, 0, 1, 9), 3)).toEqual([area(0, 0, 0, 9), area(1, 0, 1, 9)]);
  });
});

describe('rectangles', () => {
  it('cover just the cells, each once', () => {
    const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => cellKey(row, column) });
    fc.assert(
      fc.property(cells, (some) => {
        expect(covered(rectangles(some))).toEqual(some.map(({ row, column }) => cellKey(row, column)).sort());
      }),
    );
  });

  it('are few: a block is one', () => {
    const block = [0, 1, 2].flatMap((row) => [3, 4].map((column) => ({ row, column })));
    expect(rectangles(block)).toEqual([area(0, 3, 2, 4)]);
  });

  it('do not join what a row between keeps apart', () => {
    expect(rectangles([0, 2].map((row) => ({ row, column: 0 })))).toHaveLength(2);
  });
});

describe('addresses', () => {
  it('are joined in strings that Excel does not cut', () => {
    const many = Array.from({ length: 3000 }, (_, row) => area(row * 2, 5, row * 2, 5));
    const names = areaNames(many);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name.length).toBeLessThan(8000);
    expect(names.join(',').split(',')).toHaveLength(3000);
  });

  it('name whole rows', () => {
    expect(rowNames([2, 6, 7, 8])).toEqual(['3:3,7:9']);
  });

  it.each<[string, Area | null]>([
    ['D16', area(15, 3, 15, 3)],
    ['$A$1:$F$9', area(0, 0, 8, 5)],
    ["'Business Plan'!AA10:AB11", area(9, 26, 10, 27)],
    ["'It''s B1, really!'!C3", area(2, 2, 2, 2)],
    ['A:A', null],
    ['3:7', null],
    ['', null],
  ])('reads %s', (name, expected) => {
    expect(readAreaName(name)).toEqual(expected);
  });

  it('reads back what areaName writes', () => {
    fc.assert(
      fc.property(anyArea, (one) => {
        expect(readAreaName(areaName(one))).toEqual(one);
      }),
    );
  });

  it('reads a list whose sheet name holds commas, quotes and brackets', () => {
    expect(readAreaNames("'A, B''s (1)'!A1:B2,'A, B''s (1)'!D4")).toEqual([
      area(0, 0, 1, 1),
      area(3, 3, 3, 3),
    ]);
  });
});

describe('what is left over of an earlier area', () => {
  it('is just the cells beyond the new one', () => {
    const now = area(0, 0, 5, 5);
    fc.assert(
      fc.property(anyArea, (old) => {
        const inside = new Set(covered([now]));
        expect(covered(leftovers(old, now))).toEqual(covered([old]).filter((key) => !inside.has(key)));
      }),
      { numRuns: 60 },
    );
    expect(leftovers(null, now)).toEqual([]);
  });
});

test('merged rows right below each other are one call, taller areas one each', () => {
  const row = (top: number, left = 0, right = 3) => ({ top, left, bottom: top, right });
  const tall = { top: 4, left: 0, bottom: 6, right: 3 };
  expect(rowRuns([row(0), row(1), row(1, 5, 6), row(2), tall, row(8), row(2, 5, 6)])).toEqual([
    { area: { ...row(0), bottom: 2 }, across: true },
    { area: { ...row(1, 5, 6), bottom: 2 }, across: true },
    { area: tall, across: false },
    { area: row(8), across: true },
  ]);
});
