/** More of what plans of public bodies write over their columns. */
import { headerWord, isSubHeading, isTierWord, type HeaderWord } from '../../../src/plan/read/header-words';

test.each<[HeaderWord, ...string[]]>([
  ['rag', 'R/A/G', 'B/R/A/G', 'Status (RAG)', 'RAG (Red/Amber/Green)'],
  ['number', 'S.No', 'Sr. No.', 'Serial number'],
  [
    'action',
    'Action to achieve',
    'Detailed actions',
    'Actions required to achieve outcome',
    'Objective / Action',
  ],
  [
    'timescale',
    ...[
      'FINISH & STATUS',
      'Date for completion',
      'Completion date',
      'Est. completion date',
      'Proposed completion date',
    ],
    ...['Forecast completion', 'Agreed deadline'],
    ...['How often', 'How often / by when', 'How often and when?', 'How frequently', 'How soon'],
    ...['Frequency / date', 'Frequency or by when', 'Date / frequency', 'Dates and how often'],
  ],
  ['lead', 'By who', 'Owned by', 'Ownership', 'Named person'],
  ['status', 'Complete Y/N', 'Completed (yes/no)'],
  ['evidence', 'What difference has it made?', 'Progress/Current Status'],
  ['priority', 'Priority / Theme'],
  ['measure', 'Outcome measures'],
  ['weakAction', 'Key deliverables', 'How', 'How will we do it?', 'How and by when'],
])('%s', (word, ...headers) => {
  expect(headers.map((header) => [header, headerWord(header)])).toEqual(
    headers.map((header) => [header, word]),
  );
});

test.each([
  ...['RAG key', 'RAG definitions', 'Cost', 'Budget', 'Telephone'],
  ...['How much?', 'How many', 'How long', 'How often reviewed', 'How often will it be measured?'],
])('%s names no column', (header) => {
  expect(headerWord(header)).toBeNull();
});

test.each<[string, HeaderWord]>([
  ['Time-scale', 'timescale'],
  ['Date-of-closure', 'completed'],
  ['S-No', 'number'],
  ['Lead - when', 'leadAndTime'],
])('a hyphen within a word parts it, a dash between words stays: “%s”', (header, word) => {
  expect(headerWord(header)).toBe(word);
});

test.each<[string, HeaderWord]>([
  ['Owner’s', 'lead'],
  ["Leads'", 'lead'],
  ['Lead (see note)', 'lead'],
  ['Lead [see note] officer', 'lead'],
  ['Lead (see note', 'lead'],
  ['Lead&timescale', 'leadAndTime'],
  ['Open/closed', 'status'],
  ['Open /  closed', 'status'],
  ['Lead\n officer', 'lead'],
  ['  Action  ', 'action'],
  ['“Action”', 'action'],
  ['Action!', 'action'],
  ['Action*', 'action'],
  ['Action; required', 'action'],
  ['Action /', 'action'],
  ['Action –', 'action'],
  ['ACTION -', 'action'],
  ['Progress (RAG)', 'rag'],
  ['Progress [ brag rating ]', 'rag'],
])('signs and remarks change nothing in “%s”', (header, word) => {
  expect(headerWord(header)).toBe(word);
});

test('a sentence is no header, though it has the words of one', () => {
  expect(headerWord('Progress that we have made in each one quarter')).toBe('evidence');
  expect(headerWord('Progress that each of us has to make in this quarter')).toBeNull();
  expect(headerWord('Progress notwithstanding interorganisational responsibilities undertaken')).toBeNull();
});

test.each([
  'Planning',
  'Action plan',
  'Reviewing',
  'Reporting',
  'Implementation:',
  'Governance',
  'ASSURANCE',
  'Tracking',
  'Progress',
  'Outcome',
  'Outcomes',
])('“%s” stands above several columns', (text) => {
  expect(isTierWord(text)).toBe(true);
});

test.each(['Plan for homes', 'Our planning', 'Progress made', 'Homes', ''])(
  '“%s” does not stand above several columns',
  (text) => {
    expect(isTierWord(text)).toBe(false);
  },
);

test.each([
  ...[
    'Q1',
    'q 3',
    'Qtr 2',
    'Quarter 4',
    'Q1 2022',
    '1st quarter',
    '2nd Quarter',
    '3rd quarter',
    '4th quarter',
  ],
  ...['2021/22', '21-22', '2021 – 2022', '21 / 22', 'Date', 'Update', 'Update in words', 'RAG'],
])('“%s” is a heading of a group’s own column', (text) => {
  expect(isSubHeading(text)).toBe(true);
});

test.each([
  ...['Quarter', 'FAQ 1', 'Quartet 1', '5 quarter', 'the 1st quarter', '2021', '121-22', '2021 and 22'],
  ...['Dates', 'Fragment', 'Our update', 'Update of what each agency has done'],
])('“%s” is none', (text) => {
  expect(isSubHeading(text)).toBe(false);
});
