/** Deadlines, and how long ago they passed. */
import {
  deadlinesAhead,
  monthsOverdue,
  overdueWords,
  passedSentence,
  somethingAhead,
} from '../../../src/plan/assess/due';
import type { AssessedMilestone } from '../../../src/plan/model';
import { assess } from '../../../src/plan/assess/assess';
import { action, day, planOf, type MilestoneSpec } from '../../support/plan-builder';

const AS_OF = day('2022-04-30');

function milestone(spec: MilestoneSpec): AssessedMilestone {
  const [first] = assess(planOf(action('1', { milestones: [spec] })), AS_OF).actions[0]?.activities ?? [];
  const one = first?.milestones[0];
  if (!one) throw new Error('No milestone');
  return one;
}

it.each<[string, string, number, string]>([
  ['2022-04-29', '2022-04-30', 0, 'one day'],
  ['2022-04-01', '2022-04-30', 0, '29 days'],
  ['2022-03-31', '2022-04-30', 1, 'one month'],
  ['2022-03-30', '2022-04-30', 1, 'one month'],
  ['2022-03-29', '2022-04-30', 1, 'more than one month'],
  ['2022-03-31', '2022-04-29', 0, '29 days'],
  ['2021-11-30', '2022-04-30', 5, 'five months'],
  ['2021-04-30', '2022-04-30', 12, 'twelve months'],
  ['2021-01-29', '2022-04-30', 15, 'more than 15 months'],
])('from %s to %s it is %i whole months: %s', (due, asOf, months, words) => {
  expect(monthsOverdue(day(due), day(asOf))).toBe(months);
  expect(overdueWords(day(due), day(asOf))).toBe(words);
});

it.each<[string, MilestoneSpec, string, string[], boolean]>([
  ['a date', { due: '2022-01-31' }, 'Due 31/01/2022 has passed', [], false],
  [
    'one of a list',
    { dates: ['2022-07-31', '2022-01-31'] },
    'Deadline 31/01/2022 (1 of 2) has passed',
    ['2022-07-31'],
    true,
  ],
  [
    'two of a list',
    { dates: ['2022-01-31', '2022-02-28', '2022-04-30'] },
    'Deadlines 31/01/2022 and 28/02/2022 (2 of 3) have passed',
    ['2022-04-30'],
    true,
  ],
  ['a list of one', { dates: ['2022-01-31'] }, 'Due 31/01/2022 has passed', [], false],
  [
    'a revised date, which stands for all of a list',
    { dates: ['2021-07-31', '2022-01-31'], revised: '2022-03-31' },
    'Revised date 31/03/2022 (first due 31/01/2022) has passed',
    [],
    false,
  ],
  [
    'a revised date without a first one',
    { revised: '2022-03-31' },
    'Revised date 31/03/2022 has passed',
    [],
    true,
  ],
])('what has passed and what lies ahead: %s', (_what, spec, sentence, ahead, isAhead) => {
  expect(passedSentence(milestone(spec), AS_OF)).toBe(sentence);
  expect(deadlinesAhead(milestone(spec), AS_OF)).toEqual(ahead);
  expect(somethingAhead(milestone(spec), AS_OF)).toBe(isAhead);
});

it.each<[string, MilestoneSpec, string | null]>([
  ['the first that passed', { dates: ['2022-03-31', '2022-01-31', '2022-07-31'] }, '2022-01-31'],
  ['the next, where the year was assumed', noYear({ dates: ['2022-01-31', '2022-07-31'] }), '2022-07-31'],
  ['the last, where the year was assumed', noYear({ dates: ['2022-01-31', '2022-03-31'] }), '2022-03-31'],
  [
    'the last of more than two, where the year was assumed',
    noYear({ dates: ['2021-11-30', '2022-01-31', '2022-03-31'] }),
    '2022-03-31',
  ],
  ['the only one, where the year was assumed', noYear({ due: '2022-01-31' }), '2022-01-31'],
  ['today', { due: '2022-04-30' }, '2022-04-30'],
  ['today, of a list', { dates: ['2022-04-30', '2022-07-31'] }, '2022-04-30'],
])('the date that counts is %s', (_what, spec, due) => {
  expect(milestone(spec).effectiveDue).toBe(due);
});

function noYear(spec: MilestoneSpec): MilestoneSpec {
  return { ...spec, assumed: [{ what: 'noYear', why: '', meant: null }] };
}
