/** Which samples make a key, which of two keys counts, and what a key knows beside its entries. */
import { findRagKey, type FoundKey } from '../../../src/plan/rag';
import { sheetOf } from '../../../src/plan/read/sheet';
import { sketch } from '../../support/grids';

const RED = '#FF0000';
const ORANGE = '#ED7D31';
const YELLOW = '#FFFF00';
const GREEN = '#00B050';

/** Nothing for a blank row. */
type Row = readonly [fill: string, label: string, definition: string] | readonly [];

/** The key in such rows, whose fill and label stand in one cell. */
function keyIn(rows: readonly Row[]) {
  const fills = rows.flatMap(([fill = ''], at) => (fill === '' ? [] : [[`A${String(at + 1)}`, fill]]));
  const words = rows.map(([, label = '', definition = '']) => [label, definition]);
  const sheet = sheetOf(sketch(words, { fills: Object.fromEntries(fills) as Record<string, string> }));
  const { top, bottom } = sheet;
  return findRagKey([{ sheet, area: { top, bottom, left: 0, right: 2 } }]);
}

const told = (key: FoundKey | null) =>
  key?.entries.map(({ rating, definition }) => `${rating}: ${definition}`) ?? null;

const FULL = ['red: Off track', 'amber: Some slippage', 'green: On target'];

describe('what defines nothing of progress is no key', () => {
  it.each<[string, readonly Row[], string[] | null]>([
    [
      'colours that are named beside names',
      [
        ['', 'Red', 'Chair'],
        ['', 'Amber', 'Deputy'],
        ['', 'Green', 'Clerk'],
      ],
      null,
    ],
    [
      'colours that are named, one of them defined',
      [
        ['', 'Red', 'Chair'],
        ['', 'Amber', 'Some slippage'],
      ],
      null,
    ],
    [
      'sample fills beside names',
      [
        [RED, '', 'Chair'],
        [GREEN, '', 'Clerk'],
      ],
      null,
    ],
    [
      'but colours that are named, two of them defined',
      [
        ['', 'Red', 'Off track'],
        ['', 'Amber', 'Caution'],
        ['', 'Green', 'On target'],
      ],
      ['red: Off track', 'amber: Caution', 'green: On target'],
    ],
    [
      'but sample fills, one of them defined',
      [
        [RED, '', 'Stop'],
        [GREEN, '', 'On target'],
      ],
      ['red: Stop', 'green: On target'],
    ],
    [
      'but sample fills and one that is named, one of them defined',
      [
        [RED, '', 'Stop'],
        [GREEN, '', 'On target'],
        ['', 'Blue', 'Gone ahead'],
      ],
      ['red: Stop', 'green: On target', 'blue: Gone ahead'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(keyIn(rows))).toEqual(expected);
  });
});

describe('of two keys', () => {
  const full = [
    [RED, '', 'Off track'],
    [ORANGE, '', 'Some slippage'],
    [GREEN, '', 'On target'],
  ] as const;
  const thin = [
    [RED, '', 'Delayed'],
    [GREEN, '', 'On course'],
  ] as const;
  const vague = [
    [RED, '', 'Delayed'],
    [ORANGE, '', 'Caution'],
    [GREEN, '', 'On course'],
  ] as const;
  const vaguer = [
    [RED, '', 'Delayed'],
    [ORANGE, '', 'Caution'],
    [GREEN, '', 'Fine'],
  ] as const;
  const risks = [
    [RED, '', 'High impact'],
    [ORANGE, '', 'Medium impact'],
    [GREEN, '', 'Low impact'],
    ['#0070C0', '', 'Delivered'],
  ] as const;
  const equal = [
    [RED, '', 'Delayed'],
    [ORANGE, '', 'Minor delay'],
    [GREEN, '', 'On course'],
  ] as const;
  const gap = [[], [], [], []] as const;

  it.each<[string, readonly Row[]]>([
    ['the one of progress counts, before one of risks', [...full, ...gap, ...risks]],
    ['the one of progress counts, after one of risks', [...risks, ...gap, ...full]],
    ['the one that is better defined counts, before', [...full, ...gap, ...vaguer]],
    ['the one that is better defined counts, after', [...vaguer, ...gap, ...full]],
    ['without a gap', [...full, ...thin]],
    ['as good as each other the first counts', [...full, ...gap, ...equal]],
  ])('%s', (_, rows) => {
    expect(told(keyIn(rows))).toEqual(FULL);
  });

  it('a better defined one counts before one of more colours', () => {
    const two = [
      [RED, '', 'Off track'],
      [GREEN, '', 'On target'],
    ] as const;
    const expected = ['red: Off track', 'green: On target'];
    expect(told(keyIn([...two, ...gap, ...risks]))).toEqual(expected);
    expect(told(keyIn([...risks, ...gap, ...two]))).toEqual(expected);
  });

  it('as well defined as each other the one of more colours counts', () => {
    const expected = ['red: Delayed', 'amber: Caution', 'green: On course'];
    expect(told(keyIn([...vague, ...gap, ...thin]))).toEqual(expected);
    expect(told(keyIn([...thin, ...gap, ...vague]))).toEqual(expected);
  });
});

describe('where a key ends', () => {
  it.each<[string, readonly Row[], number]>([
    ['two blank rows lie within it', [[RED, '', 'Off track'], [], [], [GREEN, '', 'On target']], 2],
    [
      'two names of one rating belong to it',
      [
        ['', 'Red', 'Off track'],
        ['', 'Amber', 'Some slippage'],
        ['', 'Yellow', 'Minor slippage'],
        ['', 'Green', 'On target'],
      ],
      4,
    ],
    [
      'the same name again begins another',
      [
        ['', 'Red', 'Off track'],
        ['', 'Green', 'On target'],
        ['', 'Red', 'Off track'],
        ['', 'Green', 'On target'],
      ],
      2,
    ],
    [
      'the same fill again begins another, whatever is written on it',
      [
        [RED, 'One', 'Off track'],
        [GREEN, 'Two', 'On target'],
        [RED, 'Three', 'Off track'],
        [GREEN, 'Four', 'On target'],
      ],
      2,
    ],
  ])('%s', (_, rows, cells) => {
    expect(keyIn(rows)?.cells).toHaveLength(cells);
  });
});

it('a key knows its labels, its further fills and its cells', () => {
  const key = keyIn([
    [RED, 'Serious concern', 'Off track'],
    [ORANGE, 'Watch', 'Some slippage'],
    [YELLOW, 'Going', 'In progress'],
    ['#FFC000', '', 'Minor slippage'],
    ['', 'Orange', 'Slight delay'],
    [GREEN, '', 'On target'],
  ]);
  expect([...(key?.labels ?? [])]).toEqual([
    ['serious concern', 'red'],
    ['watch', 'amber'],
    ['orange', 'amber'],
  ]);
  expect(key?.more).toEqual([
    { colour: YELLOW, rating: null },
    { colour: '#FFC000', rating: 'amber' },
  ]);
  expect(key?.cells).toEqual([0, 1, 2, 3, 4, 5].map((row) => ({ sheet: 'Plan', row, column: 0 })));
});

describe('one of two shades is another rating', () => {
  const green = [GREEN, '', 'On target'] as const;
  it.each<[string, readonly Row[], string[]]>([
    [
      'where it alone is late and nothing is red',
      [[ORANGE, '', 'Overdue'], [YELLOW, '', 'Some slippage'], green],
      ['red: Overdue', 'amber: Some slippage', 'green: On target'],
    ],
    [
      'but not where both are late',
      [[ORANGE, '', 'Overdue'], [YELLOW, '', 'Delayed'], green],
      ['amber: Overdue', 'green: On target'],
    ],
    [
      'nor where it is late with a risk',
      [[ORANGE, '', 'Some risk of being late'], [YELLOW, '', 'In progress'], green],
      ['amber: Some risk of being late', 'green: On target'],
    ],
    [
      'nor where another is red',
      [[RED, '', 'Significant concerns'], [ORANGE, '', 'Overdue'], [YELLOW, '', 'Some slippage'], green],
      ['red: Significant concerns', 'amber: Overdue', 'green: On target'],
    ],
    [
      'nor where it says nothing of progress',
      [[ORANGE, '', 'Pause'], [YELLOW, '', 'Some slippage'], green],
      ['amber: Pause', 'green: On target'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(keyIn(rows))).toEqual(expected);
  });
});
