/** What the plan tells of the time since the position that it is compared with. */
import { assess } from '../../src/plan/assess/assess';
import { changesSince } from '../../src/plan/history/change';
import { changeOf, completeAndNew, completedSince, leadSilences } from '../../src/plan/since';
import { NO_LEAD } from '../../src/plan/summary';
import type { Plan } from '../../src/plan/model';
import { action, activity, BRAG, day, planOf, planWith, type ActivitySpec } from '../support/plan-builder';
import { positionAt } from './history/support';

const THEN = '2022-01-31';
const NOW = '2022-04-30';

/** The plan of today, and what has changed since the plan of then; `null` where there was none. */
function since(then: Plan | null, now: Plan) {
  const before = then === null ? null : positionAt(then, THEN);
  return [assess(now, day(NOW)), changesSince(before, positionAt(now, NOW))] as const;
}

/** A plan of one action for each of these, by what the action says. */
const planFrom = (activities: Readonly<Record<string, ActivitySpec>>, options: Partial<Plan> = {}) =>
  planWith({
    ...options,
    actions: Object.entries(activities).map(([text, spec], at) => ({
      number: `1.${String(at + 1)}`,
      text,
      activities: [activity({ key: text, ...spec })],
    })),
  });

const done = { rated: 'green', evidence: 'Minutes of May.', milestones: [{ due: '2022-06-30' }] } as const;
const open = { rated: 'amber', milestones: [{ due: '2022-06-30' }] } as const;

describe('completed since', () => {
  const keysOf = (...[plan, change]: ReturnType<typeof since>) =>
    completedSince(plan, change).map(({ activity: { key } }) => key);

  it('is what is rated complete and was not, in the plan’s order', () => {
    const then = planFrom({ Protocol: open, Audit: done, Training: { ...open, rated: null }, Housing: open });
    const now = planFrom({ Protocol: done, Audit: done, Training: done, Housing: open });
    expect(keysOf(...since(then, now))).toEqual(['Protocol', 'Training']);
  });

  it('is not what is new: nothing tells since when it is complete', () => {
    const then = planFrom({ Protocol: open });
    const now = planFrom({ Protocol: done, Newsletter: done, Dashboard: done, Advocacy: open });
    expect(keysOf(...since(then, now))).toEqual(['Protocol']);
    expect(completeAndNew(...since(then, now))).toBe(2);
  });

  it('goes by what the colours mean: where blue is complete, green is not', () => {
    const then = planFrom({ Protocol: { ...open, rated: 'green' }, Audit: open }, { ragKey: BRAG });
    const now = planFrom({ Protocol: { ...done, rated: 'blue' }, Audit: done }, { ragKey: BRAG });
    expect(keysOf(...since(then, now))).toEqual(['Protocol']);
  });

  it('is nothing at the first report', () => {
    const [plan, change] = since(null, planFrom({ Protocol: done }));
    expect(completedSince(plan, change)).toEqual([]);
    expect(completeAndNew(plan, change)).toBe(0);
    expect(changeOf(change).size).toBe(0);
  });
});

it('the change of each activity is found by its key, and what is gone is none of the plan', () => {
  const [, change] = since(planFrom({ Protocol: open, Audit: open }), planFrom({ Protocol: done }));
  expect([...changeOf(change)].map(([key, { before, now }]) => [key, before?.rating, now?.rating])).toEqual([
    ['Protocol', 'amber', 'green'],
  ]);
});

describe('leads of whom nothing has changed', () => {
  const silences = (then: Record<string, ActivitySpec>, now: Record<string, ActivitySpec>) =>
    leadSilences(...since(planFrom(then), planFrom(now))).map(
      ({ lead, untouched, open: all }) => `${lead}: ${String(untouched)} of ${String(all)}`,
    );
  const of = (...leads: string[]): ActivitySpec => ({ ...open, leads });

  it('are told with how many of their open activities stand as they did, in the plan’s order', () => {
    expect(
      silences(
        { Protocol: of('Police'), Audit: of('Police'), Training: of('Health') },
        { Protocol: of('Police'), Audit: { ...of('Police'), rated: 'red' }, Training: of('Health') },
      ),
    ).toEqual(['Police: 1 of 2', 'Health: 1 of 1']);
  });

  it('a joint activity counts under each of its leads, and once where one is named twice', () => {
    const plan = { Protocol: of('Police', 'Health', 'Police') };
    expect(silences(plan, plan)).toEqual(['Police: 1 of 1', 'Health: 1 of 1']);
  });

  it('what nobody leads is told as such, and not where the plan has no leads at all', () => {
    const plan = { Protocol: of(), Training: of(), Audit: { ...open, leads: null } };
    expect(silences(plan, plan)).toEqual([`${NO_LEAD}: 2 of 2`]);
  });

  it.each<[string, ActivitySpec]>([
    ['rated complete', { ...done, leads: ['Police'] }],
    ['rated complete, without evidence yet', { ...open, rated: 'green', leads: ['Police'] }],
    ['done by its words', { rated: 'amber', leads: ['Police'], milestones: [{ status: 'complete' }] }],
    ['cancelled', { rated: 'amber', leads: ['Police'], milestones: [{ status: 'cancelled' }] }],
  ])('what needs no update is not counted: %s', (_, spec) => {
    expect(silences({ Protocol: spec }, { Protocol: spec })).toEqual([]);
  });

  it.each<[string, ActivitySpec]>([
    ['not rated', { ...open, rated: null, leads: ['Police'] }],
    ['without milestones', { rated: 'amber', leads: ['Police'], milestones: [] }],
    ['one of two milestones done', { ...open, leads: ['Police'], milestones: [{ status: 'complete' }, {}] }],
  ])('what is open is: %s', (_, spec) => {
    expect(silences({ Protocol: spec }, { Protocol: spec })).toEqual(['Police: 1 of 1']);
  });

  it('what is new does not stand as it did', () => {
    expect(silences({ Protocol: of('Police') }, { Protocol: of('Police'), Audit: of('Health') })).toEqual([
      'Police: 1 of 1',
      'Health: 0 of 1',
    ]);
  });

  it('nobody is silent at the first report', () => {
    expect(leadSilences(...since(null, planOf(action('1.1', open))))).toEqual([]);
  });
});
