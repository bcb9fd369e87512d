import type { Rating } from '../../../src/plan/model';
import {
  completeSentence,
  datesSentence,
  jointSentence,
  leftOutSentences,
  outOfStepSentence,
  ratingsSentence,
  readSentence,
} from '../../../src/report/summary/sentences';
import { action, activity, BRAG, cellAt, planOf, planWith } from '../../support/plan-builder';
import { resultsOf } from '../support/results-of';

const rated = (...ratings: (Rating | null | 'noColumn')[]) =>
  planOf(action('1.1.1', ...ratings.map((rating) => activity({ rated: rating }))));
const leftOut = (...rows: [name: string, why: string][]) =>
  rows.map(([name, why]) => ({ cell: cellAt(name), why }));

describe('what was read', () => {
  test.each([
    [rated('red', 'amber'), 'All 2 activity rows read; none left out.'],
    [rated('red'), 'The only activity row was read; none left out.'],
    [planWith({ actions: [] }), 'No activity row was found to read.'],
    [
      planWith({ actions: [action('1', {}, {})], rowsLeftOut: leftOut(['A9', 'a note']) }),
      '2 activity rows read; 1 row was left out (reasons under “Health of the data”).',
    ],
    [
      planWith({ actions: [action('1')], rowsLeftOut: leftOut(['A9', 'a note'], ['A10', 'a note']) }),
      '1 activity row read; 2 rows were left out (reasons under “Health of the data”).',
    ],
  ])('case %#', (plan, sentence) => {
    expect(readSentence(resultsOf(plan))).toBe(sentence);
  });
});

describe('the ratings', () => {
  const THEIRS = "These are the leads' ratings; nothing here changes them.";
  test.each([
    [
      rated('red', 'amber', 'amber', 'green', 'notStarted'),
      `Leads rate 1 Red, 2 Amber, 1 Green, 1 Not started (5). ${THEIRS}`,
    ],
    [rated('red'), `Leads rate 1 Red (1). None is rated Amber, Green or Not started. ${THEIRS}`],
    [
      rated('red', 'amber', 'green', 'notStarted', null),
      `Leads rate 1 Red, 1 Amber, 1 Green, 1 Not started, 1 not rated (5). ${THEIRS}`,
    ],
    [rated('noColumn', 'noColumn'), 'The plan gives no ratings to its 2 activities.'],
    [rated('noColumn'), 'The plan gives no ratings to its 1 activity.'],
    [
      planWith({ actions: [action('1', { rated: 'blue' }, { rated: 'green' })], ragKey: BRAG }),
      `Leads rate 1 Green, 1 Blue (2). None is rated Red or Amber. ${THEIRS}`,
    ],
  ])('case %#', (plan, sentence) => {
    expect(ratingsSentence(resultsOf(plan))).toBe(sentence);
  });
});

describe('overdue, to confirm, undated', () => {
  test.each([
    [{ due: '2022-01-31' }, '', '1.', 'none.', 'none.'],
    [{ due: '2022-01-31' }, 'Held in March', 'none.', '1.', 'none.'],
    [{}, '', 'none.', 'none.', '1.'],
    [{ due: '2022-06-30' }, '', 'none.', 'none.', 'none.'],
    [{ due: '2022-01-31', status: 'complete' as const }, '', 'none.', 'none.', 'none.'],
  ])('case %#', (milestone, evidence, overdue, toConfirm, undated) => {
    const plan = planOf(action('1.1.1', activity({ milestones: [milestone], evidence })));
    expect(datesSentence(resultsOf(plan))).toBe(
      `Overdue: stated date passed and not recorded as complete: ${overdue} To confirm: date passed but something is recorded, so the lead is asked: ${toConfirm} Undated milestones, which cannot show as overdue: ${undated}`,
    );
  });
});

describe('out of step', () => {
  const plan = planOf(
    action('1.1.1', activity({ key: 'a', rated: 'green' }), activity({ key: 'b', rated: 'amber' })),
  );
  const only = (rating: Rating) => ({ ratings: [rating], reason: 'Because.' });
  const said = (allowed: Parameters<typeof resultsOf>[1], where = 'page 2') =>
    outOfStepSentence(resultsOf(plan, allowed), where);

  test('one', () => {
    expect(said({ allowed: { a: only('red'), b: only('amber') } })).toBe(
      "1 rating looks out of step with the plan's definitions (page 2, with reasons). A prompt for discussion, not a second rating.",
    );
  });
  test('several, on another page', () => {
    expect(said({ allowed: { a: only('red'), b: only('red') } }, 'page 3')).toBe(
      "2 ratings look out of step with the plan's definitions (page 3, with reasons). Prompts for discussion, not second ratings.",
    );
  });
  test('none', () => {
    expect(said({ allowed: { a: only('green') } })).toBe(
      "No rating looks out of step with the plan's definitions.",
    );
  });
  test('the definitions say nothing', () => {
    expect(said({})).toBe("No rating could be held against the plan's definitions.");
  });
  test('a plan without a key of its own is told so', () => {
    const results = resultsOf({ ...plan, ragKeyFromPlan: false }, { allowed: { a: only('green') } });
    expect(outOfStepSentence(results, 'page 2')).toBe(
      'No rating looks out of step with the usual definitions (the plan has no key of its own).',
    );
  });
  test('vanishes in a plan that does not rate', () => {
    expect(outOfStepSentence(resultsOf(rated('noColumn')), 'page 2')).toBeNull();
  });
});

test('what complete means is said only where something is rated complete', () => {
  expect(completeSentence(resultsOf(rated('green')))).toContain('not that impact has been tested');
  expect(completeSentence(resultsOf(rated('red', 'amber')))).toBeNull();
  const brag = planWith({ actions: [action('1', { rated: 'green' })], ragKey: BRAG });
  expect(completeSentence(resultsOf(brag))).toBeNull();
});

test.each([
  [[['A'], ['B']], null],
  [
    [['A', 'B'], ['B']],
    '1 activity is joint and counts under each of its leads, so these rows add up to more than the total.',
  ],
  [
    [
      ['A', 'B'],
      ['B', 'C'],
    ],
    '2 activities are joint and count under each of their leads, so these rows add up to more than the total.',
  ],
  [[['A', 'A']], null],
  [[null], 'The plan names no leads.'],
])('joint activities: %j', (leads, sentence) => {
  const plan = planOf(action('1.1.1', ...leads.map((names) => activity({ leads: names }))));
  expect(jointSentence(resultsOf(plan))).toBe(sentence);
});

test('rows left out are told together where the reason is the same', () => {
  const rows = leftOut(['A9', 'It is a note.'], ['A12', 'It has no text.'], ['A14', 'It is a note.']);
  expect(leftOutSentences(rows).map(({ text }) => text)).toEqual([
    'Rows 9 and 14 of “Plan” were left out. It is a note.',
    'Row 12 of “Plan” was left out. It has no text.',
  ]);
});
