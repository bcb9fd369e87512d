import { address } from '../grid';
import { grouped } from '../grouped';
import type { CellChange } from './change';

/**
 * One change for each cell: changes of several words of a cell's text are put together. One that would change words
 * which an earlier one changes too is left out, to be made once the plan was read again.
 */
export function changesTogether(changes: readonly CellChange[]): readonly CellChange[] {
  return combined(changes).changes;
}

/** One change for each cell, and those that cannot be made together with an earlier one of the same cell. */
export function combined(changes: readonly CellChange[]): {
  readonly changes: readonly CellChange[];
  readonly left: readonly CellChange[];
} {
  const cells = [...grouped(changes, ({ cell }) => address(cell)).values()].flatMap(([first, ...more]) =>
    first ? [ofOneCell(first, more)] : [],
  );
  return { changes: cells.map(({ change }) => change), left: cells.flatMap(({ left }) => left) };
}

/** Characters from `start` up to `end` become `words`. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function ofOneCell(first: CellChange, more: readonly CellChange[]) {
  let change = first;
  const spans = first.text === undefined ? [] : [spanOf(first.was, first.text)];
  const left: CellChange[] = [];
  for (const one of more) {
    const span = one.text === undefined ? null : spanOf(one.was, one.text);
    const isKnown = span === null || spans.some((other) => isSame(other, span));
    if (clash(change, one) || !(isKnown || spans.every((other) => isApart(other, span)))) {
      left.push(one);
      continue;
    }
    if (span && !isKnown) spans.push(span);
    change = { ...change, ...one };
  }
  return { change: spans.length === 0 ? change : { ...change, text: withSpans(first.was, spans) }, left };
}

/** True where both cannot be: read at different times, two fills, two days, or a day and a text. */
function clash(one: CellChange, other: CellChange): boolean {
  const fills = one.fill !== undefined && other.fill !== undefined && one.fill !== other.fill;
  const bothWrite = (one.day ?? one.text) !== undefined && (other.day ?? other.text) !== undefined;
  return one.was !== other.was || fills || (bothWrite && one.day !== other.day);
}

const isSame = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end && one.words === other.words;

const isApart = (one: Span, other: Span): boolean => one.end < other.start || other.end < one.start;

function withSpans(was: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, end, words }) => now.slice(0, start) + words + now.slice(end), was);
}

/** Where the two texts differ, up to the end of a word, so that two changes of one word are never mixed. */
function spanOf(was: string, text: string): Span {
  let start = 0;
  while (start < was.length && was[start] === text[start]) start += 1;
  const most = Math.min(was.length, text.length) - start;
  let tail = 0;
  while (tail < most && was.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  while (tail > 0 && isLetter(was.at(-tail))) tail -= 1;
  return { start, end: was.length - tail, words: text.slice(start, text.length - tail) };
}

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');
