import { largest, smallest } from '../../src/plan/extremes';

const rows = Array.from({ length: 300_000 }, (_, row) => row);

test('the largest and the smallest of as many rows as a sheet may have', () => {
  expect(() => Math.max(...rows)).toThrow(RangeError);
  expect(largest(rows)).toBe(299_999);
  expect(smallest(rows)).toBe(0);
});

test('no more, and no less, than what is given as well', () => {
  expect([largest([1, 2], 5), largest([1, 7], 5), largest([], 5)]).toEqual([5, 7, 5]);
  expect([smallest([1, 2], 0), smallest([1, 7], 5), smallest([], 5)]).toEqual([0, 1, 5]);
});
