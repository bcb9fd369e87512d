import { nextStop } from '../../../src/taskpane/parts/next-stop';

const BEFORE = ['a', 'b', 'c', 'd'];

it.each([
  ['the next row', ['a', 'c', 'd'], 'b', 'c'],
  ['the row after those that went with it', ['a', 'd'], 'b', 'd'],
  ['the row before, at the end of the list', ['a', 'b', 'c'], 'd', 'c'],
  ['the row itself while it is there', BEFORE, 'b', 'b'],
  ['the first row where the list is another one', ['x', 'y'], 'b', 'x'],
  ['the first row where nobody knows the one that was left', ['b', 'c'], 'z', 'b'],
  ['nothing in an empty list', [], 'a', null],
])('goes on at %s', (_words, now, left, expected) => {
  expect(nextStop(BEFORE, now, left)).toBe(expected);
});
