import { problemSentences } from '../../src/report/problem';
import type { Finding } from '../../src/plan/model';
import { cellAt } from '../support/plan-builder';

const cell = cellAt('D16', 'Business Plan');
const overdue: Finding = {
  rule: 'due-unconfirmed',
  severity: 'warning',
  cell,
  action: '1.1',
  title: 'Past its date: is it done?',
  what: 'Due 31/01/2022; not recorded as complete.',
  why: '',
  whatToDo: 'Ask the lead.',
  message: 'Due 31/01/2022; not recorded as complete. Ask the lead.',
  found: null,
  expected: null,
  fix: null,
};
const noYear: Finding = { ...overdue, severity: 'info', title: 'No year', message: 'Which year?' };

test('one finding: which, where, and its sentences one by one', () => {
  expect(problemSentences({ cell, findings: [overdue], number: 3, of: 17 })).toEqual([
    'Problem 3 of 17: Past its date: is it done?',
    'Business Plan, D16 (Warning).',
    'Due 31/01/2022; not recorded as complete.',
    'Ask the lead.',
  ]);
});

test('several findings of one cell: all of them, each with its weight', () => {
  expect(problemSentences({ cell, findings: [overdue, noYear], number: 3, of: 17 })).toEqual([
    'Problems 3 and 4 of 17.',
    'Business Plan, D16.',
    'Past its date: is it done? (Warning). Due 31/01/2022; not recorded as complete. Ask the lead.',
    'No year (Note). Which year?',
  ]);
});
