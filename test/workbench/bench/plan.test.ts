import { planWith } from '../../../src/workbench/bench/plan';

const rowsOf = (activities: number, done?: number) =>
  planWith(activities, done).priorities.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ actions }) => actions.flatMap(({ rows }) => rows)),
  );

test('a plan for measuring has as many activities as were asked for, and is the same every time', () => {
  expect(rowsOf(60)).toHaveLength(60);
  expect(rowsOf(2000)).toHaveLength(2000);
  expect(planWith(500)).toEqual(planWith(500));
});

test('it has look-alikes, and what has been done since alters some of its texts', () => {
  const texts = (done: number) => rowsOf(500, done).map(({ milestones }) => milestones.join());
  expect(new Set(texts(0)).size).toBeLessThan(450);
  const altered = texts(0.4).filter((text, at) => text !== texts(0)[at]).length;
  expect(altered).toBeGreaterThan(50);
  expect(altered).toBeLessThan(250);
});
