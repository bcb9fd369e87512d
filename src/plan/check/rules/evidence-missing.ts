import { lacksEvidenceForComplete } from '../complete';
import { at, quoted, columnMissing, told, type Rule } from '../rule';

/** Once for each activity; where it is rated complete, `rag-evidence` tells it. */
export const evidenceMissing: Rule = {
  id: 'evidence-missing',
  severity: 'warning',
  title: 'Complete, but no evidence recorded',
  why: 'Finished work without a record cannot be shown to have made a difference.',
  whatToDo: 'Ask the lead for what was done, when, and where the record is kept.',
  ofActivity: (activity, { definitions }) => {
    const { kind, text, cell } = activity.evidence;
    const done = activity.milestones.find(({ state }) => state === 'complete');
    if (!done || cell === null || (kind !== 'none' && kind !== 'above')) return [];
    if (lacksEvidenceForComplete(activity)) return [];
    const { rating } = activity.rag;
    // "Completed, but evidence is still required" is what the rating says already.
    const saidByRating = rating !== null && definitions.says(rating, 'completeNoEvidence');
    const above = kind === 'above' ? ` Does the text above cover it: ${quoted(text)}?` : '';
    return [
      {
        cell,
        ...(saidByRating ? { severity: 'info' as const } : {}),
        what: `${told(done.task)} in ${at(done.cell)} is recorded as complete, but ${at(cell)} is empty.${above}`,
        found: '',
        expected: 'evidence',
      },
    ];
  },
  ofPlan: (seen) => columnMissing(seen, ({ evidence }) => evidence.cell, 'evidence'),
};
