/** Standing work: what goes on all the time, and from when on silence about it is a finding. */
import { addDays, addMonths, daysBetween, firstOfMonth, yearOf, type Day, type Period } from '../day';
import type { Every, Milestone } from '../model';

type Timed = Pick<Milestone, 'kind' | 'start' | 'due' | 'dates' | 'every'>;

/** Days of grace after an interval: a report is written, sent round and noted. */
const GRACE = 30;
/** So many reporting points may pass where the work names no interval of its own. */
const POINTS = 2;

const MONTHS: Readonly<Record<Exclude<Every, 'P1W' | 'P2W'>, number>> = {
  P1M: 1,
  P2M: 2,
  P3M: 3,
  P4M: 4,
  P6M: 6,
  P1Y: 12,
};

/**
 * True where the milestone is recurring or ongoing, or its window covers most of the plan: more than half of it. A
 * window that names no end runs to the plan's. Source: product.md "What the definitions allow".
 */
export function isStanding({ kind, start, due }: Timed, period: Period | null): boolean {
  if (kind === 'recurring' || kind === 'ongoing') return true;
  if (kind !== 'window' || start === null || period === null) return false;
  const end = due ?? period.end;
  const from = start > period.start ? start : period.start;
  const to = end < period.end ? end : period.end;
  return (daysBetween(from, to) + 1) * 2 > daysBetween(period.start, period.end) + 1;
}

/** The days on which leads report: what standing work without an interval is held against. */
export interface Reporting {
  /** Meetings that people have told of, in any order. */
  readonly meetings: readonly Day[];
  /** The month in which the plan's year begins, 1 to 12; its quarters end accordingly. */
  readonly yearStartMonth: number;
}

/**
 * The last day on which silence about standing work is in order: one interval and 30 days after it began, or the
 * second reporting point after that. Work that names no beginning began with the plan; a recurrence that lists its
 * dates is first due on the first of them. Null where it cannot be told, or the milestone is no standing work.
 */
export function silentUntil(milestone: Timed, period: Period | null, reporting: Reporting): Day | null {
  if (!isStanding(milestone, period)) return null;
  const [first] = [...milestone.dates].sort();
  if (first !== undefined) return addDays(first, GRACE);
  const start = milestone.start ?? period?.start ?? null;
  if (start === null) return null;
  if (milestone.every !== null) return addDays(afterInterval(start, milestone.every), GRACE);
  return reportingPoint(start, POINTS, reporting);
}

function afterInterval(start: Day, every: Every): Day {
  if (every === 'P1W') return addDays(start, 7);
  if (every === 'P2W') return addDays(start, 14);
  return addMonths(start, MONTHS[every]);
}

/**
 * The so-manieth reporting point after the day. Before the first meeting that is known, and again after the last one,
 * quarters' ends count.
 */
function reportingPoint(after: Day, count: number, { meetings, yearStartMonth }: Reporting): Day {
  const ends = (from: Day) => quarterEnds(from, count, yearStartMonth);
  const known = [...new Set(meetings)].sort();
  const [first] = known;
  const ahead = known.filter((day) => day > after);
  const points = [
    ...ends(after).filter((day) => first !== undefined && day < first),
    ...ahead,
    ...ends(ahead.at(-1) ?? after),
  ];
  return points[count - 1] ?? after;
}

/** The next so many quarters' ends after the day. */
function quarterEnds(after: Day, count: number, yearStartMonth: number): readonly Day[] {
  const ends: Day[] = [];
  const first = addMonths(firstOfMonth(yearOf(after), yearStartMonth), -12);
  // The year before may hold eight of them; after the last year of the calendar there are none.
  for (let quarter = 1; ends.length < count && quarter <= 8 + count; quarter += 1) {
    const end = addDays(addMonths(first, quarter * 3), -1);
    if (end > after) ends.push(end);
  }
  return ends;
}
