import { UNKNOWN_DAY } from '../../../src/plan/escalate/unknown-day';
import { allowedWords, dueWords, noteFacts, raisedWords } from '../../../src/taskpane/escalations/facts';
import { item } from '../../report/support/results-of';
import { day } from '../../support/plan-builder';

const ASOF = day('2022-04-30');

it.each([
  [{ due: '2022-01-31' }, '31/01/2022: three months overdue'],
  [
    { due: '2022-03-31', originalDue: '2021-12-31', daysOverdue: 30 },
    '31/12/2021, revised to 31/03/2022: one month overdue',
  ],
  [{ due: '2022-05-31', daysOverdue: 0 }, '31/05/2022: not overdue'],
  [{ due: null }, 'No date'],
  [{ due: null, originalDue: '2021-12-31' }, '31/12/2021'],
])('due: %j', (spec, words) => {
  expect(dueWords(item({ key: 'a', ...spec }), ASOF)).toBe(words);
});

it.each([
  [{ firstRaised: '2022-03-12', positionsRunning: 3 }, '12/03/2022, 3 positions running'],
  [{ firstRaised: '2022-03-12', positionsRunning: 1 }, '12/03/2022'],
  [{ firstRaised: UNKNOWN_DAY, positionsRunning: 0 }, 'Not known'],
])('first raised: %j', (spec, words) => {
  expect(raisedWords(item({ key: 'a', ...spec }))).toBe(words);
});

it('the ratings that the definitions allow, or nothing', () => {
  expect(allowedWords(item({ key: 'a', allowed: ['red', 'amber'] }))).toBe('Red or Amber');
  expect(allowedWords(item({ key: 'a', allowed: [] }))).toBe('');
});

it('what people typed stands under its heading, a day as people read it, what looks like one as it was typed', () => {
  expect(noteFacts({ notes: ['Asked', '', '2022-06-30', "'2022-06-30", 'Seen by the chair'] })).toEqual([
    { name: 'Response', words: 'Asked' },
    { name: 'Revised date', words: '30/06/2022' },
    { name: 'Owner', words: '2022-06-30' },
    { name: 'Also noted', words: 'Seen by the chair' },
  ]);
});
