/** Several plans together, by plan and by lead. */
import type { Escalation } from '../../src/plan/model';
import { openItems, rollUp, type PlanInFile } from '../../src/plan/roll-up';
import { NO_LEAD } from '../../src/plan/summary';
import { item, resultsOf } from '../report/support/results-of';
import { action, planWith, type ActivitySpec } from '../support/plan-builder';

const listed = (leads: readonly string[], closed: string | null = null) => item({ key: 'a', leads, closed });

function inFile(file: string, activities: readonly ActivitySpec[], escalations: readonly Escalation[] = []) {
  const actions = activities.map((one, at) => action(`1.${String(at + 1)}`, one));
  return {
    file,
    results: resultsOf(planWith({ title: null, actions }), { escalations }),
  } satisfies PlanInFile;
}

const overdue = { milestones: [{ due: '2022-01-31' }] } as const;
const leadsOf = (...plans: PlanInFile[]) =>
  rollUp(plans).byLead.map(({ lead, overdue: passed, escalations }) => [lead, passed, escalations]);

it('no plans add up to nothing', () => {
  expect(rollUp([])).toEqual({
    byRating: { red: 0, amber: 0, green: 0, notStarted: 0, blue: 0, unrated: 0 },
    overdue: 0,
    escalations: 0,
    byPlan: [],
    byLead: [],
  });
});

it('every rating adds up, and what is not rated', () => {
  const ratings = ['red', 'amber', 'green', 'notStarted', 'blue', null] as const;
  const plan = inFile(
    'one.xlsx',
    ratings.map((rated) => ({ rated })),
  );
  expect(rollUp([plan, plan]).byRating).toEqual({
    red: 2,
    amber: 2,
    green: 2,
    notStarted: 2,
    blue: 2,
    unrated: 2,
  });
});

it('what a lead has in each plan adds up', () => {
  const one = inFile('one.xlsx', [{ leads: ['Police'], ...overdue }], [listed(['Police'])]);
  const other = inFile(
    'other.xlsx',
    [{ leads: ['Police', 'Health'], ...overdue }],
    [listed(['Police', 'Health'])],
  );
  expect(leadsOf(one, other)).toEqual([
    ['Health', 1, 1],
    ['Police', 2, 2],
  ]);
});

it('leads stand by their names, as British readers sort them', () => {
  expect(
    leadsOf(inFile('one.xlsx', [{ leads: ['police', 'Health', 'Éducation', 'Training'] }])).map(
      ([lead]) => lead,
    ),
  ).toEqual(['Éducation', 'Health', 'police', 'Training']);
});

it('an item that nobody leads counts where the plan’s other work without a lead does', () => {
  const plan = inFile(
    'one.xlsx',
    [{ leads: [], ...overdue }, { leads: ['Police'] }],
    [listed([]), listed(['Police'])],
  );
  expect(leadsOf(plan)).toEqual([
    [NO_LEAD, 1, 1],
    ['Police', 0, 1],
  ]);
  expect(rollUp([plan]).escalations).toBe(2);
  expect(leadsOf(inFile('one.xlsx', [{ leads: [] }], [listed([])]))).toEqual([[NO_LEAD, 0, 1]]);
});

it('a plan without leads has no row for what nobody leads', () => {
  expect(leadsOf(inFile('one.xlsx', [{ leads: null, ...overdue }], [listed([])]))).toEqual([]);
});

it('closed items stand on no list', () => {
  const open = listed(['Police']);
  const plan = inFile('one.xlsx', [{ leads: ['Police'] }], [open, listed(['Police'], '2022-04-01')]);
  expect(openItems(plan.results)).toEqual([open]);
  expect(rollUp([plan]).byPlan.map(({ file, escalations }) => [file, escalations])).toEqual([
    ['one.xlsx', 1],
  ]);
  expect(leadsOf(plan)).toEqual([['Police', 0, 1]]);
});
