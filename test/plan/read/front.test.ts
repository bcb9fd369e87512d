import { dayIn, periodIn, readFront } from '../../../src/plan/read/front';

test.each([
  ['Business Plan 2021 – 2023', '2021-04-01', '2023-03-31'],
  ['Business Plan 2021-23', '2021-04-01', '2023-03-31'],
  ['Plan 2009/10', '2009-04-01', '2010-03-31'],
  ['Objectives 2014 – 2017 Business Plan', '2014-04-01', '2017-03-31'],
  ['Plan 2021/22 – 2023/24', '2021-04-01', '2024-03-31'],
  ['Plan 2021 to 2024', '2021-04-01', '2024-03-31'],
  ['Plan 2021/2022 – 2023/2024', '2021-04-01', '2024-03-31'],
  ['Plan 2021 until 2024', '2021-04-01', '2024-03-31'],
  ['Plan 2021 — 24', '2021-04-01', '2024-03-31'],
  ['Plan, September 2020 – August 2022', '2020-09-01', '2022-08-31'],
  ['Plan, Sept. 2020 to Aug 2022', '2020-09-01', '2022-08-31'],
])('“%s” runs from %s to %s', (text, start, end) => {
  expect(periodIn(text, 4)).toEqual({ start, end });
});

test.each([
  'Business Plan',
  'Plan 2022',
  'Plan 2023 – 2021',
  'Page 1 of 12',
  '2022-03-31',
  'Plan 1990 – 2030',
  'Plan 2021 – 2021',
  'Plan 2021 – 20241',
  'Plan, May 2022 – April 2022',
  'Plan, May 2022 – April 1022',
  'Approved 2009-10-11',
  'Marketing 2021 – Decision 2023',
])('“%s” names no period', (text) => {
  expect(periodIn(text, 4)).toBeNull();
});

test('the year may begin in another month', () => {
  expect(periodIn('2021-23', 9)).toEqual({ start: '2021-09-01', end: '2023-08-31' });
  expect(periodIn('2021-23', 1)).toEqual({ start: '2021-01-01', end: '2023-12-31' });
});

test.each([
  ['DRAFT V.7 – APRIL 2022', '2022-04-30'],
  ['Version 3, 14 March 2022', '2022-03-14'],
  ['v2 – 1/2/23', '2023-02-01'],
  ['Last updated 30.06.2021', '2021-06-30'],
  ['Draft 2022-05-06', '2022-05-06'],
  ['Draft of the 1st March 2022', '2022-03-01'],
  ['Draft of the 22nd Sept. 2022', '2022-09-22'],
  ['Draft of the 3rd   October 2022', '2022-10-03'],
  ['Draft of the 14th June 2022', '2022-06-14'],
  ['Draft, June, 2022', '2022-06-30'],
  ['Draft, Janaury 2022', '2022-01-31'],
  ['Draft of 3 Novmber 2022', '2022-11-03'],
  ['Position at 05/04/2022', '2022-04-05'],
  ['Draft of 14-Mar-22', '2022-03-14'],
  ['Draft of 14-March-2022', '2022-03-14'],
  ['Draft of 31-Feb-22', null],
  ['Draft of 31 June 2022', null],
  ['Draft 2022-13-01', null],
  ['Draft, May 1022', null],
  ['Draft 3 Marketing 2022', null],
  ['Version 8', null],
  ['Draft 31/02/2022', null],
])('the version “%s” is of %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test('title, version and period from the lines above the table', () => {
  const lines = [
    'Northshire Partnership',
    'Business Plan 2024-26',
    'DRAFT V.2 – MAY 2025',
    'Marking: OFFICIAL',
  ];
  expect(readFront(lines, ['Plan'], 4)).toEqual({
    title: 'Business Plan 2024-26',
    version: 'DRAFT V.2 – MAY 2025',
    versionDay: '2025-05-31',
    period: { start: '2024-04-01', end: '2026-03-31' },
  });
});

test('a version within the title, a period in the name of the sheet', () => {
  const front = readFront(['Improvement Plan (draft v3, May 2025)'], ['2024-26'], 4);
  expect(front).toMatchObject({ version: 'draft v3, May 2025', versionDay: '2025-05-31' });
  expect(front.period).toEqual({ start: '2024-04-01', end: '2026-03-31' });
});

test('nothing is made up where there is nothing', () => {
  expect(readFront([], ['Sheet1'], 4)).toEqual({
    title: null,
    version: null,
    versionDay: null,
    period: null,
  });
});

const fronts = (...lines: string[]) => readFront(lines, [], 4);

describe('the title', () => {
  it.each<[string, string[], string | null]>([
    [
      'the first that speaks of a plan',
      ['Northshire', 'Our priorities', 'Action plan', 'Work plans'],
      'Action plan',
    ],
    ['else one that speaks of a strategy', ['Northshire', 'Our Strategy', 'Aims'], 'Our Strategy'],
    ['or of priorities', ['Northshire', 'Priorities for homes'], 'Priorities for homes'],
    ['else the first line', ['Northshire', 'Homes for all'], 'Northshire'],
    ['a line with a stop in it', ['St. Anne’s homes', 'Homes for all'], 'St. Anne’s homes'],
    ['no sentence', ['This is what we do.', 'Homes for all'], 'Homes for all'],
    ['no version', ['Draft 3', 'Updated May 2022', 'Homes for all'], 'Homes for all'],
    [
      'no version, though it speaks of the programme',
      ['Draft programme 3', 'Homes for all'],
      'Homes for all',
    ],
    ['a plan that is a draft', ['Northshire', 'Draft plan'], 'Draft plan'],
    ['no paragraph', [`The plan ${'goes on '.repeat(30)}`, 'Homes for all'], 'Homes for all'],
    ['no line of signs and figures', ['2022', '1.2', 'Q1', 'Homes for all'], 'Homes for all'],
    [
      'no line about ratings',
      ['RAG plan', 'BRAG', 'Ratings of the plan', 'Rating', 'Homes for all'],
      'Homes for all',
    ],
    ['none where there is nothing else', ['This is what we do.', 'Draft 3'], null],
  ])('is %s', (_words, lines, title) => {
    expect(fronts(...lines).title).toBe(title);
  });
});

describe('the version', () => {
  it.each([
    'Draft 3',
    'Final',
    'Version 3',
    'v3',
    'V. 3',
    'Updated May 2022',
    'Last updated 3 May 2022',
    'Last reviewed: May 2022',
    'Revised May 2022',
    'As at 3 May 2022',
    'Position at 3 May 2022',
    'Date: 3 May 2022',
    'Dated 3 May 2022',
  ])('is the line “%s”', (line) => {
    expect(fronts('Business plan', line).version).toBe(line);
  });

  it.each([
    'Level 3',
    'Version',
    'Version no.:',
    'Document version',
    'Version control',
    'Version date:',
    'Last updated',
    'Reviewed by:',
    'Date',
    'As at',
    'Redrafted 3',
    'To be updated',
    'What is new in v',
    `Draft, for ${'all of us and '.repeat(10)}`,
    'A draft of the strategy for homes',
  ])('is not the line “%s”', (line) => {
    expect(fronts('Business plan', line)).toMatchObject({ version: null, versionDay: null });
  });

  it('of several without a word is none, since nothing tells which is the last', () => {
    expect(fronts('Business plan', 'v1', 'v2').version).toBeNull();
    expect(fronts('Business plan', 'v1', 'Draft 2').version).toBe('Draft 2');
  });

  it('within the title goes from its first word to the end, without the bracket that closes it', () => {
    expect(fronts('Business plan [draft 2]').version).toBe('draft 2');
    expect(fronts('Business plan ([draft 2])').version).toBe('draft 2');
    expect(fronts('Business plan (v2) for homes').version).toBe('v2) for homes');
    expect(fronts('Business plan').version).toBeNull();
  });

  it('is named before its day, wherever that stands, and is of that day', () => {
    for (const lines of [
      ['Version 3', 'Last updated May 2022'],
      ['Last updated May 2022', 'Version 3'],
    ]) {
      expect(fronts('Business plan', ...lines)).toMatchObject({
        version: 'Version 3',
        versionDay: '2022-05-31',
      });
    }
    const own = fronts('Business plan', 'Date: 3 May 2022', 'Draft 7 – April 2022');
    expect(own).toMatchObject({ version: 'Draft 7 – April 2022', versionDay: '2022-04-30' });
  });

  it('of a line of its own counts before that of the title', () => {
    expect(fronts('Business plan (draft)', 'Version 2').version).toBe('Version 2');
  });
});

describe('the period', () => {
  const ends = (...lines: string[]) => fronts(...lines).period?.end;

  it('is that of the title before that of other lines', () => {
    expect(ends('Annual report 2019-20', 'Business plan 2021-23')).toBe('2023-03-31');
    expect(ends('Business plan', 'For 2021-23', '2024-26')).toBe('2023-03-31');
  });

  it('may stand on a line without a word', () => {
    expect(ends('Business plan', '2021 – 2023')).toBe('2023-03-31');
  });

  it('is not looked for in long lines', () => {
    expect(ends('Business plan', `Budgets of ${'all of our homes '.repeat(8)} for 2021-23`)).toBeUndefined();
  });
});
