import { ratingName } from '../../assess/words';
import { at, type Rule } from '../rule';

/** Either may be the one that was forgotten, so people say which is right. */
export const ragMismatch: Rule = {
  id: 'rag-mismatch',
  severity: 'warning',
  title: 'Word and colour disagree',
  why: 'Readers in print see the one, readers on screen the other.',
  whatToDo: 'Ask the lead which is right, and change the other.',
  ofActivity: ({ rag: { rating, byWord, byFill, word, cell } }) => {
    if (byWord === null || byFill === null || byWord === byFill || cell === null) return [];
    // The word counts only where people may see another colour than the cell's own.
    const isPainted = rating === byWord;
    const filled = isPainted
      ? `its own fill is ${ratingName(byFill)}, over which conditional formatting may show another colour`
      : `is filled ${ratingName(byFill)}`;
    return [
      {
        cell,
        what: `${at(cell)} says “${word ?? ''}” but ${filled}; until it is settled it counts as ${ratingName(isPainted ? byWord : byFill)}.`,
        found: `${ratingName(byWord)} in words, ${ratingName(byFill)} in colour`,
        expected: 'the same in both',
      },
    ];
  },
};
