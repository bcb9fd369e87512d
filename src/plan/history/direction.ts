/** Which way a rating has gone. Source: product.md "Positions and direction of travel". */
import type { Rating } from '../model';
import type { PositionEntry } from './position';

/** In the order in which people are told of them. */
export const DIRECTIONS = [
  'better',
  'improvedAfterDateChange',
  'worse',
  'started',
  'changed',
  'same',
  'new',
  'gone',
  'unmatched',
] as const;

/**
 * `started`: no longer not started (to red that is `worse`). `changed`: not comparable, such as back to not started,
 * or rated only at one of the two. `improvedAfterDateChange`: better, but its date moved as well. `new` and `gone`:
 * in one of the two positions only. `unmatched`: may still be in the plan, but nothing tells for certain as what.
 */
export type Direction = (typeof DIRECTIONS)[number];

const RANKS: Readonly<Record<Exclude<Rating, 'notStarted'>, number>> = {
  red: 0,
  amber: 1,
  green: 2,
  blue: 3,
};

type Dated = Pick<PositionEntry, 'rating' | 'due'>;

/** From one position's rating to another's, for one and the same activity. */
export function directionOf(before: Dated, now: Dated): Exclude<Direction, 'new' | 'gone' | 'unmatched'> {
  const [from, to] = [before.rating, now.rating];
  if (from === to) return 'same';
  if (from === null || to === null || to === 'notStarted') return 'changed';
  if (from === 'notStarted') return to === 'red' ? 'worse' : 'started';
  if (RANKS[to] < RANKS[from]) return 'worse';
  return dateMoved(before, now) ? 'improvedAfterDateChange' : 'better';
}

/** It had a date, and has another or none now. A first date is no move. */
export function dateMoved(before: Pick<Dated, 'due'>, now: Pick<Dated, 'due'>): boolean {
  return before.due !== null && before.due !== now.due;
}
