/**
 * What the hidden first column of the Escalations sheet holds: the item's key, a fingerprint of the words that stand
 * in its row, and what must not depend on how dates happen to be shown. The fingerprint finds the right row again
 * when somebody sorted the visible columns only and left the keys behind.
 */
import type { Day } from '../../plan/day';
import type { ItemMark, ItemTrace } from '../../plan/match/item';
import { parseDay } from '../../plan/day';
import { plain } from './columns';

export interface RowKey {
  readonly key: string;
  readonly fingerprint: string;
  readonly level: number;
  readonly due: Day | null;
  readonly raised: Day;
  readonly closed: Day | null;
  /** Absent in sheets that an earlier version built. */
  readonly trace?: ItemTrace;
}

/** Marks a row of ours that is no item: the title, a heading, a header. */
export const FURNITURE = '#';

const UNMATCHED = 'unmatched:';
const PATTERN =
  /^(.+?) \| ([0-9a-f]{8}) \| level (\d+) \| due (\S+) \| raised (\S+) \| (?:open|closed (\S+))(?: \| (\{.*\}))?$/s;

export function writeRowKey(row: RowKey): string {
  const state = row.closed ? `closed ${row.closed}` : 'open';
  return [
    row.key,
    row.fingerprint,
    `level ${String(row.level)}`,
    `due ${row.due ?? 'none'}`,
    `raised ${row.raised}`,
    state,
    ...(row.trace ? [JSON.stringify(row.trace)] : []),
  ].join(' | ');
}

/** Null where the text is no key of ours. */
export function readRowKey(text: string): RowKey | null {
  const match = PATTERN.exec(text);
  const raised = match ? parseDay(match[5] ?? '') : null;
  if (!match || !raised) return null;
  const trace = traceIn(match[7]);
  return {
    key: match[1] ?? '',
    fingerprint: match[2] ?? '',
    level: Number(match[3]),
    due: parseDay(match[4] ?? ''),
    raised,
    closed: parseDay(match[6] ?? ''),
    ...(trace ? { trace } : {}),
  };
}

/** Undefined where there is none, or somebody has changed it. */
function traceIn(text: string | undefined): ItemTrace | undefined {
  try {
    const trace: unknown = JSON.parse(text ?? 'null');
    return isTrace(trace) ? trace : undefined;
  } catch {
    return undefined;
  }
}

function isTrace(value: unknown): value is ItemTrace {
  const { mark, lookAlikes, isLost } = Object(value) as Partial<Record<keyof ItemTrace, unknown>>;
  return typeof isLost === 'boolean' && Array.isArray(lookAlikes) && isMark(mark) && lookAlikes.every(isMark);
}

function isMark(value: unknown): value is ItemMark {
  const mark = Object(value) as Partial<Record<keyof ItemMark, unknown>>;
  const isText = (one: unknown) => typeof one === 'string';
  return (
    [mark.key, mark.action, mark.milestones].every(isText) &&
    [mark.number, mark.priority].every((one) => one === null || isText(one)) &&
    Array.isArray(mark.leads) &&
    mark.leads.every(isText)
  );
}

/** Eight hexadecimal digits that the same words always give (FNV-1a, 32 bits), whatever their case and spacing. */
export function fingerprintOf(ref: string, milestone: string): string {
  let hash = 0x811c9dc5;
  for (const sign of plain(`${ref}\n${milestone}`)) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The key of a row that lost its own, so that it is known again at the next build. */
export function unmatchedKey(number: number): string {
  return `${UNMATCHED}${String(number)}`;
}

/** The number within such a key; null for any other key. */
export function unmatchedNumber(key: string): number | null {
  const rest = key.startsWith(UNMATCHED) ? key.slice(UNMATCHED.length) : '';
  return /^\d+$/.test(rest) ? Number(rest) : null;
}
