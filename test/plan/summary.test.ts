import { assess } from '../../src/plan/assess/assess';
import { NO_LEAD, NO_PRIORITY, summarise } from '../../src/plan/summary';
import type { ColumnRole } from '../../src/plan/model';
import { action, day, planOf, planWith, type ActionSpec, type ActivitySpec } from '../support/plan-builder';

const AS_OF = day('2022-04-30');
const summaryOf = (...actions: ActionSpec[]) => summarise(assess(planOf(...actions), AS_OF));
const one = (spec: ActivitySpec) => summaryOf(action('1', spec));

describe('the plan in numbers', () => {
  it.each<[string, ActivitySpec, Partial<ReturnType<typeof one>>]>([
    [
      'overdue',
      { milestones: [{ due: '2022-01-31' }, { due: '2022-02-28' }] },
      { overdue: 2, milestones: 2, undated: 0, toConfirm: 0, dueSoon: 0 },
    ],
    ['to confirm', { evidence: 'Held', milestones: [{ due: '2022-01-31' }] }, { overdue: 0, toConfirm: 1 }],
    ['undated', { milestones: [{}, { kind: 'vague' }, { kind: 'recurring', every: 'P3M' }] }, { undated: 3 }],
    ['undated but complete', { milestones: [{ status: 'complete' }] }, { undated: 0 }],
    ['undated but cancelled', { milestones: [{ status: 'cancelled' }] }, { undated: 0 }],
    ['due today', { milestones: [{ due: '2022-04-30' }] }, { dueSoon: 1, overdue: 0 }],
    ['due tomorrow', { milestones: [{ due: '2022-05-01' }] }, { dueSoon: 1 }],
    ['due at the end of the third month', { milestones: [{ due: '2022-07-31' }] }, { dueSoon: 1 }],
    ['due later', { milestones: [{ due: '2022-08-01' }] }, { dueSoon: 0 }],
    ['due soon but complete', { milestones: [{ due: '2022-05-31', status: 'complete' }] }, { dueSoon: 0 }],
    ['next deadline of a list', { milestones: [{ dates: ['2022-05-31', '2023-05-31'] }] }, { dueSoon: 1 }],
    ['out of step', { rated: 'green', milestones: [{ due: '2022-09-30' }] }, { outOfStep: 1 }],
    ['in step', { rated: 'amber', milestones: [{ due: '2022-09-30' }] }, { outOfStep: 0 }],
    ['no milestones', { milestones: [] }, { milestones: 0, activities: 1, actions: 1 }],
  ])('%s', (_what, spec, expected) => {
    expect(one(spec)).toMatchObject(expected);
  });

  it('counts a row with an empty cell as undated, where timescales have a column of their own', () => {
    const undatedWith = (roles: readonly ColumnRole[], row: ActivitySpec = {}) => {
      const columns = roles.map((role, index) => ({
        sheet: 'Plan',
        column: 'ABCD'[index] ?? '',
        header: role,
        role,
      }));
      const plan = planWith({ columns, actions: [action('1', { milestones: [], ...row })] });
      return summarise(assess(plan, AS_OF)).undated;
    };
    expect(undatedWith(['action', 'timescale'])).toBe(1);
    expect(undatedWith(['action', 'timescale'], { remark: 'On hold' })).toBe(1);
    expect(undatedWith(['action', 'timescale'], { remark: 'Withdrawn' })).toBe(0);
    expect(undatedWith(['action', 'milestones'])).toBe(0);
    expect(undatedWith(['action', 'milestones', 'timescale'])).toBe(0);
  });

  it('counts ratings, by priority and by lead in the plan’s order, joint activities once in the totals', () => {
    const summary = summaryOf(
      {
        number: '2.1',
        priority: 'Second',
        activities: [
          { rated: 'red', leads: ['A', 'B', 'A'], milestones: [{ due: '2022-01-31' }] },
          { rated: 'notStarted', leads: [] },
        ],
      },
      {
        number: '1.1',
        priority: 'First',
        activities: [
          { rated: 'blue', leads: ['B'] },
          { rated: null, leads: ['B'] },
        ],
      },
      { number: '9', priority: null, activities: [{ rated: 'red', leads: ['C'] }] },
    );
    expect(summary).toMatchObject({ actions: 3, activities: 5, overdue: 1 });
    expect(summary.byRating).toEqual({ red: 2, amber: 0, green: 0, notStarted: 1, blue: 1, unrated: 1 });
    expect(summary.byPriority.map(({ priority, activities }) => [priority, activities])).toEqual([
      ['Second', 2],
      ['First', 2],
      [NO_PRIORITY, 1],
    ]);
    expect(summary.byLead.map(({ lead, activities, overdue }) => [lead, activities, overdue])).toEqual([
      ['A', 1, 1],
      ['B', 3, 1],
      [NO_LEAD, 1, 0],
      ['C', 1, 0],
    ]);
  });

  it('has no table by priority or lead where the plan has neither', () => {
    const summary = summaryOf({ number: '1', priority: null, activities: [{ leads: null }] });
    expect(summary).toMatchObject({ byPriority: [], byLead: [] });
  });

  it('counts the rows left out, and nothing in an empty plan', () => {
    const rowsLeftOut = [{ cell: { sheet: 'Plan', row: 3, column: 0 }, why: 'A note.' }];
    expect(summarise(assess(planWith({ actions: [], rowsLeftOut }), AS_OF))).toMatchObject({
      rowsLeftOut: 1,
      actions: 0,
      activities: 0,
    });
  });
});
