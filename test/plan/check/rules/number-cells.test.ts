/** Faults of several kinds among the numbers of one sheet: each is told once, at the cell of the number. */
import { thinkThrough } from '../../../../src/plan/results';
import { cellName } from '../../../../src/plan/grid';
import { sketch } from '../../../support/grids';
import { AS_OF } from './support';

it('each kind is told by its own rule, in the column of numbers wherever it stands', () => {
  const numbers = ['1.1', '1.2', '1.2', '1.4', '', '1.6', '1.3', '1.10', '1.14'];
  const rows = numbers.map((number, index) => [
    index === 0 ? 'Training' : '',
    number,
    `Write guide ${String.fromCharCode(65 + index)}`,
    'Executive',
    'December 2022',
  ]);
  const grid = sketch([['Priority', 'No', 'Action', 'Lead', 'By when'], ...rows]);
  const { findings } = thinkThrough([grid], { asOf: AS_OF, memory: [], history: [] });
  const ofNumbers = findings.filter(({ rule }) => rule.startsWith('number-'));
  expect(ofNumbers.map(({ rule, cell, found, what }) => [rule, cellName(cell), found, what])).toEqual([
    ['number-duplicate', 'B4', '1.2', expect.stringMatching(/^1\.2 in B4 stands in B3 as well/)],
    ['number-missing', 'B6', '', expect.stringMatching(/^“Write guide E” has no number in B6\./)],
    ['number-misplaced', 'B8', '1.3', expect.stringMatching(/^1\.3 in B8 stands after 1\.6\./)],
    ['number-gap', 'B10', '1.14', 'After 1.10 comes 1.14 in B10: 1.11 to 1.13 are missing.'],
  ]);
});
