import { address } from '../../grid';
import { ratingName } from '../../assess/words';
import { at, type Rule } from '../rule';

/** A warning where the other of the two, word or fill, tells the rating all the same. */
export const ragUnrecognised: Rule = {
  id: 'rag-unrecognised',
  severity: 'error',
  title: 'A rating that is none of the key',
  why: 'It cannot be counted with the others.',
  whatToDo: 'Use one of the ratings of the key.',
  ofActivity: ({ rag }, { painted, plan }) => {
    const { unrecognised, rating, word, fill, byWord, byFill, cell } = rag;
    if (!unrecognised || cell === null || painted.has(address(cell))) return [];
    const strange = [
      ...(word !== null && byWord === null ? [`the word “${word}”`] : []),
      ...(fill !== null && byFill === null
        ? [fill.startsWith('#') ? `the fill ${fill}` : `a ${fill} fill`]
        : []),
    ];
    const shown = strange.length > 0 ? strange.join(' and ') : 'something else';
    return [
      {
        cell,
        ...(rating === null ? {} : { severity: 'warning' as const }),
        what: `${at(cell)} shows ${shown}, which is none of the key.`,
        ...(rating === null ? {} : { why: `It counts as ${ratingName(rating)} until that is settled.` }),
        found: word ?? fill ?? '',
        expected: plan.ragKey.map((entry) => ratingName(entry.rating)).join(', '),
      },
    ];
  },
};
