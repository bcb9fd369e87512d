/** Columns that come in twos and more, and columns that hold two things. */
import { serialOf, type Day } from '../../../../src/plan/day';
import type { CellValue } from '../../../../src/plan/grid';
import type { Plan } from '../../../../src/plan/model';
import { sketch, type SketchOptions } from '../../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf } from '../support';

const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const leadsOf = (plan: Plan) =>
  activitiesOf(plan).map(({ leads }) => leads.map(({ text }) => text).join(' + '));
const whyOf = (plan: Plan, letter: string) => plan.columns.find(({ column }) => column === letter)?.why;
const firsts = (plan: Plan) => activitiesOf(plan).map(({ milestones: [first] }) => first);

describe('lead and timescale in one column', () => {
  test.each(['Lead and timescale', 'Lead / Timescale', 'Who & when', 'By whom / by when'])('%s', (header) => {
    const cells: readonly (readonly [string, string, string])[] = [
      ['Business Manager\nMay 2022', 'Business Manager', '2022-05-31'],
      ['Police, June 2022', 'Police', '2022-06-30'],
      ['Head of Service – by 30 June 2022', 'Head of Service', '2022-06-30'],
      ['Quality Group\nHealth\nSeptember 2022', 'Quality Group + Health', '2022-09-30'],
      ['Training Officer (May 2022)', 'Training Officer', '2022-05-31'],
      ['Police / Health / June 2022', 'Police + Health', '2022-06-30'],
    ];
    const plan = read([
      ['Action', header, 'RAG'],
      ...cells.map(([cell], at) => [`Act ${String(at)}`, cell, 'G']),
    ]);
    expect(rolesOf(plan)).toEqual(['A action', 'B timescale', 'C rag']);
    expect(leadsOf(plan)).toEqual(cells.map(([, lead]) => lead));
    expect(activitiesOf(plan).map(({ milestones }) => milestones.map(({ due }) => due))).toEqual(
      cells.map(([, , due]) => [due]),
    );
    expect(whyOf(plan, 'B')).toMatch(/Its cells name who leads as well; both are read\.$/);
  });

  test('names that sound like a time stay leads; a lead or a time may be missing', () => {
    const rows = ['Early Help Board', 'Monthly Review Group', 'May Jones', 'Ongoing', ''];
    const plan = read([
      ['Action', 'Who & when', 'RAG'],
      ...rows.map((cell, at) => [`Act ${String(at)}`, cell, 'G']),
    ]);
    expect(leadsOf(plan)).toEqual(['Early Help Board', 'Monthly Review Group', 'May Jones', '', '']);
    expect(firsts(plan)[3]?.kind).toBe('ongoing');
  });

  test('words of progress go with the time', () => {
    const plan = read([
      ['Action', 'Who & when', 'RAG'],
      ['Agree', 'Chair – May 2022 – Complete', 'G'],
    ]);
    expect(leadsOf(plan)).toEqual(['Chair']);
    expect(firsts(plan)[0]).toMatchObject({ due: '2022-05-31', status: 'complete' });
  });
});

describe('more than one lead column', () => {
  test('an agency and an officer both lead, each going on for itself', () => {
    const plan = read([
      ['No.', 'Action', 'Lead agency', 'Lead officer', 'Support', 'Milestones', 'RAG'],
      ['1', 'Agree', 'Police', 'A Smith', 'Health', 'Meet', 'G'],
      ['', '', '', 'B Jones', '', 'Vote', 'G'],
    ]);
    expect(leadsOf(plan)).toEqual(['Police + A Smith', 'Police + B Jones']);
    expect(rolesOf(plan)).toContain('E ignored');
    expect(whyOf(plan, 'C')).toMatch(/Column D names leads as well; both count\.$/);
  });

  test('strategic and operational', () => {
    const plan = read([
      ['Action', 'Strategic lead', 'Operational lead', 'Due'],
      ['Agree', 'Director', 'A Smith', 'May 2022'],
    ]);
    expect(leadsOf(plan)).toEqual(['Director + A Smith']);
  });

  test('who people say leads is the only lead', () => {
    const rows = [
      ['Action', 'Lead agency', 'Lead officer', 'Due'],
      ['Agree', 'Police', 'A Smith', 'May 2022'],
    ];
    const plan = planIn(sketch(rows), { columns: [{ sheet: 'Plan', column: 'C', role: 'lead' }] });
    expect(leadsOf(plan)).toEqual(['A Smith']);
  });
});

describe('the day on which the work was done', () => {
  const header = ['Action', 'Lead', 'Due', 'Date completed', 'RAG'];
  const statuses = (...cells: CellValue[]) =>
    firsts(
      read([header, ...cells.map((cell, at) => [`Act ${String(at)}`, 'Chair', 'Feb 2022', cell, 'A'])], {
        formats: { D2: 'dd/mm/yyyy' },
      }),
    ).map((first) => first?.status ?? null);

  test('a day that has come is complete, one ahead is a forecast, words say what they say', () => {
    const day = serialOf('2022-03-30' as Day);
    expect(statuses(day, '12/02/2022', 'April 2022', '01/06/2022', '', 'Ongoing', 'Yes', 'TBC')).toEqual([
      'complete',
      'complete',
      'complete',
      null,
      null,
      'ongoing',
      'complete',
      null,
    ]);
  });

  test('is a status, and keeps its due date', () => {
    const plan = read([header, ['Agree', 'Chair', 'Feb 2022', '12/03/2022', 'G']]);
    expect(rolesOf(plan)).toContain('D status');
    expect(firsts(plan)[0]).toMatchObject({ due: '2022-02-28', status: 'complete' });
    expect(whyOf(plan, 'D')).toMatch(/A day that has come means that the work of its row is complete\.$/);
  });

  test('is no column of words, though its header ends as that of such a day begins', () => {
    const plan = read([
      ['Action', 'Lead', 'Due', 'Open / closed'],
      ['Agree', 'Chair', 'Feb 2022', 'Closed'],
    ]);
    expect(rolesOf(plan)).toContain('D status');
    expect(whyOf(plan, 'D')).not.toContain('A day that has come');
  });

  test('counts before the words of a status column, but cancelled work stays so', () => {
    const plan = read([
      ['Action', 'Lead', 'Due', 'Status', 'Completed on', 'RAG'],
      ['Agree', 'Chair', 'Feb 2022', 'In progress', '12/03/2022', 'G'],
      ['Print', 'Chair', 'Feb 2022', 'Cancelled', '12/03/2022', 'G'],
      ['Send', 'Chair', 'Feb 2022', 'In progress', '', 'G'],
    ]);
    expect(firsts(plan).map((first) => first?.status)).toEqual(['complete', 'cancelled', 'inProgress']);
  });

  test('a completion date beside a deadline, filled in for a few', () => {
    const rows = (...done: string[]) => [
      ['Action', 'Lead', 'Target date', 'Completion date'],
      ...done.map((day, at) => [`Act ${String(at)}`, 'Chair', 'Feb 2022', day]),
    ];
    expect(firsts(read(rows('12/02/2022', '', ''))).map((first) => first?.status)).toEqual([
      'complete',
      null,
      null,
    ]);
    const full = read(rows('12/02/2022', '13/02/2022'));
    expect(full.columns.find(({ role }) => role === 'timescale')?.rivals).toEqual(['D']);
    expect(firsts(full)[0]?.status).toBeNull();
  });
});

describe('a column a quarter', () => {
  test('progress: all of it is evidence, and the latest is where it is updated', () => {
    const plan = read([
      ['Action', 'Lead', 'Q1 update', 'Q2 update', 'Q3 update', 'RAG'],
      ['Agree', 'Chair', 'Met', 'Voted', '', 'G'],
    ]);
    const [activity] = activitiesOf(plan);
    expect(activity?.evidence).toMatchObject({ text: 'Met\nVoted', cell: { column: 3 } });
    expect(whyOf(plan, 'C')).toMatch(/all are read, the latest being the freshest\.$/);
  });

  test('quarters that count down are read from the last column on', () => {
    const plan = read([
      ['Action', 'Lead', 'Q2 update', 'Q1 update', 'Q2 RAG', 'Q1 RAG'],
      ['Agree', 'Chair', 'Voted', 'Met', 'G', 'R'],
    ]);
    expect(activitiesOf(plan)[0]?.evidence.text).toBe('Met\nVoted');
    expect(activitiesOf(plan)[0]?.rag.rating).toBe('green');
  });

  test.each([
    [['Q1 RAG', 'Q2 RAG', 'Q3 RAG']],
    [['RAG June 2021', 'RAG Sept 2021', 'RAG Dec 2021']],
    [['RAG', 'RAG', 'RAG']],
  ])('ratings %p: the last one that a row fills in is its rating now', (headers) => {
    const plan = read([
      ['Action', 'Lead', ...headers],
      ['Agree', 'Chair', 'A', 'G', ''],
      ['Print', 'Chair', 'A', '', ''],
      ['Send', 'Chair', 'A', 'R', 'G'],
      ['Post', 'Chair', '', '', ''],
    ]);
    expect(activitiesOf(plan).map(({ rag }) => rag.rating)).toEqual(['green', 'amber', 'green', null]);
    expect(whyOf(plan, 'C')).toMatch(/the last one that a row fills in is its rating now\.$/);
  });

  test('ratings that nobody has filled in yet begin in the first of them', () => {
    const plan = read([
      ['Action', 'Lead', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'],
      ['Agree', 'Chair', '', '', ''],
    ]);
    expect(activitiesOf(plan)[0]?.rag).toMatchObject({ rating: null, cell: { row: 1, column: 2 } });
  });

  test('fills', () => {
    const fills = { C2: '#FF0000', D2: '#00B050', C3: '#FFC000' };
    const rows = [
      ['Action', 'Lead', 'Q1 RAG', 'Q2 RAG'],
      ['Agree', 'Chair'],
      ['Print', 'Chair'],
    ];
    expect(activitiesOf(read(rows, { fills })).map(({ rag }) => rag.rating)).toEqual(['green', 'amber']);
  });

  test.each([[['D1:E1', 'F1:G1']], [[]]])('quarters under a tier, merged %p', (merges) => {
    const rows = [
      ['Action', 'Lead', 'Due', 'Progress', '', 'RAG', ''],
      ['', '', '', 'Q1', 'Q2', 'Q1', 'Q2'],
      ['Agree', 'Chair', 'Feb 2022', 'Met', 'Voted', 'A', 'G'],
      ['Print', 'Chair', 'Feb 2022', 'Sent', '', 'R', ''],
    ];
    const plan = read(rows, { merges });
    expect(rolesOf(plan).slice(3)).toEqual(['D evidence', 'E evidence', 'F rag', 'G rag']);
    expect(activitiesOf(plan).map(({ rag }) => rag.rating)).toEqual(['green', 'red']);
  });

  test('a date under a quarter is no deadline', () => {
    const rows = [
      ['Action', 'Lead', 'Q1', '', ''],
      ['', '', 'Date', 'Update', 'RAG'],
      ['Agree', 'Chair', '01/07/2021', 'Met', 'A'],
    ];
    expect(rolesOf(read(rows, { merges: ['C1:E1'] })).slice(2)).toEqual(['C ignored', 'D evidence', 'E rag']);
  });

  test('two ratings of different things are a question', () => {
    const plan = read([
      ['Action', 'Lead', 'Delivery RAG', 'Impact RAG'],
      ['Agree', 'Chair', 'G', 'R'],
    ]);
    expect(plan.columns.find(({ role }) => role === 'rag')).toMatchObject({ column: 'C', rivals: ['D'] });
  });
});

describe('an outcome column right of the action', () => {
  test.each([
    ['its words look ahead', ['Action', 'Lead', 'RAG', 'Desired outcome'], ['Safe', 'Heard']],
    ['it covers several actions', ['Action', 'Lead', 'RAG', 'Outcome'], ['Safe', 'Safe']],
  ])('is the outcome where %s', (_, header, outcomes) => {
    const rows = outcomes.map((outcome, at) => [`Act ${String(at)}`, 'Chair', 'G', outcome]);
    expect(headingsOf(read([header, ...rows]))).toEqual(outcomes.map((outcome) => `– > ${outcome}`));
  });

  test('or where it stands before all that reports', () => {
    const plan = read([
      ['Action', 'Outcome', 'Lead', 'Due', 'RAG'],
      ['Agree', 'Safe', 'Chair', 'May 2022', 'G'],
    ]);
    expect(headingsOf(plan)).toEqual(['– > Safe']);
  });

  test('else it is what came of the work, and says so', () => {
    const plan = read([
      ['Action', 'Lead', 'RAG', 'Outcome'],
      ['Agree', 'Chair', 'G', 'Agreed in May'],
    ]);
    expect(rolesOf(plan)).toContain('D measure');
    expect(whyOf(plan, 'D')).toMatch(/taken for what came of the work/);
  });
});

describe('lines without label, merge or capitals', () => {
  const header = ['Action', 'Lead', 'Timescale', 'RAG'];
  const act = (name: string) => [name, 'Chair', 'May 2022', 'G'];

  test('head what stands below them where the table is grouped by them, and are named', () => {
    const plan = read([
      header,
      ['Children are safe'],
      act('Agree'),
      act('Print'),
      ['Staff know'],
      act('Train'),
    ]);
    expect(headingsOf(plan)).toEqual(['Children are safe > –', 'Children are safe > –', 'Staff know > –']);
    expect(whyOf(plan, 'A')).toMatch(/read as headings, not as actions: A2, A5\.$/);
  });

  test('are outcomes under priorities', () => {
    const rows = [header, ['Priority 1: Homes'], ['Warm'], act('Agree'), act('Print'), ['Dry'], act('Train')];
    expect(headingsOf(read(rows))).toEqual([
      'Priority 1: Homes > Warm',
      'Priority 1: Homes > Warm',
      'Priority 1: Homes > Dry',
    ]);
  });

  test.each([
    ['the table begins with an action', [act('Agree'), act('Print'), ['Consider a film'], act('Train')]],
    ['nothing follows', [['Homes'], act('Agree'), act('Print'), act('Train'), ['Consider a film']]],
    ['most actions are not filled in yet', [['Agree'], ['Print'], act('Send'), ['Train'], act('Post')]],
  ])('are actions where %s', (_, rows) => {
    const plan = read([header, ...rows]);
    expect(plan.actions).toHaveLength(rows.length - (_ === 'nothing follows' ? 1 : 0));
  });
});

test('a status column that rates says how far the work is, beside columns of reports for each quarter too', () => {
  const plan = read([
    ['Action', 'Lead', 'Due', 'Status', 'Q1', 'Q2'],
    ['Agree', 'Chair', 'May 2022', 'Amber – in progress', 'The group met', ''],
    ['Print', 'Chair', 'May 2022', 'Blue – complete', 'Sent to schools', ''],
  ]);
  expect(rolesOf(plan)).toContain('D rag');
  expect(firsts(plan).map((first) => first?.status)).toEqual(['inProgress', 'complete']);
});
