/** Two builds on one day say the same: what they compare with lies before that day. */
import { assess } from '../../../src/plan/assess/assess';
import { historyOf } from '../../../src/plan/history/history';
import type { Position } from '../../../src/plan/history/position';
import { action, activity, day, planOf } from '../../support/plan-builder';

const PLAN = planOf(action('1.1', activity({ rated: 'amber', milestones: [{ due: '2023-03-31' }] })));

const DAYS = [
  '2022-03-31',
  '2022-04-01',
  '2022-04-30',
  '2022-06-30',
  '2022-07-01',
  '2022-07-31',
  '2022-10-31',
  '2023-01-15',
];

/** A build on the day; frozen for a meeting of its own where asked. */
function build(kept: readonly Position[], asOf: string, isFrozen = false) {
  const freeze = isFrozen ? { meeting: `Board of ${asOf}`, at: '21/11/2026 10:49' } : null;
  return historyOf(assess(PLAN, day(asOf)), kept, { freeze, yearStartMonth: 4 });
}

const pairs = DAYS.flatMap((first) => DAYS.map((second) => [first, second] as const));

test.each(pairs)('after a build on %s, all builds on %s are alike', (first, second) => {
  const before = build([], first).recorded.positions;
  const once = build(before, second);
  const twice = build(once.recorded.positions, second);
  const thrice = build(twice.recorded.positions, second);
  expect(twice.change).toEqual(once.change);
  expect(twice.recorded).toEqual(once.recorded);
  expect(thrice).toEqual(twice);
});

test.each(pairs)(
  'after a freeze on %s, and whatever was built since, all builds on %s are alike',
  (first, second) => {
    let kept = build([], '2022-02-28', true).recorded.positions;
    for (const asOf of [first, '2022-05-31']) kept = build(kept, asOf, true).recorded.positions;
    const once = build(kept, second);
    const twice = build(once.recorded.positions, second);
    expect(twice.change).toEqual(once.change);
    expect(twice.recorded).toEqual(once.recorded);
  },
);

test('a quarter that has ended is kept at the first build after it, and stays what later builds compare with', () => {
  let kept: readonly Position[] = [];
  for (const asOf of ['2022-04-30', '2022-07-31', '2022-10-31']) kept = build(kept, asOf).recorded.positions;
  const { change } = build(kept, '2022-10-31');
  expect(change.since).toMatchObject({ quarterEnd: '2022-09-30', day: '2022-07-31' });
  expect(build(kept, '2022-07-31').change.since).toMatchObject({
    quarterEnd: '2022-06-30',
    day: '2022-04-30',
  });
});
