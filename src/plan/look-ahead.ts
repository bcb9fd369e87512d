/** What falls due from the plan's day on, and in which months. Source: product.md "Look-ahead". */
import { deadlinesAhead, passedDeadlines } from './assess/due';
import { nextMeeting } from './chase/chase';
import { addMonths, firstOfMonth, lastOfMonth, monthOf, monthsAhead, yearOf, type Day } from './day';
import type { AssessedAction, AssessedActivity, AssessedMilestone, AssessedPlan } from './model';
import type { Meeting } from './settings/settings';

/**
 * Where a deadline lies, in the order in which lists show them: past and not done; up to the next meeting; up to three,
 * six and twelve months ahead; and work already under way, or beginning within the twelve months, that is due later.
 */
export const STRETCHES = ['overdue', 'toMeeting', 'months3', 'months6', 'months12', 'running'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** What a month holds of one deadline. */
export type MonthMark = 'overdue' | 'due' | 'revised' | 'window';

/** One deadline of one milestone. */
export interface Ahead {
  readonly stretch: Stretch;
  readonly due: Day;
  /** True where `due` is a revised date. */
  readonly isRevised: boolean;
  readonly action: AssessedAction;
  readonly activity: AssessedActivity;
  readonly milestone: AssessedMilestone;
  /** One for each of the look-ahead's months; null where nothing falls into it. */
  readonly marks: readonly (MonthMark | null)[];
}

export interface Month {
  readonly first: Day;
  readonly last: Day;
  /** From the plan's day on, in order. */
  readonly meetings: readonly Day[];
}

export interface LookAhead {
  /** The next meeting, where there is one within twelve months. */
  readonly meeting: Meeting | null;
  /** By stretch, then by date, then as the plan has them. */
  readonly items: readonly Ahead[];
  /** The month of the plan's day and the twelve after it. */
  readonly months: readonly Month[];
  /** Open milestones due later than in twelve months whose work has no part in them. */
  readonly beyond: number;
  /** Open milestones whose date has no year and may have passed. */
  readonly yearUnsure: number;
}

const MONTHS = 12;

/** Looks twelve months ahead of the plan's day. */
export function lookAhead(plan: AssessedPlan, meetings: readonly Meeting[]): LookAhead {
  const { asOf } = plan;
  const end = monthsAhead(asOf, MONTHS);
  const next = nextMeeting(meetings, asOf);
  const meeting = next !== null && next.day <= end ? next : null;
  const months = monthsFrom(asOf, meetings);
  const items: Ahead[] = [];
  let beyond = 0;
  let yearUnsure = 0;
  for (const action of plan.actions) {
    for (const activity of action.activities) {
      for (const milestone of activity.milestones) {
        if (milestone.state !== 'open' && milestone.state !== 'toConfirm') continue;
        const isRevised = milestone.revisedDue !== null;
        const add = (stretch: Stretch, due: Day) => {
          const marks = months.map((month) => markIn(month, milestone, stretch, due, asOf));
          items.push({ stretch, due, isRevised, action, activity, milestone, marks });
        };
        const passed = milestone.overdue ? passedDeadlines(milestone, asOf)[0] : undefined;
        if (passed !== undefined) add('overdue', passed);
        const ahead = deadlinesAhead(milestone, asOf);
        const soon = ahead.filter((due) => due <= end);
        for (const due of soon) add(stretchOf(due, asOf, meeting), due);
        const later = ahead.find((due) => due > end);
        if (later !== undefined && soon.length === 0) {
          if (windowStart(milestone, asOf, end) === null) beyond += 1;
          else add('running', later);
        }
        const isOpen = milestone.state === 'open' && !milestone.overdue;
        if (isOpen && ahead.length === 0 && milestone.effectiveDue !== null) yearUnsure += 1;
      }
    }
  }
  const rank = ({ stretch }: Ahead) => STRETCHES.indexOf(stretch);
  items.sort((a, b) => rank(a) - rank(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return { meeting, items, months, beyond, yearUnsure };
}

function stretchOf(due: Day, asOf: Day, meeting: Meeting | null): Stretch {
  if (meeting !== null && due <= meeting.day) return 'toMeeting';
  if (due <= monthsAhead(asOf, 3)) return 'months3';
  return due <= monthsAhead(asOf, 6) ? 'months6' : 'months12';
}

function monthsFrom(asOf: Day, meetings: readonly Meeting[]): Month[] {
  const days = [...new Set(meetings.map(({ day }) => day))].filter((day) => day >= asOf).sort();
  return Array.from({ length: MONTHS + 1 }, (_, ahead): Month => {
    const first = addMonths(firstOfMonth(yearOf(asOf), monthOf(asOf)), ahead);
    const last = lastOfMonth(yearOf(first), monthOf(first));
    return { first, last, meetings: days.filter((day) => day >= first && day <= last) };
  });
}

/** The first day, from the plan's day on, on which its work is under way; null where that is not before `end`, or unsaid. */
function windowStart(milestone: AssessedMilestone, asOf: Day, end: Day): Day | null {
  const isStanding = milestone.kind === 'recurring' || milestone.kind === 'ongoing';
  const start = milestone.start ?? (isStanding ? asOf : null);
  return start === null || start > end ? null : start < asOf ? asOf : start;
}

function markIn(
  { first, last }: Month,
  milestone: AssessedMilestone,
  stretch: Stretch,
  due: Day,
  asOf: Day,
): MonthMark | null {
  if (stretch === 'overdue') return asOf >= first && asOf <= last ? 'overdue' : null;
  if (due >= first && due <= last) return milestone.revisedDue === null ? 'due' : 'revised';
  const start = windowStart(milestone, asOf, due);
  // The deadlines of a list stand alone: between them nothing is said to be under way.
  const isWindow = start !== null && milestone.kind !== 'dates';
  return isWindow && start <= last && due > last ? 'window' : null;
}
