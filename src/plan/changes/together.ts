import { address } from '../grid';
import { grouped } from '../grouped';
import type { CellChange } from './change';

/**
 * One change for each cell: changes of several words of a cell's text are put together. One that would change words
 * which an earlier one changes too is left out, to be made once the plan was read again.
 */
export function changesTogether(changes: readonly CellChange[]): readonly CellChange[] {
  return [...grouped(changes, ({ cell }) => address(cell)).values()].flatMap(([first, ...more]) =>
    first ? [more.length === 0 ? first : together(first, more)] : [],
  );
}

/** Characters from `start` up to `end` become `words`. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function together(first: CellChange, more: readonly CellChange[]): CellChange {
  const { was } = first;
  const spans: Span[] = [];
  for (const { text } of [first, ...more]) {
    const span = text === undefined ? null : spanOf(was, text);
    // Side by side is too near: nothing tells which of the two is to stand first.
    if (span && spans.every(({ start, end }) => span.end < start || end < span.start)) spans.push(span);
  }
  spans.sort((one, other) => other.start - one.start);
  const text = spans.reduce(
    (now, { start, end, words }) => now.slice(0, start) + words + now.slice(end),
    was,
  );
  return { ...first, text };
}

/** The one stretch in which the two texts differ. */
function spanOf(was: string, text: string): Span {
  const most = Math.min(was.length, text.length);
  let start = 0;
  while (start < most && was[start] === text[start]) start += 1;
  let tail = 0;
  while (tail < most - start && was.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return { start, end: was.length - tail, words: text.slice(start, text.length - tail) };
}
