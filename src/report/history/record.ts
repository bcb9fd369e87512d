/**
 * What a row of *Plan history* was frozen with, in its hidden last column: the facts as JSON, and a hash over them.
 * People may sort the sheet, move columns and type over cells; the record says what the row was, and whether it is whole.
 */
import { parseDay, type Day } from '../../plan/day';
import { hashOf } from '../../plan/hash';
import type { Position, PositionEntry, PositionStatus } from '../../plan/history/position';
import { RATINGS, type Rating } from '../../plan/model';

const VERSION = 1;

/** An entry without the texts that have columns of their own. */
export type RecordedEntry = Omit<PositionEntry, 'priority' | 'action' | 'milestones' | 'leads'>;

export interface RowRecord {
  readonly position: Omit<Position, 'entries' | 'rowsLost'>;
  /** Place of the row in its position, from 0, and how many rows that had when it was recorded. */
  readonly at: number;
  readonly of: number;
  readonly entry: RecordedEntry;
}

export function writeRecord({ position, at, of, entry }: RowRecord): string {
  const facts = JSON.stringify([
    VERSION,
    position.meeting,
    position.isFrozen,
    position.day,
    position.quarterEnd ?? null,
    position.frozenAt,
    position.version,
    at,
    of,
    entry.key,
    entry.number,
    entry.reference,
    entry.rating,
    entry.allowed,
    entry.due,
    entry.originalDue ?? null,
    entry.timesMoved,
    entry.status,
    entry.fingerprint,
  ]);
  return `${facts} ${hashOf(facts)}`;
}

/** Null where the text is no record of ours, or not the whole of it as it was written. */
export function readRecord(text: string): RowRecord | null {
  const match = /^(\[.*\]) (\w+)$/s.exec(text.trim());
  const facts = match?.[1] ?? '';
  if (!match || hashOf(facts) !== match[2]) return null;
  const read = jsonOf(facts);
  if (!Array.isArray(read) || read[0] !== VERSION) return null;
  const [, meeting, isFrozen, day, quarterEnd, frozenAt, version, at, of, key, number, reference] =
    read as unknown[];
  const [rating, allowed, due, originalDue, timesMoved, status, fingerprint] = read.slice(12) as unknown[];
  const when = dayOf(day);
  if (when === null || typeof at !== 'number' || typeof of !== 'number') return null;
  const end = dayOf(quarterEnd);
  return {
    position: {
      meeting: textOf(meeting),
      isFrozen: isFrozen === true,
      day: when,
      ...(end === null ? {} : { quarterEnd: end }),
      frozenAt: textOf(frozenAt),
      version: textOf(version),
    },
    at,
    of,
    entry: {
      key: textOf(key) ?? '',
      number: textOf(number),
      reference: textOf(reference) ?? '',
      rating: ratingOf(rating),
      allowed: Array.isArray(allowed) ? RATINGS.filter((one) => allowed.includes(one)) : [],
      due: dayOf(due),
      originalDue: dayOf(originalDue),
      timesMoved: typeof timesMoved === 'number' ? timesMoved : 0,
      status: statusOf(status),
      fingerprint: textOf(fingerprint) ?? '',
    },
  };
}

const STATUSES: readonly PositionStatus[] = [
  'overdue',
  'toConfirm',
  'open',
  'complete',
  'cancelled',
  'undated',
];

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function dayOf(value: unknown): Day | null {
  return typeof value === 'string' ? parseDay(value) : null;
}

function ratingOf(value: unknown): Rating | null {
  return RATINGS.find((rating) => rating === value) ?? null;
}

function statusOf(value: unknown): PositionStatus {
  return STATUSES.find((status) => status === value) ?? 'undated';
}
