import { addMonths, formatDay, type Day, type Period } from '../../day';
import type { AssessedMilestone } from '../../model';
import { at, told, type Rule } from '../rule';

/** Reports on a plan's last year are made after it, so some months are in order. */
const MONTHS_AFTER = 3;

export const timescaleOutsidePlan: Rule = {
  id: 'timescale-outside-plan',
  severity: 'info',
  title: 'Outside the plan’s period',
  why: 'It may be a slip in the year, or belong to another plan.',
  whatToDo: 'Check the date, or move the work to the plan it belongs to.',
  ofActivity: ({ milestones }, { plan: { period } }) => {
    if (period === null) return [];
    return milestones.flatMap((milestone) => {
      const day = outside(milestone, period);
      if (day === null) return [];
      const { task, timescale, cell } = milestone;
      const side =
        day < period.start ? 'before the plan starts' : 'more than three months after the plan ends';
      return [
        {
          cell,
          what: `${told(task)} in ${at(cell)} is due ${formatDay(day)}, ${side} (${formatDay(period.start)} to ${formatDay(period.end)}).`,
          found: timescale ?? '',
          expected: 'a date within the plan',
        },
      ];
    });
  },
};

function outside(milestone: AssessedMilestone, { start, end }: Period): Day | null {
  const { state, revisedDue, due, dates, assumed } = milestone;
  if (state !== 'open' || assumed.some(({ what }) => what === 'noYear')) return null;
  const days = revisedDue !== null ? [revisedDue] : dates.length > 0 ? dates : due === null ? [] : [due];
  const latest = addMonths(end, MONTHS_AFTER);
  return days.find((day) => day < start || day > latest) ?? null;
}
