import { assess } from '../../../src/plan/assess/assess';
import { action, day, planOf, type ActivitySpec } from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const PAST = '2022-01-31';
const AHEAD = '2022-09-30';

const reasonFor = (spec: ActivitySpec) =>
  assess(planOf(action('1', spec)), AS_OF).actions[0]?.activities[0]?.allowed.reason ?? '';

/** The facts come first; the definitions follow. */
describe('the reason says', () => {
  it.each<[string, ActivitySpec]>([
    ['Due 31/01/2022 has passed, and nothing is recorded as done, so', { milestones: [{ due: PAST }] }],
    [
      'Due 31/01/2022 has passed (1 of 2 milestones), and nothing',
      { milestones: [{ due: PAST }, { due: AHEAD }] },
    ],
    [
      'Due 31/12/2021 and 31/01/2022 have passed (2 of 2 milestones)',
      { milestones: [{ due: '2021-12-31' }, { due: PAST }] },
    ],
    ['Due 31/01/2022 has passed (2 of 2 milestones)', { milestones: [{ due: PAST }, { due: PAST }] }],
    [
      'Deadlines 31/12/2021 and 31/01/2022 (2 of 3) have passed',
      { milestones: [{ dates: ['2021-12-31', PAST, AHEAD] }] },
    ],
    [
      'Revised date 31/01/2022 (first due 31/10/2021) has passed',
      { milestones: [{ due: '2021-10-31', revised: PAST }] },
    ],
    [
      'Due 31/01/2022 has passed, completion is not recorded but evidence is given',
      { evidence: 'Held', milestones: [{ due: PAST }] },
    ],
    [
      'Due 31/01/2022 has passed, and nothing is recorded, though it is rated Green',
      { rated: 'green', milestones: [{ due: PAST }] },
    ],
    [
      'Due 31/01/2022 has passed, and nothing is recorded beside it, though the text above may cover it',
      { evidence: 'Held', evidenceKind: 'above', milestones: [{ due: PAST }] },
    ],
    [
      'Due 31/01/2022 has passed, and what is recorded shows no completion',
      { evidence: 'x', evidenceKind: 'update', milestones: [{ due: PAST }] },
    ],
    [
      'Its revised date, 30/09/2022 (first due 31/01/2022), has not passed',
      { milestones: [{ due: PAST, revised: AHEAD }] },
    ],
    ['Its date, 30/09/2022, has not passed, and nothing is recorded yet', { milestones: [{ due: AHEAD }] }],
    [
      'The first of its dates, 31/05/2022, has not passed',
      { milestones: [{ due: AHEAD }, { due: '2022-05-31' }] },
    ],
    ['No date is given, and evidence is recorded', { evidence: 'Held', milestones: [{}] }],
    ['No date is given, the words say in progress, and', { milestones: [{ status: 'inProgress' }] }],
    ['This is standing work with no end date', { milestones: [{ kind: 'ongoing' }] }],
    [
      'The date names no year',
      { milestones: [{ due: PAST, assumed: [{ what: 'noYear', why: '', meant: null }] }] },
    ],
    ['The words say complete, and nothing is recorded yet', { milestones: [{ status: 'complete' }] }],
    ['It is rated Green, and evidence is recorded', { rated: 'green', evidence: 'Held' }],
    ['Part of it is recorded as complete', { milestones: [{ status: 'complete' }, { due: AHEAD }] }],
    [
      'This is marked as cancelled; the plan’s definitions do not say how to rate that.',
      { milestones: [{ status: 'cancelled' }] },
    ],
  ])('“%s …”', (facts, spec) => {
    expect(reasonFor(spec).startsWith(facts)).toBe(true);
  });
});
