import { dateMoved, directionOf } from '../../../src/plan/history/direction';
import { RATINGS, type Rating } from '../../../src/plan/model';
import { day } from '../../support/plan-builder';

const UP = 'better';
const DOWN = 'worse';

/** A row is the rating before, a column the rating now. */
const TABLE: readonly [Rating | null, ...string[]][] = [
  //             red      amber      green      notStarted blue       not rated
  ['red', 'same', UP, UP, 'changed', UP, 'changed'],
  ['amber', DOWN, 'same', UP, 'changed', UP, 'changed'],
  ['green', DOWN, DOWN, 'same', 'changed', UP, 'changed'],
  ['notStarted', DOWN, 'started', 'started', 'same', 'started', 'changed'],
  ['blue', DOWN, DOWN, DOWN, 'changed', 'same', 'changed'],
  [null, 'changed', 'changed', 'changed', 'changed', 'changed', 'same'],
];

const PAIRS = TABLE.flatMap(([from, ...cells]) =>
  [...RATINGS, null].map((to, at): [Rating | null, Rating | null, string] => [from, to, cells[at] ?? '']),
);

describe('which way a rating has gone', () => {
  it.each(PAIRS)('from %s to %s with the date as it was: %s', (from, to, direction) => {
    const due = day('2022-06-30');
    expect(directionOf({ rating: from, due }, { rating: to, due })).toBe(direction);
    expect(directionOf({ rating: from, due: null }, { rating: to, due: null })).toBe(direction);
  });

  it.each(PAIRS)('from %s to %s with another date: never plainly better (%s)', (from, to, direction) => {
    const expected = direction === UP ? 'improvedAfterDateChange' : direction;
    const before = { rating: from, due: day('2022-06-30') };
    for (const due of [day('2022-09-30'), day('2022-05-31'), null]) {
      expect(directionOf(before, { rating: to, due })).toBe(expected);
    }
  });

  it('a first date is no move', () => {
    expect(dateMoved({ due: null }, { due: day('2022-06-30') })).toBe(false);
    expect(directionOf({ rating: 'red', due: null }, { rating: 'amber', due: day('2022-06-30') })).toBe(UP);
  });
});
