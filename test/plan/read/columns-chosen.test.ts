/** Which of several columns whose headers mean alike is taken for what. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf } from './support';

const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const roles = (...rows: readonly (readonly CellValue[])[]) =>
  rolesOf(read(rows)).map((one) => one.slice(one.indexOf(' ') + 1));

describe('of two columns of dates the deadline is', () => {
  const chosen = (one: string, other: string) =>
    roles(['Action', one, other, 'RAG'], ['Agree', 'May 2022', 'June 2022', 'G']).slice(1, 3);

  it.each([
    'Due date',
    'Deadline',
    'By when',
    'Target date',
    'Finish date',
    'End date',
    'Timescale',
    'Completed by',
    'Date due',
    'Timescale / frequency',
    'Frequency / timescale',
    'Timescale / how often',
    'How often / deadline',
    'How often / by when',
  ])('“%s”, though “When” stands before it', (header) => {
    expect(chosen('When', header)).toEqual(['ignored', 'timescale']);
  });

  it.each(['Date', 'Dates', 'Review date', 'Next review', 'Frequency', 'How often'])(
    '“When”, though “%s” stands before it',
    (header) => {
      expect(chosen(header, 'When')).toEqual(['ignored', 'timescale']);
    },
  );

  it.each(['Completion date', 'Date of completion', 'Completed by date', 'Completion by date'])(
    '“Due”, though “%s” stands before it',
    (header) => {
      expect(chosen(header, 'Due')).toEqual(['ignored', 'timescale']);
    },
  );

  it('the first where their headers say as much', () => {
    expect(chosen('Due', 'Deadline')).toEqual(['timescale', 'ignored']);
  });

  it('the one that names times, where their headers say as much', () => {
    const found = roles(['Action', 'Due', 'Deadline'], ['Agree', 'see below', 'June 2022']);
    expect(found).toEqual(['action', 'ignored', 'timescale']);
    const empty = roles(['Action', 'Due', 'Deadline'], ['Agree', '', 'June 2022']);
    expect(empty).toEqual(['action', 'ignored', 'timescale']);
  });
});

describe('a completion date', () => {
  const rows = (count: number) => [
    ['Action', 'Due', 'Completion date', 'RAG'],
    ...Array.from({ length: 5 }, (_, at) => [
      `Act ${String(at)}`,
      'May 2022',
      at < count ? '1/4/2022' : '',
      'G',
    ]),
  ];

  it('beside a deadline is the day on which the work was done, where less than four fifths have one', () => {
    expect(roles(...rows(3))[2]).toBe('status');
    expect(activitiesOf(read(rows(3)))[0]?.milestones[0]?.status).toBe('complete');
    expect(roles(...rows(4))[2]).toBe('ignored');
  });

  it('is weighed against the deadlines, however many rows have none', () => {
    const few = rows(3).map((row, at) => (at > 3 ? row.with(1, '') : row));
    expect(roles(...few).slice(1, 3)).toEqual(['timescale', 'ignored']);
  });

  it.each(['Target completion date', 'Completion date / deadline'])(
    'that is planned says nothing of what was done: “%s”',
    (header) => {
      const planned = rows(2).with(0, ['Action', 'Due', header, 'RAG']);
      expect(roles(...planned).slice(1, 3)).toEqual(['timescale', 'ignored']);
    },
  );

  it.each(['Completion date', 'Date of completion'])(
    'without a deadline beside it is the deadline: “%s”',
    (header) => {
      const found = roles(['Action', 'Lead', header], ['Agree', 'Chair', 'May 2022']);
      expect(found).toEqual(['action', 'lead', 'timescale']);
    },
  );

  it('does not stand before a column that can only mean that day', () => {
    const found = roles(
      ['Action', 'Due', 'Completion date', 'Date completed'],
      ['Agree', 'May 2022', '', '1/4/2022'],
      ['Print', 'May 2022', '1/4/2022', ''],
      ['Send', 'May 2022', '', ''],
    );
    expect(found).toEqual(['action', 'timescale', 'ignored', 'status']);
  });
});

describe('columns that name who leads', () => {
  const lead = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
    roles(['Action', ...headers, 'Due'], ...rows.map((row) => ['Agree', ...row, 'May 2022'])).slice(1, -1);

  it.each([
    ['Lead agency', 'Lead officer'],
    ['Lead organisation', 'Named person'],
    ['Accountable lead', 'Delivery lead'],
    ['Executive sponsor', 'Lead'],
    ['Strategic lead officer', 'Lead officer'],
    ['Strategic lead officer', 'Owner'],
    ['Operational lead', 'Lead group'],
  ])('in two respects both count: “%s” and “%s”', (one, other) => {
    expect(lead([one, other], ['Police', 'Chair'])).toEqual(['lead', 'lead']);
  });

  it.each([
    ['Lead', 'Owner'],
    ['Lead officer', 'Named individual'],
    ['Lead officer / agency', 'Owner'],
    ['Accountable lead', 'Executive lead'],
  ])('in one respect the first counts of two as full: “%s” and “%s”', (one, other) => {
    expect(lead([one, other], ['Police', 'Chair'])).toEqual(['lead', 'ignored']);
    expect(lead([one, other], ['Police', 'Chair'], ['', 'Nurse'])).toEqual(['ignored', 'lead']);
  });

  it('without a lead in any row count once, and not beside one that is filled in', () => {
    expect(lead(['Lead agency', 'Lead officer'], ['', ''])).toEqual(['lead', 'ignored']);
    expect(lead(['Lead agency', 'Lead officer'], ['', 'Chair'])).toEqual(['ignored', 'lead']);
  });
});

describe('what is to be done', () => {
  const work = (...headers: readonly string[]) =>
    roles([...headers, 'Lead', 'Due'], [...headers.map(() => 'Agree'), 'Chair', 'May 2022']).slice(0, -2);

  it.each<[readonly string[], readonly string[]]>([
    [
      ['Action', 'Milestones'],
      ['action', 'milestones'],
    ],
    [
      ['Milestones', 'Action'],
      ['milestones', 'action'],
    ],
    [['Milestones'], ['action']],
    [
      ['Deliverable', 'Milestones'],
      ['action', 'milestones'],
    ],
    [
      ['Milestones', 'Details'],
      ['action', 'ignored'],
    ],
    [
      ['Action', 'How'],
      ['action', 'milestones'],
    ],
    [['How'], ['action']],
    [
      ['Action', 'How much'],
      ['action', 'ignored'],
    ],
    [
      ['What', 'How'],
      ['action', 'milestones'],
    ],
    [
      ['How', 'What'],
      ['action', 'ignored'],
    ],
    [
      ['Action', 'What'],
      ['action', 'ignored'],
    ],
    [
      ['Action', 'Key actions'],
      ['action', 'milestones'],
    ],
    [
      ['Milestones', 'Steps'],
      ['action', 'milestones'],
    ],
    [
      ['Action', 'Milestones', 'How'],
      ['action', 'milestones', 'ignored'],
    ],
    [
      ['Objective', 'Action'],
      ['priority', 'action'],
    ],
    [['Recommendation'], ['action']],
    [
      ['Objective', 'Outcome'],
      ['action', 'measure'],
    ],
  ])('%j: %j', (headers, expected) => {
    expect(work(...headers)).toEqual(expected);
  });
});

describe('a column called “Priority”', () => {
  const rows = (...cells: readonly string[]) => [
    ['Priority', 'Objective', 'Action', 'Lead'],
    ...cells.map((cell, at) => [cell, 'Homes', `Act ${String(at)}`, 'Chair']),
  ];

  it('that says how urgent things are names no priority: the objective does', () => {
    expect(headingsOf(read(rows('High', 'Low')))).toEqual(['Homes > –', 'Homes > –']);
    expect(roles(...rows('High', 'Safety'))[0]).toBe('ignored');
    expect(roles(...rows('High', 'Safety', 'Schools')).slice(0, 2)).toEqual(['priority', 'outcome']);
  });
});

it('an objective is the outcome where rows across the table name the priorities', () => {
  const plan = read([
    ['Objective', 'Action', 'Lead', 'Due'],
    ['Priority 1: Homes'],
    ['Warm', 'Agree', 'Chair', 'May 2022'],
  ]);
  expect(headingsOf(plan)).toEqual(['Priority 1: Homes > Warm']);
});

it('a priority that names places of work is none of urgency, whatever its last letter', () => {
  const plan = read([
    ['Priority', 'Objective', 'Action', 'Lead'],
    ['Health', 'Homes', 'Agree', 'Chair'],
    ['School', 'Homes', 'Print', 'Chair'],
  ]);
  expect(headingsOf(plan)).toEqual(['Health > Homes', 'School > Homes']);
});

describe('an outcome', () => {
  const role = (header: string, before: readonly string[], cells: readonly string[] = ['Safe', 'Heard']) => {
    const headers = ['Action', ...before, header];
    const found = roles(
      headers,
      ...cells.map((cell, at) => [`Act ${String(at)}`, ...before.map(() => 'G'), cell]),
    );
    return found.at(-1);
  };

  it('behind what reports is what came of the work, whichever column reports', () => {
    for (const reports of ['RAG', 'Status', 'Progress']) {
      expect(role('Outcome', ['Lead', reports])).toBe('measure');
    }
  });

  it.each([
    'Desired outcome',
    'Intended outcome',
    'Expected outcomes',
    'Required outcome',
    'Planned outcome',
    'Aim',
    'Goal',
    'Goals',
    'What do we want to achieve?',
    'What do we hope for',
    'What do we intend',
    'Recommendation',
    'Identified improvement area',
  ])('that its header says is ahead is one wherever it stands: “%s”', (header) => {
    expect(role(header, ['Lead', 'RAG'])).toBe('outcome');
  });

  it('is an objective that is no priority, wherever it stands', () => {
    expect(role('Objective', ['Priority', 'Lead', 'RAG'])).toBe('outcome');
  });

  it.each(['Status', 'Progress'])(
    'behind “%s” is what came of the work, though the rating stands behind both',
    (reports) => {
      const found = roles(
        ['Action', 'Lead', reports, 'Outcome', 'RAG'],
        ['Agree', 'Chair', 'In progress', 'Safe', 'G'],
      );
      expect(found.slice(3)).toEqual(['measure', 'rag']);
    },
  );

  it('behind what reports is what is to be achieved where one covers several actions', () => {
    const rows = [
      ['Action', 'Lead', 'RAG', 'Outcome'],
      ['Agree', 'Chair', 'G', 'Safe'],
      ['Print', 'Chair', 'G', ''],
    ];
    expect(rolesOf(read(rows, { merges: ['D2:D3'] })).at(-1)).toBe('D outcome');
    expect(rolesOf(read(rows)).at(-1)).toBe('D measure');
  });

  it('is the one before the action where there are two', () => {
    expect(
      roles(['Outcome', 'Action', 'Desired outcome', 'Lead'], ['Safe', 'Agree', 'Heard', 'Chair']),
    ).toEqual(['outcome', 'action', 'measure', 'lead']);
  });
});
