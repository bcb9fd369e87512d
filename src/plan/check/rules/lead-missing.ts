import { at, columnMissing, type Rule } from '../rule';

/** Leads count on for the rows below, so the rows without one are the first of their action: told once. */
export const leadMissing: Rule = {
  id: 'lead-missing',
  severity: 'error',
  title: 'No lead',
  why: 'Without a lead nobody can be asked how it stands.',
  whatToDo: 'Name the sub-group, post or body that leads it.',
  ofAction: ({ activities }) => {
    const first = activities.find(({ leads }) => leads.length === 0);
    if (!first?.leadCell) return [];
    return [
      {
        cell: first.leadCell,
        what: `No lead stands in ${at(first.leadCell)}, nor on an earlier row of this action.`,
        found: '',
        expected: 'a lead',
      },
    ];
  },
  ofPlan: (seen) => columnMissing(seen, ({ leadCell }) => leadCell, 'lead'),
};
