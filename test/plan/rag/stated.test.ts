import type { RagKeyEntry, Rating, StatedRating } from '../../../src/plan/model';
import { raterFor, type FoundKey } from '../../../src/plan/rag';
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
const four = () => raterFor({ entries: withSamples(RAG), labels: new Map() }, []);
const brag = () =>
  raterFor({ entries: withSamples(BRAG), labels: new Map([['serious concern', 'red']]) }, []);
/** A rater by the entries of a key with these ratings and no other, and by the further fills that the key shows. */
const keyOf = (colours: Partial<Record<Rating, string>>, more: FoundKey['more'] = []) => {
  const entries = [...RAG, ...BRAG.slice(0, 1)].flatMap((entry): RagKeyEntry[] => {
    const colour = colours[entry.rating];
    return colour === undefined ? [] : [{ ...entry, colour: colour === '' ? null : colour }];
  });
  return raterFor({ entries, labels: new Map(), more }, []);
};

type Says = Partial<StatedRating>;
const none: Says = { rating: null, unrecognised: false, remark: null };
const strange: Says = { unrecognised: true };
/** What holds unless a row says otherwise. */
const usually: Says = { unrecognised: false, remark: null };

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
  expect(four().rate('', fill, CELL)).toMatchObject({ word: null, fill, cell: CELL, ...usually, ...says });
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
  ['?', null, { rating: null, ...strange }],
  ['G', '#FFFFFF', { rating: 'green', byFill: null, unrecognised: false }],
  ['–', '#FFFFFF', none],
  ['–', '#E2EFDA', { rating: null, ...strange }],
];
test.each(byWord)('the word “%s” on %s', (word, fill, says) => {
  expect(four().rate(word, fill, CELL)).toMatchObject({ ...usually, ...says });
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
  expect(brag().rate(word, fill, CELL)).toMatchObject({ ...usually, ...says });
});

test.each<[string, Partial<Record<Rating, string>>, string, string, Says]>([
  ['a sample of a hue that says nothing', { blue: '#008080' }, '', '#0A8A8A', { rating: 'blue' }],
  ['a sample that is named only, by its hue', { red: '', blue: '#0070C0' }, '', '#FF0000', { rating: 'red' }],
  [
    'white, where the key says what it is',
    { red: '#FF0000', notStarted: '#FFFFFF' },
    '',
    '#FFFFFF',
    { rating: 'notStarted' },
  ],
  [
    'banding beside a white of the key',
    { red: '#FF0000', notStarted: '#FFFFFF' },
    'R',
    '#F2F2F2',
    { rating: 'red', byFill: null },
  ],
  [
    'a light blue, where neither it nor blue is in the key',
    { red: '#FF0000' },
    '',
    '#9DC3E6',
    { rating: null, ...strange },
  ],
  [
    'a hue that a key with blue has not',
    { red: '#FF0000', blue: '#0070C0' },
    '',
    '#00B050',
    { rating: null, ...strange },
  ],
  ['a hue that the key has not', { red: '#FF0000' }, '', '#00B050', { rating: null, ...strange }],
  [
    'a shade of the hue that the key gives to another',
    { red: '#FF0000', notStarted: '#C6E0B4', green: '#00B050' },
    '',
    '#548235',
    { rating: null, ...strange },
  ],
  [
    'a scale’s two colours, where the key has no amber',
    { red: '#FF0000', green: '#00B050' },
    'Amber/Red',
    '',
    { rating: null, remark: null, ...strange },
  ],
])('by a key of its own: %s', (_, colours, word, fill, says) => {
  expect(keyOf(colours).rate(word, fill === '' ? null : fill, CELL)).toMatchObject({
    ...usually,
    ...says,
  });
});

test('of two samples as near as each other the first counts, and a nearer one before both', () => {
  const red = { red: '#FF0000' };
  const orange = { colour: '#FF2800', rating: null };
  expect(keyOf(red, [orange]).rate('', '#FF1400', CELL)).toMatchObject({
    rating: 'red',
    unrecognised: false,
  });
  expect(keyOf(red, [orange]).rate('', '#FF2400', CELL)).toMatchObject({ rating: null, unrecognised: true });
});

test('the key is the plan’s own where one was found', () => {
  expect(four().fromPlan).toBe(true);
});

test('the same word on another fill is read anew', () => {
  const rater = four();
  expect(['#FF0000', '#00B050', null].map((fill) => rater.rate('A', fill, CELL).rating)).toEqual([
    'red',
    'green',
    'amber',
  ]);
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
    ['a fill on which the word is no meaning', [{ word: 'On hold', fill: '#0070C0' }]],
    ['a fill under the word for complete', [{ word: 'Complete', fill: '#0070C0' }]],
    ['a word for on track', cells('On track', 'Complete')],
    ['one fill among others', ['#FF0000', '#00B050', '#0070C0'].map((fill) => ({ word: '', fill }))],
    ['a cell that stands among others like it', cells('R', 'R', 'B')],
  ])('blue or its like makes green mean on track: %s', (_, given) => {
    const rater = raterFor(null, given);
    expect(meanings(rater)).toBe(
      'red late, amber atRisk, green onTrack, notStarted notStarted, blue complete',
    );
    expect(rater.rate('Complete', null, CELL).rating).toBe('blue');
  });

  test.each([
    ['a light blue for what is not started', [{ word: 'Not started', fill: '#9DC3E6' }]],
    ['a deeper blue for what is not started', [{ word: 'Not started', fill: '#5B9BD5' }]],
    ['a word alone', cells('Not started', 'Complete', 'Cancelled')],
    ['the same again', cells('R', 'R', 'Not started', 'Not started')],
    ['another colour', [{ word: '', fill: '#FF0000' }]],
  ])('what shows no Blue leaves green as it is: %s', (_, given) => {
    expect(raterFor(null, given).key).toHaveLength(4);
  });
});
