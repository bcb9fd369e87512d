import fc from 'fast-check';
import { heightOf, linesOf, widthOf } from '../../src/report/text-height';

test.each([
  ['', 10, 1],
  ['one', 10, 1],
  ['one two three four', 10, 2],
  ['one\ntwo', 10, 2],
  ['one\n\ntwo', 10, 3],
  ['0000000000000000000000000000000', 10, 3],
])('%j in %d units: %d lines', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

test('larger letters and wide letters take more room', () => {
  expect(widthOf('plan', 18)).toBeGreaterThan(widthOf('plan', 10));
  expect(widthOf('mmm')).toBeGreaterThan(widthOf('iii'));
});

test('never fewer lines than the text fills, never more than its words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const lines = linesOf(text, 14);
      expect(lines).toBeGreaterThanOrEqual(Math.floor(widthOf(text) / 14));
      expect(lines).toBeLessThanOrEqual(words.length * 2);
    }),
  );
});

test('height grows line by line', () => {
  expect(heightOf(1)).toBeCloseTo(14.5, 1);
  expect(heightOf(3) - heightOf(2)).toBeCloseTo(heightOf(2) - heightOf(1), 0);
});
