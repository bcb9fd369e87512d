import { passedSentence } from '../../assess/due';
import { ratingName } from '../../assess/words';
import { lacksEvidenceForComplete, openThoughComplete } from '../complete';
import { at, quoted, statedWord, type Rule } from '../rule';

export const ragEvidence: Rule = {
  id: 'rag-evidence',
  severity: 'warning',
  title: 'Rated complete, no evidence beside it',
  why: 'A rating of complete is believed by its evidence.',
  whatToDo: 'Ask the lead for what was done, when, and where the record is kept.',
  ofActivity: (activity, seen) => {
    const { plan } = seen;
    const { kind, text, cell } = activity.evidence;
    if (!lacksEvidenceForComplete(activity) || cell === null) return [];
    if (openThoughComplete(activity, seen) !== null) return [];
    const late = activity.milestones.find(({ state }) => state === 'toConfirm');
    const passed = late ? ` ${passedSentence(late, plan.asOf)}, so completion is still to confirm.` : '';
    const rated = activity.rag.rating === null ? '' : ratingName(activity.rag.rating);
    const opening = `The activity in ${at(activity.cell)} is ${statedWord(activity)}, which means complete,`;
    if (kind === 'above') {
      return [
        {
          cell,
          what: `${opening} but ${at(cell)} is empty.${passed} Does the text above cover it: ${quoted(text)}?`,
          whatToDo: 'If it does, say so in the cell; if not, ask the lead for the evidence.',
          found: '',
          expected: `evidence for ${rated}`,
        },
      ];
    }
    const recorded =
      kind === 'update'
        ? `but ${at(cell)} records nothing as done: ${quoted(text)}.`
        : `but ${at(cell)} is empty.`;
    return [
      { cell, what: `${opening} ${recorded}${passed}`, found: text, expected: `evidence for ${rated}` },
    ];
  },
};
