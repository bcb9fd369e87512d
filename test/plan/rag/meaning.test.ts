import type { Meaning, Rating } from '../../../src/plan/model';
import { meaningOf } from '../../../src/plan/rag/meaning';

const cases: readonly (readonly [Rating, string, Meaning])[] = [
  ['red', 'Behind schedule, no progress', 'late'],
  ['red', 'At risk of not being delivered', 'late'],
  ['red', 'Not started and overdue', 'late'],
  ['red', 'Not started', 'notStarted'],
  ['red', 'Stop', 'late'],
  [
    'amber',
    'Progress is made and it is likely to be achieved in time; or completed without evidence',
    'onTrack',
  ],
  ['amber', 'Started, with some risk to the date', 'atRisk'],
  ['amber', 'Slightly behind schedule', 'atRisk'],
  ['amber', 'In progress', 'onTrack'],
  ['amber', 'On track, no risks', 'onTrack'],
  ['amber', 'On track with no major concerns', 'onTrack'],
  ['amber', 'On track, no concerns but some risk to the date', 'atRisk'],
  ['amber', 'Caution', 'atRisk'],
  ['green', 'Completed, with a record of evidence', 'complete'],
  ['green', 'Completed within timescale', 'complete'],
  ['green', 'On track to be completed', 'onTrack'],
  ['green', 'Progressing as planned', 'onTrack'],
  ['green', 'Will be delivered on time', 'onTrack'],
  ['green', 'On \n track', 'onTrack'],
  ['green', 'Go', 'complete'],
  ['blue', 'Action complete and embedded', 'complete'],
  ['blue', 'Not yet started', 'notStarted'],
  ['blue', 'Yet to be completed, work in progress', 'onTrack'],
  ['notStarted', 'Not yet commenced but will be within timescale', 'notStarted'],
];

test.each(cases)('%s: “%s” means %s', (rating, definition, meaning) => {
  expect(meaningOf(rating, definition)).toBe(meaning);
});
