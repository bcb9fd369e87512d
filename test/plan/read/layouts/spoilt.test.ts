/** Whatever is done to a workbook, it is read without an exception, and every row is told of once. */
import { faultsInScraps, faultsInSpoilt } from './spoilt';

test('300 layouts with faults put into them: seeds 1 to 300', () => {
  expect(faultsInSpoilt(1, 300)).toEqual([]);
}, 60_000);

test('1,200 workbooks of scraps: seeds 1 to 1200', () => {
  expect(faultsInScraps(1, 1200)).toEqual([]);
}, 60_000);
