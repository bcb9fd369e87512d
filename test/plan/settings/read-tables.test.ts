import type { CellValue } from '../../../src/plan/grid';
import { readSettings } from '../../../src/plan/settings';
import { sketch } from '../../support/grids';

const MEETINGS = ['', 'Your meeting', 'Its date', 'Papers due'];
const LADDER = [
  '',
  'Level',
  'Your name for it',
  'Your on or off',
  'Your months overdue',
  'Your positions rated late',
];
const ASIDE = ['', 'Check', 'About', 'Your reason', 'What was found', 'Item'];
const SHEETS = ['', 'Sheet of ours', 'Your on or off'];

/** What the sheet with this table says, and the sentences about what cannot be used. */
function read(...rows: CellValue[][]) {
  const { settings, problems } = readSettings(sketch(rows, { ours: 'settings' }));
  return { ...settings, told: problems.map(({ what }) => what), at: problems.map(({ heading }) => heading) };
}

describe('meetings', () => {
  it('stand in the order of their days, whatever the order of the rows', () => {
    const { meetings, told } = read(
      MEETINGS,
      ['', 'Scrutiny', '01/06/2022', ''],
      ['', 'Board', '12/05/2022', '05/05/2022'],
      ['', '', '', ''],
      ['', 'Executive', '12/05/2022', ''],
      ['', 'Sub-group', '1 March 2022', ''],
    );
    expect(meetings).toEqual([
      { name: 'Sub-group', day: '2022-03-01', papersBy: null },
      { name: 'Board', day: '2022-05-12', papersBy: '2022-05-05' },
      { name: 'Executive', day: '2022-05-12', papersBy: null },
      { name: 'Scrutiny', day: '2022-06-01', papersBy: null },
    ]);
    expect(told).toEqual([]);
  });

  it('a meeting without a name is told and left out', () => {
    expect(read(MEETINGS, ['', '', '12/05/2022', ''])).toMatchObject({
      meetings: [],
      at: ['Your meeting'],
      told: ['Nothing is said for “Your meeting”; it should be the name of a meeting, such as Executive.'],
    });
  });

  it('a meeting without a day is told and left out; the others count', () => {
    expect(
      read(MEETINGS, ['', 'Board', 'in May', ''], ['', 'Executive', '', ''], ['', 'Scrutiny', '1/6/22', '']),
    ).toMatchObject({
      meetings: [{ name: 'Scrutiny', day: '2022-06-01' }],
      at: ['Its date', 'Its date'],
      told: [
        '“in May” for “Its date, Board” is not used: it should be a day such as 12/05/2022.',
        'Nothing is said for “Its date, Executive”; it should be a day such as 12/05/2022.',
      ],
    });
  });

  it('a day for papers alone is no meeting: its name and its date are asked for', () => {
    expect(read(MEETINGS, ['', '', '', '05/05/2022'])).toMatchObject({
      meetings: [],
      told: [
        expect.stringMatching(/^Nothing is said for “Your meeting”/) as string,
        'Nothing is said for “Its date”; it should be a day such as 12/05/2022.',
      ],
    });
  });

  it.each<[string, string | null, string[]]>([
    ['12/05/2022', '2022-05-12', []],
    [
      '13/05/2022',
      null,
      ['“13/05/2022” for “Papers due, Board” is not used: it should be a day before the meeting.'],
    ],
    [
      'the week before',
      null,
      ['“the week before” for “Papers due, Board” is not used: it should be a day such as 12/05/2022.'],
    ],
  ])('papers due on %s for a meeting on 12/05/2022', (papers, papersBy, told) => {
    expect(read(MEETINGS, ['', 'Board', '12/05/2022', papers])).toMatchObject({
      meetings: [{ name: 'Board', day: '2022-05-12', papersBy }],
      told,
    });
  });
});

describe('the escalation ladder', () => {
  it('a level keeps what nobody has said, and one of which nothing is said is left as it is', () => {
    expect(
      read(LADDER, ['', '3 Executive', 'Delivery Board', '', '', ''], ['', '4 Partners', '', '', '', '']),
    ).toMatchObject({
      ladder: [{ level: 3, askOf: 'Delivery Board', isOn: null, monthsOverdue: null, positionsLate: null }],
      told: [],
    });
  });

  it.each<[string, number, CellValue, object]>([
    ['a name', 2, ' Programme Office ', { askOf: 'Programme Office' }],
    ['a long name, its first hundred characters', 2, 'x'.repeat(120), { askOf: 'x'.repeat(100) }],
    ['on', 3, 'on', { isOn: true }],
    ['off', 3, 'off', { isOn: false }],
    ['from the first day on', 4, '0', { monthsOverdue: 0 }],
    ['the most months', 4, 60, { monthsOverdue: 60 }],
    ['the fewest positions', 5, '1', { positionsLate: 1 }],
    ['the most positions', 5, 20, { positionsLate: 20 }],
  ])('%s', (_words, column, typed, expected) => {
    const row: CellValue[] = ['', '2 Business Manager', '', '', '', ''];
    row[column] = typed;
    expect(read(LADDER, row)).toMatchObject({ ladder: [{ level: 2, ...expected }], told: [] });
  });

  it.each<[string, number, CellValue, string]>([
    ['perhaps', 3, 'perhaps', 'on or off'],
    ['too many months', 4, 61, 'a whole number from 0 to 60'],
    ['months that are not whole', 4, 1.5, 'a whole number from 0 to 60'],
    ['no position', 5, 0, 'a whole number from 1 to 20'],
    ['too many positions', 5, '21', 'a whole number from 1 to 20'],
  ])('%s is told beside its cell, and nothing is set', (_words, column, typed, expected) => {
    const row: CellValue[] = ['', '2 Business Manager', '', '', '', ''];
    row[column] = typed;
    const heading = LADDER[column] ?? '';
    expect(read(LADDER, row)).toMatchObject({
      ladder: [],
      at: [heading],
      told: [`“${String(typed)}” for “${heading}” is not used: it should be ${expected}.`],
    });
  });

  it('a level that is given twice counts as it was given first, and the second is told', () => {
    expect(
      read(
        LADDER,
        ['', '3 Executive', '', '', '', ''],
        ['', '3 Executive', '', '', '6', ''],
        ['', '2 Business Manager', '', 'off', '', ''],
        ['', '3 Executive', 'Delivery Board', '', '9', ''],
        ['', '3 Executive', '', '', '', ''],
      ),
    ).toMatchObject({
      ladder: [
        { level: 3, askOf: null, monthsOverdue: 6 },
        { level: 2, isOn: false },
      ],
      at: ['Your name for it', 'Your months overdue'],
      told: [
        expect.stringMatching(/^“Delivery Board” .* given once only; the first counts\.$/) as string,
        expect.stringMatching(/^“9” .* given once only; the first counts\.$/) as string,
      ],
    });
  });

  it.each(['5 Council', '0', '12 months', 'Executive', ''])('“%s” is no level of it', (level) => {
    expect(read(LADDER, ['', level, 'Delivery Board', '', '', ''])).toMatchObject({
      ladder: [],
      told: ['“Delivery Board” for “Your name for it” is not used: it should be beside a level from 1 to 4.'],
    });
    expect(read(LADDER, ['', level, '', '', '', '']).told).toEqual([]);
  });
});

describe('findings set aside', () => {
  it('are about the item that the build has filled in, else about what people typed', () => {
    expect(
      read(
        ASIDE,
        ['', 'timescale-vague', "1.1, 'Plan'!D3", 'Known', 'asap', 'key one'],
        ['', 'rag-overdue', '1.2', 'Agreed', '', ''],
        ['', '', '', '', 'asap', 'key three'],
      ),
    ).toMatchObject({
      dismissals: [
        { rule: 'timescale-vague', about: 'key one', found: 'asap', reason: 'Known' },
        { rule: 'rag-overdue', about: '1.2', found: '', reason: 'Agreed' },
      ],
      told: [],
    });
  });

  it.each<[string, CellValue[], string, string]>([
    [
      'a reason',
      ['', 'rag-overdue', '1.2', '', '', ''],
      'Your reason',
      'Nothing is said for “Your reason”; it should be the reason, since nothing is set aside without one.',
    ],
    [
      'the check',
      ['', '', '1.2', 'Agreed', '', ''],
      'Check',
      'Nothing is said for “Check”; it should be the name of a check, as it stands in the list of what was found.',
    ],
    [
      'what it is about',
      ['', 'rag-overdue', '', 'Agreed', '', ''],
      'About',
      'Nothing is said for “About”; it should be the number of an action, or a cell such as D16.',
    ],
  ])('without %s nothing is set aside, and it is asked for', (_words, row, heading, told) => {
    expect(read(ASIDE, row)).toMatchObject({ dismissals: [], at: [heading], told: [told] });
  });

  it('of a row with one cell alone, both others are asked for', () => {
    expect(read(ASIDE, ['', 'rag-overdue', '', '', '', '']).at).toEqual(['Your reason', 'About']);
    expect(read(ASIDE, ['', '', '1.2', '', '', '']).at).toEqual(['Check', 'Your reason']);
  });

  it('of a row with a reason alone, both what is missing are asked for', () => {
    expect(read(ASIDE, ['', '', '', 'Agreed', '', '']).at).toEqual(['Check', 'About']);
  });
});

describe('sheets that people do without', () => {
  it('are those with off beside them', () => {
    expect(
      read(
        SHEETS,
        ['', 'Actions by lead', 'off'],
        ['', 'Look-ahead', 'on'],
        ['', 'Plan checks', ''],
        ['', 'Leads', 'No'],
        ['', 'Actions by lead', 'off'],
      ),
    ).toMatchObject({ withoutSheets: ['byLead', 'leads'], told: [] });
  });

  it('what is neither on nor off is told, and the sheet stays', () => {
    expect(read(SHEETS, ['', 'Leads', 'sometimes'])).toMatchObject({
      withoutSheets: [],
      at: ['Your on or off'],
      told: ['“sometimes” for “Leads” is not used: it should be on or off.'],
    });
  });

  it.each(['off', 'on', 'a note of mine'])('“%s” beside no sheet of ours is told once', (typed) => {
    const told = [
      `“${typed}” for “Your on or off” is not used: it should be beside one of the sheets listed there.`,
    ];
    expect(read(SHEETS, ['', 'Plan summary', typed])).toMatchObject({ withoutSheets: [], told });
    expect(read(SHEETS, ['', '', typed]).told).toEqual(told);
    expect(read(SHEETS, ['', 'Plan summary', '']).told).toEqual([]);
  });
});
