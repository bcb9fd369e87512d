import { overdueWords, passedWords } from '../../assess/due';
import { listed, ratingName } from '../../assess/words';
import { statedWord, told, type Rule } from '../rule';

/** Told by the allowed ratings, so that a plan whose amber means "behind but recoverable" is judged by its own key. */
export const ragOverdue: Rule = {
  id: 'rag-overdue',
  severity: 'warning',
  title: 'Overdue, but not rated as late',
  why: 'A rating milder than the dates allow hides how late the work is.',
  whatToDo:
    'Ask the lead: record it as complete with its evidence, agree a revised date, or change the rating.',
  ofActivity: (activity, { plan }) => {
    const overdue = activity.milestones.filter((milestone) => milestone.overdue);
    const [first] = [...overdue].sort((a, b) => b.daysOverdue - a.daysOverdue);
    if (!first?.effectiveDue || !activity.allowed.outOfStep) return [];
    // What is rated as not started is told of as that.
    if (activity.meaning === 'notStarted') return [];
    const more = overdue.length > 1 ? ` (and ${String(overdue.length - 1)} more in this row)` : '';
    const late = `${passedWords(first, plan.asOf)}: ${overdueWords(first.effectiveDue, plan.asOf)} overdue`;
    return [
      {
        cell: activity.rag.cell ?? activity.cell,
        what: `${told(first.task)}${more} is ${statedWord(activity)}. ${late}, and nothing is recorded as done.`,
        found: activity.rag.rating === null ? '' : ratingName(activity.rag.rating),
        expected: listed(activity.allowed.ratings.map(ratingName), 'or'),
      },
    ];
  },
};
