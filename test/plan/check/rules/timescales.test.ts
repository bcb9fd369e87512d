import { action, planWith, type ActivitySpec, type MilestoneSpec } from '../../../support/plan-builder';
import { AHEAD, COLUMNS, findingsOf, foundBy, ofRows, PAST, saidOf, UNSETTLED } from './support';

const amber = (milestone: MilestoneSpec, more: ActivitySpec = {}): ActivitySpec[] => [
  { rated: 'amber', evidence: 'First draft held', milestones: [milestone], ...more },
];
const NO_YEAR = [{ what: 'noYear', why: '', meant: null }] as const;
const MONTH_SHOWN = [{ what: 'monthShown', why: '', meant: null }] as const;
const YEAR_SHOWN = [{ what: 'yearShown', why: '', meant: null }] as const;
const A_SEASON = [{ what: 'season', why: '', meant: null }] as const;

describe('timescale-missing', () => {
  it.each<[string, ActivitySpec[], string[]]>([
    ['no words of time', amber({}), ['warning D2']],
    ['a date', amber({ due: AHEAD }), []],
    ['rated complete, even without evidence', [{ rated: 'green', milestones: [{}] }], []],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-missing', rows)).toEqual(expected);
  });

  it('is silent about a green where nobody has said whether it means complete', () => {
    expect(ofRows('timescale-missing', [{ rated: 'green', milestones: [{}] }], UNSETTLED)).toEqual([]);
  });

  it('says which task has none, and what standing work is asked for', () => {
    const [task, standing] = findingsOf(
      'timescale-missing',
      amber({}, { milestones: [{}, { task: 'Maintain the log' }] }),
    );
    expect(task?.message).toBe(
      '“Agree the protocol” in D2 says no timescale. Without one it can never show as overdue. ' +
        'Add the month by which it is to be done, or how often.',
    );
    expect(standing?.message).toBe(
      '“Maintain the log” in D2 is standing work without a review date. Nothing says when to look at it next. ' +
        'Say how often it is done, or when it is next reviewed.',
    );
  });

  it('names the row of an empty cell in a timescale column of its own', () => {
    const columns = COLUMNS.map((column) =>
      column.role === 'milestones' ? { ...column, role: 'timescale' as const } : column,
    );
    expect(saidOf('timescale-missing', [{}, { rated: 'amber', milestones: [] }], { columns })).toEqual([
      '“Agree the protocol” in D2 says no timescale.',
      'The timescale of the action in row 3 is empty.',
    ]);
  });

  it('names the sheets that have no column for it, and checks the others', () => {
    const bare = COLUMNS.filter(({ role }) => role !== 'milestones');
    const plan = planWith({
      columns: ['One', 'Two', 'Three'].flatMap((sheet) =>
        (sheet === 'Three' ? COLUMNS : bare).map((column) => ({ ...column, sheet })),
      ),
      actions: ['One', 'Two', 'Three'].map((sheet) => ({ ...action('1', { milestones: [{}] }), sheet })),
    });
    expect(foundBy('timescale-missing', plan).map(({ cell, what }) => [cell.sheet, what])).toEqual([
      ['One', 'No column with timescales was found on “One”, “Two”.'],
      ['Three', '“Agree the protocol” in D2 says no timescale.'],
    ]);
  });
});

describe('timescale-vague', () => {
  it.each<[string, ActivitySpec[], string[]]>([
    ['asap', amber({ kind: 'vague', timescale: 'asap' }), ['warning D2']],
    ['TBC', amber({ kind: 'vague', timescale: 'TBC' }), ['warning D2']],
    ['in progress', amber({ kind: 'vague', timescale: 'ad hoc', status: 'inProgress' }), ['warning D2']],
    ['a date', amber({ due: AHEAD }), []],
    ['no words of time at all', amber({}), []],
    ['done', amber({ kind: 'vague', timescale: 'asap', status: 'complete' }), []],
    ['cancelled', amber({ kind: 'vague', timescale: 'asap', status: 'cancelled' }), []],
    ['rated complete', amber({ kind: 'vague', timescale: 'asap' }, { rated: 'green' }), []],
    [
      'rated complete without evidence',
      [{ rated: 'green', milestones: [{ kind: 'vague', timescale: 'asap' }] }],
      [],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-vague', rows)).toEqual(expected);
  });

  it('is silent about a green where nobody has said whether it means complete', () => {
    const rows = amber({ kind: 'vague', timescale: 'asap' }, { rated: 'green', evidence: '' });
    expect(ofRows('timescale-vague', rows, UNSETTLED)).toEqual([]);
  });

  it('tells the words', () => {
    const [finding] = findingsOf('timescale-vague', amber({ kind: 'vague', timescale: 'asap' }));
    expect(finding).toMatchObject({
      what: '“Agree the protocol” in D2 says “asap”, which names no day.',
      found: 'asap',
    });
  });
});

describe('timescale-no-year', () => {
  it.each<[string, ActivitySpec[], string[]]>([
    ['ahead', amber({ due: AHEAD, assumed: NO_YEAR }), ['warning D2']],
    ['past', amber({ due: PAST, assumed: NO_YEAR }), ['warning D2']],
    ['done', amber({ due: PAST, assumed: NO_YEAR, status: 'complete' }), []],
    ['cancelled', amber({ due: PAST, assumed: NO_YEAR, status: 'cancelled' }), []],
    ['another guess', amber({ due: AHEAD, assumed: A_SEASON }), []],
    ['no guess', amber({ due: AHEAD }), []],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-no-year', rows)).toEqual(expected);
  });

  it.each<[string, MilestoneSpec, string]>([
    ['an end', { start: '2022-06-01', due: AHEAD }, ' It is read as 30/09/2022 until someone says.'],
    ['a beginning only', { start: '2022-06-01' }, ' It is read as 01/06/2022 until someone says.'],
    ['no day', {}, ''],
  ])('tells the words and the day they are read as: %s', (_what, days, read) => {
    const milestone = { kind: 'window', timescale: 'June', assumed: NO_YEAR, ...days } as const;
    const [finding] = findingsOf('timescale-no-year', amber(milestone));
    expect(finding).toMatchObject({
      what: `“Agree the protocol” in D2 says “June” without the year.${read}`,
      found: 'June',
    });
  });
});

describe('timescale-assumed', () => {
  const autumn = (more: MilestoneSpec = {}): MilestoneSpec => ({
    kind: 'window',
    timescale: 'Autumn 2022',
    start: '2022-09-01',
    due: '2022-11-30',
    assumed: [{ what: 'season', why: 'Autumn is taken as September to November.', meant: null }],
    ...more,
  });

  it.each<[string, ActivitySpec[], string[]]>([
    ['a season', amber(autumn()), ['info D2']],
    ['past, and nobody says that it is done', amber(autumn({ due: PAST })), ['info D2']],
    ['done', amber(autumn({ status: 'complete' })), []],
    ['cancelled', amber(autumn({ status: 'cancelled' })), []],
    ['only a year is missing, which has a check of its own', amber(autumn({ assumed: NO_YEAR })), []],
    ['a cell of dates that shows a month', amber(autumn({ assumed: MONTH_SHOWN })), []],
    ['a cell of dates that shows a year', amber(autumn({ assumed: YEAR_SHOWN })), []],
    ['no guess', amber(autumn({ assumed: [] })), []],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-assumed', rows)).toEqual(expected);
  });

  it('says what the words are read as, why, and what to do', () => {
    const [finding] = findingsOf('timescale-assumed', amber(autumn()));
    expect(finding).toMatchObject({
      action: '1.1',
      what: '“Autumn 2022” in D2 is read as 01/09/2022 to 30/11/2022. Autumn is taken as September to November.',
      found: 'Autumn 2022',
      expected: 'a time that all read alike',
      fix: null,
    });
  });

  it.each<[string, MilestoneSpec, string]>([
    ['a day', { start: null }, '“Autumn 2022” in D2 is read as 30/11/2022. '],
    ['one day from end to end', { start: '2022-11-30' }, '“Autumn 2022” in D2 is read as 30/11/2022. '],
    ['a beginning only', { due: null }, '“Autumn 2022” in D2 is read as from 01/09/2022. '],
    ['how often, no day', { start: null, due: null }, '“Autumn 2022” in D2: '],
  ])('names the days: %s', (_what, days, said) => {
    expect(saidOf('timescale-assumed', amber(autumn(days)))).toEqual([
      `${said}Autumn is taken as September to November.`,
    ]);
  });

  it('tells a wording once for all cells that have it, and another by itself', () => {
    const rows = [autumn(), autumn({ timescale: 'by Autumn 2022', start: null }), autumn()].flatMap(
      (milestone) => amber(milestone),
    );
    expect(saidOf('timescale-assumed', rows)).toEqual([
      expect.stringContaining('“Autumn 2022” in D2 and D4 is read as'),
      expect.stringContaining('“by Autumn 2022” in D3 is read as 30/11/2022.'),
    ]);
  });

  it('names twelve cells at most', () => {
    const [twelve, fourteen] = [12, 14].map((count) =>
      saidOf('timescale-assumed', Array.from({ length: count }, () => amber(autumn())).flat()),
    );
    expect(twelve).toEqual([expect.stringContaining('D11, D12 and D13 is read as')]);
    expect(fourteen).toEqual([expect.stringContaining('D11, D12 and 3 more cells is read as')]);
  });

  it('gives every reason of a wording, each once', () => {
    const assumed = [
      { what: 'season', why: 'Autumn is taken as September to November.', meant: null },
      { what: 'season', why: 'Autumn is taken as September to November.', meant: null },
      { what: 'other', why: 'The plan calls this date still to be confirmed.', meant: null },
    ] as const;
    expect(saidOf('timescale-assumed', amber(autumn({ assumed })))).toEqual([
      expect.stringMatching(
        /30\/11\/2022\. Autumn is taken as September to November\. The plan calls this date still to be confirmed\.$/,
      ),
    ]);
  });
});

describe('timescale-reversed', () => {
  const window = (start: string, due: string, more: MilestoneSpec = {}) =>
    amber({ kind: 'window', start, due, ...more });
  it.each<[string, ActivitySpec[], string[]]>([
    ['ends before it starts', window('2022-09-01', '2022-05-31'), ['warning D2']],
    ['by a year', window('2023-01-01', '2022-12-31'), ['warning D2']],
    ['the right way round', window('2022-05-01', '2022-09-30'), []],
    ['one day', window('2022-05-01', '2022-05-01'), []],
    ['no end', amber({ kind: 'window', start: '2022-05-01' }), []],
    ['done', window('2022-09-01', '2022-05-31', { status: 'complete' }), []],
    ['cancelled', window('2022-09-01', '2022-05-31', { status: 'cancelled' }), []],
    ['a guessed year', window('2022-09-01', '2022-05-31', { assumed: NO_YEAR }), []],
    ['another guess', window('2022-09-01', '2022-05-31', { assumed: A_SEASON }), ['warning D2']],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-reversed', rows)).toEqual(expected);
  });

  it('tells the words and both days', () => {
    const rows = window('2022-09-01', '2022-05-31', { timescale: 'September – May 2022' });
    expect(findingsOf('timescale-reversed', rows)[0]).toMatchObject({
      what: '“Agree the protocol” in D2 says “September – May 2022”: it would begin on 01/09/2022 and end on 31/05/2022.',
      found: 'September – May 2022',
    });
  });
});

describe('timescale-outside-plan', () => {
  const nothing = { evidence: '' };
  it.each<[string, ActivitySpec[], string[]]>([
    ['before it starts', amber({ due: '2021-03-31' }, nothing), ['info D2']],
    ['more than three months after', amber({ due: '2023-07-01' }), ['info D2']],
    ['three months after', amber({ due: '2023-06-30' }), []],
    ['on its first day', amber({ due: '2021-04-01' }, nothing), []],
    ['the last of a list', amber({ dates: ['2022-09-30', '2024-09-30'] }), ['info D2']],
    ['the first of a list', amber({ dates: ['2021-03-31', '2022-09-30'] }, nothing), ['info D2']],
    ['no date', amber({}), []],
    ['begun before, done within', amber({ kind: 'window', start: '2020-01-01', due: AHEAD }), []],
    ['revised into it', amber({ due: '2021-03-31', revised: AHEAD }, nothing), []],
    ['revised out of it', amber({ due: AHEAD, revised: '2023-12-31' }), ['info D2']],
    ['done', amber({ due: '2020-12-31', status: 'complete' }), []],
    ['to confirm', amber({ due: '2021-03-31' }), []],
    ['a guessed year', amber({ due: '2024-09-30', assumed: NO_YEAR }), []],
    ['another guess', amber({ due: '2024-09-30', assumed: A_SEASON }), ['info D2']],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-outside-plan', rows)).toEqual(expected);
  });

  it.each([
    ['2021-03-31', '31/03/2021, before the plan starts'],
    ['2023-07-01', '01/07/2023, more than three months after the plan ends'],
  ])('tells on which side %s lies', (due, words) => {
    const rows = amber({ due, timescale: 'the time' }, nothing);
    expect(findingsOf('timescale-outside-plan', rows)[0]).toMatchObject({
      what: `“Agree the protocol” in D2 is due ${words} (01/04/2021 to 31/03/2023).`,
      found: 'the time',
    });
  });

  it('is silent where the plan names no period', () => {
    expect(ofRows('timescale-outside-plan', amber({ due: '2030-01-01' }), { period: null })).toEqual([]);
  });
});
