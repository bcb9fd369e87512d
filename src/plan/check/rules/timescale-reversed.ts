import { formatDay } from '../../day';
import { at, told, type Rule } from '../rule';

/** Which of the two dates is wrong cannot be told, so nothing is put right unasked. */
export const timescaleReversed: Rule = {
  id: 'timescale-reversed',
  severity: 'warning',
  title: 'Ends before it starts',
  why: 'One of the two dates is wrong, and lateness is counted from the end.',
  whatToDo: 'Ask the lead which date is meant.',
  ofActivity: ({ milestones }) =>
    milestones.flatMap(({ state, start, due, task, timescale, cell, assumed }) => {
      if (state === 'complete' || state === 'cancelled') return [];
      if (start === null || due === null || start <= due) return [];
      if (assumed.some(({ what }) => what === 'noYear')) return [];
      return [
        {
          cell,
          what: `${told(task)} in ${at(cell)} says “${timescale ?? ''}”: it would begin on ${formatDay(start)} and end on ${formatDay(due)}.`,
          found: timescale ?? '',
          expected: 'an end after the start',
        },
      ];
    }),
};
