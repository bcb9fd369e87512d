import { address } from '../../grid';
import type { AssessedActivity } from '../../model';
import { at, columnMissing, type Rule } from '../rule';

/** A status that is no rating ("On hold") is a statement, and a fill that is none of the key is another finding. */
export const ragMissing: Rule = {
  id: 'rag-missing',
  severity: 'warning',
  title: 'Not rated',
  why: 'It is left out of every count of ratings.',
  whatToDo: 'Ask the lead how it stands.',
  ofActivity: (activity, { painted, rates }) => {
    const { rating, remark, unrecognised, cell } = activity.rag;
    if (!rates || rating !== null || remark !== null || unrecognised || cell === null) return [];
    if (isCancelled(activity) || painted.has(address(cell))) return [];
    return [{ cell, what: `${at(cell)} shows no rating.`, found: '', expected: 'a rating of the key' }];
  },
  ofPlan: (seen) => {
    const missing = columnMissing(seen, ({ rag }) => rag.cell, 'RAG rating');
    if (missing.length > 0 || seen.rates || seen.painted.size > 0) return missing;
    const first = seen.plan.actions[0]?.activities[0]?.rag;
    if (!first?.cell) return [];
    return [
      {
        cell: first.cell,
        severity: 'info',
        what: 'No activity of the plan is rated yet.',
        why: 'Nothing is checked that needs a rating.',
        whatToDo: '',
        found: '',
        expected: 'ratings',
      },
    ];
  },
};

/** Nothing is left to rate. */
function isCancelled({ milestones }: AssessedActivity): boolean {
  return milestones.length > 0 && milestones.every(({ state }) => state === 'cancelled');
}
