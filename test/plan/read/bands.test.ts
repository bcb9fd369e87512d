/** Which rows name what stands below them, and whether they name a priority, a theme or an outcome. */
import { cellName, type CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, told } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const act = (number: string, text = `Act ${number}`) => [number, text, 'Chair', 'May 2022', 'G'];
const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const headings = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  headingsOf(read(rows, options));

describe('the words of a heading', () => {
  it.each([
    'Priority 1: Homes',
    'PRIORITY ONE',
    'Priorities: Homes',
    'Our priority – Homes',
    'Strategic key priority 2',
    'Priority A',
    'Priority area 1',
    'Priority',
    '1. Priority: Homes',
  ])('“%s” is a priority', (text) => {
    expect(headings([HEADER, [text], act('1')])).toEqual([`${text} > –`]);
  });

  it.each([
    'Objective 2: Homes',
    'Theme – Homes',
    'Workstream 3',
    'Section B',
    'Key aim: Homes',
    'Standard 4',
  ])('“%s” is a priority where nothing ranks higher, and below one it belongs to it', (text) => {
    expect(headings([HEADER, [text], act('1')])[0]).toContain(text);
    expect(headings([HEADER, ['Priority 1'], [text], act('1')])).toEqual([`Priority 1 > ${text}`]);
  });

  it.each([
    'Outcome: Warm',
    'Desired outcome 1.1',
    'Identified improvement area warmth',
    'Planned outcomes:',
  ])('“%s” is an outcome', (text) => {
    expect(headings([HEADER, [text], act('1')])).toEqual([`– > ${text}`]);
  });

  it.each([
    ['Priority families are seen', 'no number, colon or dash follows'],
    ['Area’s needs are known', 'a letter is part of a word'],
    ['5 priorities, 2 complete', 'it counts them'],
  ])('“%s” is none: %s', (text) => {
    const plan = read([HEADER, act('1'), ['', text, '', '', ''], act('2')]);
    expect(headingsOf(plan).at(-1)).toBe('– > –');
    expect(plan.actions.map((action) => action.text)).toContain(text);
  });
});

it.each([
  ['Priority 2', 'Priority 2 Schools > –'],
  ['Objective 2', 'Objective 2 Schools > –'],
  ['Outcome 2', '– > Outcome 2 Schools'],
  ['Aim 2', '– > Aim 2 Schools'],
])('a heading whose label “%s” has a cell of its own is no action', (label, heading) => {
  expect(headings([HEADER, act('1'), [label, 'Schools'], act('2')])).toEqual(['– > –', heading]);
});

it.each(['Recommendation', 'Objective', 'Standard'])(
  'an action that is numbered “%s 2” as others are, without a lead or a time yet, is no heading',
  (label) => {
    const rows = [HEADER, act(`${label} 1`, 'Train'), [`${label} 2`, 'Audit'], act(`${label} 3`, 'Print')];
    expect(read(rows).actions.map(({ text }) => text)).toEqual(['Train', 'Audit', 'Print']);
  },
);

describe('a heading ends', () => {
  it('those of its own rank and below, and none above', () => {
    const rows = [
      HEADER,
      ['Priority 1'],
      ['Theme 1'],
      ['Outcome: Warm'],
      act('1'),
      ['Outcome: Dry'],
      act('2'),
      ['Theme 2'],
      act('3'),
      ['Priority 2'],
      act('4'),
    ];
    expect(headings(rows)).toEqual([
      'Priority 1 > Theme 1 – Outcome: Warm',
      'Priority 1 > Theme 1 – Outcome: Dry',
      'Priority 1 > Theme 2',
      'Priority 2 > –',
    ]);
  });

  it('the action above: what follows without a number is no row of it', () => {
    const plan = read([HEADER, act('1'), ['Priority 2'], ['', '', 'Officer', 'June 2022', 'R']]);
    expect(plan.actions).toHaveLength(2);
  });
});

describe('a text merged over the table', () => {
  const merged = (area: string) => headings([HEADER, ['Homes'], act('1')], { merges: [area] });

  it('heads what stands below it', () => {
    expect(merged('A2:E2')).toEqual(['Homes > –']);
    expect(merged('A2:C2')).toEqual(['Homes > –']);
  });

  it('over its number and action alone is an action', () => {
    const rows = [HEADER, act('1'), ['', 'consider a film'], act('3')];
    expect(read(rows, { merges: ['B3:C3'] }).actions).toHaveLength(3);
  });

  it('over less than half of the columns is an action', () => {
    const wide = ['No.', 'Action', 'Lead', 'Due', 'RAG', 'Progress', 'Measure'];
    const rows = [wide, [...act('1'), '', ''], ['', 'consider a film'], [...act('3'), '', '']];
    expect(read(rows, { merges: ['B3:D3'] }).actions).toHaveLength(3);
    expect(read(rows, { merges: ['B3:E3'] }).actions).toHaveLength(2);
  });

  it('that begins as a note does heads nothing', () => {
    expect(headings([HEADER, act('1'), ['Note: see below'], act('2')], { merges: ['A3:E3'] })).toEqual([
      '– > –',
      '– > –',
    ]);
  });
});

describe('a text without label or merge', () => {
  it('in capitals or before a colon is a heading; a number, a short word or a long text is none', () => {
    const heads = (text: string) => headings([HEADER, act('1'), ['', text], act('3')]).length === 2;
    expect(heads('HOMES')).toBe(true);
    expect(heads('Homes for all:')).toBe(true);
    expect(heads('NHS')).toBe(false);
    expect(heads('HOMES for all')).toBe(false);
    expect(heads(`${'Homes and schools '.repeat(6)}:`)).toBe(false);
    expect(heads('A1:')).toBe(false);
  });

  it('with a number of its own is a heading only where the numbers below go on from it', () => {
    expect(headings([HEADER, ['Priority 1'], ['1.', 'Warm'], act('1.1'), act('1.2')])).toEqual([
      'Priority 1 > 1. Warm',
      'Priority 1 > 1. Warm',
    ]);
    expect(told(read([HEADER, ['1', 'Warm'], act('10.1')]))).toHaveLength(2);
    expect(told(read([HEADER, act('1'), ['2', 'Warm'], act('3')]))).toHaveLength(3);
    expect(told(read([HEADER, act('1.1'), ['2', 'Warm']]))).toHaveLength(2);
  });

  it('in the number column is a heading unless it is a number', () => {
    expect(headings([HEADER, ['Homes'], act('1'), ['Schools'], act('2')])).toEqual([
      'Homes > –',
      'Schools > –',
    ]);
  });

  it('beside a text in another column than the number’s is no heading', () => {
    expect(told(read([HEADER, act('1'), ['', 'HOMES', 'Chair'], act('2')]))).toHaveLength(3);
  });
});

describe('the priority of a plan whose headings have no labels', () => {
  const merges = (...rows: number[]) => rows.map((row) => `A${String(row)}:E${String(row)}`);

  it('is a heading without a dot in its number; one with a dot is an outcome', () => {
    const rows = [
      HEADER,
      ['1 Homes'],
      ['1.1 Warm'],
      act('1'),
      ['1.2 Dry'],
      act('2'),
      ['2 Schools'],
      act('3'),
    ];
    expect(headings(rows, { merges: merges(2, 3, 5, 7) })).toEqual([
      '1 Homes > 1.1 Warm',
      '1 Homes > 1.2 Dry',
      '2 Schools > –',
    ]);
  });

  it('is the first of two that stand together, though each of them has a number', () => {
    const rows = [HEADER, ['1 Homes'], ['2 Warm'], act('1'), ['3 Dry'], act('2')];
    expect(headings(rows, { merges: merges(2, 3, 5) })).toEqual(['1 Homes > 2 Warm', '1 Homes > 3 Dry']);
  });

  it('is the first of two that stand together', () => {
    const rows = [HEADER, ['Homes'], ['Warm'], act('1'), ['Dry'], act('2'), ['Schools'], ['Safe'], act('3')];
    expect(headings(rows, { merges: merges(2, 3, 5, 7, 8) })).toEqual([
      'Homes > Warm',
      'Homes > Dry',
      'Schools > Safe',
    ]);
  });

  it('is the sheet where each sheet is a priority', () => {
    const sheet = (name: string, heading: string) =>
      sketch([HEADER, [heading], act('1')], { sheet: name, merges: merges(2) });
    expect(headingsOf(planIn([sheet('Homes', 'Warm'), sheet('Schools', 'Safe')]))).toEqual([
      'Homes > Warm',
      'Schools > Safe',
    ]);
  });

  it('is none of them where others have labels: they are themes', () => {
    const rows = [HEADER, ['Priority 1'], ['Homes'], act('1'), ['Schools'], act('2')];
    expect(headings(rows, { merges: merges(2, 3, 5) })).toEqual([
      'Priority 1 > Homes',
      'Priority 1 > Schools',
    ]);
  });
});

describe('above the first header', () => {
  const table = [HEADER, act('1')];

  it.each<[string, readonly (readonly string[])[], string]>([
    ['a label', [['Priority 1: Homes']], 'Priority 1: Homes > –'],
    ['a label further up', [['Priority 1: Homes'], ['Agreed', 'in May'], []], 'Priority 1: Homes > –'],
    ['a number', [['1. Homes']], '1. Homes > –'],
    ['a number above an outcome', [['1 Homes'], ['Outcome: Warm']], '1 Homes > Outcome: Warm'],
    ['a label and its words in two cells', [['Priority 1', 'Homes']], 'Priority 1 Homes > –'],
  ])('%s heads the table', (_, above, expected) => {
    expect(headings([...above, ...table])).toEqual([expected]);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    ['a title', [['Business plan']]],
    ['a number above a title', [['1. Homes'], ['Business plan']]],
    ['a number above notes of several cells', [['1. Homes'], ['Agreed', 'in May']]],
    ['a year', [['2022 to 2023']]],
    ['a list of contents', [['Priority 1: Homes'], ['Priority 2: Schools']]],
    ['a label that begins a row of several cells', [['Priority 1', 'Homes', 'Schools']]],
    ['a number before a long text', [[`1. ${'Homes and schools '.repeat(12)}`]]],
  ])('%s does not', (_, above) => {
    expect(headings([...above, ...table])).toEqual(['– > –']);
  });

  it('a merged text does where one stands above each header further down', () => {
    const rows = [['Homes'], ...table, ['Schools'], HEADER, act('2')];
    expect(headings(rows, { merges: ['A1:E1', 'A4:E4'] })).toEqual(['Homes > –', 'Schools > –']);
    expect(headings(rows, { merges: ['A4:E4'] })).toEqual(['– > –', 'Schools > –']);
    expect(headings(rows, { merges: ['A1:B1', 'A4:E4'] })).toEqual(['– > –', 'Schools > –']);
  });

  it('what stands beside the table does not count', () => {
    const rows = [['', '', '', '', '', '', 'Priority 9'], ['Priority 1: Homes'], ...table];
    expect(headings(rows)).toEqual(['Priority 1: Homes > –']);
  });
});

describe('before the header is repeated', () => {
  it('single texts one under the other name the table that follows', () => {
    const rows = [HEADER, act('1'), ['Schools'], ['Safe'], HEADER, act('2')];
    expect(headings(rows)).toEqual(['– > –', 'Schools > Safe']);
  });

  it('a blank row between them changes nothing', () => {
    const rows = [HEADER, act('1'), [], ['Schools'], [], HEADER, act('2')];
    expect(headings(rows)).toEqual(['– > –', 'Schools > –']);
  });

  it('a note between them is left out', () => {
    const plan = read([HEADER, act('1'), ['Schools'], ['Page 1 of 2'], HEADER, act('2')]);
    expect(headingsOf(plan)).toEqual(['– > –', 'Schools > –']);
    expect(plan.rowsLeftOut.map(({ cell }) => cellName(cell))).toEqual(['A4']);
  });

  it('a row with only a lead goes on with its action', () => {
    const plan = read([HEADER, act('1'), ['', '', 'Officer'], HEADER, act('2')]);
    expect(headingsOf(plan)).toEqual(['– > –', '– > –']);
    expect(activitiesOf(plan)[0]?.leads.map(({ text }) => text)).toEqual(['Chair', 'Officer']);
  });
});

describe('single lines that head the rows below them', () => {
  const plain = ['Action', 'Lead', 'Due', 'RAG'];
  const line = (text: string) => [text, 'Chair', 'May 2022', 'G'];
  const tops = (...rows: readonly (readonly string[])[]) => headings([plain, ...rows]);

  it('may stand two together, a priority and its outcome', () => {
    expect(tops(['Homes'], ['Warm'], line('Agree'), line('Print'), line('Send'))).toEqual(
      Array(3).fill('Homes > Warm'),
    );
  });

  it.each<[string, readonly (readonly string[])[], number]>([
    ['three stand together', [['Homes'], ['Warm'], ['Dry'], ...'abcd'.split('').map(line)], 7],
    [
      'a row with only a lead and a date follows',
      [['Homes'], ['', 'Chair', 'May 2022'], line('a'), line('b')],
      3,
    ],
    ['as many head as are headed', [['Homes'], line('a'), ['Schools'], line('b')], 4],
    ['one is long', [['Homes '.repeat(30)], line('a'), line('b'), line('c')], 4],
    ['one is no word', [['12'], line('a'), line('b'), line('c')], 4],
  ])('are actions where %s', (_, rows, actions) => {
    expect(read([plain, ...rows]).actions).toHaveLength(actions);
  });

  it('stand over bands, or every band has one below it, or none', () => {
    const bands = [['Priority 1'], ['Warm'], line('a'), line('b'), ['Priority 2'], line('c'), line('d')];
    expect(read([plain, ...bands]).actions.map(({ text }) => text)).toContain('Warm');
  });

  it('end at what stands below the table', () => {
    const rows = [['Homes'], line('a'), line('b'), [], ['Glossary'], ['QAP', 'Quality']];
    expect(tops(...rows)).toEqual(['Homes > –', 'Homes > –']);
  });
});
