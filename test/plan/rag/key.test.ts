import type { Grid } from '../../../src/plan/grid';
import { findRagKey, type FoundKey } from '../../../src/plan/rag';
import { sheetOf } from '../../../src/plan/read/sheet';
import { sketch } from '../../support/grids';

const RED = '#FF0000';
const AMBER = '#FFC000';
const GREEN = '#00B050';
const BLUE = '#0070C0';
const PALE_BLUE = '#9DC3E6';

function keyIn(grid: Grid): FoundKey | null {
  const sheet = sheetOf(grid);
  const { top, bottom, right } = sheet;
  return findRagKey([{ sheet, area: { top, bottom, left: 0, right: right + 1 } }]);
}

/** "red late", "amber onTrack" and so on. */
function told(key: FoundKey | null): string[] {
  return (key?.entries ?? []).map(({ rating, meaning }) => `${rating} ${meaning}`);
}

test('sample fills beside definitions', () => {
  const key = keyIn(
    sketch(
      [
        ['', 'Overdue, no progress'],
        ['', 'Likely to be achieved in time'],
        ['', 'Completed'],
        ['', 'Not yet started'],
      ],
      {
        fills: { A1: RED, A2: AMBER, A3: GREEN, A4: PALE_BLUE },
      },
    ),
  );
  expect(told(key)).toEqual(['red late', 'amber onTrack', 'green complete', 'notStarted notStarted']);
  expect(key?.entries.map(({ colour }) => colour)).toEqual([RED, AMBER, GREEN, PALE_BLUE]);
  expect(key?.entries[1]?.definition).toBe('Likely to be achieved in time');
});

test('samples left of the first column that holds text', () => {
  const grid = sketch([['Overdue'], ['Completed and evidenced']], {
    at: 'B1',
    fills: { A1: RED, A2: GREEN },
  });
  expect(told(keyIn(grid))).toEqual(['red late', 'green complete']);
});

test('words or letters beside definitions, without fills', () => {
  const key = keyIn(
    sketch([
      ['R', 'Behind schedule'],
      ['A', 'At risk'],
      ['G', 'On track'],
      ['B', 'Complete'],
    ]),
  );
  expect(told(key)).toEqual(['red late', 'amber atRisk', 'green onTrack', 'blue complete']);
  expect(key?.entries.every(({ colour }) => colour === null)).toBe(true);
});

test('word and definition in one cell, and samples side by side', () => {
  expect(
    told(keyIn(sketch([['Red: behind schedule'], ['Amber – some risk'], ['Green = on track']]))),
  ).toEqual(['red late', 'amber atRisk', 'green onTrack']);
  const across = sketch([['Delayed', 'On track', 'Complete']], { fills: { A1: RED, B1: GREEN, C1: BLUE } });
  expect(told(keyIn(across))).toEqual(['red late', 'green onTrack', 'blue complete']);
  const pairs = sketch([['', 'Delayed', '', 'On track']], { fills: { A1: RED, C1: GREEN } });
  expect(told(keyIn(pairs))).toEqual(['red late', 'green onTrack']);
});

test('where blue is complete, green is on track whatever its words say', () => {
  const rows = [
    ['', 'Overdue'],
    ['', 'Complete, evidence awaited'],
    ['', 'Complete and embedded'],
  ];
  expect(told(keyIn(sketch(rows, { fills: { A1: RED, A2: GREEN, A3: BLUE } })))).toEqual([
    'red late',
    'green onTrack',
    'blue complete',
  ]);
});

test('grey and white count by their words', () => {
  const rows = [
    ['', 'Overdue'],
    ['', 'On track'],
    ['', 'Not yet started'],
  ];
  const grey = keyIn(sketch(rows, { fills: { A1: RED, A2: GREEN, A3: '#BFBFBF' } }));
  expect(told(grey)).toEqual(['red late', 'green onTrack', 'notStarted notStarted']);
  const white = keyIn(sketch(rows, { fills: { A1: RED, A2: GREEN, A3: '#FFFFFF' } }));
  expect(white?.entries.at(-1)?.colour).toBe('#FFFFFF');
});

test('labels of the key are known in rating cells too', () => {
  const key = keyIn(
    sketch(
      [
        ['Serious concern', 'Well behind'],
        ['All well', 'On track'],
      ],
      { fills: { A1: RED, A2: GREEN } },
    ),
  );
  expect(key?.labels.get('serious concern')).toBe('red');
});

test.each<[string, Grid]>([
  ['one sample alone', sketch([['', 'Overdue']], { fills: { A1: RED } })],
  [
    'a coloured title',
    sketch([['Business plan of the board'], ['Draft of April']], { fills: { A1: BLUE, A2: GREEN } }),
  ],
  [
    'counts by colour',
    sketch([
      ['Red', 4],
      ['Amber', 5],
      ['Green', 6],
    ]),
  ],
  ['a list of words', sketch([['Red'], ['Amber'], ['Green']])],
  ['a sentence that names all colours', sketch([['Each action is rated red, amber or green by its lead']])],
  [
    'samples far apart',
    sketch([['', 'Overdue'], [''], [''], [''], [''], ['', 'Complete']], { fills: { A1: RED, A6: GREEN } }),
  ],
])('%s is no key', (_, grid) => {
  expect(keyIn(grid)).toBeNull();
});
