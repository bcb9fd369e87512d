import { sampleWith } from '../../../src/workbench/bench/sample-plan';
import { layOut } from '../../../src/sample/layout';
import { SAMPLE_PLAN } from '../../../src/sample/plan-content';

const actionsOf = (activities: number) =>
  sampleWith(activities).priorities.flatMap(({ outcomes }) => outcomes.flatMap(({ actions }) => actions));

test.each([2, 100, 1000, 40_000])('has %i activities', (activities) => {
  expect(actionsOf(activities).flatMap(({ rows }) => rows)).toHaveLength(activities);
});

test('begins with the sample itself, and no action comes twice', () => {
  const own = SAMPLE_PLAN.priorities.flatMap(({ outcomes }) => outcomes.flatMap(({ actions }) => actions));
  expect(actionsOf(64).map(({ rows }) => rows)).toEqual(own.map(({ rows }) => rows));
  const texts = actionsOf(40_000).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toEqual(expect.arrayContaining(own.map(({ text }) => text)));
});

test('reads as just so many activities, however many they are', () => {
  const laid = layOut(sampleWith(40_000));
  const numbers = laid.rows.map(({ cells }) => cells[0]?.value).filter((value) => typeof value === 'number');
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.max(...numbers)).toBeLessThan(1000);
});
