/** What people typed into a cell, as text that keeps its kind. What the cell shows again, test/report/notes.test.ts tells. */
import type { Grid } from '../../src/plan/grid';
import { noteAt, noteOf, wordsOf } from '../../src/plan/notes';

const DAY = 'dd/mm/yyyy';

test.each([
  [44_681, '30/04/2022', DAY, '2022-04-30'],
  [44_681, 'April', 'mmmm', '2022-04-30'],
  [44_681, '44681', 'General', '44681'],
  [44_681.5, '30/04/2022', DAY, '30/04/2022'],
  [0, '00/01/1900', DAY, '00/01/1900'],
  [1, '01/01/1900', DAY, '1900-01-01'],
  ['30/04/2022', '30/04/2022', DAY, '30/04/2022'],
  ['2022-04-30', '2022-04-30', '@', "'2022-04-30"],
  ['on 2022-04-30', 'on 2022-04-30', '@', 'on 2022-04-30'],
  ['2022-04-30 at noon', '2022-04-30 at noon', '@', '2022-04-30 at noon'],
  ['####', '####', '@', '####'],
  [12, '####', '0', '12'],
  [12, '', '0', '12'],
  [12, '#12', '"#"0', '#12'],
  [12, '12#', '0"#"', '12#'],
  [true, 'TRUE', 'General', 'TRUE'],
])('%j shown as “%s” under %s is the note “%s”', (value, shown, format, note) => {
  expect(noteOf(value, shown, format)).toBe(note);
});

test('the note of a cell is found by its place in the grid, and outside of it there is none', () => {
  const grid = {
    values: [['Lead', 44_681, 0.5], ['Police']],
    text: [['Lead', '30/04/2022', '50%'], ['Police']],
    formats: [['@', DAY, '0%'], ['@']],
  } as unknown as Grid;
  expect(noteAt(grid, 0, 0)).toBe('Lead');
  expect(noteAt(grid, 0, 1)).toBe('2022-04-30');
  expect(noteAt(grid, 0, 2)).toBe('50%');
  expect(noteAt(grid, 1, 1)).toBe('');
  expect(noteAt(grid, 2, 0)).toBe('');
  expect(noteAt(grid, 0, undefined)).toBe('');
});

test.each([
  ["'2022-04-30", '2022-04-30'],
  ["  ''2022-04-30 ", '2022-04-30'],
  ["'Agreed'", "'Agreed'"],
  ["Say '2022-04-30", "Say '2022-04-30"],
  ['Agreed', 'Agreed'],
])('the words of the note %j are “%s”', (note, words) => {
  expect(wordsOf(note)).toBe(words);
});
