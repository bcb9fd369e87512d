/** One small invented sheet for each layout habit. */
import { sketch } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf, told } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Actions and timescales', 'RAG', 'Progress'];
const RED = '#FF0000';

describe('where the table stands', () => {
  test('anywhere on the sheet, below notes of several cells', () => {
    const plan = planIn(
      sketch([['Prepared by', 'Somebody'], [], HEADER, ['1', 'Agree', 'Chair', 'Meet – May 2022', 'G', '']], {
        at: 'D7',
      }),
    );
    expect(told(plan)).toEqual(['1 Agree | G10 Chair']);
    expect(plan.rowsLeftOut).toEqual([]);
  });

  test('a plan without a title does not take a line of its key for one', () => {
    const key = [['RAG rating of each action'], ['R', 'Behind plan'], ['G', 'On plan'], []];
    const plan = planIn(sketch([...key, HEADER, ['1', 'Agree', 'Chair', 'Meet', 'G', '']]));
    expect(plan.ragKeyFromPlan).toBe(true);
    expect(plan.title).toBeNull();
  });

  test('a header of two tiers, the upper merged over its columns', () => {
    const rows = [
      ['No.', 'Planning', '', '', 'Monitoring', ''],
      ['', 'Specific action', 'Lead', 'Milestones', 'RAG', 'Evidence'],
      ['1', 'Agree', 'Chair', 'Meet', 'G', ''],
    ];
    const plan = planIn(sketch(rows, { merges: ['A1:A2', 'B1:D1', 'E1:F1'] }));
    expect(plan.columns.map(({ header }) => header)).toEqual([
      'No.',
      'Specific action',
      'Lead',
      'Milestones',
      'RAG',
      'Evidence',
    ]);
    expect(told(plan)).toEqual(['1 Agree | D3 Chair']);
  });

  test('headings below a merged one', () => {
    const rows = [
      ['Action', 'Lead', 'Timescale', '', 'RAG'],
      ['', '', 'Start', 'Finish', ''],
      ['Agree', 'Chair', 'May 2022', 'July 2022', 'G'],
    ];
    const plan = planIn(sketch(rows, { merges: ['C1:D1'] }));
    expect(rolesOf(plan)).toEqual(['A action', 'B lead', 'C start', 'D timescale', 'E rag']);
    expect(activitiesOf(plan)[0]?.milestones[0]).toMatchObject({
      start: '2022-05-01',
      due: '2022-07-31',
      kind: 'window',
    });
  });

  test('a header over two columns, numbers in one and words in the other', () => {
    const rows = [
      ['Action', '', 'Lead', 'Due'],
      ['1.1', 'Agree', 'Chair', 'May 2022'],
      ['1.2', 'Print', 'Officer', 'May 2022'],
    ];
    const plan = planIn(sketch(rows, { merges: ['A1:B1'] }));
    expect(told(plan)).toEqual(['1.1 Agree | B2 Chair', '1.2 Print | B3 Officer']);
  });

  test('numbers in a column that nobody gave a header', () => {
    const rows = [
      ['', 'Action', 'Lead', 'Due'],
      ['1', 'Agree', 'Chair', 'May 2022'],
      ['2', 'Print', 'Officer', 'June 2022'],
    ];
    expect(told(planIn(sketch(rows)))).toEqual(['1 Agree | B2 Chair', '2 Print | B3 Officer']);
  });

  test('the header repeated, with the bands before or after it', () => {
    const rows = [
      ['Priority 1: Homes'],
      HEADER,
      ['1.1', 'Agree', 'Chair', 'Meet', 'G', ''],
      [],
      ['Priority 2: Schools'],
      HEADER,
      ['1.1', 'Print', 'Officer', 'Send', 'R', ''],
      HEADER,
      ['Priority 3: Roads'],
      ['1.1', 'Build', 'Officer', 'Dig', 'A', ''],
    ];
    const plan = planIn(sketch(rows));
    expect(headingsOf(plan)).toEqual([
      'Priority 1: Homes > –',
      'Priority 2: Schools > –',
      'Priority 3: Roads > –',
    ]);
    expect(plan.columns).toHaveLength(6);
    expect(plan.rowsLeftOut).toEqual([]);
  });

  test('a sheet for each priority, its numbers beginning again', () => {
    const sheet = (name: string, action: string) =>
      sketch([HEADER, ['1', action, 'Chair', 'Meet', 'G', '']], { sheet: name });
    const plan = planIn([sheet('Homes', 'Agree'), sheet('Schools', 'Print')]);
    expect(headingsOf(plan)).toEqual(['Homes > –', 'Schools > –']);
    expect(plan.actions.map(({ cell }) => cell.sheet)).toEqual(['Homes', 'Schools']);
  });
});

describe('bands across the table', () => {
  const act = (number: string) => [number, `Act ${number}`, 'Chair', 'Meet', 'G', ''];

  test('priority, theme and outcome, the theme put before the outcome', () => {
    const rows = [
      HEADER,
      ['Core Objective 1 – Practice'],
      ['2 Neglect'],
      ['Outcome: Children are safe'],
      act('1'),
      ['3 Schools'],
      act('2'),
    ];
    const plan = planIn(sketch(rows, { merges: ['A2:F2', 'A3:F3', 'A4:F4', 'A6:F6'] }));
    expect(headingsOf(plan)).toEqual([
      'Core Objective 1 – Practice > 2 Neglect – Outcome: Children are safe',
      'Core Objective 1 – Practice > 3 Schools',
    ]);
  });

  test('an outcome whose number has a cell of its own', () => {
    const rows = [HEADER, ['Priority 1'], ['1.1', 'Improvement area / desired outcome: Safe'], act('1.1.1')];
    for (const merges of [['A2:F2', 'B3:F3'], []]) {
      expect(headingsOf(planIn(sketch(rows, { merges })))).toEqual([
        'Priority 1 > 1.1 Improvement area / desired outcome: Safe',
      ]);
    }
  });

  test('an outcome without label or merge, told by the numbers below it', () => {
    const rows = [
      HEADER,
      ['Priority 1'],
      ['1.1', 'Children are safe'],
      act('1.1.1'),
      ['1.2', 'They say so'],
      act('1.2.1'),
    ];
    expect(headingsOf(planIn(sketch(rows)))).toEqual([
      'Priority 1 > 1.1 Children are safe',
      'Priority 1 > 1.2 They say so',
    ]);
  });

  test('bands without any label are priorities; of two in a row the second is the outcome', () => {
    const merged = (...rows: number[]) => rows.map((row) => `A${String(row)}:F${String(row)}`);
    const single = sketch([HEADER, ['Homes'], act('1'), ['Schools'], act('2')], { merges: merged(2, 4) });
    expect(headingsOf(planIn(single))).toEqual(['Homes > –', 'Schools > –']);
    const nested = sketch([HEADER, ['Homes'], ['Warm'], act('1'), ['Dry'], act('2')], {
      merges: merged(2, 3, 5),
    });
    expect(headingsOf(planIn(nested))).toEqual(['Homes > Warm', 'Homes > Dry']);
  });

  test('words in the number column, capitals, a closing colon', () => {
    const rows = [HEADER, ['Homes'], act('1'), ['', 'SCHOOLS'], act('2'), ['', 'Roads:'], act('3')];
    expect(headingsOf(planIn(sketch(rows)))).toEqual(['Homes > –', 'SCHOOLS > –', 'Roads: > –']);
  });

  test('priority and outcome columns, merged or blank below', () => {
    const rows = [
      ['Priority', 'Outcome', 'Action', 'Lead', 'Due'],
      ['Homes', 'Warm', 'Agree', 'Chair', 'May 2022'],
      ['', '', 'Print', 'Chair', 'May 2022'],
      ['', 'Dry', 'Paint', 'Chair', 'May 2022'],
      ['Schools', '', 'Build', 'Chair', 'May 2022'],
    ];
    for (const merges of [[], ['A2:A4', 'B2:B3']]) {
      expect(headingsOf(planIn(sketch(rows, { merges })))).toEqual([
        'Homes > Warm',
        'Homes > Warm',
        'Homes > Dry',
        'Schools > –',
      ]);
    }
  });

  test('a priority that is high or low is none', () => {
    const rows = [
      ['Priority', 'Action', 'Lead', 'Due'],
      ['High', 'Agree', 'Chair', 'May 2022'],
      ['Low', 'Print', 'Chair', 'May 2022'],
    ];
    expect(rolesOf(planIn(sketch(rows)))).toEqual(['A ignored', 'B action', 'C lead', 'D timescale']);
  });
});

describe('rows of an action', () => {
  const rows = [
    HEADER,
    ['1.1', 'Agree', 'Chair', 'Meet – May 2022', 'G', 'Met in May'],
    ['', '', '', 'Vote – June 2022', 'R', ''],
    ['', '', 'Officer', 'Print – July 2022', 'A', ''],
    ['', '', '', 'Send – July 2022', 'A', ''],
    ['1.2', 'Build', '', 'Dig – May 2022', 'A', ''],
  ];
  const expected = ['1.1 Agree | D2 Chair; D3 Chair; D4 Officer; D5 Officer', '1.2 Build | D6 '];

  test.each<[string, string[]]>([
    ['blank', []],
    ['merged', ['A2:A5', 'B2:B5', 'C2:C3', 'C4:C5', 'F2:F5']],
  ])('number, action, lead and evidence %s below', (_, merges) => {
    const plan = planIn(sketch(rows, { merges }));
    expect(told(plan)).toEqual(expected);
    expect(activitiesOf(plan).map(({ evidence }) => evidence.kind)).toEqual([
      'evidence',
      'above',
      'above',
      'above',
      'none',
    ]);
    expect(activitiesOf(plan)[1]?.evidence.text).toBe('Met in May');
  });

  test('repeated on every row', () => {
    const repeated = [
      HEADER,
      ['1', 'Agree', 'Chair', 'Meet', 'G', ''],
      ['1', 'Agree', 'Chair', 'Vote', 'R', ''],
    ];
    expect(told(planIn(sketch(repeated)))).toEqual(['1 Agree | D2 Chair; D3 Chair']);
  });

  test('the same number with another text is another action', () => {
    const twice = [
      HEADER,
      ['1', 'Agree', 'Chair', 'Meet', 'G', ''],
      ['1', 'Print', 'Chair', 'Send', 'R', ''],
    ];
    expect(told(planIn(sketch(twice)))).toEqual(['1 Agree | D2 Chair', '1 Print | D3 Chair']);
  });

  test('a number stays as it is shown', () => {
    const numbers = [
      HEADER,
      [2.1, 'Agree', 'Chair', 'Meet', 'G', ''],
      [2.1, 'Print', 'Chair', 'Send', 'G', ''],
    ];
    const plan = planIn(sketch(numbers, { shown: { A2: '2.1', A3: '2.10' }, formats: { A3: '0.00' } }));
    expect(plan.actions.map(({ number }) => number)).toEqual(['2.1', '2.10']);
  });

  test('a row with only a lead or only evidence goes on with the row above', () => {
    const more = [
      HEADER,
      ['1', 'Agree', 'Chair', 'Meet', 'G', 'Met'],
      ['', '', 'Officer', '', '', ''],
      ['', '', '', '', '', 'Voted'],
    ];
    for (const merges of [[], ['A2:A4', 'B2:B4', 'D2:D4', 'E2:E4']]) {
      const plan = planIn(sketch(more, { merges }));
      expect(told(plan)).toEqual(['1 Agree | D2 Chair+Officer']);
      expect(activitiesOf(plan)[0]?.evidence.text).toBe('Met\nVoted');
    }
  });

  test('no lead is nobody, and what an earlier action says does not count', () => {
    const none = [
      HEADER,
      ['1', 'Agree', 'Chair', 'Meet', 'G', ''],
      ['2', 'Print', 'TBC', 'Send', 'G', ''],
      ['', '', '', 'Post', 'G', ''],
    ];
    const plan = planIn(sketch(none));
    expect(told(plan)).toEqual(['1 Agree | D2 Chair', '2 Print | D3 ; D4 ']);
    expect(activitiesOf(plan)[2]?.leadCell).toEqual({ sheet: 'Plan', row: 3, column: 2 });
  });

  test('a row whose words are gone but whose rating stands is still an activity', () => {
    const gone = [HEADER, ['1', 'Agree', 'Chair', 'Meet', '', ''], [], ['', '', '', 'Vote', '', '']];
    const plan = planIn(sketch(gone, { merges: ['A2:A4', 'B2:B4'], fills: { E2: RED, E3: RED, E4: RED } }));
    expect(told(plan)).toEqual(['1 Agree | D2 Chair; D3 Chair; D4 Chair']);
    expect(activitiesOf(plan)[1]?.milestones).toEqual([]);
  });

  test('an action with neither number nor milestone is read', () => {
    const bare = [HEADER, ['1', 'Agree', 'Chair', 'Meet', 'G', ''], ['', 'Print', '', '', '', '']];
    expect(told(planIn(sketch(bare)))).toEqual(['1 Agree | D2 Chair', '– Print | D3 ']);
  });
});

describe('rows that are not read', () => {
  const good = ['1', 'Agree', 'Chair', 'Meet', 'G', ''];

  test('totals are known, and what can’t be read is named with the reason', () => {
    const rows = [
      HEADER,
      good,
      ['7', '', '', '', '', ''],
      ['Total', '', '', '12', '', ''],
      ['Note: see the annex'],
    ];
    const plan = planIn(sketch(rows));
    expect(plan.actions).toHaveLength(1);
    expect(plan.rowsLeftOut.map(({ cell }) => cell.row)).toEqual([2, 4]);
    expect(plan.rowsLeftOut[0]?.why).toMatch(/number, but no action/);
  });

  test('a glossary under the table is not part of it', () => {
    const rows = [
      HEADER,
      good,
      [],
      ['Glossary'],
      ['QAP', 'Quality Assurance'],
      ['CDOP', 'Child Death Panel'],
    ];
    const plan = planIn(sketch(rows));
    expect(plan.actions).toHaveLength(1);
    expect(plan.rowsLeftOut.map(({ why }) => why)).toEqual(
      Array(3).fill('It stands under “Glossary”, below the table.'),
    );
  });

  test('a single line under the last action heads nothing', () => {
    const plan = planIn(sketch([HEADER, good, ['Agreed by the board']], { merges: ['A3:F3'] }));
    expect(plan.rowsLeftOut).toHaveLength(1);
  });

  test('text beside the table does not count', () => {
    const plan = planIn(sketch([HEADER, [...good, '', 'remark'], ['', '', '', '', '', '', '', 'remark']]));
    expect(plan.actions).toHaveLength(1);
    expect(plan.rowsLeftOut).toEqual([]);
  });
});

describe('sheets', () => {
  const table = [HEADER, ['1', 'Agree', 'Chair', 'Meet', 'G', '']];

  test('each is named with its role and the reason', () => {
    const plan = planIn([
      sketch([['A cover']], { sheet: 'Cover' }),
      sketch(table, { sheet: 'Plan' }),
      sketch(table, { sheet: 'Old', hidden: true }),
      sketch(table, { sheet: 'Plan summary', ours: 'summary' }),
      sketch([HEADER], { sheet: 'Blank form' }),
      sketch([], { sheet: 'Empty' }),
      sketch(
        [
          ['Name', 'Lead'],
          ['A', 'B'],
        ],
        { sheet: 'Register' },
      ),
    ]);
    expect(plan.sheets.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Cover: other',
      'Plan: plan',
      'Old: other',
      'Plan summary: generated',
      'Blank form: other',
      'Empty: other',
      'Register: other',
    ]);
    expect(plan.sheets.map(({ why }) => why)).toEqual([
      expect.stringMatching(/No row names the columns/),
      'Its table begins in row 1: 1 action on 1 row.',
      expect.stringMatching(/hidden/),
      expect.stringMatching(/Plan Monitor/),
      expect.stringMatching(/no row with an action/),
      'The sheet is empty.',
      expect.stringMatching(/No row names the columns/),
    ]);
    expect(plan.actions).toHaveLength(1);
  });
});
