/** What people say a column is, and what they are told of each. */
import type { CellValue } from '../../../src/plan/grid';
import type { ColumnRole } from '../../../src/plan/model';
import { sketch } from '../../support/grids';
import { activitiesOf, planIn } from './support';

const read = (rows: readonly (readonly CellValue[])[]) => planIn(sketch(rows));
const corrected = (
  rows: readonly (readonly CellValue[])[],
  ...columns: readonly (readonly [string, ColumnRole])[]
) => planIn(sketch(rows), { columns: columns.map(([column, role]) => ({ sheet: 'Plan', column, role })) });
const leadsOf = (plan: ReturnType<typeof read>) =>
  activitiesOf(plan).map(({ leads }) => leads.map(({ text }) => text).join(' + '));
const firsts = (plan: ReturnType<typeof read>) => activitiesOf(plan).map(({ milestones: [first] }) => first);

describe('people’s corrections', () => {
  const rows = [
    ['Action', 'Lead', 'Due', 'Remark', 'Notes'],
    ['Agree', 'Chair', 'May 2022', 'G', 'Met'],
  ];

  it('make a column of any header the rating', () => {
    const plan = corrected(rows, ['D', 'rag']);
    expect(activitiesOf(plan)[0]?.rag.rating).toBe('green');
    expect(plan.columns[3]).toMatchObject({ role: 'rag', why: 'You said so.' });
  });

  it('may name a column beside the table', () => {
    const wide = rows.map((row, at) => [...row, '', '', at === 0 ? '' : 'R']);
    const plan = corrected(wide, ['H', 'rag']);
    expect(activitiesOf(plan)[0]?.rag.rating).toBe('red');
  });

  it('name several leads, in the order of the columns', () => {
    const both = corrected(rows, ['E', 'lead'], ['B', 'lead']);
    expect(leadsOf(both)).toEqual(['Chair + Met']);
    expect(both.actions[0]?.activities[0]?.leads[0]?.cell).toMatchObject({ column: 1 });
    const before = [
      ['Remark', 'Action', 'Lead', 'Due'],
      ['Police', 'Agree', 'Chair', 'May 2022'],
    ];
    expect(leadsOf(corrected(before, ['C', 'lead'], ['A', 'lead']))).toEqual(['Police + Chair']);
  });

  it.each<[ColumnRole, string]>([
    ['priority', 'Priority'],
    ['outcome', 'Outcome'],
    ['number', 'No.'],
    ['action', 'Action'],
    ['lead', 'Lead'],
    ['milestones', 'Milestones'],
    ['timescale', 'Due'],
    ['revised', 'Revised date'],
    ['start', 'Start'],
    ['status', 'Status'],
    ['rag', 'RAG'],
  ])('free the column that was taken for the only one of its role: %s', (role, header) => {
    const headers = ['Action', 'Lead', 'Due', 'RAG', 'Notes', 'Remark'].filter((one) => one !== header);
    const wide = [
      [header, ...headers],
      ['1', ...headers.map(() => 'Agree')],
    ];
    const roles = (...columns: readonly (readonly [string, ColumnRole])[]) =>
      corrected(wide, ...columns).columns.map((column) => column.role);
    const letter = 'ABCDEFG'.charAt(headers.length);
    expect(roles()[0]).toBe(role);
    expect([roles([letter, role])[0], roles([letter, role]).at(-1)]).toEqual(['ignored', role]);
    expect([roles(['A', role], [letter, role])[0], roles([letter, role], ['A', role]).at(-1)]).toEqual([
      role,
      role,
    ]);
  });

  it.each<[ColumnRole, string]>([
    ['evidence', 'Progress'],
    ['measure', 'KPI'],
  ])('leave the others of a role that several can have: %s', (role, header) => {
    const wide = [
      ['Action', 'Lead', 'Due', header, 'Remark'],
      ['Agree', 'Chair', 'May 2022', 'Met', 'Sent'],
    ];
    expect(
      corrected(wide, ['E', role])
        .columns.slice(3)
        .map((one) => one.role),
    ).toEqual([role, role]);
  });

  it('of the status leave the day on which the work was done', () => {
    const wide = [
      ['Action', 'Lead', 'Due', 'Date completed', 'Status', 'Where it is'],
      ['Agree', 'Chair', 'May 2022', '', 'Cancelled', 'In progress'],
      ['Print', 'Chair', 'May 2022', '12/03/2022', 'Cancelled', ''],
    ];
    const plan = corrected(wide, ['F', 'status']);
    expect(plan.columns.slice(3).map((one) => one.role)).toEqual(['status', 'ignored', 'status']);
    expect(firsts(plan).map((first) => first?.status)).toEqual(['inProgress', 'complete']);
  });

  it('for another sheet change nothing', () => {
    const plan = planIn(sketch(rows), { columns: [{ sheet: 'Old', column: 'E', role: 'lead' }] });
    expect(leadsOf(plan)).toEqual(['Chair']);
    expect(plan.columns.map(({ why }) => why)).not.toContain('You said so.');
  });

  it('may leave the table without an action: the milestones say what is to be done', () => {
    const steps = [
      ['Action', 'Milestones', 'Lead', 'Due'],
      ['Agree', 'Meet', 'Chair', 'May 2022'],
    ];
    expect(corrected(steps, ['A', 'ignored']).actions.map(({ text }) => text)).toEqual(['Meet']);
  });
});

describe('what is told of the columns', () => {
  it('leaves out those without header and role', () => {
    const plan = read([
      ['Action', '', 'Lead', 'Due'],
      ['Agree', '', 'Chair', 'May 2022'],
    ]);
    expect(plan.columns.map(({ column }) => column)).toEqual(['A', 'C', 'D']);
  });

  it('names rivals until somebody has said which', () => {
    const rows = [
      ['Action', 'Owner', 'Lead', 'Due'],
      ['Agree', 'Chair', 'Nurse', 'May 2022'],
    ];
    expect(read(rows).columns[1]?.rivals).toEqual(['C']);
    expect(corrected(rows, ['B', 'lead']).columns[1]?.rivals).toEqual([]);
  });

  it('where people have said anything speaks of no rule of ours', () => {
    const rows = [
      ['Action', 'Lead', 'RAG', 'Outcome'],
      ['Agree', 'Chair', 'G', 'Agreed in May'],
    ];
    expect(read(rows).columns[2]?.why).toBe('The header “RAG” says so; 1 cell below rates.');
    expect(read(rows).columns[3]?.why).toMatch(/taken for what came of the work/);
    expect(corrected(rows, ['B', 'lead']).columns[3]?.why).not.toMatch(/taken for/);
  });
});

describe('the day on which the work was done', () => {
  const header = ['Action', 'Lead', 'Due', 'Date completed', 'Status', 'RAG'];
  const act = (done: string, status: string) => ['Agree', 'Chair', 'May 2022', done, status, 'G'];

  it('is another column than the status beside it, whichever stands first', () => {
    const plan = read([header, act('12/03/2022', 'In progress'), act('', 'Not started')]);
    expect(firsts(plan).map((first) => first?.status)).toEqual(['complete', 'notStarted']);
  });

  it('is none where people say that its column holds something else', () => {
    const rows = [header, act('12/03/2022', 'In progress')];
    for (const role of ['ignored', 'evidence', 'revised'] as const) {
      expect(firsts(corrected(rows, ['D', role]))[0]?.status).toBe('inProgress');
    }
    expect(firsts(corrected(rows, ['D', 'revised']))[0]?.revisedDue).toBe('2022-03-12');
  });

  it.each(['Completed', 'Complete?', 'Done'])('may stand under “%s”', (done) => {
    const plan = read([
      ['Action', 'Lead', 'Due', done, 'RAG'],
      ['Agree', 'Chair', 'May 2022', '12/03/2022', 'G'],
    ]);
    expect(firsts(plan)[0]?.status).toBe('complete');
  });

  it('is no day that stands under “Status”', () => {
    const plan = read([
      ['Action', 'Lead', 'Due', 'Status', 'RAG'],
      ['Agree', 'Chair', 'May 2022', '12/03/2022', 'G'],
    ]);
    expect(firsts(plan)[0]?.status).toBeNull();
  });
});
