/**
 * Whatever is done to a workbook, it is read without an exception, and every row is told of once. Ten thousand of each are
 * tried in `npm run test:deep`.
 */
import { faultsInScraps, faultsInSpoilt } from './spoilt';

test('50 layouts with faults put into them: seeds 1 to 50', () => {
  expect(faultsInSpoilt(1, 50)).toEqual([]);
}, 60_000);

test('200 workbooks of scraps: seeds 1 to 200', () => {
  expect(faultsInScraps(1, 200)).toEqual([]);
}, 60_000);
