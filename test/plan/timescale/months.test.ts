import { nearestMonth, slipsBetween } from '../../../src/plan/timescale/months';

test.each([
  ['mary', 5],
  ['febuary', 2],
  ['setpember', 9],
  // Two slips in a long name, wherever they stand.
  ['septemb', 9],
  ['decemeb', 12],
  ['novembr', 11],
  ['janurary', 1],
  ['janry', 1],
  ['otobr', 10],
  // Two in a short one, another first letter, a word of its own, a month as it is.
  ['aprul', 4],
  ['aprxx', 0],
  ['jeun', 0],
  ['eptember', 0],
  ['many', 0],
  ['september', 0],
  ['annual', 0],
  ['july', 0],
  // As near to one as to another, too short for any, too far from all.
  ['juny', 0],
  ['ma', 0],
  ['octoraber', 10],
  ['novemberandmore', 0],
  // The short form of September has four letters, and so have its misspellings.
  ['setp', 9],
  ['sepp', 9],
  ['step', 0],
  ['site', 0],
  ['set', 0],
  ['swept', 0],
  ['kept', 0],
])('the month meant by “%s”', (word, month) => {
  expect(nearestMonth(word)).toBe(month);
});

test.each([
  ['', '', 0],
  ['june', 'june', 0],
  ['', 'may', 3],
  ['may', '', 3],
  // A letter missing, too many, wrong, or swapped with its neighbour.
  ['jne', 'june', 1],
  ['juune', 'june', 1],
  ['jume', 'june', 1],
  ['ujne', 'june', 1],
  ['juen', 'june', 1],
  ['unje', 'june', 2],
  // Letters that change places across another are no neighbours.
  ['nuje', 'june', 2],
  ['enuj', 'june', 3],
  ['jnuej', 'june', 2],
  ['march', 'may', 3],
  // Of two neighbours both must be the other's.
  ['ju', 'aj', 2],
  ['ju', 'ma', 2],
])('the slips between “%s” and “%s”', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
  expect(slipsBetween(other, one)).toBe(slips);
});
