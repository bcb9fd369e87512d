import { cellSaying } from '../cell-saying';
import { at, isUnsettled, told, type Rule } from '../rule';

export const timescaleVague: Rule = {
  id: 'timescale-vague',
  severity: 'warning',
  title: 'A timescale without a date',
  why: 'It can never show as overdue.',
  whatToDo: 'Agree the month by which it is to be done.',
  ofActivity: (activity, seen) => {
    if (activity.meaning === 'complete' || isUnsettled(activity, seen)) return [];
    return activity.milestones
      .filter(({ kind, state }) => kind === 'vague' && state === 'open')
      .map((milestone) => {
        const words = milestone.timescale ?? '';
        const cell = cellSaying(words, milestone, seen);
        return {
          cell,
          what: `${told(milestone.task)} in ${at(cell)} says “${words}”, which names no day.`,
          found: words,
          expected: 'a month or a day',
        };
      });
  },
};
