/**
 * Whatever is done to a workbook, it is read without an exception, and every row is told of once. Ten thousand of each are
 * tried in `npm run test:deep`.
 */
import { faultsInScraps, faultsInSpoilt } from './spoilt';

test('100 layouts with faults put into them: seeds 1 to 100', () => {
  expect(faultsInSpoilt(1, 100)).toEqual([]);
}, 60_000);

test('400 workbooks of scraps: seeds 1 to 400', () => {
  expect(faultsInScraps(1, 400)).toEqual([]);
}, 60_000);
