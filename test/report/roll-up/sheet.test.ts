import type { Escalation, Plan } from '../../../src/plan/model';
import { rollUp, type PlanInFile } from '../../../src/plan/roll-up';
import { rollUpItemsSheet } from '../../../src/report/roll-up/items';
import { rollUpSheet } from '../../../src/report/roll-up/sheet';
import { action, planWith } from '../../support/plan-builder';
import { allText, rowOf, words } from '../support/grid-of';
import { item, resultsOf } from '../support/results-of';

const BUILT_AT = '30/04/2022 09:00';

const onList = (key: string, leads: string[], level: number, closed: string | null = null) =>
  item({ key, leads, level, closed, action: '1.1', cell: null, askOf: 'Executive' });

function inFile(file: string, plan: Plan, escalations: readonly Escalation[] = []): PlanInFile {
  return { file, results: resultsOf(plan, { escalations }) };
}

const children = inFile(
  'children.xlsx',
  planWith({
    title: 'Children’s plan',
    actions: [
      action('1.1', {
        leads: ['Quality Assurance Sub Group'],
        rated: 'red',
        milestones: [{ due: '2022-01-31' }],
      }),
      action('1.2', { leads: ['Police', 'Health'], rated: 'green', evidence: 'Agreed.' }),
    ],
  }),
  [onList('a', ['Quality Assurance Sub Group'], 2), onList('b', ['Police'], 1, '2022-04-01')],
);
const adults = inFile(
  'adults.xlsx',
  planWith({
    title: null,
    actions: [
      action('1', { leads: ['Quality Assurance sub-group'], rated: 'amber' }),
      action('2', { leads: ['Police'] }),
    ],
  }),
  [onList('c', ['Police'], 3)],
);

describe('several plans together', () => {
  const sums = rollUp([children, adults]);

  it('adds up activities, overdue milestones and open items of all plans', () => {
    expect(sums).toMatchObject({
      byRating: { red: 1, amber: 1, green: 1, notStarted: 0, blue: 0, unrated: 1 },
      overdue: 1,
      escalations: 2,
    });
    expect(sums.byPlan.map(({ file, escalations }) => [file, escalations])).toEqual([
      ['children.xlsx', 1],
      ['adults.xlsx', 1],
    ]);
  });

  it('counts a joint activity under each lead, and one body under one name however it is spelt', () => {
    const counted = sums.byLead.map(({ lead, byRating, escalations }) => [
      lead,
      Object.values(byRating).reduce((sum, one) => sum + one, 0),
      escalations,
    ]);
    expect(counted).toEqual([
      ['Health', 1, 0],
      ['Police', 2, 1],
      ['Quality Assurance Sub Group', 2, 1],
    ]);
  });
});

describe('the sheets of a roll-up', () => {
  const plans = [children, adults];
  const sheet = rollUpSheet(rollUp(plans), plans, BUILT_AT);

  it('have a row a plan with a total, and a row a lead without one', () => {
    const rows = sheet.rows.map((_, row) => words(sheet, row));
    const by = (name: string) => rows.find(([first]) => first === name)?.slice(0, 8);
    expect(by('Plan')).toEqual([
      'Plan',
      'Red',
      'Amber',
      'Green',
      'Not rated',
      'Activities',
      'Overdue',
      'Escalated',
    ]);
    expect(by('Children’s plan')).toEqual(['Children’s plan', '1', '0', '1', '0', '2', '1', '1']);
    expect(by('adults.xlsx')).toEqual(['adults.xlsx', '0', '1', '0', '1', '2', '0', '1']);
    expect(by('All plans')).toEqual(['All plans', '1', '1', '1', '1', '4', '1', '2']);
    expect(by('Police')).toEqual(['Police', '0', '0', '1', '1', '2', '0', '1']);
  });

  it('draw one bar a plan over the figures beside the page', () => {
    const [chart] = sheet.charts;
    const data = chart?.data;
    if (!chart || !data) throw new Error('No chart');
    expect(data.left).toBeGreaterThan(sheet.print.area.right);
    const figures = sheet.rows
      .slice(data.top, data.bottom + 1)
      .map((_, row) => words(sheet, data.top + row).slice(data.left, data.right + 1));
    expect(figures).toEqual([
      ['Plan', 'Red', 'Amber', 'Green', 'Not rated'],
      ['adults.xlsx', '0', '1', '0', '1'],
      ['Children’s plan', '1', '0', '1', '0'],
    ]);
  });

  it('list the open items of all plans, highest level first, and no closed ones', () => {
    const items = rollUpItemsSheet(plans, BUILT_AT);
    const header = rowOf(items, 'Plan');
    expect(words(items, header + 1).slice(0, 4)).toEqual(['adults.xlsx', '1.1', 'Milestone of c', 'Police']);
    expect(words(items, header + 2)[2]).toBe('Milestone of a');
    expect(allText(items)).not.toContain('Milestone of b');
    expect(items.filter).toEqual({ top: header, left: 0, bottom: header + 2, right: 7 });
  });

  it('say so where no plan has any', () => {
    const none = [{ ...adults, results: { ...adults.results, escalations: [] } }];
    const items = rollUpItemsSheet(none, BUILT_AT);
    expect(allText(items)).toContain('No item of these plans needs anyone above its lead.');
    expect(items.filter).toBeUndefined();
  });
});
