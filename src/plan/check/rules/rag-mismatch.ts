import { ratingName } from '../../assess/words';
import { at, type Rule } from '../rule';

/** Either may be the one that was forgotten, so people say which is right. */
export const ragMismatch: Rule = {
  id: 'rag-mismatch',
  severity: 'warning',
  title: 'Word and colour disagree',
  why: 'Readers in print see the one, readers on screen the other.',
  whatToDo: 'Ask the lead which is right, and change the other.',
  ofActivity: ({ rag: { byWord, byFill, word, cell } }) => {
    if (byWord === null || byFill === null || byWord === byFill || cell === null) return [];
    return [
      {
        cell,
        what: `${at(cell)} says “${word ?? ''}” but is filled ${ratingName(byFill)}; until it is settled it counts as ${ratingName(byFill)}.`,
        found: `${ratingName(byWord)} in words, ${ratingName(byFill)} in colour`,
        expected: 'the same in both',
      },
    ];
  },
};
