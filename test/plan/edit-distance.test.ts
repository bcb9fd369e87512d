import { editDistance } from '../../src/plan/edit-distance';

it.each<[string, string, number]>([
  ['march', 'march', 0],
  ['', 'may', 3],
  ['may', '', 3],
  ['mary', 'may', 1],
  ['febuary', 'february', 1],
  ['jume', 'june', 1],
  ['setpember', 'september', 2],
  ['agust', 'may', 5],
  ['april', 'august', 5],
])('from “%s” to “%s” it takes %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
  expect(editDistance(other, one)).toBe(distance);
});
