import { passedSentence } from '../../assess/due';
import { ratingName, shortened } from '../../assess/words';
import type { AssessedActivity } from '../../model';
import { at, statedWord, type Rule } from '../rule';

/** Rated complete, in a plan that records evidence, with none recorded for this row. */
export function lacksEvidenceForComplete(activity: AssessedActivity): boolean {
  const { kind, cell } = activity.evidence;
  return activity.meaning === 'complete' && kind !== 'evidence' && cell !== null;
}

export const ragEvidence: Rule = {
  id: 'rag-evidence',
  severity: 'warning',
  title: 'Rated complete, no evidence beside it',
  why: 'A rating of complete is believed by its evidence.',
  whatToDo: 'Ask the lead for what was done, when, and where the record is kept.',
  ofActivity: (activity, { plan }) => {
    const { kind, text, cell } = activity.evidence;
    if (!lacksEvidenceForComplete(activity) || cell === null) return [];
    const late = activity.milestones.find(({ state }) => state === 'toConfirm');
    const passed = late ? ` ${passedSentence(late, plan.asOf)}, so completion is still to confirm.` : '';
    const rated = activity.rag.rating === null ? '' : ratingName(activity.rag.rating);
    const opening = `The activity in ${at(activity.cell)} is ${statedWord(activity)}, which means complete,`;
    if (kind === 'above') {
      return [
        {
          cell,
          what: `${opening} but ${at(cell)} is empty.${passed} Does the text above cover it: “${shortened(text, 120)}”?`,
          whatToDo: 'If it does, say so in the cell; if not, ask the lead for the evidence.',
          found: '',
          expected: `evidence for ${rated}`,
        },
      ];
    }
    const recorded =
      kind === 'update'
        ? `but ${at(cell)} records nothing as done: “${shortened(text, 120)}”.`
        : `but ${at(cell)} is empty.`;
    return [
      { cell, what: `${opening} ${recorded}${passed}`, found: text, expected: `evidence for ${rated}` },
    ];
  },
};
