/** Columns whose headers may mean two things, and milestones from every arrangement of columns. */
import { serialOf, type Day } from '../../../src/plan/day';
import { fillAreas } from '../../../src/plan/read';
import { sketch } from '../../support/grids';
import { activitiesOf, planIn, rolesOf } from './support';

const serial = (day: string) => serialOf(day as Day);

function milestonesOf(...given: Parameters<typeof sketch>) {
  return activitiesOf(planIn(sketch(...given))).map(({ milestones }) => milestones);
}

describe('“Status” is the rating where it rates, else how far the work is', () => {
  const rows = (...words: string[]) => [
    ['Action', 'Lead', 'Due', 'Status'],
    ...words.map((word, index) => [`Act ${String(index)}`, 'Chair', 'May 2022', word]),
  ];

  test.each([
    ['letters', ['R', 'G']],
    ['words of ratings', ['On track', 'At risk', 'Complete']],
    ['a risk alone', ['At risk', 'Complete']],
  ])('%s rate', (_, words) => {
    expect(rolesOf(planIn(sketch(rows(...words)))).at(-1)).toBe('D rag');
  });

  test('fills rate', () => {
    const plan = planIn(sketch(rows('Complete', 'Delayed'), { fills: { D2: '#00B050', D3: '#FF0000' } }));
    expect(rolesOf(plan).at(-1)).toBe('D rag');
    expect(activitiesOf(plan).map(({ rag }) => rag.rating)).toEqual(['green', 'red']);
  });

  test('fills that only part the rows do not, nor does a colour that prose speaks of', () => {
    const fills = { D2: '#FFFFFF', D3: '#F2F2F2' };
    const banded = planIn(sketch(rows('Complete', 'In progress'), { fills }));
    expect(rolesOf(banded).at(-1)).toBe('D status');
    const prose = rows('Complete', 'The green spaces strategy is being drafted');
    expect(rolesOf(planIn(sketch(prose))).at(-1)).toBe('D status');
  });

  test('lines stand for the milestones in their order, whatever is left empty between them', () => {
    const [first] = milestonesOf([
      ['Action', 'Milestones', 'Status', 'RAG'],
      ['Agree', '• Meet – May 2022\n• Vote – June 2022', 'Complete\n \nIn progress', 'G'],
    ]);
    expect(first?.map(({ status }) => status)).toEqual(['complete', 'inProgress']);
  });

  test('words beside those of progress change nothing; words that only end like “y” do not say yes', () => {
    const status = (header: string, cell: string) =>
      milestonesOf([
        ['Action', 'Due', header, 'RAG'],
        ['Agree', 'May 2022', cell, 'G'],
      ])[0]?.[0]?.status;
    expect(status('Status', 'Ongoing work')).toBe('ongoing');
    expect(status('Completed?', 'Y')).toBe('complete');
    expect(status('Completed?', 'Partly')).toBeNull();
  });

  test('a rating column called so says how far the work is as well', () => {
    const plan = planIn(sketch(rows('Complete', 'On track', 'Cancelled')));
    expect(
      activitiesOf(plan).map(({ rag, milestones: [first] }) => [rag.rating, rag.remark, first?.status]),
    ).toEqual([
      ['blue', null, 'complete'],
      ['green', null, 'inProgress'],
      [null, 'Cancelled', 'cancelled'],
    ]);
  });

  test('words of progress do not', () => {
    const plan = planIn(sketch(rows('Complete', 'In progress', 'Not started', '')));
    expect(rolesOf(plan).at(-1)).toBe('D status');
    expect(activitiesOf(plan).map(({ milestones: [first] }) => first?.status)).toEqual([
      'complete',
      'inProgress',
      'notStarted',
      null,
    ]);
    expect(activitiesOf(plan)[0]?.rag.cell).toBeNull();
  });

  test('beside a rating column it is the status', () => {
    const plan = planIn(
      sketch([
        ['Action', 'Due', 'Status', 'RAG'],
        ['Agree', 'May 2022', 'Complete', 'G'],
      ]),
    );
    expect(rolesOf(plan)).toEqual(['A action', 'B timescale', 'C status', 'D rag']);
  });

  test('the words of the milestone count before the column', () => {
    const rows = [
      ['Action', 'Milestones', 'Status', 'RAG'],
      ['Agree', 'Meet – May 2022 – Complete', 'Delayed', 'G'],
    ];
    expect(milestonesOf(rows)[0]?.[0]?.status).toBe('complete');
  });
});

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  [
    'an objective left of the action is the priority',
    [
      ['Objective', 'Action', 'Lead', 'Due'],
      ['Homes', 'Agree', 'Chair', 'May 2022'],
    ],
    ['A priority', 'B action', 'C lead', 'D timescale'],
  ],
  [
    'beside a priority it is the outcome',
    [
      ['Theme', 'Objective', 'Action', 'Lead', 'Due'],
      ['X', 'Homes', 'Agree', 'Chair', 'May 2022'],
    ],
    ['A priority', 'B outcome', 'C action', 'D lead', 'E timescale'],
  ],
  [
    'without an action it is the action',
    [
      ['Objective', 'Lead', 'Due', 'RAG'],
      ['Agree', 'Chair', 'May 2022', 'G'],
    ],
    ['A action', 'B lead', 'C timescale', 'D rag'],
  ],
  [
    'an outcome behind the action and all that is planned may be what came of it: a measure',
    [
      ['Action', 'Lead', 'Due', 'Outcome'],
      ['Agree', 'Chair', 'May 2022', 'Agreed'],
    ],
    ['A action', 'B lead', 'C timescale', 'D measure'],
  ],
  [
    'recommendations are outcomes of their actions',
    [
      ['Recommendation', 'Action', 'Lead', 'Due'],
      ['One', 'Agree', 'Chair', 'May 2022'],
    ],
    ['A outcome', 'B action', 'C lead', 'D timescale'],
  ],
  [
    'a target with dates is the timescale',
    [
      ['Action', 'Lead', 'Target'],
      ['Agree', 'Chair', 'May 2022'],
    ],
    ['A action', 'B lead', 'C timescale'],
  ],
  [
    'a target with figures is a measure',
    [
      ['Action', 'Lead', 'Due', 'Target'],
      ['Agree', 'Chair', 'May 2022', '90%'],
    ],
    ['A action', 'B lead', 'C timescale', 'D measure'],
  ],
  [
    'what and how',
    [
      ['What', 'How', 'Who', 'When'],
      ['Agree', 'Meet', 'Chair', 'May 2022'],
    ],
    ['A action', 'B milestones', 'C lead', 'D timescale'],
  ],
  [
    'a due date counts before a review date',
    [
      ['Action', 'Review date', 'Due date', 'RAG'],
      ['Agree', 'May 2022', 'June 2022', 'G'],
    ],
    ['A action', 'B ignored', 'C timescale', 'D rag'],
  ],
  [
    'an earlier rating is not the rating',
    [
      ['Action', 'Previous RAG', 'RAG', 'Due'],
      ['Agree', 'R', 'G', 'May 2022'],
    ],
    ['A action', 'B ignored', 'C rag', 'D timescale'],
  ],
  [
    'a rating a quarter: all of them rate',
    [
      ['Action', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'],
      ['Agree', 'R', 'G', ''],
    ],
    ['A action', 'B rag', 'C rag', 'D rag'],
  ],
  [
    'both progress and evidence are evidence',
    [
      ['Action', 'Lead', 'Progress', 'Evidence'],
      ['Agree', 'Chair', 'Met', 'Minutes'],
    ],
    ['A action', 'B lead', 'C evidence', 'D evidence'],
  ],
])('%s', (_, rows, roles) => {
  expect(rolesOf(planIn(sketch(rows)))).toEqual(roles);
});

test('the user’s correction counts, and frees the column that was taken before', () => {
  const grid = sketch([
    ['Action', 'Lead', 'Due', 'Notes'],
    ['Agree', 'Chair', 'May 2022', 'Officer'],
  ]);
  const plan = planIn(grid, { columns: [{ sheet: 'Plan', column: 'D', role: 'lead' }] });
  expect(rolesOf(plan)).toEqual(['A action', 'B ignored', 'C timescale', 'D lead']);
  expect(activitiesOf(plan)[0]?.leads.map(({ text }) => text)).toEqual(['Officer']);
});

describe('milestones', () => {
  test('a timescale column alone: one a line, whose task is the action', () => {
    const [first, second] = milestonesOf([
      ['Action', 'Lead', 'Time scale'],
      ['Agree', 'Chair', 'Sept 09\nDec 09'],
      ['Print', 'Chair', ''],
    ]);
    expect(first?.map(({ text, task, due }) => [text, task, due])).toEqual([
      ['Sept 09', 'Agree', '2009-09-30'],
      ['Dec 09', 'Agree', '2009-12-31'],
    ]);
    expect(second).toEqual([]);
  });

  test('a column of milestones with a timescale beside it', () => {
    const header = ['Action', 'Milestones', 'Due'];
    const due = (milestones: string, time: string) =>
      milestonesOf([header, ['Agree', milestones, time]])[0]?.map((one) => one.due);
    expect(due('• Meet\n• Vote', 'May 2022\nJune 2022')).toEqual(['2022-05-31', '2022-06-30']);
    expect(due('• Meet\n• Vote', 'May 2022')).toEqual(['2022-05-31', '2022-05-31']);
    expect(due('• Meet – March 2022\n• Vote', 'May 2022')).toEqual(['2022-03-31', '2022-05-31']);
    expect(due('', 'May 2022')).toEqual(['2022-05-31']);
  });

  test('neither column: timescales in the action itself', () => {
    const [first] = milestonesOf([
      ['Action', 'Lead', 'RAG'],
      ['• Meet – May 2022\n• Vote – June 2022', 'Chair', 'G'],
    ]);
    expect(first?.map(({ task, due }) => [task, due])).toEqual([
      ['Meet', '2022-05-31'],
      ['Vote', '2022-06-30'],
    ]);
  });

  test('a real Excel date is that day; a month alone is its last day, and says so', () => {
    const rows = [
      ['Action', 'Lead', 'Due'],
      ['Agree', 'Chair', serial('2022-05-04')],
      ['Print', 'Chair', serial('2022-05-01')],
    ];
    const [day, month] = milestonesOf(rows, {
      formats: { C2: 'dd/mm/yyyy', C3: 'mmm-yy' },
      shown: { C2: '########', C3: 'May-22' },
    }).map(([only]) => only);
    expect(day).toMatchObject({ kind: 'date', due: '2022-05-04', timescale: '04/05/2022', assumed: [] });
    expect(month).toMatchObject({ kind: 'date', due: '2022-05-31', timescale: 'May-22' });
    expect(month?.assumed).toHaveLength(1);
  });

  test('start and revised columns, as words and as real dates', () => {
    const header = ['Action', 'Start', 'Due', 'Revised date'];
    const [words, dates] = milestonesOf(
      [
        header,
        ['Agree', 'March 2022', 'May 2022', 'July 2022'],
        ['Print', serial('2022-03-02'), serial('2022-05-04'), serial('2022-06-07')],
      ],
      { formats: { B3: 'dd/mm/yyyy', C3: 'dd/mm/yyyy', D3: 'dd/mm/yyyy' } },
    );
    expect(words?.[0]).toMatchObject({
      kind: 'window',
      start: '2022-03-01',
      due: '2022-05-31',
      revisedDue: '2022-07-31',
    });
    expect(dates?.[0]).toMatchObject({
      kind: 'window',
      start: '2022-03-02',
      due: '2022-05-04',
      revisedDue: '2022-06-07',
    });
  });

  test('a timescale merged over several actions counts for each', () => {
    const rows = [
      ['Action', 'Lead', 'Due'],
      ['Agree', 'Chair', 'May 2022'],
      ['Print', 'Chair', ''],
    ];
    expect(milestonesOf(rows, { merges: ['C2:C3'] }).map(([one]) => one?.due)).toEqual([
      '2022-05-31',
      '2022-05-31',
    ]);
  });

  const revised = (milestones: string) =>
    milestonesOf([
      ['Action', 'Milestones', 'RAG', 'Progress'],
      ['Agree', milestones, 'R', 'Revised date – July 2022'],
    ])[0]?.map(({ revisedDue }) => revisedDue);

  test('a revised date in the evidence belongs to the one open milestone that can have it', () => {
    expect(revised('Meet – May 2022')).toEqual(['2022-07-31']);
    expect(revised('• Meet – May 2022 – Complete\n• Vote – June 2022')).toEqual([null, '2022-07-31']);
    expect(revised('• Meet – May 2022\n• Vote – June 2022')).toEqual([null, null]);
    expect(revised('• Meet – May 2022\n• Keep minutes – quarterly')).toEqual(['2022-07-31', null]);
    expect(revised('Meet – May 2022 – Complete')).toEqual([null]);
  });
});

describe('fills to read', () => {
  const table = [
    ['Action', 'RAG', 'Due', 'Status'],
    ['Agree', '', 'May 2022', ''],
    ['Print', '', 'May 2022', ''],
  ];
  const areas = (...given: Parameters<typeof sketch>) =>
    fillAreas([sketch(...given)]).map(({ top, bottom, left, right }) => [top, bottom, left, right]);

  test('every column that may rate, below the header', () => {
    expect(areas(table)).toEqual([
      [1, 2, 1, 1],
      [1, 2, 3, 3],
    ]);
  });

  test('where a key may stand: above the table, and one column further left', () => {
    expect(areas([['Plan'], ...table], { at: 'B3' })[0]).toEqual([2, 2, 0, 5]);
  });

  test('small sheets that speak of ratings; none of ours', () => {
    const key = [
      ['Red', 'Behind schedule'],
      ['Green', 'Complete'],
    ];
    expect(areas(key, { sheet: 'Key' })).toEqual([[0, 1, 0, 2]]);
    expect(areas(key, { ours: 'summary' })).toEqual([]);
    expect(areas([['Names'], ['Places']], { sheet: 'Lists' })).toEqual([]);
  });

  test('a key on another sheet is the plan’s key', () => {
    const fills = { A1: '#FF0000', A2: '#00B050' };
    const key = sketch(
      [
        ['', 'Behind schedule'],
        ['', 'On track to be complete'],
      ],
      { sheet: 'Key', fills },
    );
    const plan = planIn([sketch(table), key]);
    expect(plan.ragKeyFromPlan).toBe(true);
    expect(plan.ragKey.map(({ rating, meaning }) => `${rating} ${meaning}`)).toEqual([
      'red late',
      'green onTrack',
    ]);
    const corrected = planIn([sketch(table), key], { meanings: { green: 'complete' } });
    expect(corrected.ragKey[1]?.meaning).toBe('complete');
  });

  test('a key under a heading of its own below the table', () => {
    const rows = [
      ['Action', 'RAG', 'Due'],
      ['Agree', 'R', 'May 2022'],
      [],
      ['Key'],
      ['R', 'Behind schedule'],
      ['G', 'On track'],
    ];
    const plan = planIn(sketch(rows));
    expect(plan.ragKey.map(({ rating }) => rating)).toEqual(['red', 'green']);
    expect(plan.actions).toHaveLength(1);
  });
});
