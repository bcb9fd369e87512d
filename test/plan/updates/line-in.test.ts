/** The line of one milestone in a cell that has a line for each, or one for all. */
import { withLine } from '../../../src/plan/updates/line-in';

const SECOND_OF_TWO = { index: 1, count: 2, open: [0, 1] };

it.each<[string, string, string | null]>([
  ['whatever signs end the lines', 'Begun\rNot started', 'Begun\nComplete'],
  ['of Windows', 'Begun\r\nNot started', 'Begun\nComplete'],
  ['with lines of blanks between', 'Begun\n  \nNot started\n ', 'Begun\nComplete'],
  ['of one line, which goes on for the others', 'Begun', 'Begun\nComplete'],
  ['that holds nothing but blanks', ' \n ', '–\nComplete'],
  ['of more lines than milestones', 'Begun\nNot started\nsee minutes', null],
])('in a cell %s', (_what, cell, text) => {
  expect(withLine(cell, SECOND_OF_TWO, 'Complete')).toBe(text);
});

it('is the cell’s only one for a row of one milestone', () => {
  const only = { index: 0, count: 1, open: [0] };
  expect(['', ' ', 'Begun', 'Begun\nsee minutes'].map((cell) => withLine(cell, only, 'Complete'))).toEqual([
    'Complete',
    'Complete',
    'Complete',
    null,
  ]);
});
