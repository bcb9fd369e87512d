/** More of what plans of public bodies write over their columns. */
import { headerWord, type HeaderWord } from '../../../src/plan/read/header-words';

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
  ],
  ['lead', 'By who', 'Owned by', 'Ownership', 'Named person'],
  ['status', 'Complete Y/N', 'Completed (yes/no)'],
  ['evidence', 'What difference has it made?', 'Progress/Current Status'],
  ['priority', 'Priority / Theme'],
  ['measure', 'Outcome measures'],
  ['weakAction', 'Key deliverables'],
])('%s', (word, ...headers) => {
  expect(headers.map((header) => [header, headerWord(header)])).toEqual(
    headers.map((header) => [header, word]),
  );
});

test.each(['RAG key', 'RAG definitions', 'Cost', 'Budget', 'Telephone'])('%s names no column', (header) => {
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
