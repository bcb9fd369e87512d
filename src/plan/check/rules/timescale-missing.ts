import { saysNothingOfTime } from '../../assess/undated';
import type { AssessedActivity, AssessedMilestone } from '../../model';
import { at, isUnsettled, told, type Found, type Rule, type Seen } from '../rule';

/** Words that make a task standing work: it has no end to miss, but still needs a day to look at it. */
const STANDING =
  /\b(regularly|routinely|periodically|continually|continuously)\b|\bcontinue to\b|^\W*(maintain|monitor)\b|\bat (each|every) meeting\b/i;

/** "See action 1.1": its timescale stands there. */
const ELSEWHERE =
  /^\W*(see|refer to)\s+(also\s+)?(actions?|priority|objective|outcome|section|above|below|\d)|^\W*as (above|below)/i;

export const timescaleMissing: Rule = {
  id: 'timescale-missing',
  severity: 'warning',
  title: 'No timescale',
  why: 'Without one it can never show as overdue.',
  whatToDo: 'Add the month by which it is to be done, or how often.',
  ofActivity: (activity, seen) => {
    if (saysNothingOfTime(activity, seen.plan)) return [emptyRow(activity)];
    if (activity.meaning === 'complete' || isUnsettled(activity, seen)) return [];
    return activity.milestones
      .filter((milestone) => milestone.kind === 'none' && milestone.state === 'open')
      .filter(({ task, cell }) => !ELSEWHERE.test(task) && !lacksColumn(cell.sheet, seen))
      .map(foundIn);
  },
  ofPlan: (seen) => {
    const cells = seen.plan.actions.flatMap(({ activities }) => activities.map(({ cell }) => cell));
    const lacking = cells.filter(({ sheet }) => lacksColumn(sheet, seen));
    const first = lacking[0];
    if (first === undefined) return [];
    const sheets = [...new Set(lacking.map(({ sheet }) => `“${sheet}”`))].join(', ');
    return [
      {
        cell: first,
        severity: 'info',
        what: `No column with timescales was found on ${sheets}.`,
        why: 'Nothing there can show as overdue.',
        whatToDo: 'If the sheet has one under another heading, say so in the settings.',
        found: '',
        expected: 'a timescale column',
      },
    ];
  },
};

/** A row whose timescale cell is empty, in a table with a timescale column of its own. */
function emptyRow({ cell }: AssessedActivity): Found {
  return {
    cell,
    what: `The timescale of the action in row ${String(cell.row + 1)} is empty.`,
    found: '',
    expected: 'a timescale',
  };
}

function foundIn(milestone: AssessedMilestone): Found {
  const { cell, task } = milestone;
  if (!STANDING.test(task)) {
    return {
      cell,
      what: `${told(task)} in ${at(cell)} says no timescale.`,
      found: '',
      expected: 'a timescale',
    };
  }
  return {
    cell,
    severity: 'info',
    what: `${told(task)} in ${at(cell)} is standing work without a review date.`,
    why: 'Nothing says when to look at it next.',
    whatToDo: 'Say how often it is done, or when it is next reviewed.',
    found: '',
    expected: 'a frequency or a review date',
  };
}

/** The sheet's columns were read, and none of them holds milestones or timescales. */
function lacksColumn(sheet: string, { plan }: Seen): boolean {
  const columns = plan.columns.filter((column) => column.sheet === sheet);
  return columns.length > 0 && !columns.some(({ role }) => role === 'milestones' || role === 'timescale');
}
