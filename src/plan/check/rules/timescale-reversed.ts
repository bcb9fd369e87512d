import { formatDay } from '../../day';
import { cellSaying } from '../cell-saying';
import { at, told, type Rule } from '../rule';

/** Which of the two dates is wrong cannot be told, so nothing is put right unasked. */
export const timescaleReversed: Rule = {
  id: 'timescale-reversed',
  severity: 'warning',
  title: 'Ends before it starts',
  why: 'One of the two dates is wrong, and lateness is counted from the end.',
  whatToDo: 'Ask the lead which date is meant.',
  ofActivity: ({ milestones }, seen) =>
    milestones.flatMap((milestone) => {
      const { state, start, due, task, assumed } = milestone;
      if (state === 'complete' || state === 'cancelled') return [];
      if (start === null || due === null || start <= due) return [];
      if (assumed.some(({ what }) => what === 'noYear')) return [];
      const words = milestone.timescale ?? '';
      const cell = cellSaying(words, milestone, seen);
      return [
        {
          cell,
          what: `${told(task)} in ${at(cell)} says “${words}”: it would begin on ${formatDay(start)} and end on ${formatDay(due)}.`,
          found: words,
          expected: 'an end after the start',
        },
      ];
    }),
};
