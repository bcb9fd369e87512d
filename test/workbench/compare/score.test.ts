import { isWholly, NOTHING, type Answer } from '../../../src/workbench/compare/answer';
import { bestOf, outcomeOf, scoreOf } from '../../../src/workbench/compare/score';
import { date, dates, day, none, window } from '../../../src/workbench/compare/wordings/expect';

const MAY = date('May 2022', '2022-05-31');
const MAY_TO_JULY = window('May – July 2022', '2022-05-01', '2022-07-31');
const TWICE = dates('May 2022; July 2022', '2022-05-31', '2022-07-31');

function due(text: string, guessed = false): Answer {
  return { kind: 'date', start: null, due: day(text), dates: [], guessed };
}

describe('the outcome of one answer', () => {
  it.each([
    ['the due date', MAY, due('2022-05-31'), 'exact'],
    ['another due date', MAY, due('2022-05-01'), 'wrong'],
    ['another due date, marked', MAY, due('2022-05-01', true), 'guessedWrong'],
    ['nothing, where there is a date', MAY, NOTHING, 'missed'],
    ['nothing, where there is none', none, NOTHING, 'exact'],
    ['a date, where there is none', none, due('2022-05-31'), 'wrong'],
    ['the end of a window only', MAY_TO_JULY, due('2022-07-31'), 'missed'],
    ['the start of a window as its end', MAY_TO_JULY, due('2022-05-31'), 'wrong'],
    ['the last date of a list only', TWICE, due('2022-07-31'), 'missed'],
    ['a date of a list as the last', TWICE, due('2022-05-31'), 'wrong'],
    ['a date that the list lacks', TWICE, { ...TWICE, dates: [day('2022-06-30')], guessed: false }, 'wrong'],
  ] as const)('%s', (_, label, answer, outcome) => {
    expect(outcomeOf(label, answer)).toBe(outcome);
  });
});

it('of several ways to take an answer the exact one counts, else the first', () => {
  const ways = [due('2022-07-31'), due('2022-05-31')] as const;
  expect(bestOf(MAY, ways)).toBe(ways[1]);
  expect(bestOf(none, ways)).toBe(ways[0]);
});

it('counts each part by itself, and every milestone once', () => {
  const score = scoreOf([
    [MAY, due('2022-05-31')],
    [MAY, due('2021-05-31', true)],
    [MAY_TO_JULY, due('2022-07-31')],
    [none, NOTHING],
    [none, due('2022-05-31')],
  ]);
  expect(score).toEqual({
    milestones: 5,
    outcomes: { exact: 2, wrong: 1, guessedWrong: 1, missed: 1 },
    dated: { of: 3, right: 1 },
    undated: { of: 2, right: 1 },
    due: { of: 5, right: 3 },
    kind: { of: 5, right: 3 },
  });
});

it('holds a whole reading to all that the label says', () => {
  const reading = { ...MAY, task: 'Print it', timescale: 'May 2022', assumed: [] };
  expect(isWholly(MAY, reading)).toBe(true);
  for (const slip of [
    { kind: 'window' },
    { due: day('2022-05-30') },
    { start: day('2022-05-01') },
    { dates: [day('2022-05-31')] },
    { timescale: 'May' },
    { status: 'complete' },
    { every: 'P1M' },
    { assumed: [{ what: 'noYear', why: '', meant: null }] },
  ] as const) {
    expect(isWholly(MAY, { ...reading, ...slip })).toBe(false);
  }
  expect(isWholly({ ...MAY, task: 'Another' }, reading)).toBe(false);
});
