import type { RagKeyEntry, Rating, StatedRating } from '../../../src/plan/model';
import { raterFor } from '../../../src/plan/rag';
import { BRAG, RAG } from '../../support/plan-builder';

const CELL = { sheet: 'Plan', row: 4, column: 4 };
const SAMPLES: Partial<Record<Rating, string>> = {
  red: '#FF0000',
  amber: '#FFC000',
  green: '#00B050',
  notStarted: '#9DC3E6',
  blue: '#0070C0',
};
const withSamples = (key: readonly RagKeyEntry[]) =>
  key.map((entry) => ({ ...entry, colour: SAMPLES[entry.rating] ?? null }));
const four = raterFor({ entries: withSamples(RAG), labels: new Map() }, []);
const brag = raterFor({ entries: withSamples(BRAG), labels: new Map([['serious concern', 'red']]) }, []);

type Says = Partial<StatedRating>;
const none: Says = { rating: null, unrecognised: false, remark: null };
const strange: Says = { unrecognised: true };

const byFill: readonly (readonly [string, string | null, Says])[] = [
  ['no fill', null, none],
  ['white', '#FFFFFF', none],
  ['a sample exactly', '#FF0000', { rating: 'red', byFill: 'red', byWord: null }],
  ['near a sample', '#FFC510', { rating: 'amber' }],
  ['by hue: yellow', '#FFFF00', { rating: 'amber' }],
  ['by hue: light green', '#92D050', { rating: 'green' }],
  ['by hue: dark red', '#C00000', { rating: 'red' }],
  ['a light blue near the sample', '#A5C8E8', { rating: 'notStarted' }],
  ['blue, which this key has not', '#0070C0', { rating: null, ...strange }],
  ['purple', '#7030A0', { rating: null, ...strange }],
  ['grey', '#808080', { rating: null, ...strange }],
  ['a pale ground without a word', '#E2EFDA', { rating: null, ...strange }],
];
test.each(byFill)('a fill alone: %s', (_, fill, says) => {
  expect(four.rate('', fill, CELL)).toMatchObject({ word: null, fill, cell: CELL, ...says });
});

const byWord: readonly (readonly [string, string | null, Says])[] = [
  ['R', null, { rating: 'red', byWord: 'red', byFill: null, word: 'R' }],
  ['Not started', '#9DC3E6', { rating: 'notStarted', byWord: 'notStarted', byFill: 'notStarted' }],
  ['G', '#FF0000', { rating: 'red', byWord: 'green', byFill: 'red', unrecognised: false }],
  ['G', '#E2EFDA', { rating: 'green', unrecognised: false }],
  ['G', '#7030A0', { rating: 'green', byFill: null, ...strange }],
  ['Complete', null, { rating: 'green', byWord: 'green' }],
  ['On track', null, { rating: 'amber', byWord: 'amber' }],
  ['At risk', null, { rating: null, remark: 'At risk', unrecognised: false }],
  ['Amber/Red', null, { rating: 'amber', remark: 'Amber/Red' }],
  ['On hold', '#FFC000', { rating: 'amber', byWord: null, remark: 'On hold', unrecognised: false }],
  ['Cancelled', null, { rating: null, remark: 'Cancelled', unrecognised: false }],
  ['B', null, { rating: null, ...strange }],
  ['Purple', null, { rating: null, ...strange }],
  ['–', null, none],
  ['-', null, none],
  ['●', null, { rating: null, ...strange }],
  ['✓', null, { rating: null, ...strange }],
  ['3', null, { rating: null, ...strange }],
  ['Delayed', null, { rating: 'red', byWord: 'red' }],
];
test.each(byWord)('the word “%s” on %s', (word, fill, says) => {
  expect(four.rate(word, fill, CELL)).toMatchObject(says);
});

const byBrag: readonly (readonly [string, string | null, Says])[] = [
  ['Complete', null, { rating: 'blue' }],
  ['On track', null, { rating: 'green' }],
  ['At risk', null, { rating: 'amber' }],
  ['Serious concern', null, { rating: 'red' }],
  ['', '#9DC3E6', { rating: 'blue' }],
  ['Not started', null, { rating: null, remark: 'Not started', unrecognised: false }],
];
test.each(byBrag)('with blue in the key: “%s” on %s', (word, fill, says) => {
  expect(brag.rate(word, fill, CELL)).toMatchObject(says);
});

describe('without a key', () => {
  const cells = (...words: string[]) => words.map((word) => ({ word, fill: null }));
  const meanings = (rater: ReturnType<typeof raterFor>) =>
    rater.key.map(({ rating, meaning }) => `${rating} ${meaning}`).join(', ');

  test('the built-in definitions stand, and green is taken for complete', () => {
    const rater = raterFor(null, cells('R', 'A', 'G', 'Not started'));
    expect(rater.fromPlan).toBe(false);
    expect(meanings(rater)).toBe('red late, amber onTrack, green complete, notStarted notStarted');
    expect(rater.key.every(({ cell }) => cell === null)).toBe(true);
  });

  test.each([
    ['a letter', cells('R', 'B')],
    ['a fill', [{ word: '', fill: '#0070C0' }]],
    ['a word for on track', cells('On track', 'Complete')],
  ])('blue or its like makes green mean on track: %s', (_, given) => {
    const rater = raterFor(null, given);
    expect(meanings(rater)).toBe(
      'red late, amber atRisk, green onTrack, notStarted notStarted, blue complete',
    );
    expect(rater.rate('Complete', null, CELL).rating).toBe('blue');
  });

  test('a light blue that goes with “Not started” is no Blue', () => {
    expect(raterFor(null, [{ word: 'Not started', fill: '#9DC3E6' }]).key).toHaveLength(4);
  });
});
