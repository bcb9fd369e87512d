import { formatDay } from '../../day';
import { grouped } from '../../grouped';
import type { AssessedMilestone, Assumption } from '../../model';
import { cellSaying } from '../cell-saying';
import { cellList, quoted, type Rule, type Seen } from '../rule';

/** Two have a check of their own; that a cell which shows a month or a year means all of it is a rule. */
const NOT_HERE: readonly Assumption['what'][] = ['noYear', 'misspelt', 'monthShown', 'yearShown'];

/** One finding for each wording, at the first cell that has it: a plan may say “Autumn 2022” on every page. */
export const timescaleAssumed: Rule = {
  id: 'timescale-assumed',
  severity: 'info',
  title: 'Read by an assumption',
  why: 'Whoever wrote it may have another day in mind.',
  whatToDo: 'Where that is so, write the day or the month instead.',
  ofPlan: (seen) => {
    const all = seen.plan.actions.flatMap((action) =>
      action.activities.flatMap(({ milestones }) =>
        milestones.flatMap((milestone) => readingOf(milestone, seen).map((one) => ({ action, ...one }))),
      ),
    );
    return [...grouped(all, ({ words, says }) => `${words}\n${says}`).values()].flatMap((alike) => {
      const [first] = alike;
      if (!first) return [];
      const { action, cell, words, says } = first;
      return [
        {
          action,
          cell,
          what: `${quoted(words)} in ${cellList(alike.map((one) => one.cell))}${says}`,
          found: words,
          expected: 'a time that all read alike',
        },
      ];
    });
  },
};

/** What open work says of its time that was read by an assumption. */
function readingOf(milestone: AssessedMilestone, seen: Seen) {
  const { state, timescale, assumed } = milestone;
  const whys = assumed.flatMap(({ what, why }) => (NOT_HERE.includes(what) ? [] : why));
  if (whys.length === 0 || timescale === null || (state !== 'open' && state !== 'toConfirm')) return [];
  const cell = cellSaying(timescale, milestone, seen);
  const days = daysOf(milestone);
  const read = days === null ? ': ' : ` is read as ${days}. `;
  return [{ cell, words: timescale, says: `${read}${[...new Set(whys)].join(' ')}` }];
}

/** "01/09/2025 to 30/11/2025"; null where no day comes of it. */
function daysOf({ start, due }: AssessedMilestone): string | null {
  if (due === null) return start === null ? null : `from ${formatDay(start)}`;
  return start === null || start === due ? formatDay(due) : `${formatDay(start)} to ${formatDay(due)}`;
}
