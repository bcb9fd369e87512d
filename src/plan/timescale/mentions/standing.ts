import { phraseBook } from '../phrases';
import { tokenAt } from '../tokens';
import type { MentionReader, Standing } from './mention';
import { misspelt, nearestWord, standsAlone } from './spelling';

/** Whether the words are also a status. */
const standings = phraseBook<boolean>([
  ...['ongoing', 'on going', 'on an ongoing basis', 'on ongoing basis', 'an ongoing basis'].map(
    (phrase): [string, boolean] => [phrase, true],
  ),
  ...[
    'on an on going basis',
    'on a continuing basis',
    'continuing',
    'continuous',
    'continuously',
    'on a continuous basis',
  ].map((phrase): [string, boolean] => [phrase, true]),
  ...[
    'throughout the year',
    'throughout year',
    'throughout the plan',
    'throughout the period',
    'throughout the life of the plan',
    'throughout the lifetime of the plan',
    'throughout the duration of the plan',
    'throughout the plan period',
    'life of plan',
    'life of the plan',
    'lifetime of the plan',
    'duration of the plan',
    'rolling programme',
    'on a rolling basis',
    'on a rolling programme',
    'as a rolling programme',
    'throughout',
    'all year',
    'all year round',
    'year round',
  ].map((phrase): [string, boolean] => [phrase, false]),
]);

/** "ongoing", "on-going", "Throughout the year", "Ongonig". */
export const standing: MentionReader<Standing> = {
  firsts: standings.firsts,
  led: false,
  numbers: false,
  mayBeSlip: (line, at) => tokenAt(line, at).text.startsWith('o'),
  read: (line, at) => {
    const found = standings.find(line, at);
    if (found !== null)
      return { says: 'standing', from: at, to: found.to, ongoing: found.value, assumed: [] };
    if (!standsAlone(line, at) || nearestWord(tokenAt(line, at).text, ['ongoing']) === null) return null;
    return {
      says: 'standing',
      from: at,
      to: at + 1,
      ongoing: true,
      assumed: [misspelt(line, at, 'ongoing')],
    };
  },
};
