import { sampleWith } from '../../../src/workbench/bench/sample-plan';
import { SAMPLE_PLAN } from '../../../src/sample/plan-content';

const actionsOf = (activities: number) =>
  sampleWith(activities).priorities.flatMap(({ outcomes }) => outcomes.flatMap(({ actions }) => actions));

test.each([2, 100, 1000, 40_000])('has %i activities', (activities) => {
  expect(actionsOf(activities).flatMap(({ rows }) => rows)).toHaveLength(activities);
});

test('begins with the sample itself, and says nothing of it twice', () => {
  const [first] = SAMPLE_PLAN.priorities;
  expect(sampleWith(1000).priorities[0]).toEqual(first);
  const own = actionsOf(40_000).map(({ text }) => text);
  const inSample = actionsOf(64).map(({ text }) => text);
  expect(new Set(inSample).size).toBe(inSample.length);
  expect(new Set(own).size).toBe(own.length);
});
