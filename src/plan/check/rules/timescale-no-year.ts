import { formatDay } from '../../day';
import { cellRevising, cellSaying } from '../cell-saying';
import { at, told, type Rule } from '../rule';

/** Nothing is called overdue on an assumed year, so the guess is shown and asked about. */
export const timescaleNoYear: Rule = {
  id: 'timescale-no-year',
  severity: 'warning',
  title: 'No year',
  why: 'Nothing is called overdue on a guessed year.',
  whatToDo: 'Add the year.',
  ofActivity: ({ milestones }, seen) =>
    milestones
      .filter(({ state }) => state === 'open')
      .flatMap((milestone) => {
        const { task, timescale, due, start, revisedDue } = milestone;
        const guess = milestone.assumed.find(({ what }) => what === 'noYear');
        if (guess === undefined) return [];
        // Only of a revised date beside the milestone are the words kept.
        const revised = guess.found;
        const day = revised === undefined ? (due ?? start) : revisedDue;
        const words = revised ?? timescale ?? '';
        const cell = (revised === undefined ? cellSaying : cellRevising)(words, milestone, seen);
        const read = day === null ? '' : ` It is read as ${formatDay(day)} until someone says.`;
        return [
          {
            cell,
            what: `${told(task)} in ${at(cell)} ${revised === undefined ? 'says' : 'is revised to'} “${words}” without the year.${read}`,
            found: words,
            expected: 'the year as well',
          },
        ];
      }),
};
