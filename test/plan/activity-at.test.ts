import { activityFinder } from '../../src/plan/activity-at';
import { assess } from '../../src/plan/assess/assess';
import { action, activity, cellAt, day, planOf } from '../support/plan-builder';

const PLAN = assess(
  planOf(
    action('1.1', activity({ key: 'one' }), activity({ key: 'two' })),
    action('1.2', activity({ key: 'three' })),
  ),
  day('2022-04-30'),
);

it.each([
  ['A1', null],
  ['D2', 'one'],
  ['F3', 'two'],
  ['A4', 'three'],
  ['A40', 'three'],
])('%s belongs to %s', (cell, key) => {
  expect(activityFinder(PLAN)(cellAt(cell))?.key ?? null).toBe(key);
});

it('a cell of another sheet belongs to none', () => {
  expect(activityFinder(PLAN)(cellAt('D2', 'Other'))).toBeNull();
});
