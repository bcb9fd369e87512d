import { listed, ratingName } from '../../assess/words';
import { type Rule } from '../rule';
import { dueUnconfirmed } from './due-unconfirmed';
import { evidenceMissing } from './evidence-missing';
import { ragComplete } from './rag-complete';
import { ragEvidence } from './rag-evidence';
import { ragLateStart } from './rag-late-start';
import { ragOpen } from './rag-open';
import { ragOverdue } from './rag-overdue';

/** What these tell is not told again. */
const MORE_EXACT: readonly Rule[] = [
  ragOverdue,
  ragLateStart,
  ragOpen,
  ragEvidence,
  ragComplete,
  evidenceMissing,
  dueUnconfirmed,
];

/** The rest: every rating that is out of step with the definitions gets a finding (product.md). */
export const ragOutOfStep: Rule = {
  id: 'rag-out-of-step',
  severity: 'info',
  title: 'Rating out of step with the definitions',
  why: 'A rating that its definition does not cover is not believed.',
  whatToDo: 'Talk it over with the lead; this is no second rating.',
  ofActivity: (activity, seen) => {
    const { rating, cell } = activity.rag;
    const { outOfStep, reason, ratings } = activity.allowed;
    if (!outOfStep || rating === null) return [];
    if (MORE_EXACT.some((rule) => (rule.ofActivity?.(activity, seen) ?? []).length > 0)) return [];
    return [
      {
        cell: cell ?? activity.cell,
        what: `Rated ${ratingName(rating)}. ${reason}`,
        found: ratingName(rating),
        expected: listed(ratings.map(ratingName), 'or'),
      },
    ];
  },
};
