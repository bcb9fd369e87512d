import { formatDay } from '../../day';
import { at, told, type Rule } from '../rule';

/** Nothing is called overdue on an assumed year, so the guess is shown and asked about. */
export const timescaleNoYear: Rule = {
  id: 'timescale-no-year',
  severity: 'warning',
  title: 'No year',
  why: 'Nothing is called overdue on a guessed year.',
  whatToDo: 'Add the year.',
  ofActivity: ({ milestones }) =>
    milestones
      .filter(({ state }) => state === 'open')
      .flatMap((milestone) => {
        const { task, timescale, cell, due, start } = milestone;
        if (!milestone.assumed.some(({ what }) => what === 'noYear')) return [];
        const day = due ?? start;
        const read = day === null ? '' : ` It is read as ${formatDay(day)} until someone says.`;
        return [
          {
            cell,
            what: `${told(task)} in ${at(cell)} says “${timescale ?? ''}” without the year.${read}`,
            found: timescale ?? '',
            expected: 'the year as well',
          },
        ];
      }),
};
