/** Which positions are kept, and which of them a build is compared with. Source: product.md "Positions and direction of travel". */
import {
  addMonths,
  firstOfMonth,
  formatDay,
  lastOfMonth,
  monthOf,
  yearOf,
  YEAR_START,
  type Day,
} from '../day';
import { plain } from '../plain';
import { isSamePosition } from './is-same';
import { isCurrent, type Position } from './position';

/** What the workbook holds after a build. */
export interface Recorded {
  /** Oldest first, the current one last; without it where a position frozen on its day says all of it. */
  readonly positions: readonly Position[];
  /** Why this build's position is not among them; null where it is. */
  readonly leftAlone: string | null;
}

/**
 * The history as a build at the day finds it: where a quarter has ended since the current position was recorded, that
 * is kept for the quarter's end, unless the quarter's position was frozen since.
 *
 * @param yearStartMonth the month in which the organisation's year begins, 1 to 12; quarters count from it
 */
export function withQuarterEnds(
  history: readonly Position[],
  asOf: Day,
  yearStartMonth: number | null = null,
): readonly Position[] {
  const current = history.find(isCurrent);
  if (!current) return history;
  const end = quarterEnd(current.day, yearStartMonth ?? YEAR_START);
  const others = history.filter((position) => position !== current);
  const isSaid = others.some(
    (one) =>
      (one.isFrozen && one.day >= current.day && one.day <= end) ||
      (one.quarterEnd === end && one.day > current.day),
  );
  if (end >= asOf || isSaid) return history;
  return inOrder([...others.filter((one) => one.quarterEnd !== end), { ...current, quarterEnd: end }]);
}

/**
 * The history with this build's position in it. A frozen position stays as it is, whatever comes; the current one
 * gives way. A build at a day before the last frozen position leaves everything alone.
 */
export function recorded(history: readonly Position[], now: Position): Recorded {
  const frozen = lastFrozen(history);
  if (frozen && frozen.day > now.day) {
    return { positions: inOrder(history), leftAlone: leftAloneWords(frozen, now) };
  }
  const kept = history.filter((one) => !isCurrent(one));
  const isSaid = isCurrent(now) && frozen !== undefined && isSamePosition(frozen, now);
  return { positions: inOrder(isSaid ? kept : [...kept, now]), leftAlone: null };
}

/** The last frozen position before the day, else the last one kept for a quarter's end before it; null where none is. */
export function comparedWith(history: readonly Position[], asOf: Day): Position | null {
  const before = inOrder(history).filter(({ day }) => day < asOf);
  return (
    before.findLast(({ isFrozen }) => isFrozen) ??
    before.findLast((position) => position.quarterEnd !== undefined && position.quarterEnd < asOf) ??
    null
  );
}

/** Why the position of the day cannot be frozen for the meeting, in a sentence; null where it can. */
export function freezeProblem(history: readonly Position[], asOf: Day, meeting: string): string | null {
  if (meeting.trim() === '') return 'A position is frozen for a meeting, and no meeting is named.';
  const twin = history.find((one) => one.isFrozen && meetingKey(one.meeting) === meetingKey(meeting));
  if (twin) {
    return `The position for “${twin.meeting ?? ''}” is frozen already, as at ${formatDay(twin.day)}. A frozen position is never rewritten.`;
  }
  const frozen = lastFrozen(history);
  if (!frozen || frozen.day <= asOf) return null;
  return `The position at ${formatDay(asOf)} cannot be frozen: the one for “${frozen.meeting ?? ''}”, as at ${formatDay(frozen.day)}, lies after it and is frozen already.`;
}

/** Both together, oldest first; of two for the same meeting, or for the same quarter's end, `own` counts. */
export function joined(own: readonly Position[], other: readonly Position[]): Position[] {
  const taken = new Set(own.map(nameOf));
  return inOrder([...own, ...other.filter((position) => !taken.has(nameOf(position)))]);
}

/**
 * Oldest first and the current one last; on one day those kept for a quarter's end, which no meeting and no time names,
 * then frozen ones as they were frozen.
 */
export function inOrder(positions: readonly Position[]): Position[] {
  return [...positions].sort(
    (a, b) =>
      Number(isCurrent(a)) - Number(isCurrent(b)) ||
      compared(a.day, b.day) ||
      compared(sortable(a.frozenAt), sortable(b.frozenAt)) ||
      compared(a.meeting ?? '', b.meeting ?? ''),
  );
}

/** Last day of the quarter in which the day lies. */
export function quarterEnd(day: Day, yearStartMonth: number): Day {
  const into = (((monthOf(day) - yearStartMonth) % 3) + 3) % 3;
  const last = addMonths(firstOfMonth(yearOf(day), monthOf(day)), 2 - into);
  return lastOfMonth(yearOf(last), monthOf(last));
}

function lastFrozen(history: readonly Position[]): Position | undefined {
  return inOrder(history).findLast(({ isFrozen }) => isFrozen);
}

function leftAloneWords(frozen: Position, now: Position): string {
  return `The history was left alone: ${formatDay(now.day)} lies before the last frozen position, “${frozen.meeting ?? ''}”, as at ${formatDay(frozen.day)}.`;
}

function nameOf(position: Position): string {
  if (position.isFrozen) return `meeting ${meetingKey(position.meeting)}`;
  return isCurrent(position) ? 'current' : `quarter ${position.quarterEnd ?? ''}`;
}

function meetingKey(meeting: string | null): string {
  return plain(meeting ?? '');
}

/** "21/11/2026 10:49" as text that sorts by time; other text as it is. */
function sortable(at: string | null): string {
  return (at ?? '').replace(/^(\d{2})\/(\d{2})\/(\d{4})/, '$3-$2-$1');
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
