import { at, hasColumn, type Rule } from '../rule';

/** In tables with a column of milestones; where a timescale column stands alone, `timescale-missing` tells it. */
export const milestoneMissing: Rule = {
  id: 'milestone-missing',
  severity: 'warning',
  title: 'No milestone',
  why: 'Nothing says what is to be done by when, so nothing can show as overdue.',
  whatToDo: 'Write what is to be done, and by when.',
  ofActivity: (activity, seen) => {
    const { cell, milestones, rag } = activity;
    if (milestones.length > 0 || !hasColumn(cell.sheet, 'milestones', seen)) return [];
    // A cell merged over several rows is the work of each of them.
    if (activity.milestonesAbove) return [];
    // "Withdrawn" in the rating cell leaves nothing to plan.
    if (rag.rating === null && rag.remark !== null) return [];
    return [
      {
        cell,
        what: `${at(cell)} is empty: the row has no milestone.`,
        found: '',
        expected: 'a milestone with its timescale',
      },
    ];
  },
};
