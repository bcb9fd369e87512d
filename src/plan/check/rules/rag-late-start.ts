import { overdueWords, passedDeadlines, passedWords } from '../../assess/due';
import { addDays, daysBetween, formatDay, type Day } from '../../day';
import type { AssessedMilestone } from '../../model';
import { statedWord, told, type Rule } from '../rule';

/** Tells of every activity rated as not started whose date has passed, overdue or to confirm. */
export const ragLateStart: Rule = {
  id: 'rag-late-start',
  severity: 'warning',
  title: 'Not started, and late to',
  why: 'Not started means that it will still be done in time.',
  whatToDo: 'Ask the lead: has it begun, is a revised date agreed, or is it late?',
  ofActivity: (activity, seen) => {
    if (activity.meaning !== 'notStarted') return [];
    const { asOf } = seen.plan;
    const cell = activity.rag.cell ?? activity.cell;
    const expected = 'a rating that fits its dates';
    const past = activity.milestones.filter((milestone) => isPast(milestone, asOf));
    const [first] = [...past].sort((a, b) => ((a.effectiveDue ?? '') < (b.effectiveDue ?? '') ? -1 : 1));
    if (first?.effectiveDue) {
      const more = past.length > 1 ? ` (and ${String(past.length - 1)} more in this row)` : '';
      const late = first.overdue
        ? `${overdueWords(first.effectiveDue, asOf)} overdue`
        : 'the date has passed';
      return [
        {
          cell,
          what: `${told(first.task)}${more} is ${statedWord(activity)}. ${passedWords(first, asOf)}: ${late}.`,
          found: statedWord(activity),
          expected,
        },
      ];
    }
    const half = activity.milestones.find((milestone) => isHalfOver(milestone, asOf));
    if (!half?.start || !half.effectiveDue) return [];
    return [
      {
        cell,
        severity: 'info',
        what: `${told(half.task)} is ${statedWord(activity)}, though more than half of its time has gone (${formatDay(half.start)} to ${formatDay(half.effectiveDue)}).`,
        why: 'Little time is left to do it in.',
        whatToDo: 'Ask the lead when it begins.',
        found: statedWord(activity),
        expected,
      },
    ];
  },
};

function isPast(milestone: AssessedMilestone, asOf: Day): boolean {
  const { state } = milestone;
  return (state === 'open' || state === 'toConfirm') && passedDeadlines(milestone, asOf).length > 0;
}

/** More than half of its window has gone; where all of it has, it was told of as past. */
function isHalfOver({ kind, state, start, effectiveDue, assumed }: AssessedMilestone, asOf: Day) {
  if (kind !== 'window' || state !== 'open' || start === null || effectiveDue === null) return false;
  if (assumed.some(({ what }) => what === 'noYear')) return false;
  return asOf > addDays(start, Math.floor(daysBetween(start, effectiveDue) / 2));
}
