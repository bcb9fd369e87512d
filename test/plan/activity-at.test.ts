import { activityFinder } from '../../src/plan/activity-at';
import { assess } from '../../src/plan/assess/assess';
import type { AssessedPlan } from '../../src/plan/model';
import { action, activity, cellAt, day, planOf } from '../support/plan-builder';

/** Rows 2 to 4 of one sheet, and rows 2 and 3 of another. */
function plan(): AssessedPlan {
  return assess(
    planOf(
      action('1.1', activity({ key: 'one' }), activity({ key: 'two' })),
      action('1.2', activity({ key: 'three' })),
      { ...action('2.1', activity({ key: 'four' }), activity({ key: 'five' })), sheet: 'Second' },
    ),
    day('2022-04-30'),
  );
}

describe.each([
  ['as the plan has them', (all: AssessedPlan) => all],
  ['in whatever order they come', (all: AssessedPlan) => ({ ...all, actions: [...all.actions].reverse() })],
])('a cell belongs to the activity in whose rows it lies, %s', (_, ordered) => {
  it.each([
    ['A1', null],
    ['D2', 'one'],
    ['F3', 'two'],
    ['A4', 'three'],
    ['A40', 'three'],
  ])('%s: %s', (cell, key) => {
    expect(activityFinder(ordered(plan()))(cellAt(cell))?.key ?? null).toBe(key);
  });

  it('and to one of its own sheet', () => {
    const find = activityFinder(ordered(plan()));
    expect(['D1', 'D2', 'D3'].map((cell) => find(cellAt(cell, 'Second'))?.key)).toEqual([
      undefined,
      'four',
      'five',
    ]);
  });
});

it('a cell of a sheet without a plan belongs to none', () => {
  expect(activityFinder(plan())(cellAt('D2', 'Other'))).toBeNull();
});

it('each of many rows is found', () => {
  const rows = Array.from({ length: 33 }, (_, at) => action(`1.${String(at)}`, { key: String(at) }));
  const find = activityFinder(assess(planOf(...rows), day('2022-04-30')));
  expect(rows.map((_, at) => find({ sheet: 'Plan', row: at + 1, column: 0 })?.key)).toEqual(
    rows.map((_, at) => String(at)),
  );
});
