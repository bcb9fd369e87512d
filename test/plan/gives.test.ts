import { assess } from '../../src/plan/assess/assess';
import { givesDates, givesRatings } from '../../src/plan/gives';
import { action, day, planOf, type ActivitySpec } from '../support/plan-builder';

const planFrom = (...activities: ActivitySpec[]) =>
  assess(planOf(action('1', {}), action('2', ...activities)), day('2022-04-30'));

test.each<[string, ActivitySpec, boolean]>([
  ['red', { rated: 'red' }, true],
  ['not rated', { rated: null }, false],
  ['without a column for it', { rated: 'noColumn' }, false],
])('a plan gives ratings where one activity is rated: %s', (_, spec, gives) => {
  expect(givesRatings(planFrom({}, spec))).toBe(gives);
});

test.each<[string, ActivitySpec, boolean]>([
  ['a date', { milestones: [{}, { due: '2022-06-30' }] }, true],
  ['the date of what is done', { milestones: [{ due: '2022-01-31', status: 'complete' }] }, true],
  ['no date', { milestones: [{}, { kind: 'vague' }] }, false],
  ['no milestones', { milestones: [] }, false],
])('a plan gives dates where one milestone has one: %s', (_, spec, gives) => {
  expect(givesDates(planFrom({}, spec))).toBe(gives);
});

test('a plan without actions gives neither', () => {
  const plan = assess(planOf(), day('2022-04-30'));
  expect([givesRatings(plan), givesDates(plan)]).toEqual([false, false]);
});
