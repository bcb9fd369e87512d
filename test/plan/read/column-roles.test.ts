/** Which column is which, where several could be, none is named, or the cells below say more than the header. */
import { cellName, type CellValue } from '../../../src/plan/grid';
import type { ColumnRole } from '../../../src/plan/model';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, planIn, rolesOf } from './support';

const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const roles = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  rolesOf(read(rows, options)).map((one) => one.slice(one.indexOf(' ') + 1));
const corrected = (
  rows: readonly (readonly CellValue[])[],
  ...columns: readonly (readonly [string, ColumnRole])[]
) => planIn(sketch(rows), { columns: columns.map(([column, role]) => ({ sheet: 'Plan', column, role })) });
const leadsOf = (plan: ReturnType<typeof read>) =>
  activitiesOf(plan).map(({ leads }) => leads.map(({ text }) => text).join(' + '));

describe('a header merged over two columns', () => {
  it('names the fuller one, where neither holds numbers', () => {
    const rows = (...cells: readonly (readonly string[])[]) => [
      ['Action', 'Lead', '', 'Due'],
      ...cells.map(([one = '', other = ''], at) => [`Act ${String(at)}`, one, other, 'May 2022']),
    ];
    const options = { merges: ['B1:C1'] };
    expect(leadsOf(read(rows(['', 'Chair'], ['', 'Nurse']), options))).toEqual(['Chair', 'Nurse']);
    expect(leadsOf(read(rows(['Chair', 'VX'], ['Nurse', '']), options))).toEqual(['Chair', 'Nurse']);
    expect(leadsOf(read(rows(['Chair', 'Police'], ['Nurse', 'Health']), options))).toEqual([
      'Chair',
      'Nurse',
    ]);
  });

  it('over numbers and words numbers nothing where the table has a column of numbers', () => {
    const rows = [
      ['No.', 'Action', '', 'Lead', 'Due'],
      ['1', '7', 'Agree', 'Chair', 'May 2022'],
      ['2', '8', 'Print', 'Chair', 'May 2022'],
      ['3', '', 'Send', 'Chair', 'May 2022'],
    ];
    const plan = read(rows, { merges: ['B1:C1'] });
    expect(plan.actions.map(({ number, text }) => `${number ?? '–'} ${text}`)).toEqual([
      '1 Agree',
      '2 Print',
      '3 Send',
    ]);
  });

  it('over numbers and words numbers nothing, though the column of numbers stands behind it', () => {
    const plan = read(
      [
        ['Action', '', 'Ref', 'Lead', 'Due'],
        ['7', 'Agree', '1.1', 'Chair', 'May 2022'],
        ['8', 'Print', '1.2', 'Chair', 'May 2022'],
        ['', 'Send', '1.3', 'Chair', 'May 2022'],
      ],
      { merges: ['A1:B1'] },
    );
    expect(plan.actions.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3']);
  });

  it('over numbers in most rows heads them, and the words beside them as the action', () => {
    const rows = [
      ['Action', '', 'Lead', 'Due'],
      ...['1', '2', '3', 'new', 'old'].map((number, at) => [
        number,
        `Act ${String(at)}`,
        'Chair',
        'May 2022',
      ]),
    ];
    expect(read(rows, { merges: ['A1:B1'] }).actions.map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      'new',
      'old',
    ]);
  });

  it('over few numbers and words numbers nothing', () => {
    const rows = [
      ['Action', '', 'Lead', 'Due'],
      ['1', 'Agree', 'Chair', 'May 2022'],
      ['see above', 'Print', 'Chair', 'May 2022'],
      ['', 'Send', 'Chair', 'May 2022'],
    ];
    expect(read(rows, { merges: ['A1:B1'] }).actions.map(({ text }) => text)).toEqual([
      'Agree',
      'Print',
      'Send',
    ]);
  });
});

describe('a column that nobody gave a header', () => {
  const rows = (header: string, ...cells: readonly string[]) => [
    ['', header, 'Lead', 'Due'],
    ...cells.map((cell, at) => [cell, `Act ${String(at)}`, 'Chair', 'May 2022']),
  ];
  const numbers = (...cells: readonly string[]) =>
    read(rows('Action', ...cells)).actions.map(({ number }) => number);

  it('numbers the actions where most of its cells, two at least, are numbers', () => {
    expect(numbers('1', '2')).toEqual(['1', '2']);
    expect(numbers('1', '2', 'new')).toEqual(['1', '2', 'new']);
    expect(numbers('1', '2', '3', 'new', 'old')).toEqual(['1', '2', '3', 'new', 'old']);
    expect(numbers('1', '')).toEqual([null, null]);
    expect(numbers('1', 'new')).toEqual([null, null]);
  });

  it.each([
    ['AP1', 'AP2'],
    ['Obj 3', 'Obj 4'],
    ['1.10', '1.11'],
    ['a)', 'b)'],
    ['B', 'C'],
  ])('numbers them by “%s”', (one, other) => {
    expect(numbers(one, other)).toEqual([one, other]);
  });

  it('may stand within the table', () => {
    const plan = read([
      ['Priority', '', 'Action', 'Due'],
      ['Homes', '1', 'Agree', 'May 2022'],
      ['', '2', 'Print', 'May 2022'],
    ]);
    expect(plan.actions.map(({ number }) => number)).toEqual(['1', '2']);
    expect(rolesOf(plan)).toEqual(['A priority', 'B number', 'C action', 'D timescale']);
  });

  it('numbers nothing beside a column of numbers, and is not named', () => {
    const plan = read([
      ['', 'No.', 'Action', 'Due'],
      ['1', 'A', 'Agree', 'May 2022'],
      ['2', 'B', 'Print', 'May 2022'],
    ]);
    expect(rolesOf(plan)).toEqual(['B number', 'C action', 'D timescale']);
  });

  it('further left than the next column is none of the table’s', () => {
    const plan = read([
      ['', '', 'Action', 'Due'],
      ['1', '', 'Agree', 'May 2022'],
      ['2', '', 'Print', 'May 2022'],
    ]);
    expect(plan.actions.map(({ number }) => number)).toEqual([null, null]);
  });
});

describe('two columns of numbers', () => {
  it('the one with more of them numbers the actions, of equals the first', () => {
    const rows = (one: string, other: string) => [
      ['Ref', 'No.', 'Action', 'Due'],
      [one, other, 'Agree', 'May 2022'],
    ];
    expect(roles(rows('Ofsted', '1')).slice(0, 2)).toEqual(['ignored', 'number']);
    expect(roles(rows('1', 'first')).slice(0, 2)).toEqual(['number', 'ignored']);
    expect(roles(rows('1', '2')).slice(0, 2)).toEqual(['number', 'ignored']);
  });
});

describe('lead and timescale in one column', () => {
  it.each([
    ['a lead', 'Lead', 'Nurse', 'lead'],
    ['a timescale', 'Deadline', 'June 2022', 'timescale'],
  ])('is neither beside a column of %s', (_, header, cell, role) => {
    const rows = [
      ['Action', 'Who & when', header, 'RAG'],
      ['Agree', 'Chair – May 2022', cell, 'G'],
    ];
    expect(roles(rows)).toEqual(['action', 'ignored', role, 'rag']);
    expect(leadsOf(read(rows))).toEqual([role === 'lead' ? cell : '']);
  });

  it('beside a timescale leaves partners to lead', () => {
    const rows = [
      ['Action', 'Who & when', 'Deadline', 'Partners'],
      ['Agree', 'Chair – May 2022', 'June 2022', 'Police'],
    ];
    expect(leadsOf(read(rows))).toEqual(['Police']);
  });

  it('is no column of deadlines, though a body may stand beside a date there', () => {
    const rows = [
      ['Action', 'Lead', 'Due', 'RAG'],
      ['Agree', 'Chair', 'Executive – May 2022', 'G'],
    ];
    expect(leadsOf(read(rows))).toEqual(['Chair']);
  });

  it('leaves partners no leads', () => {
    const rows = [
      ['Action', 'Who & when', 'Partners', 'RAG'],
      ['Agree', 'Chair – May 2022', 'Police', 'G'],
    ];
    expect(leadsOf(read(rows))).toEqual(['Chair']);
  });

  it('is what people say it is', () => {
    const rows = [
      ['Action', 'Who & when', 'RAG'],
      ['Agree', 'Chair – May 2022', 'G'],
    ];
    const asTime = activitiesOf(corrected(rows, ['B', 'timescale']))[0];
    expect([asTime?.leads, asTime?.milestones[0]?.due]).toEqual([[], '2022-05-31']);
    const asLead = activitiesOf(corrected(rows, ['B', 'lead']))[0];
    expect(asLead?.leads.map(({ text }) => text)).toEqual(['Chair – May 2022']);
  });
});

describe('who supports', () => {
  const rows = (header: string, lead?: string) => [
    ['Action', ...(lead === undefined ? [] : ['Lead']), header, 'Due'],
    ['Agree', ...(lead === undefined ? [] : [lead]), 'Police', 'May 2022'],
  ];

  it('leads where nobody else is named and the header speaks of partners or agencies', () => {
    expect(leadsOf(read(rows('Partners')))).toEqual(['Police']);
    expect(leadsOf(read(rows('Agencies involved')))).toEqual(['Police']);
    expect(leadsOf(read(rows('Supported by')))).toEqual(['']);
  });

  it('leads nothing beside a lead', () => {
    expect(leadsOf(read(rows('Partners', 'Chair')))).toEqual(['Chair']);
  });
});

describe('a target', () => {
  const rows = (...targets: readonly string[]) => [
    ['Action', 'Lead', 'Target', 'RAG'],
    ...targets.map((target, at) => [`Act ${String(at)}`, 'Chair', target, 'G']),
  ];

  it('is the timescale where half of its cells name a time', () => {
    expect(roles(rows('May 2022', '90%'))[2]).toBe('timescale');
    expect(roles(rows('May 2022', '90%', '80%'))[2]).toBe('measure');
  });

  it('that is told in long words is a measure, though they name a year', () => {
    const long = 'Every school has taken part in the training by the time at which the strategy of 2022 ends';
    expect(roles(rows(long))[2]).toBe('measure');
    expect(roles(rows('By the end of 2022'))[2]).toBe('timescale');
  });

  it('is a measure beside a timescale or another target that names times', () => {
    const beside = [
      ['Action', 'Due', 'Target'],
      ['Agree', 'May 2022', 'June 2022'],
    ];
    expect(roles(beside)).toEqual(['action', 'timescale', 'measure']);
    const two = [
      ['Action', 'Lead', 'Target', 'Targets'],
      ['Agree', 'Chair', 'May 2022', 'June 2022'],
    ];
    expect(roles(two)).toEqual(['action', 'lead', 'timescale', 'measure']);
  });
});

describe('two status columns', () => {
  const rows = (one: string, other: string) => [
    ['Action', 'Due', 'Status', 'Current status'],
    ['Agree', 'May 2022', one, other],
  ];

  it('the one whose cells rate is the rating, the other says how far the work is', () => {
    expect(roles(rows('In progress', 'R')).slice(2)).toEqual(['status', 'rag']);
    expect(roles(rows('R', 'In progress')).slice(2)).toEqual(['rag', 'status']);
    const plan = read(rows('In progress', 'R'));
    expect(activitiesOf(plan)[0]).toMatchObject({
      rag: { rating: 'red' },
      milestones: [{ status: 'inProgress' }],
    });
  });

  it('where neither rates the first says how far the work is', () => {
    expect(roles(rows('In progress', 'Not started')).slice(2)).toEqual(['status', 'ignored']);
  });
});

it.each(['Measure of success', 'KPI', 'Output', 'How will we know?'])('“%s” heads a measure', (header) => {
  const rows = [
    ['Action', 'Lead', header],
    ['Agree', 'Chair', 'All schools take part'],
  ];
  expect(roles(rows)).toEqual(['action', 'lead', 'measure']);
});

describe('columns that report', () => {
  it('under a month hold marks of a timeline, or words', () => {
    const rows = (...cells: readonly string[]) => [
      ['Action', 'Lead', 'Q1', 'RAG'],
      ...cells.map((cell, at) => [`Act ${String(at)}`, 'Chair', cell, 'G']),
    ];
    expect(roles(rows('x', 'x', 'x', 'x', 'Met in May'))[2]).toBe('ignored');
    expect(roles(rows('ok', 'ok'))[2]).toBe('ignored');
    expect(roles(rows('x', 'x', 'Met in May'))[2]).toBe('evidence');
    expect(roles(rows('', ''))[2]).toBe('evidence');
    const named = rows('ok', 'ok').with(0, ['Action', 'Lead', 'Progress', 'RAG']);
    expect(roles(named)[2]).toBe('evidence');
  });

  it('of no period stand before those of one, wherever they are', () => {
    const plan = read([
      ['Action', 'Q1 update', 'Evidence', 'Q2 update', 'RAG'],
      ['Agree', 'Met', 'Minutes', 'Voted', 'G'],
    ]);
    const [activity] = activitiesOf(plan);
    expect(activity?.evidence.text).toBe('Minutes\nMet\nVoted');
    expect(activity && activity.evidence.cell && cellName(activity.evidence.cell)).toBe('D2');
  });
});
