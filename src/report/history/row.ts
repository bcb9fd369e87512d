/** The row of one activity at one position. */
import { formatDay } from '../../plan/day';
import type { Position, PositionStatus } from '../../plan/history/position';
import { dayCell, emptyCell, numberCell, ratingCell, textCell } from '../cells';
import type { ReportCell } from '../content';
import { allowedWords } from '../words';
import { COLUMNS, type ColumnId } from './columns';
import { writeRecord, type RowRecord } from './record';

const STATUS_WORDS: Readonly<Record<PositionStatus, string>> = {
  overdue: 'Overdue',
  toConfirm: 'To confirm',
  open: 'Open',
  complete: 'Complete',
  cancelled: 'Cancelled',
  undated: 'No date',
};

/** What a row says besides its record. */
export interface RowTexts {
  readonly priority: string | null;
  readonly action: string;
  readonly milestones: string;
  readonly leads: readonly string[];
}

/** "Executive, 12 May 2022", "Quarter’s end 31/03/2022" or "Current". */
export function positionLabel(position: Pick<Position, 'meeting' | 'isFrozen' | 'quarterEnd'>): string {
  const { meeting, quarterEnd } = position;
  if (meeting !== null) return meeting;
  return quarterEnd === undefined ? 'Current' : `Quarter’s end ${formatDay(quarterEnd)}`;
}

/** The cells of the row by column, from the left. */
export function rowCells(record: RowRecord, texts: RowTexts): ReportCell[] {
  const { position, entry } = record;
  const day = (value: typeof entry.due) => (value === null ? emptyCell('day') : dayCell(value));
  const cells: Readonly<Record<ColumnId, ReportCell>> = {
    position: textCell(positionLabel(position), 'line'),
    frozen: textCell(position.isFrozen ? 'Yes' : 'No', 'line'),
    day: dayCell(position.day),
    frozenAt: textCell(position.frozenAt ?? '', 'line'),
    version: textCell(position.version ?? '', 'line'),
    ref: textCell(entry.reference, 'line'),
    action: textCell(texts.action, 'line'),
    leads: textCell(texts.leads.join('\n'), 'line'),
    rating: ratingCell(entry.rating),
    allowed: textCell(allowedWords(entry.allowed), 'line'),
    due: day(entry.due),
    original: day(entry.originalDue ?? null),
    moved: numberCell(entry.timesMoved),
    status: textCell(STATUS_WORDS[entry.status], 'line'),
    priority: textCell(texts.priority ?? '', 'hidden'),
    milestones: textCell(texts.milestones, 'hidden'),
    record: textCell(writeRecord(record), 'hidden'),
  };
  return COLUMNS.map(({ id }) => cells[id]);
}

/** The records of a position's rows, in its order. */
export function recordsOf({ entries, rowsLost = 0, ...position }: Position): RowRecord[] {
  return entries.map((entry, at) => ({ position, at, of: entries.length + rowsLost, entry }));
}

/**
 * Names an activity's row at a position, whatever becomes of the position's name: the current one keeps its rows when
 * it is kept for a quarter's end.
 */
export function rowId({ meeting, isFrozen, day }: RowRecord['position'], key: string): string {
  return JSON.stringify([meeting, isFrozen, day, key]);
}
