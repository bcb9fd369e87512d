/** The forms in which people draw a key, each with definitions in words of their own. */
import type { CellValue } from '../../../src/plan/grid';
import { findRagKey, raterFor, type FoundKey } from '../../../src/plan/rag';
import { sheetOf } from '../../../src/plan/read/sheet';
import { sketch } from '../../support/grids';

const RED = '#FF0000';
const AMBER = '#FFC000';
const GREEN = '#00B050';
const LIGHT_GREEN = '#92D050';
const BLUE = '#0070C0';
const GREY = '#BFBFBF';
const PURPLE = '#7030A0';
const CELL = { sheet: 'Plan', row: 9, column: 9 };

function keyIn(
  rows: readonly (readonly CellValue[])[],
  fills: Readonly<Record<string, string>> = {},
): FoundKey | null {
  const sheet = sheetOf(sketch(rows, { fills }));
  const { top, bottom, right } = sheet;
  return findRagKey([{ sheet, area: { top, bottom, left: 0, right: right + 1 } }]);
}

/** "red late: Off track" and so on. */
function told(key: FoundKey | null): string[] {
  return (key?.entries ?? []).map(({ rating, meaning, definition }) => `${rating} ${meaning}: ${definition}`);
}

function reads(key: FoundKey | null, fill: string): string {
  const { rating, unrecognised } = raterFor(key, []).rate('', fill, CELL);
  return rating ?? (unrecognised ? 'not recognised' : 'none');
}

const WORDS = ['Off track', 'Some slippage', 'On target', 'Delivered', 'Not yet due'];
const ALL = [
  'red late: Off track',
  'amber atRisk: Some slippage',
  'green onTrack: On target',
  'notStarted notStarted: Not yet due',
  'blue complete: Delivered',
];
const across = (row: number) => ({
  [`A${String(row)}`]: RED,
  [`B${String(row)}`]: AMBER,
  [`C${String(row)}`]: GREEN,
  [`D${String(row)}`]: BLUE,
  [`E${String(row)}`]: GREY,
});
const NAMES = ['Red', 'Amber', 'Green', 'Blue', 'Grey'];

test.each<[string, readonly (readonly CellValue[])[], Record<string, string>]>([
  ['colours in a row, definitions beneath', [['Key'], ['', '', '', '', ''], WORDS], across(2)],
  ['coloured words in a row, definitions beneath', [NAMES, WORDS], across(1)],
  ['definitions on the colours themselves', [WORDS], across(1)],
  [
    'definitions left of the colours',
    WORDS.map((words) => [words, '']),
    { B1: RED, B2: AMBER, B3: GREEN, B4: BLUE, B5: GREY },
  ],
  [
    'definitions on the same ground as the words',
    WORDS.map((words, index) => [NAMES[index] ?? '', words]),
    Object.fromEntries(
      [RED, AMBER, GREEN, BLUE, GREY].flatMap((fill, index) =>
        ['A', 'B'].map((column) => [`${column}${String(index + 1)}`, fill]),
      ),
    ),
  ],
  [
    'words on the colours, definitions beside them on another ground',
    WORDS.map((words, index) => [NAMES[index] ?? '', words]),
    { A1: RED, A2: AMBER, A3: GREEN, A4: BLUE, A5: GREY, B1: '#F2F2F2', B3: '#F2F2F2' },
  ],
])('%s', (_, rows, fills) => {
  expect(told(keyIn(rows, fills))).toEqual(ALL);
});

test.each([
  'Red – not achieved; Amber – some slippage; Green – on track',
  'RAG: Red = not achieved, Amber = some slippage, Green = on track',
  'R = not achieved\nA = some slippage\nG = on track',
  'Red (not achieved), Amber (some slippage), Green (on track)',
  'Key: R: not achieved. A: some slippage. G: on track.',
])('a key in one cell: %s', (text) => {
  expect(told(keyIn([[text]]))).toEqual([
    'red late: not achieved',
    'amber atRisk: some slippage',
    'green onTrack: on track',
  ]);
});

test.each([
  'Red, amber and green ratings are agreed by the leads of each action',
  'Plan A – the first version; Plan B – the second',
  'Green: the colour of the board',
])('no key in one cell: %s', (text) => {
  expect(keyIn([[text]])).toBeNull();
});

test('of a key of risks and a key of progress the one of progress counts', () => {
  const rows = [
    ['', 'High risk'],
    ['', 'Medium risk'],
    ['', 'Low risk'],
    [],
    ['', 'Off track'],
    ['', 'On target'],
  ];
  const key = keyIn(rows, { A1: RED, A2: AMBER, A3: GREEN, A5: RED, A6: GREEN });
  expect(told(key)).toEqual(['red late: Off track', 'green onTrack: On target']);
});

test('definitions by concern tell late, at risk and on track', () => {
  const rows = [
    ['Red', 'Significant concerns'],
    ['Amber', 'Some concerns'],
    ['Green', 'No concerns'],
  ];
  expect(told(keyIn(rows)).map((line) => line.split(':')[0])).toEqual([
    'red late',
    'amber atRisk',
    'green onTrack',
  ]);
});

test('two greens that mean different things are two ratings, and a third green is neither', () => {
  const rows = [
    ['', 'Overdue'],
    ['', 'On track'],
    ['', 'Complete'],
  ];
  const key = keyIn(rows, { A1: RED, A2: LIGHT_GREEN, A3: GREEN });
  expect(told(key)).toEqual(['red late: Overdue', 'green onTrack: On track', 'blue complete: Complete']);
  expect([LIGHT_GREEN, GREEN, '#C6E0B4'].map((fill) => reads(key, fill))).toEqual([
    'green',
    'blue',
    'not recognised',
  ]);
});

test('two shades that mean the same are one rating; two that cannot be told apart leave the second unrecognised', () => {
  const shades = { A1: RED, A2: '#ED7D31', A3: '#FFFF00', A4: GREEN };
  const same = keyIn(
    [
      ['', 'Overdue'],
      ['', 'Some slippage'],
      ['', 'Minor slippage'],
      ['', 'On track'],
    ],
    shades,
  );
  expect(reads(same, '#FFFF00')).toBe('amber');
  const other = keyIn(
    [
      ['', 'Overdue'],
      ['', 'Some slippage'],
      ['', 'In progress'],
      ['', 'Complete'],
    ],
    shades,
  );
  expect(['#ED7D31', '#FFFF00'].map((fill) => reads(other, fill))).toEqual(['amber', 'not recognised']);
});

test('in a key of pale fills the words decide between neighbours, and each fill is known again', () => {
  const rows = [
    ['', 'Overdue'],
    ['', 'At risk'],
    ['', 'On track'],
    ['', 'Complete'],
  ];
  const pale = ['#FCE4D6', '#FFF2CC', '#E2EFDA', '#DDEBF7'];
  const soft = ['#F8CBAD', '#FFE699', '#C6E0B4', '#BDD7EE'];
  for (const [A1 = '', A2 = '', A3 = '', A4 = ''] of [pale, soft]) {
    const key = keyIn(rows, { A1, A2, A3, A4 });
    expect([A1, A2, A3, A4].map((fill) => reads(key, fill))).toEqual(['red', 'amber', 'green', 'blue']);
    expect(reads(key, '#F4B084')).toBe('not recognised');
  }
});

test('purple, grey and white are what their words say, shown or named', () => {
  const rows = [
    ['', 'Overdue'],
    ['', 'Behind schedule but mitigations in place'],
    ['', 'Action completed and embedded'],
    ['White', 'Not yet due'],
  ];
  const key = keyIn(rows, { A1: RED, A2: AMBER, A3: PURPLE });
  expect(told(key).map((line) => line.split(':')[0])).toEqual([
    'red late',
    'amber atRisk',
    'notStarted notStarted',
    'blue complete',
  ]);
  expect(['#FFFFFF', PURPLE, GREY].map((fill) => reads(key, fill))).toEqual([
    'notStarted',
    'blue',
    'not recognised',
  ]);
});
