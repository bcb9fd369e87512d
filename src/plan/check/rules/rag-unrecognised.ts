import { address } from '../../grid';
import { ratingName } from '../../assess/words';
import type { StatedRating } from '../../model';
import { at, type Rule } from '../rule';

/** A warning where the other of the two, word or fill, tells the rating all the same. */
export const ragUnrecognised: Rule = {
  id: 'rag-unrecognised',
  severity: 'error',
  title: 'A rating that is none of the key',
  why: 'It cannot be counted with the others.',
  whatToDo: 'Use one of the ratings of the key.',
  ofActivity: ({ rag }, { painted, plan }) => {
    const { unrecognised, rating, cell } = rag;
    if (!unrecognised || cell === null || painted.has(address(cell))) return [];
    const strange = strangeIn(rag);
    return [
      {
        cell,
        ...(rating === null ? {} : { severity: 'warning' as const }),
        what: `${at(cell)} shows ${strange.map(({ told }) => told).join(' and ')}, which is none of the key.`,
        ...(rating === null ? {} : { why: `It counts as ${ratingName(rating)} until that is settled.` }),
        found: strange.map(({ found }) => found).join(', '),
        expected: plan.ragKey.map((entry) => ratingName(entry.rating)).join(', '),
      },
    ];
  },
};

/** The word, the fill or both: what the cell shows and the key does not have. */
function strangeIn({ word, fill, byWord, byFill, remark }: StatedRating) {
  // White shows nothing. A status such as "On hold" is known, and a dash says that nothing is rated.
  const isFill = fill !== null && byFill === null && fill !== '#FFFFFF';
  const isWord = word !== null && byWord === null && remark === null && (!isFill || /[^\s\p{P}]/u.test(word));
  return [
    ...(isWord ? [{ told: `the word “${word}”`, found: word }] : []),
    ...(isFill ? [{ told: fill.startsWith('#') ? `the fill ${fill}` : `a ${fill} fill`, found: fill }] : []),
  ];
}
