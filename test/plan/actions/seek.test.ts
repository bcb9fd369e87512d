import {
  ALL_ACTIONS,
  actionSeeker,
  leadsOf,
  type Concern,
  type Sought,
} from '../../../src/plan/actions/seek';
import { assess } from '../../../src/plan/assess/assess';
import { NO_LEAD } from '../../../src/plan/summary';
import {
  action,
  day,
  planOf,
  planWith,
  type ActionSpec,
  type ActivitySpec,
} from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const MEETING = day('2022-05-20');

const ACTIONS: readonly ActionSpec[] = [
  {
    number: '1.1',
    text: 'Write the handbook',
    activities: [
      {
        key: 'late',
        leads: ['Police'],
        rated: 'amber',
        milestones: [{ task: 'Draft it', due: '2022-03-31' }],
      },
      {
        key: 'soon',
        leads: ['Health'],
        rated: 'amber',
        milestones: [{ task: 'Print it', due: '2022-05-15' }],
      },
    ],
  },
  {
    number: '2.1',
    text: 'Survey of schools',
    priority: 'Education first',
    activities: [
      {
        key: 'later',
        leads: ['Police', 'Health'],
        rated: 'green',
        milestones: [{ task: 'Ask all', due: '2022-07-15' }],
      },
      { key: 'undated', leads: [], rated: null, milestones: [{ task: 'Tell governors' }] },
      {
        key: 'done',
        leads: ['Health'],
        rated: 'green',
        evidence: 'Published.',
        milestones: [{ task: 'Publish', due: '2022-03-31', status: 'complete' }],
      },
      {
        key: 'asked',
        leads: ['Health'],
        rated: 'amber',
        evidence: 'Met twice.',
        milestones: [{ task: 'Meet', due: '2022-01-31' }],
      },
    ],
  },
];
const plan = assess(planOf(...ACTIONS), AS_OF);
const seek = (...sought: Parameters<ReturnType<typeof actionSeeker>>) =>
  actionSeeker(plan, MEETING)(...sought);
const keys = (sought: Partial<Sought>, held?: ReadonlySet<string>) =>
  seek({ ...ALL_ACTIONS, ...sought }, held).shown.flatMap(({ activities }) =>
    activities.map(({ key }) => key),
  );

it.each<[string, Partial<Sought>, readonly string[]]>([
  ['all', {}, ['late', 'soon', 'later', 'undated', 'done', 'asked']],
  ['a number', { words: '1.1' }, ['late', 'soon']],
  ['words in any order', { words: 'schools survey' }, ['later', 'undated', 'done', 'asked']],
  ['words of a milestone', { words: 'print' }, ['soon']],
  ['a lead’s name', { words: 'police' }, ['late', 'later']],
  ['a priority', { words: 'education first' }, ['later', 'undated', 'done', 'asked']],
  ['a cell', { words: 'd3' }, ['soon']],
  ['a sheet and a cell', { words: 'plan d3' }, ['soon']],
  ['nothing', { words: 'swimming' }, []],
  ['a lead', { lead: 'Health' }, ['soon', 'later', 'done', 'asked']],
  ['what nobody leads', { lead: NO_LEAD }, ['undated']],
  ['a rating', { rating: 'amber' }, ['late', 'soon', 'asked']],
  ['what is not rated', { rating: 'unrated' }, ['undated']],
  ['overdue', { concern: 'overdue' }, ['late']],
  ['to confirm', { concern: 'toConfirm' }, ['asked']],
  ['before the next meeting', { concern: 'toMeeting' }, ['soon']],
  ['in three months', { concern: 'months3' }, ['soon', 'later']],
  ['undated', { concern: 'undated' }, ['undated']],
  ['without evidence', { concern: 'noEvidence' }, ['late', 'soon', 'later', 'undated']],
  ['out of step', { concern: 'outOfStep' }, ['late', 'later']],
  ['several at once', { lead: 'Health', rating: 'amber', concern: 'noEvidence' }, ['soon']],
])('%s', (_what, sought, found) => {
  expect(keys(sought)).toEqual(found);
});

it('keeps on show what is held, and does not count it', () => {
  const { shown, actions, activities } = seek({ ...ALL_ACTIONS, rating: 'unrated' }, new Set(['late']));
  expect(shown.map(({ action: { number } }) => number)).toEqual(['1.1', '2.1']);
  expect([actions, activities]).toEqual([1, 1]);
});

it('tells how many each other choice would show', () => {
  const { activities, byLead, byRating, byConcern } = seek({
    ...ALL_ACTIONS,
    lead: 'Health',
    words: 'schools',
  });
  expect(activities).toBe(3);
  expect([...byLead]).toEqual([
    ['Police', 1],
    ['Health', 3],
    [NO_LEAD, 1],
  ]);
  expect([...byRating]).toEqual([
    ['green', 2],
    ['amber', 1],
  ]);
  expect(byConcern.get('toConfirm')).toBe(1);
  expect(byConcern.get('overdue')).toBeUndefined();
});

it('tells so by rating and by concern as well, each by the other choices alone', () => {
  const amber = seek({ ...ALL_ACTIONS, rating: 'amber' });
  expect(amber.actions).toBe(2);
  expect([...amber.byLead]).toEqual([
    ['Police', 1],
    ['Health', 2],
  ]);
  expect([...amber.byRating]).toEqual([
    ['amber', 3],
    ['green', 2],
    ['unrated', 1],
  ]);
  expect(amber.byConcern.get('months3')).toBe(1);
  const soon = seek({ ...ALL_ACTIONS, concern: 'months3' });
  expect([...soon.byLead]).toEqual([
    ['Health', 2],
    ['Police', 1],
  ]);
  expect([...soon.byRating]).toEqual([
    ['amber', 1],
    ['green', 1],
  ]);
  expect(soon.byConcern.get('overdue')).toBe(1);
});

it.each<[string, ActivitySpec, readonly Concern[]]>([
  [
    'done, though due soon',
    { evidence: 'Held.', milestones: [{ due: '2022-05-15', status: 'complete' }] },
    [],
  ],
  ['done and undated', { evidence: 'Held.', milestones: [{ status: 'complete' }] }, []],
  ['cancelled', { evidence: 'Held.', milestones: [{ due: '2022-05-15', status: 'cancelled' }] }, []],
  [
    'a list of which one day has passed and one is soon',
    { evidence: 'Held.', milestones: [{ dates: ['2022-01-31', '2022-05-15'] }] },
    ['toConfirm', 'toMeeting', 'months3'],
  ],
  [
    'due on the day of the meeting',
    { evidence: 'Held.', milestones: [{ due: '2022-05-20' }] },
    ['toMeeting', 'months3'],
  ],
  ['due the day after', { evidence: 'Held.', milestones: [{ due: '2022-05-21' }] }, ['months3']],
  [
    'a list of which one day is soon',
    { evidence: 'Held.', milestones: [{ dates: ['2022-05-15', '2022-09-30'] }] },
    ['toMeeting', 'months3'],
  ],
  ['undated in part', { evidence: 'Held.', milestones: [{ due: '2022-09-30' }, {}] }, ['undated']],
  ['due in three months', { evidence: 'Held.', milestones: [{ due: '2022-07-31' }] }, ['months3']],
  ['due after that', { evidence: 'Held.', milestones: [{ due: '2022-08-01' }] }, []],
  [
    'only planned so far',
    { evidence: 'Launch planned.', evidenceKind: 'update', milestones: [{ due: '2022-09-30' }] },
    ['noEvidence'],
  ],
  ['no column for evidence', { noEvidenceColumn: true, milestones: [{ due: '2022-09-30' }] }, []],
  ['no milestone', { evidence: 'Held.', milestones: [] }, ['undated']],
])('what is to be done about one that is %s', (_what, spec, concerns) => {
  const columns = [{ sheet: 'Plan', column: 'D', header: 'By when', role: 'timescale' }] as const;
  const one = assess(planWith({ columns, actions: [action('1.1', spec)] }), AS_OF);
  expect([...actionSeeker(one, MEETING)(ALL_ACTIONS).byConcern.keys()]).toEqual(concerns);
});

it('finds a lead by its usual name and as it is spelt in the cell', () => {
  const one = planOf(action('1.1', { leads: ['Performance Group'] }));
  const spelt = {
    ...one,
    actions: one.actions.map((each) => ({
      ...each,
      activities: each.activities.map((row) => ({
        ...row,
        leads: row.leads.map((lead) => ({ ...lead, text: 'PMQA sub-group' })),
      })),
    })),
  };
  const found = actionSeeker(assess(spelt, AS_OF), MEETING);
  for (const words of ['performance', 'pmqa']) {
    expect(found({ ...ALL_ACTIONS, words }).activities).toBe(1);
  }
});

it('counts a lead once that is named twice, and nobody where leads are not told', () => {
  const leadsIn = (leads: readonly string[] | null) =>
    actionSeeker(assess(planOf(action('1.1', { leads })), AS_OF), MEETING)(ALL_ACTIONS).byLead;
  expect([...leadsIn(['Police', 'Police'])]).toEqual([['Police', 1]]);
  expect([...leadsIn([])]).toEqual([[NO_LEAD, 1]]);
  expect([...leadsIn(null)]).toEqual([]);
});

it('has nothing before a meeting that is not known', () => {
  const { shown } = actionSeeker(plan, null)({ ...ALL_ACTIONS, concern: 'toMeeting' });
  expect(shown).toEqual([]);
});

it('lists the leads in the plan’s order, what nobody leads last', () => {
  expect(leadsOf(plan)).toEqual(['Police', 'Health', NO_LEAD]);
  expect(leadsOf(assess(planOf(action('1.1', { leads: null })), AS_OF))).toEqual([]);
  expect(leadsOf(assess(planOf(action('1.1', { leads: ['Police'] })), AS_OF))).toEqual(['Police']);
});
