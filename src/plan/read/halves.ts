/** Halves of a plan right beside one another: the same headings in the same order, the work among them. */
import { plain } from '../plain';
import { headsPlan } from './heads-plan';
import type { HeaderCell } from './headers';

/** No half has more columns. */
const MOST = 20;

/** Cut where the run's own first headings stand again, in their order; the last time they may be fewer. */
export function cutAtRepeats(run: readonly HeaderCell[]): (readonly HeaderCell[])[] {
  const texts = textsOf(run);
  const length = repeatedFrom(run, texts, 0);
  if (length === null) return [run];
  const parts: (readonly HeaderCell[])[] = [];
  let from = 0;
  for (; standsAgain(run, texts, from, length); from += length) parts.push(run.slice(from, from + length));
  return [...parts, run.slice(from)];
}

/** Headings that stand again within one table. */
export interface Repeat {
  /** The column at which they begin, and at which they begin again. */
  readonly first: number;
  readonly again: number;
}

/**
 * Headings that stand again behind a column that the two share ("Theme", "Lead", "Action", "Lead", "Action"): whether
 * they are halves can't be told. Null where there are none.
 */
export function repeatWithin(cells: readonly HeaderCell[]): Repeat | null {
  const texts = textsOf(cells);
  for (const [from, cell] of cells.entries()) {
    const length = repeatedFrom(cells, texts, from);
    const again = length === null ? undefined : cells[from + length];
    if (again) return { first: cell.column, again: again.column };
  }
  return null;
}

/** How many headings from here on stand again right behind themselves; null where none do. */
function repeatedFrom(run: readonly HeaderCell[], texts: readonly string[], from: number): number | null {
  for (let length = 2; length <= MOST && from + length < run.length; length += 1) {
    if (standsAgain(run, texts, from, length) && headsPlan(run.slice(from, from + length))) return length;
  }
  return null;
}

/** All of them once more; or at the end of the run so many that they head a plan. */
function standsAgain(
  run: readonly HeaderCell[],
  texts: readonly string[],
  from: number,
  length: number,
): boolean {
  const at = from + length;
  const start = run[at];
  if (start === undefined || start.column !== start.mergedFrom) return false;
  let same = 0;
  while (same < length && at + same < run.length && texts[at + same] === texts[from + same]) same += 1;
  return same === length || (at + same === run.length && headsPlan(run.slice(at)));
}

function textsOf(run: readonly HeaderCell[]): readonly string[] {
  return run.map(({ text }) => plain(text));
}
