import type { Composed } from './compose';
import type { Parsed } from './segments';
import { tokenAt } from './tokens';

/** Token indexes; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LEADING = /^[\s\-‐‑‒–—―−:;,./&]+/u;
const TRAILING = /[\s\-‐‑‒–—―−:;,/&]+$/u;
const DASH = /[-‐‑‒–—―−]/u;

/** What is left of the text when its timescale and status are taken out: what is to be done. */
export function taskWithout({ line }: Parsed, removed: readonly Range[], composed: Composed): string {
  const ranges = composed.reading.timescale === null ? [...removed] : [...removed, composed];
  ranges.sort((one, other) => one.from - other.from);
  let task = '';
  let at = 0;
  let parted = false;
  const add = (to: number): void => {
    const raw = line.text.slice(at, to);
    const piece = (at === 0 ? raw.trimStart() : raw.replace(LEADING, '')).trimEnd();
    if (/[\p{L}\p{N}]/u.test(piece)) {
      task = task === '' ? piece : `${task}${parted || DASH.test(raw.slice(0, 3)) ? ' – ' : ' '}${piece}`;
      parted = DASH.test(raw.slice(-3));
    }
    if (to < line.text.length) task = withoutTrailing(task);
  };
  for (const range of ranges) {
    const from = tokenAt(line, range.from).from;
    if (from > at) add(from);
    at = Math.max(at, range.to === 0 ? 0 : tokenAt(line, range.to - 1).to);
  }
  if (at < line.text.length) add(line.text.length);
  return task;
}

/** Without the dash or bracket that led to what was taken out. */
function withoutTrailing(task: string): string {
  return task
    .replace(TRAILING, '')
    .replace(/[\s([{]+$/u, '')
    .replace(TRAILING, '');
}
