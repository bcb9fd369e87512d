import type { Composed } from './compose';
import type { Parsed } from './segments';
import { tokenAt } from './tokens';

/** Token indexes; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is left of the text when its timescale and status are taken out: what is to be done. */
export function taskWithout({ line }: Parsed, removed: readonly Range[], composed: Composed): string {
  const { text } = line;
  if (removed.length === 0 && composed.reading.timescale === null) return text.trim();
  const ranges = composed.reading.timescale === null ? [...removed] : [...removed, composed];
  if (ranges.length > 1) ranges.sort((one, other) => one.from - other.from);
  let task = '';
  let at = 0;
  for (const range of ranges) {
    const from = tokenAt(line, range.from).from;
    if (from > at) task = withPiece(task, text, at, from);
    at = Math.max(at, tokenAt(line, range.to - 1).to);
  }
  return at < text.length ? withPiece(task, text, at, text.length) : task;
}

/** What may lead to a timescale, and what may be left behind it. */
const BEFORE = new Set('-‐‑‒–—―−:;,/&([{');
const BEHIND = new Set('-‐‑‒–—―−:;,/&.)]}');
const DASHES = new Set('-‐‑‒–—―−');
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Adds a stretch of the text, without the dash or bracket that led to what was taken out on either side of it. */
function withPiece(task: string, text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  let parted = false;
  for (; from < to; from += 1) {
    const sign = text.charAt(from);
    if (!isBlank(sign) && (start === 0 || !BEHIND.has(sign))) break;
    parted ||= DASHES.has(sign);
  }
  while (
    to > from &&
    (isBlank(text.charAt(to - 1)) || (end < text.length && BEFORE.has(text.charAt(to - 1))))
  )
    to -= 1;
  const piece = text.slice(from, to);
  if (!SAYS_SOMETHING.test(piece)) return task;
  return task === '' ? piece : `${task}${parted ? ' – ' : ' '}${piece}`;
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign.trim() === '';
}
