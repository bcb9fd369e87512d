/** Which cells of a key are samples, and which words define them. */
import { findRagKey } from '../../../src/plan/rag';
import { sheetOf } from '../../../src/plan/read/sheet';
import { sketch, type SketchOptions } from '../../support/grids';

const RED = '#FF0000';
const GREEN = '#00B050';
const PALE_GREEN = '#E2EFDA';
const LATE = 'Well behind schedule with no progress at all';
const DONE = 'Completed, with a record of the evidence';
const SURE = 'On track to be delivered in full by its due date';

function keyIn(rows: readonly (readonly string[])[], options: SketchOptions) {
  const sheet = sheetOf(sketch(rows, options));
  const { top, bottom, right } = sheet;
  return findRagKey([{ sheet, area: { top, bottom, left: 0, right } }]);
}

/** A red "off track" and a green "on target", and a third row. */
const withThird = (label: string, words: string, fill = '') => ({
  rows: [
    ['', 'Off track'],
    ['', 'On target'],
    [label, words],
  ],
  options: { fills: { A1: RED, A2: GREEN, ...(fill === '' ? {} : { A3: fill }) } },
});

it.each<[string, string, string, string, string[]]>([
  ['a blue of which the words say nothing is blue', '', 'Some slippage', '#0070C0', ['blue']],
  ['a light blue of which they say nothing is not started', '', 'Other matters', '#9DC3E6', ['notStarted']],
  ['a purple of which they say nothing is none', '', 'Other matters', '#7030A0', []],
  ['a grey that is named is what they say', 'Grey', 'Not yet due', '', ['notStarted']],
  ['so is a gray', 'Gray', 'Delivered', '', ['blue']],
  ['words that only begin with a colour name none', 'Greyhound', 'Delivered', '', []],
  ['nor do words that end with one', 'Off white', 'Delivered', '', []],
  ['a status that is named is not started', 'Not started', 'Not yet due', '', ['notStarted']],
  ['other words are no sample', 'Review', 'Not yet due', '', []],
  ['nor is a meaning other than not started', 'Complete', 'Delivered', '', []],
  ['a title on a coloured ground is none', 'The business plan of the whole trust', '', '#FFC000', []],
  ['banding behind a sentence is none', 'At risk of not being met in the time given', '', '#FFF2CC', []],
  ['a pale ground behind a line of a key is', 'Amber – at risk', '', '#FFF2CC', ['amber']],
])('%s', (_, label, words, fill, expected) => {
  const { rows, options } = withThird(label, words, fill);
  const ratings = keyIn(rows, options)?.entries.map(({ rating }) => rating);
  expect(ratings?.filter((rating) => rating !== 'red' && rating !== 'green')).toEqual(expected);
});

it('sentences on the colours define them and are no labels', () => {
  const key = keyIn([[LATE], [DONE]], { fills: { A1: RED, A2: GREEN } });
  expect(key?.entries.map(({ definition }) => definition)).toEqual([LATE, DONE]);
  expect([...(key?.labels ?? [])]).toEqual([]);
});

it('a sentence on a pale ground of the same colour defines the sample left of it', () => {
  const key = keyIn(
    [
      ['', LATE],
      ['', SURE],
    ],
    { fills: { A1: RED, A2: GREEN, B2: PALE_GREEN } },
  );
  expect(key?.entries.map(({ definition }) => definition)).toEqual([LATE, SURE]);
});

it('a sample over merged cells counts once', () => {
  const key = keyIn(
    [
      ['Red', '', 'Off track'],
      ['Green', '', 'On target'],
      ['', '', ''],
    ],
    { fills: { A1: RED, A2: GREEN }, merges: ['A1:B1', 'A2:B3'] },
  );
  expect(key?.cells?.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

it('two colours in one cell are a key, whatever else it names', () => {
  const ratings = (text: string) => keyIn([[text]], {})?.entries.map(({ rating }) => rating);
  expect(ratings('Red – not achieved; Green – on track')).toEqual(['red', 'green']);
  expect(ratings('Red – not achieved; Purple – the chair decides; Green – on track')).toEqual([
    'red',
    'green',
  ]);
});

it('coloured names in a row are defined by the words beneath them, a blank row between or not', () => {
  const fills = { A1: RED, B1: '#FFC000', C1: GREEN };
  const names = ['Red', 'Amber', 'Green'];
  const words = ['Off track', 'Some slippage', 'On target'];
  for (const rows of [
    [names, words],
    [names, ['', '', ''], words],
  ]) {
    expect(keyIn(rows, { fills })?.entries.map(({ definition }) => definition)).toEqual(words);
  }
});

it('a sentence on grey defines the sample left of it', () => {
  const key = keyIn(
    [
      ['', LATE],
      ['', SURE],
    ],
    { fills: { A1: RED, A2: GREEN, B1: '#D9D9D9', B2: '#D9D9D9' } },
  );
  expect(key?.entries.map(({ definition }) => definition)).toEqual([LATE, SURE]);
});

it('a sample over two rows counts once, with the words of its first', () => {
  const rows = [
    ['Red', 'Off track'],
    ['', 'No progress made'],
    ['Green', 'On target'],
    ['', 'All of it is planned'],
  ];
  const key = keyIn(rows, { fills: { A1: RED, A3: GREEN }, merges: ['A1:A2', 'A3:A4'] });
  expect(key?.entries.map(({ definition }) => definition)).toEqual(['Off track', 'On target']);
  expect(key?.cells).toHaveLength(2);
});

it('a line that names its colour belongs to the key, whatever it says', () => {
  const key = keyIn([['Red – off track'], ['Amber – caution'], ['Green – on target']], {});
  expect(key?.entries.map(({ rating }) => rating)).toEqual(['red', 'amber', 'green']);
});

it.each(['Red on white', 'White on red'])('“%s” does not make white cells red', (label) => {
  const key = keyIn(
    [
      [label, 'Off track'],
      ['Green', 'On target'],
    ],
    {},
  );
  expect(key?.entries.map(({ rating, colour }) => [rating, colour])).toEqual([
    ['red', null],
    ['green', null],
  ]);
});

it('a list whose ratings stand on the right as words is no key', () => {
  const rows = [
    ['Launch delayed', 'Red'],
    ['Audit on track', 'Green'],
  ];
  expect(keyIn(rows, {})).toBeNull();
});

it.each<[string, readonly (readonly string[])[], Readonly<Record<string, string>>]>([
  ['words further down', [[''], [], [], ['Off track', 'Amber – at risk', 'Green – on target']], {}],
  ['words on the next colour', [[''], ['Some slippage'], ['On target']], { A2: '#FFC000', A3: GREEN }],
  ['the next line of a key', [[''], ['Amber – some slippage'], ['Green – on target']], {}],
  ['the next name', [[''], ['Amber', 'Some slippage'], ['Green', 'On target']], {}],
  [
    'a sentence on the next colour',
    [['', 'Some slippage, but likely to be met', SURE]],
    { B1: '#FFC000', C1: GREEN },
  ],
])('a colour that nothing defines is no sample: it does not take %s', (_, rows, fills) => {
  const key = keyIn(rows, { fills: { A1: RED, ...fills } });
  expect(key?.entries.map(({ rating }) => rating)).toEqual(['amber', 'green']);
});

it('words on the same ground define the sample left of them, whatever they say', () => {
  const rows = [
    ['', 'The chair is told, and sees to it at once'],
    ['', 'On target'],
  ];
  const key = keyIn(rows, { fills: { A1: RED, B1: RED, A2: GREEN } });
  expect(key?.entries.map(({ rating, definition }) => `${rating}: ${definition}`)).toEqual([
    'red: The chair is told, and sees to it at once',
    'green: On target',
  ]);
});

it('of a cell that is merged away no fill counts', () => {
  const rows = [
    ['Red', '', 'Off track'],
    ['Green', '', 'On target'],
  ];
  const key = keyIn(rows, { fills: { A1: RED, B1: GREEN, A2: GREEN }, merges: ['A1:B1', 'A2:B2'] });
  expect(key?.entries.map(({ definition }) => definition)).toEqual(['Off track', 'On target']);
});

it('a code beside a fill defines nothing', () => {
  expect(
    keyIn(
      [
        ['', 'P1'],
        ['', 'On target'],
      ],
      { fills: { A1: RED, A2: GREEN } },
    ),
  ).toBeNull();
});

it('red, amber and green stay what they show, whatever else their words say', () => {
  const rows = [
    ['', 'Not yet started, though it should have been'],
    ['', 'Completed, but evidence still required'],
    ['', 'Completed, with a record of evidence'],
  ];
  const key = keyIn(rows, { fills: { A1: RED, A2: '#FFC000', A3: GREEN } });
  expect(key?.entries.map(({ rating }) => rating)).toEqual(['red', 'amber', 'green']);
});

it('of two names before the words the nearer is defined', () => {
  const rows = [
    ['Red', 'Amber', 'Some slippage'],
    ['', 'Green', 'On target'],
  ];
  expect(keyIn(rows, {})?.entries.map(({ rating }) => rating)).toEqual(['amber', 'green']);
});

it.each(['Red – off track', 'Rated red until the board has agreed otherwise'])(
  'a fill is defined by what names its rating and says more: %s',
  (words) => {
    const key = keyIn(
      [
        ['', words],
        ['', 'Green – on track'],
      ],
      { fills: { A1: RED, A2: GREEN } },
    );
    expect(key?.entries.map(({ colour, definition }) => [colour, definition])).toEqual([
      [RED, words],
      [GREEN, 'Green – on track'],
    ]);
  },
);

it.each([
  ['letter', { A1: RED, A2: GREEN }],
  ['name', { B1: RED, B2: GREEN }],
])('a letter, its name and their definition are one sample, whose fill stands behind the %s', (_, fills) => {
  const rows = [
    ['R', 'Red', LATE],
    ['G', 'Green', DONE],
  ];
  expect(
    keyIn(rows, { fills })?.entries.map((entry) => [entry.rating, entry.colour, entry.definition]),
  ).toEqual([
    ['red', RED, LATE],
    ['green', GREEN, DONE],
  ]);
});
