/** The structure of the published plans: counts, cells, numbers and short names, never their sentences. */
import type { Day } from '../../../src/plan/day';
import { cellName, type Grid } from '../../../src/plan/grid';
import type { Plan, Rating } from '../../../src/plan/model';
import { fillAreas, readPlan } from '../../../src/plan/read';
import { gridsOf } from '../../support/grids';
import { describePlans, planFile } from '../../support/plans';
import { activitiesOf, rolesOf } from './support';

/** Reads as the add-in does: first without fills, then with those that were asked for. */
function read(file: string, asOf: string): Plan {
  const grids = gridsOf(planFile(file));
  const areas = fillAreas(grids.map((grid) => ({ ...grid, fills: new Map() })));
  return readPlan(
    grids.map((grid) => ({
      ...grid,
      fills: new Map([...grid.fills].filter(([cell]) => isAsked(grid, cell))),
    })),
    { asOf: asOf as Day },
  );
  function isAsked({ sheet }: Grid, cell: string): boolean {
    const [row = -1, column = -1] = cell.split(',').map(Number);
    return areas.some(
      (area) =>
        area.sheet === sheet &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right,
    );
  }
}

function ratings(plan: Plan): Partial<Record<Rating | 'none', number>> {
  const counts: Partial<Record<Rating | 'none', number>> = {};
  for (const { rag } of activitiesOf(plan))
    counts[rag.rating ?? 'none'] = (counts[rag.rating ?? 'none'] ?? 0) + 1;
  return counts;
}

function counts(plan: Plan): readonly number[] {
  const activities = activitiesOf(plan);
  return [plan.actions.length, activities.length, activities.flatMap(({ milestones }) => milestones).length];
}

function keysAreUnique(plan: Plan): boolean {
  const keys = activitiesOf(plan).map(({ key }) => key);
  return new Set(keys).size === keys.length;
}

/** "D16 C16": an activity's cell, and the cells that say who leads it. */
function leadCells(plan: Plan, from: string, to: string): string[] {
  const activities = activitiesOf(plan);
  const first = activities.findIndex(({ cell }) => cellName(cell) === from);
  const last = activities.findIndex(({ cell }) => cellName(cell) === to);
  return activities
    .slice(first, last + 1)
    .map(({ cell, leads }) => [cell, ...leads.map((lead) => lead.cell)].map(cellName).join(' '));
}

describePlans('the plan of 2021-23', () => {
  const plan = read('mscp-business-plan-2021-23.xlsx', '2022-04-30');

  test('is read whole', () => {
    expect(counts(plan)).toEqual([29, 58, 71]);
    expect(plan.rowsLeftOut).toEqual([]);
    expect(keysAreUnique(plan)).toBe(true);
    expect(rolesOf(plan)).toEqual(['A number', 'B action', 'C lead', 'D milestones', 'E rag', 'F evidence']);
    expect(plan.sheets.map(({ role }) => role)).toEqual(['plan']);
  });

  test('says of itself what it is', () => {
    expect(plan.title).toMatch(/\(MSCP\) Business Plan 2021 – 2023$/);
    expect(plan.version).toBe('DRAFT V.7 – APRIL 2022');
    expect(plan.versionDay).toBe('2022-04-30');
    expect(plan.period).toEqual({ start: '2021-04-01', end: '2023-03-31' });
  });

  test('has a key of four whose colours mean what its words say', () => {
    expect(plan.ragKeyFromPlan).toBe(true);
    expect(plan.ragKey.map(({ rating, meaning, colour }) => [rating, meaning, colour])).toEqual([
      ['red', 'late', '#FF0000'],
      ['amber', 'onTrack', '#FFC000'],
      ['green', 'complete', '#00B050'],
      ['notStarted', 'notStarted', '#9DC3E6'],
    ]);
    expect(plan.ragKey.map(({ cell }) => cell && cellName(cell))).toEqual(['A6', 'A7', 'A8', 'A9']);
    const lengths = plan.ragKey.map(({ definition }) => definition.length);
    expect(Math.min(...lengths)).toBeGreaterThan(60);
  });

  test('is rated by fill alone', () => {
    expect(ratings(plan)).toEqual({ red: 9, amber: 16, green: 11, notStarted: 22 });
    expect(activitiesOf(plan).every(({ rag }) => rag.word === null && !rag.unrecognised)).toBe(true);
  });

  test('has five priorities, numbers as written, and outcomes with their numbers in front', () => {
    const priorities = [...new Set(plan.actions.map(({ priority }) => priority))];
    expect(priorities.map((text) => text?.slice(0, 20))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `Priority objective ${String(number)}`),
    );
    expect(plan.actions.slice(0, 3).map(({ number, cell }) => [number, cellName(cell)])).toEqual([
      ['1.1.1', 'A15'],
      ['1.1.2', 'A20'],
      ['1.1.3', 'A22'],
    ]);
    const outcomes = [...new Set(plan.actions.map(({ outcome }) => outcome?.split(' ')[0]))];
    expect(outcomes).toEqual([
      '1.1',
      '1.2',
      '1.4',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '3.3',
      '4.1',
      '4.2',
      '5.1',
      '5.2',
      '5.3',
    ]);
  });

  test('a merged lead covers its rows', () => {
    expect(leadCells(plan, 'D15', 'D21')).toEqual([
      'D15 C15',
      'D16 C16',
      'D17 C16',
      'D18 C18',
      'D19 C18',
      'D20 C20',
      'D21 C21',
    ]);
    expect(leadCells(plan, 'D27', 'D32').map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'C27 C27',
      'C27 C27',
      'C27 C27',
      'C27 C27',
      'C31',
      'C31',
    ]);
    expect(leadCells(plan, 'D83', 'D85')).toEqual(['D83 C83', 'D84 C84', 'D85 C84']);
  });

  test('one body has one name, and different bodies keep theirs', () => {
    const spellings = new Map<string, Set<string>>();
    for (const { text, name } of activitiesOf(plan).flatMap(({ leads }) => leads)) {
      spellings.set(name, (spellings.get(name) ?? new Set()).add(text));
    }
    const several = [...spellings].flatMap(([name, { size }]) =>
      size > 1 ? [`${name.slice(-10)} ${String(size)}`] : [],
    );
    expect(several.sort()).toEqual([' Sub Group 2', ' Sub Group 4', 'roup (JEG) 2']);
    expect(spellings.has('MSCP Executive') && spellings.has('MSCP Business Manager')).toBe(true);
    expect(spellings.has('MSCP Training/ Learning & Development Officer')).toBe(true);
  });

  test('evidence, updates, and evidence above', () => {
    const kindAt = (name: string) =>
      activitiesOf(plan).find(({ cell }) => cellName(cell) === name)?.evidence.kind;
    const kinds = ['D15', 'D16', 'D20', 'D21', 'D22', 'D23', 'D25', 'D26', 'D29', 'D33', 'D55', 'D82'].map(
      kindAt,
    );
    expect(kinds).toEqual([
      'update',
      'above',
      'none',
      'update',
      'evidence',
      'above',
      'update',
      'evidence',
      'above',
      'none',
      'evidence',
      'evidence',
    ]);
  });
});

describePlans('the plan of 2014-17', () => {
  const plan = read('mscb-business-plan-2014-17.xlsx', '2016-04-30');

  test('is read whole from six sheets, and the cover is named with the reason', () => {
    expect(counts(plan)).toEqual([36, 51, 114]);
    expect(plan.rowsLeftOut).toEqual([]);
    expect(keysAreUnique(plan)).toBe(true);
    expect(plan.sheets.map(({ role }) => role)).toEqual(['other', ...Array<string>(6).fill('plan')]);
    expect(plan.sheets[0]?.why).toMatch(/^No row names the columns of a plan/);
    const sheet = plan.actions.filter(({ cell }) => cell.sheet === 'Priority 6');
    expect(sheet.map(({ number }) => number)).toEqual(
      '1.1 1.2 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 2.10'.split(' '),
    );
  });

  test('says on its cover what it is', () => {
    expect(plan.version).toBe('VERSION 8 – APRIL 2016');
    expect(plan.versionDay).toBe('2016-04-30');
    expect(plan.period).toEqual({ start: '2014-04-01', end: '2017-03-31' });
  });

  test('is rated by letter and fill, which agree; it has no key', () => {
    expect(plan.ragKeyFromPlan).toBe(false);
    expect(ratings(plan)).toEqual({ red: 12, amber: 27, green: 10, notStarted: 2 });
    expect(activitiesOf(plan).every(({ rag }) => rag.byWord === rag.byFill && !rag.unrecognised)).toBe(true);
  });

  test('leads: several in a cell, who supports, and blank cells below', () => {
    const leadsOf = (sheet: string, name: string) =>
      activitiesOf(plan)
        .find(({ cell }) => cell.sheet === sheet && cellName(cell) === name)
        ?.leads.map(({ name: lead }) => lead);
    expect(leadsOf('Priority 6', 'E5')).toEqual(['MSCB Development Officer']);
    expect(leadsOf('Priority 6', 'E17')).toEqual([
      'MSCB Chair',
      'MSCB Business Manager',
      'MSCB Board',
      'Sub groups',
    ]);
    expect(leadsOf('Priority 6', 'E13')).toEqual(['Learning Lessons Sub Group', 'MSCB Executive']);
    expect(leadsOf('Priority 3', 'E9')).toEqual(['MSCB Development Officer', 'MSCB Lay members']);
    expect(leadsOf('Priority 1', 'E10')).toHaveLength(2);
    expect(leadsOf('Priority 1', 'E10')).toEqual(leadsOf('Priority 1', 'E8'));
    expect(leadsOf('Priority 6', 'E19')).toHaveLength(4);
  });

  test('the revised date in the evidence belongs to the one milestone of its row', () => {
    const revised = activitiesOf(plan).flatMap(({ milestones }) =>
      milestones.filter((one) => one.revisedDue !== null),
    );
    expect(revised.map(({ cell, revisedDue }) => [cell.sheet, cellName(cell), revisedDue])).toEqual([
      ['Priority 1', 'E16', '2016-05-31'],
    ]);
  });
});

describePlans('the plan of 2009/10', () => {
  const plan = read('mscb-business-plan-2009-10.xlsx', '2009-10-31');

  test('is read whole: a milestone a line of the time scale column, none where it is empty', () => {
    expect(counts(plan)).toEqual([19, 19, 21]);
    expect(plan.rowsLeftOut).toEqual([]);
    expect(keysAreUnique(plan)).toBe(true);
    expect(plan.period).toEqual({ start: '2009-04-01', end: '2010-03-31' });
    const lines = activitiesOf(plan).map(
      ({ cell, milestones }) => `${cellName(cell)} ${String(milestones.length)}`,
    );
    expect(lines.filter((line) => !line.endsWith(' 1'))).toEqual([
      'A15 3',
      'A19 4',
      'A21 0',
      'A28 0',
      'A29 0',
      'A40 0',
      'A41 0',
      'A49 3',
    ]);
  });

  test('rates nothing and numbers nothing', () => {
    expect(activitiesOf(plan).every(({ rag }) => rag.cell === null && rag.rating === null)).toBe(true);
    expect(plan.actions.every(({ number, numberCell }) => number === null && numberCell === null)).toBe(true);
    expect(rolesOf(plan)).toEqual([
      'A action',
      'B lead',
      'C measure',
      'D measure',
      'E timescale',
      'F evidence',
    ]);
  });

  test('core objectives are the priorities; theme and outcome together are the outcomes', () => {
    const count = (number: number) =>
      plan.actions.filter(({ priority }) => priority?.startsWith(`Core Objective ${String(number)}`)).length;
    expect([1, 2, 3].map(count)).toEqual([11, 6, 2]);
    const outcomes = [...new Set(plan.actions.map(({ outcome }) => outcome ?? ''))];
    expect(outcomes.map((text) => `${text.slice(0, 1)}${text.includes(' – Outcome: ') ? '+' : ''}`)).toEqual(
      '1+ 2+ 4+ 5+ 6+ 1+ 3+ 4+ 5+ 1 2'.split(' '),
    );
  });

  test('leads joined by a stroke are several', () => {
    const leadsAt = (name: string) =>
      activitiesOf(plan)
        .find(({ cell }) => cellName(cell) === name)
        ?.leads.map(({ text }) => text);
    expect(leadsAt('A11')).toEqual(['CDOP', 'QACR']);
    expect(leadsAt('A22')).toEqual(['Training Sub-group', 'CWDC Workgroup', 'CVS']);
    expect(leadsAt('A49')).toEqual(['MSCB Chair', 'DCS', 'MSCB Administrator', 'MSCB Manager']);
  });
});
