import { assess } from '../../../src/plan/assess/assess';
import { action, day, entry, planOf, planWith, type ActivitySpec } from '../../support/plan-builder';

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
    [
      'The first of its dates, 31/05/2022, has not passed',
      { milestones: [{ due: '2022-05-31' }, { due: AHEAD }] },
    ],
    ['Its date, 30/09/2022, has not passed, and nothing', { milestones: [{ revised: AHEAD }] }],
    [
      'Its date, 30/09/2022, has not passed, and nothing',
      { milestones: [{ due: AHEAD, assumed: [{ what: 'misspelt', why: '', meant: null }] }] },
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
    ['It is rated Green, and evidence is recorded', { rated: 'green', evidence: 'Held', milestones: [] }],
    ['Part of it is recorded as complete', { milestones: [{ status: 'complete' }, { due: AHEAD }] }],
    [
      'It is rated Green, and evidence is recorded, so by the plan’s definitions Amber or Green can be right.',
      { rated: 'green', evidence: 'Held', milestones: [{ due: PAST }, { status: 'complete' }] },
    ],
    [
      'Due 31/01/2022 has passed (1 of 2 milestones), and nothing',
      { milestones: [{ due: PAST }, { due: AHEAD }, { due: PAST, status: 'cancelled' }] },
    ],
    [
      'Due 31/01/2022 has passed (1 of 2 milestones), and nothing',
      { milestones: [{ due: PAST }, { due: PAST, status: 'complete' }] },
    ],
    [
      'Due 31/12/2021, deadlines 30/11/2021 and 31/01/2022 (2 of 3), revised date 31/01/2022 (first due 31/10/2021) have passed',
      {
        milestones: [
          { due: '2021-10-31', revised: PAST },
          { dates: ['2021-11-30', PAST, AHEAD] },
          { due: '2021-12-31' },
        ],
      },
    ],
    [
      'Deadlines 30/11/2021 and 31/01/2022 (2 of 3), revised date 31/01/2022 (first due 31/10/2021) have passed',
      { milestones: [{ dates: ['2021-11-30', PAST, AHEAD] }, { due: '2021-10-31', revised: PAST }] },
    ],
    [
      'Due 31/01/2022 has passed, and its own words say that it is not done',
      { evidence: 'Held', evidenceKind: 'above', milestones: [{ due: PAST, status: 'delayed' }] },
    ],
    [
      'Due 31/01/2022 has passed (1 of 2 milestones), and its own words say that it is not done',
      {
        evidence: 'Held',
        evidenceKind: 'above',
        milestones: [{ due: PAST, status: 'delayed' }, { due: AHEAD }],
      },
    ],
    [
      'Due 31/01/2022 has passed (2 of 2 milestones), and its own words say that it is not done',
      {
        evidence: 'Held',
        evidenceKind: 'above',
        milestones: [{ due: PAST }, { due: PAST, status: 'delayed' }],
      },
    ],
    [
      'Due 31/01/2022 has passed, and nothing is recorded beside it, though the text above may cover it',
      { rated: 'red', evidence: 'Held', evidenceKind: 'above', milestones: [{ due: PAST }] },
    ],
    [
      'Due 31/01/2022 has passed, and its own words say that it is not done',
      {
        rated: 'green',
        evidence: 'Held',
        evidenceKind: 'above',
        milestones: [{ due: PAST, status: 'delayed' }],
      },
    ],
    [
      'Due 31/01/2022 has passed, and nothing is recorded as done',
      { rated: 'amber', milestones: [{ due: PAST }] },
    ],
    [
      'Its date, 30/09/2022, has not passed, the words say delayed, and what is recorded is an update only',
      { evidence: 'x', evidenceKind: 'update', milestones: [{ due: AHEAD, status: 'delayed' }] },
    ],
    [
      'The first of its dates, 30/09/2022, has not passed, the words say not started, and nothing',
      { milestones: [{}, { due: AHEAD, status: 'notStarted' }] },
    ],
    ['No date is given, and nothing is recorded yet', { milestones: [] }],
    ['This is standing work with no end date', { milestones: [{ kind: 'recurring', every: 'P1M' }] }],
    [
      'Its date, 30/09/2022, has not passed, and nothing is recorded yet',
      { milestones: [{ due: AHEAD }, { due: '2022-05-31', status: 'cancelled' }] },
    ],
    [
      'This is marked as cancelled; the plan’s definitions do not say how to rate that.',
      { milestones: [{ status: 'cancelled' }] },
    ],
  ])('“%s …”', (facts, spec) => {
    expect(reasonFor(spec).slice(0, facts.length)).toBe(facts);
  });

  it.each<[string, ActivitySpec, string]>([
    [
      'what the given rating would have needed',
      { rated: 'notStarted', milestones: [{ due: AHEAD, status: 'inProgress' }] },
      'Red or Amber can be right. Not started is defined as “Not yet commenced but will be commenced in time”.',
    ],
    ['nothing more of one that is in step', { rated: 'red', milestones: [{ due: AHEAD }] }, 'can be right.'],
    [
      'the clause that speaks of what was done, where nothing has passed',
      { milestones: [{ status: 'complete' }] },
      'only Amber fits: “completed, but evidence is still required”.',
    ],
  ])('and then %s', (_what, spec, end) => {
    expect(reasonFor(spec).slice(-end.length)).toBe(end);
  });

  it.each<[string, ActivitySpec, string]>([
    ['said done, by the first condition', { milestones: [{ status: 'complete' }] }, '“Action completed”.'],
    [
      'past its date, by the one that speaks of time',
      { milestones: [{ due: PAST }] },
      '“the deadline has passed”.',
    ],
    [
      'given another rating, without the stops that its definition ends with',
      { rated: 'amber', milestones: [{ due: PAST }] },
      'Amber is defined as “At risk”.',
    ],
  ])('which words of a definition are met: %s', (_what, spec, end) => {
    const key = [
      entry('red', 'late', 'No progress is made. Or the deadline has passed'),
      entry('amber', 'atRisk', ' At risk... '),
      entry('blue', 'complete', 'Action completed. Or delivered within the timescale'),
    ];
    const plan = assess(planWith({ ragKey: key, actions: [action('1', spec)] }), AS_OF);
    const reason = plan.actions[0]?.activities[0]?.allowed.reason ?? '';
    expect(reason.slice(-end.length)).toBe(end);
  });
});
