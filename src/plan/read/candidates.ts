/** The columns that may have a role, and the choice among them. */
import type { ColumnRole } from '../model';
import type { Content } from './content';
import type { HeaderWord } from './header-words';
import type { HeaderCell } from './headers';

/** A column with its header and a look at the cells below it. */
export interface Candidate extends HeaderCell {
  readonly content: Content;
}

/** Roles by column number. */
export type Roles = Map<number, ColumnRole>;

/** Those without a role yet whose header has one of these words. */
export function open(
  candidates: readonly Candidate[],
  roles: Roles,
  words: readonly HeaderWord[],
): Candidate[] {
  return candidates.filter(({ column, word }) => word !== null && words.includes(word) && !roles.has(column));
}

/** The first that any row fills in; the first of all where none is filled. */
export function firstFilled(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(({ content }) => content.filled > 0) ?? candidates[0];
}

/** The candidate with the highest score; the first of equals. */
export function best(
  candidates: readonly Candidate[],
  score: (one: Candidate) => number,
): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (most, one) => (most === undefined || score(one) > score(most) ? one : most),
    undefined,
  );
}
