/** Ten thousand spoilt workbooks and as many of scraps; and the time they take grows with the cells, no faster. */
import { itemsOf, samplePlan } from './items';
import { layOut } from './lay';
import { readAsked } from './same';
import { faultsInScraps, faultsInSpoilt } from './spoilt';
import { wayOf } from './way';

test.each([5000, 7500, 10_000, 12_500])(
  '2,500 layouts with faults put into them, from seed %i on',
  (first) => {
    expect(faultsInSpoilt(first, 2500)).toEqual([]);
  },
);

test('10,000 workbooks of scraps', () => {
  expect(faultsInScraps(5000, 10_000)).toEqual([]);
});

test.each([3, 14, 29])('a plan eight times as long takes about eight times as long: layout %i', (seed) => {
  const items = itemsOf(samplePlan());
  const timeFor = (times: number) => {
    const many = Array.from({ length: times }, (_, round) =>
      items.map((item) => ({
        ...item,
        action: { ...item.action, text: `${item.action.text} ${String(round)}` },
        priority: { ...item.priority, index: item.priority.index + round * 5 },
      })),
    ).flat();
    const grids = layOut({ ...wayOf(seed), priority: 'mergedBand' }, many);
    const before = performance.now();
    readAsked(grids);
    return (performance.now() - before) / times;
  };
  timeFor(10);
  const small = Math.min(timeFor(10), timeFor(10));
  const large = Math.min(timeFor(80), timeFor(80));
  expect(large / small).toBeLessThan(3);
});
