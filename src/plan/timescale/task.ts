import type { Composed } from './compose';
import type { Parsed } from './segments';
import { tokenAt, type Line } from './tokens';

/** Token indexes; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is left of the text when its timescale and status are taken out: what is to be done. */
export function taskWithout({ line }: Parsed, removed: readonly Range[], composed: Composed): string {
  if (removed.length === 0 && composed.reading.timescale === null) return line.text.trim();
  const ranges = composed.reading.timescale === null ? [...removed] : [...removed, composed];
  ranges.sort((one, other) => one.from - other.from);
  let task = '';
  let at = 0;
  const add = (to: number): void => {
    const piece = pieceOf(line, at, to);
    if (!/[\p{L}\p{N}]/u.test(piece.text)) return;
    task += task === '' ? piece.text : `${piece.parted ? ' – ' : ' '}${piece.text}`;
  };
  for (const range of ranges) {
    const from = tokenAt(line, range.from).from;
    if (from > at) add(from);
    at = Math.max(at, range.to === 0 ? 0 : tokenAt(line, range.to - 1).to);
  }
  if (at < line.text.length) add(line.text.length);
  return task;
}

const SIGNS = new Set('-‐‑‒–—―−:;,/&([{');
const DASHES = new Set('-‐‑‒–—―−');

/** A stretch of the text without the dash or bracket that led to what was taken out on either side of it. */
function pieceOf({ text }: Line, start: number, end: number): { text: string; parted: boolean } {
  let from = start;
  let to = end;
  let parted = false;
  const isLeft = (sign: string, more: string): boolean =>
    SIGNS.has(sign) || more.includes(sign) || sign.trim() === '';
  while (from < to && (start === 0 ? text.charAt(from).trim() === '' : isLeft(text.charAt(from), '.)]}'))) {
    parted ||= DASHES.has(text.charAt(from));
    from += 1;
  }
  const isLast = end === text.length;
  while (to > from && (isLast ? text.charAt(to - 1).trim() === '' : isLeft(text.charAt(to - 1), ''))) to -= 1;
  return { text: text.slice(from, to), parted };
}
