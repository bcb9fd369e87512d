/** Names of ratings side by side, without fills, over their definitions; and names beside fills and definitions. */
import { findRagKey } from '../../../src/plan/rag';
import { sheetOf } from '../../../src/plan/read/sheet';
import { sketch } from '../../support/grids';

const RED = '#FF0000';
const AMBER = '#FFC000';
const GREEN = '#00B050';
const GREY = '#D9D9D9';
const HEADER_BLUE = '#4472C4';

function keyIn(rows: readonly (readonly string[])[], fills: Readonly<Record<string, string>> = {}) {
  const sheet = sheetOf(sketch(rows, { fills }));
  const { top, bottom, right } = sheet;
  return findRagKey([{ sheet, area: { top, bottom, left: 0, right: right + 1 } }]);
}

const told = (key: ReturnType<typeof keyIn>) =>
  key?.entries.map(({ rating, meaning, definition }) => `${rating} ${meaning}: ${definition}`) ?? null;
const coloursOf = (key: ReturnType<typeof keyIn>) => key?.entries.map(({ colour }) => colour);

const NAMES = ['Red', 'Amber', 'Green'];
const WORDS = ['Off track', 'Some slippage', 'On target'];
const ALL = ['red late: Off track', 'amber atRisk: Some slippage', 'green onTrack: On target'];

describe('names in a row are defined by the words beneath', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['words', [NAMES, WORDS]],
    ['letters', [['R', 'A', 'G'], WORDS]],
    ['a blank row between', [NAMES, [], WORDS]],
    [
      'a word in front',
      [
        ['RAG', ...NAMES],
        ['Definition', ...WORDS],
      ],
    ],
    ['a heading over them', [['What the ratings say'], NAMES, WORDS]],
    [
      'a scale that leans, whose leanings are no ratings',
      [
        ['Red', 'Amber/Red', 'Amber', 'Amber/Green', 'Green'],
        ['Off track', 'Nearly off track', 'Some slippage', 'Nearly on target', 'On target'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(told(keyIn(rows))).toEqual(ALL);
  });

  it('whatever ratings the definitions name', () => {
    const words = ['Off track', 'Some slippage; rated amber by its lead', 'On target'];
    expect(told(keyIn([NAMES, words]))?.[1]).toBe('amber atRisk: Some slippage; rated amber by its lead');
  });

  it('whether or not each of them speaks of progress', () => {
    expect(told(keyIn([NAMES, ['Off track', 'Caution', 'On target']]))?.[1]).toBe('amber atRisk: Caution');
  });

  it.each([
    ['first', ['Not started', ...NAMES], ['Planned for later', ...WORDS], {}],
    ['last', [...NAMES, 'Not started'], [...WORDS, 'Planned for later'], {}],
    [
      'last, beside fills',
      [...NAMES, 'Not started'],
      [...WORDS, 'Planned for later'],
      { A1: RED, B1: AMBER, C1: GREEN },
    ],
    ['as grey', [...NAMES, 'Grey'], [...WORDS, 'Not yet begun'], {}],
  ])('and “not started” among them: %s', (_, names, words, fills) => {
    const key = keyIn([names, words], fills);
    expect(told(key)?.slice(0, 3)).toEqual(ALL);
    expect(key?.entries[3]).toMatchObject({ rating: 'notStarted', meaning: 'notStarted' });
    expect(key?.entries).toHaveLength(4);
  });
});

it.each<[string, readonly (readonly string[])[]]>([
  [
    'how several things are rated',
    [
      ['', 'Priority 1', 'Priority 2', 'Priority 3'],
      ['RAG', ...NAMES],
      ['', ...WORDS],
    ],
  ],
  [
    'a rating that comes twice',
    [
      ['Red', 'Red', 'Amber', 'Green'],
      ['Delayed', ...WORDS],
    ],
  ],
  [
    'two ratings only',
    [
      ['Red', 'Green'],
      ['Off track', 'On target'],
    ],
  ],
  [
    'other words among them',
    [
      ['Red', 'Chair', 'Amber', 'Green'],
      ['Off track', 'Delayed', 'Some slippage', 'On target'],
    ],
  ],
  ['how many there are of each', [NAMES, ['12', '3', '4']]],
  ['who sees to each', [NAMES, ['Executive', 'Chair', 'Lead']]],
  ['names over names', [NAMES, ['Green', 'Red', 'Amber']]],
  ['words three rows beneath', [NAMES, [], [], WORDS]],
])('a row of names is no key: %s', (_, rows) => {
  expect(keyIn(rows)).toBeNull();
});

it.each([
  ['names', NAMES],
  ['letters', ['R', 'A', 'G']],
])('a fill, its name and its definition side by side are one sample: %s', (_, names) => {
  const rows = WORDS.map((words, at) => ['', names[at] ?? '', words]);
  const key = keyIn(rows, { A1: RED, A2: AMBER, A3: GREEN });
  expect(told(key)).toEqual(ALL);
  expect(coloursOf(key)).toEqual([RED, AMBER, GREEN]);
});

it.each([
  ['grey', GREY],
  ['the blue of a header', HEADER_BLUE],
])('one ground behind all names is the colour of none of them: %s', (_, ground) => {
  const fills = { A1: ground, A2: ground, A3: ground };
  const key = keyIn(
    WORDS.map((words, at) => [NAMES[at] ?? '', words]),
    fills,
  );
  expect(told(key)).toEqual(ALL);
  expect(coloursOf(key)).toEqual([null, null, null]);
});

it('names and definitions beneath each other are a key', () => {
  expect(told(keyIn([['Red'], ['Off track'], ['Green'], ['On target']]))).toEqual([
    'red late: Off track',
    'green onTrack: On target',
  ]);
});

it('what stands beside the place of the key is no part of it', () => {
  const sheet = sheetOf(
    sketch([
      ['Action', 'Lead', '', '', '', 'Note', 'By'],
      ['Agree', 'Chair', ...NAMES, 'Delayed', 'Clerk'],
      ['Print', 'Clerk', ...WORDS, 'Sent', 'Clerk'],
    ]),
  );
  expect(told(findRagKey([{ sheet, area: { top: 0, bottom: 2, left: 2, right: 4 } }]))).toEqual(ALL);
});
