/** What follows from the published 2021–23 plan as of 30/04/2022, checked cell by cell against the plan by eye. */
import { address, cellName } from '../../src/plan/grid';
import type { Results } from '../../src/plan/model';
import { thinkThrough } from '../../src/plan/results';
import { gridsOf } from '../support/grids';
import { day } from '../support/plan-builder';
import { describePlans, planFile } from '../support/plans';

describePlans('the 2021–23 plan as of 30/04/2022', () => {
  let results: Results;
  beforeAll(() => {
    const grids = gridsOf(planFile('mscp-business-plan-2021-23.xlsx'));
    results = thinkThrough(grids, { asOf: day('2022-04-30'), memory: [], history: [] });
  });

  const activities = () => results.plan.actions.flatMap((action) => action.activities);
  const milestonesThat = (holds: (milestone: ReturnType<typeof milestones>[number]) => boolean) =>
    milestones()
      .filter(holds)
      .map(({ at }) => at);
  const milestones = () =>
    activities().flatMap((activity) =>
      activity.milestones.map((milestone, index) => ({
        ...milestone,
        at: `${cellName(activity.cell)}/${String(index + 1)}`,
      })),
    );

  it('finds overdue only what is: one milestone', () => {
    expect(milestonesThat(({ overdue }) => overdue)).toEqual(['D56/1']);
  });

  it('asks about what may be done', () => {
    expect(milestonesThat(({ state }) => state === 'toConfirm')).toEqual([
      'D28/1',
      'D82/1',
      'D86/1',
      'D86/2',
    ]);
  });

  it.each(['D27', 'D35', 'D81', 'D84', 'D88', 'D95'])(
    'takes the finished work in %s for finished',
    (cell) => {
      const finished = activities().find((activity) => cellName(activity.cell) === cell);
      expect(finished?.milestones.map(({ state, overdue }) => [state, overdue])).toEqual([
        ['complete', false],
      ]);
      expect(results.escalations.map((item) => item.cell && cellName(item.cell))).not.toContain(cell);
    },
  );

  it.each([
    ['1.4.1', 'D45'],
    ['2.1.2', 'D57'],
    ['2.2.2', 'D64'],
    ['3.3.1', 'D75'],
    ['5.1.2', 'D96'],
    ['5.2.1', 'D98'],
  ])('finds the standing work of %s in %s unreported, and not overdue', (number, cell) => {
    const standing = activities().find((activity) => cellName(activity.cell) === cell);
    expect(standing?.milestones.map(({ overdue }) => overdue)).not.toContain(true);
    const found = results.findings.filter(
      (finding) => finding.rule === 'standing-unreported' && finding.cell.row === standing?.cell.row,
    );
    expect(found).toMatchObject([{ action: number, severity: 'warning' }]);
  });

  it.each<[string, string]>([
    ['D15', 'red amber'],
    ['D16', 'red amber notStarted'],
    ['D19', 'red amber notStarted'],
    ['D20', 'red amber notStarted'],
    ['D21', 'red amber notStarted'],
    ['D22', 'amber green'],
    ['D25', 'red amber notStarted'],
    ['D26', 'amber green'],
    ['D27', 'amber green'],
    ['D28', 'red amber green'],
    ['D29', 'red amber green notStarted'],
    ['D33', 'red amber notStarted'],
    ['D34', 'red amber notStarted'],
    ['D35', 'amber green'],
    ['D38', 'red amber'],
    ['D39', 'amber green'],
    ['D43', 'red amber green'],
    ['D45', 'red amber notStarted'],
    ['D47', 'red amber notStarted'],
    ['D54', 'red amber green'],
    ['D55', 'red amber green'],
    ['D56', 'red'],
    ['D57', 'red amber notStarted'],
    ['D58', 'red amber green'],
    ['D61', 'red amber green'],
    ['D64', 'red amber notStarted'],
    ['D70', 'red amber notStarted'],
    ['D75', 'red amber notStarted'],
    ['D81', 'amber green'],
    ['D82', 'red amber'],
    ['D84', 'amber green'],
    ['D86', 'red amber'],
    ['D88', 'amber green'],
    ['D89', 'amber green'],
    ['D95', 'amber green'],
    ['D96', 'red amber notStarted'],
    ['D98', 'red amber notStarted'],
  ])('%s: %s', (cell, allowed) => {
    const found = activities().find((activity) => cellName(activity.cell) === cell);
    expect(found?.allowed.ratings.join(' ')).toBe(allowed);
  });

  it('finds no rating out of step: each can be argued from the definitions', () => {
    const outOfStep = activities().filter(({ allowed }) => allowed.outOfStep);
    expect(outOfStep.map(({ cell }) => cellName(cell))).toEqual([]);
  });

  it('finds what a careful reader would', () => {
    expect(
      results.findings.map(({ rule, severity, cell }) => `${cellName(cell)} ${rule} ${severity}`),
    ).toEqual([
      'F23 rag-evidence warning',
      'D24 timescale-missing warning',
      'D28 due-unconfirmed warning',
      'D31 timescale-missing warning',
      'D33 timescale-missing warning',
      'C34 lead-variant info',
      'F34 standing-unreported info',
      'D38 timescale-missing warning',
      'C41 lead-variant info',
      'D43 timescale-missing warning',
      'A45 number-gap info',
      'F45 standing-unreported warning',
      'D54 timescale-missing info',
      'F57 standing-unreported warning',
      'C60 lead-variant info',
      'D61 timescale-misspelt warning',
      'D62 timescale-missing warning',
      'D63 timescale-missing warning',
      'F64 standing-unreported warning',
      'D70 timescale-missing warning',
      'D70 timescale-missing warning',
      'C75 lead-variant info',
      'F75 standing-unreported warning',
      'C81 lead-variant info',
      'D82 due-unconfirmed warning',
      'D85 timescale-missing warning',
      'D86 due-unconfirmed warning',
      'D86 due-unconfirmed warning',
      'D96 timescale-missing warning',
      'F96 standing-unreported warning',
      'F98 standing-unreported warning',
    ]);
  });

  it('offers to change one word of one cell', () => {
    const misspelt = results.findings.find(({ rule }) => rule === 'timescale-misspelt');
    expect(misspelt).toMatchObject({ found: 'Mary 2021', expected: 'May 2021' });
    expect(misspelt?.fix && address(misspelt.fix.cell)).toBe("'Business Plan'!D61");
    expect(misspelt?.fix?.value).toMatch(/ – May 2021 – March 2023$/);
  });

  it('escalates the one overdue item to the Executive and asks the leads of those rated Red', () => {
    expect(
      results.escalations.map(({ level, cell }) => `${String(level)} ${cell ? cellName(cell) : ''}`),
    ).toEqual(['3 D56', '1 D19', '1 D45', '1 D57', '1 D64', '1 D75', '1 D96', '1 D98']);
    expect(results.escalations[0]).toMatchObject({
      askOf: 'Executive',
      reasons: ['Rated Red', 'Due 30/11/2021: five months overdue'],
      daysOverdue: 151,
    });
  });

  it('adds up', () => {
    expect(results.summary).toMatchObject({
      actions: 29,
      activities: 58,
      milestones: 71,
      overdue: 1,
      toConfirm: 4,
      undated: 17,
      outOfStep: 0,
      rowsLeftOut: 0,
      byRating: { red: 9, amber: 16, green: 11, notStarted: 22, blue: 0, unrated: 0 },
    });
    expect(results.summary.byPriority.map(({ activities: count }) => count)).toHaveLength(5);
  });
});
