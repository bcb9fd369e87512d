import type { Meaning, Rating } from '../../../src/plan/model';
import { readWord } from '../../../src/plan/rag/words';

const ratings: readonly (readonly [Rating, ...string[]])[] = [
  [
    'red',
    'R',
    'r',
    'RED',
    'Red',
    'Red ↓',
    'Red – behind',
    'R - no progress',
    'R, no progress',
    'R: behind schedule',
    'R : behind schedule',
    'R:behind schedule',
    '(R) – behind schedule',
    '(R): behind schedule',
    'R overdue',
    'R-overdue',
    'R / overdue',
    'R (overdue)',
    'r – still red',
    'Red, still red',
    '(R)',
    'RAG: Red',
    '🔴',
    '🔴 Red',
  ],
  ['amber', 'A', 'Amber', 'AMBER', 'Yellow', 'Y', 'amber.', '🟠', '🟡', 'A – some delay', 'A at risk'],
  ['green', 'G', 'Green', 'Green ▲', 'Green (on time)', '🟢', 'G on track', 'G — all done'],
  ['blue', 'B', 'Blue'],
  ['notStarted', 'NS', 'N/S', 'N / S', 'N/ S', 'N /S'],
];
const meanings: readonly (readonly [Meaning, ...string[]])[] = [
  [
    'notStarted',
    'Not started',
    'NOT STARTED',
    'Not yet started',
    'Not commenced',
    'Not yet commenced',
    'Not yet due',
  ],
  ['complete', 'Complete', 'Completed', 'Done', 'Closed', 'Achieved'],
  ['onTrack', 'On track', 'On target', 'On-track', 'On Track.', 'On  track', 'On\ntrack'],
  ['atRisk', 'At risk', 'Some slippage', 'Minor delays'],
  ['late', 'Overdue', 'Behind schedule', 'Off track', 'Late', 'Delayed', 'Not achieved'],
];
const rows = <T>(table: readonly (readonly [T, ...string[]])[]) =>
  table.flatMap(([says, ...words]) => words.map((word) => [word, says] as const));

test.each(rows(ratings))('“%s” is the rating %s', (word, rating) => {
  expect(readWord(word)).toEqual({ kind: 'rating', rating, leaning: false });
});

test.each(rows(meanings))('“%s” means %s, whose colour the key tells', (word, meaning) => {
  expect(readWord(word)).toEqual({ kind: 'meaning', meaning });
});

test.each([
  'Amber/Red',
  'amber / green',
  'A/R',
  'Amber-Green',
  'Amber - Red',
  'Amber–Red',
  'Amber – Red',
  'Amber — Green',
  'Red/Amber',
  'Green Amber',
])('“%s” of the five-point scale is amber with a leaning', (word) => {
  expect(readWord(word)).toEqual({ kind: 'rating', rating: 'amber', leaning: true });
});

test.each([
  'On hold',
  'Reset',
  'Cancelled',
  'Paused',
  'N/A',
  'In progress',
  'Withdrawn',
  'Deferred to 2023',
  'TBC',
])('“%s” is a status, no rating', (word) => {
  expect(readWord(word)).toEqual({ kind: 'status' });
});

test.each([
  'Purple',
  'X',
  '3',
  'Red/Green',
  'Bored',
  'see note',
  'Red or green',
  'Red Amber Green',
  'R/A/G',
  'Plan B agreed',
  'Plan B - draft',
  'See A: report',
  'A new post',
  'R – was amber',
  'Q overdue',
  'Relate',
  'R2 late',
  'A – B',
  'constructor',
])('“%s” is none of them', (word) => {
  expect(readWord(word)).toEqual({ kind: 'unknown' });
});
