import { nearestMonth } from '../../../src/plan/timescale/months';

test.each([
  ['mary', 5],
  ['febuary', 2],
  ['setpember', 9],
  // Two slips in a long name, wherever they stand.
  ['septemb', 9],
  ['decemeb', 12],
  ['novembr', 11],
  ['janurary', 1],
  // Two in a short one, another first letter, a word of its own, a month as it is.
  ['aprul', 4],
  ['aprxx', 0],
  ['eptember', 0],
  ['many', 0],
  ['september', 0],
  ['annual', 0],
  ['july', 0],
])('the month meant by “%s”', (word, month) => {
  expect(nearestMonth(word)).toBe(month);
});
