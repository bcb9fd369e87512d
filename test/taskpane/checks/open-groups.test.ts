import { groupsOf } from '../../../src/plan/check/groups';
import { openAtFirst, toggled } from '../../../src/taskpane/checks/open-groups';
import { findingOf } from '../../support/finding';

const groupsWith = (...sizes: number[]) =>
  groupsOf(
    sizes.flatMap((size, at) =>
      Array.from({ length: size }, () => findingOf({ rule: `rule-${String(at)}` })),
    ),
  );

it.each([
  [[], 0],
  [[5, 6, 7], 3],
  [[20, 10, 1], 2],
  [[31, 1], 1],
  [[500, 500], 1],
])('of groups of %j the first %d are open', (sizes, open) => {
  const groups = groupsWith(...sizes);
  expect([...openAtFirst(groups)]).toEqual(groups.slice(0, open).map(({ id }) => id));
});

it('a group opens and closes, and the others stay', () => {
  const once = toggled(new Set(['a', 'b']), 'a');
  expect([...once]).toEqual(['b']);
  expect([...toggled(once, 'a')]).toEqual(['b', 'a']);
});
