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
      .map(({ task, timescale, cell }) => ({
        cell,
        what: `${told(task)} in ${at(cell)} says “${timescale ?? ''}”, which names no day.`,
        found: timescale ?? '',
        expected: 'a month or a day',
      }));
  },
};
