/** Which rows name what stands below them, and whether they name a priority, a theme or an outcome. */
import type { CellValue } from '../../../src/plan/grid';
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
    ['5 priorities – 2 complete', 'it counts them'],
  ])('“%s” is none: %s', (text) => {
    const plan = read([HEADER, act('1'), ['', text, '', '', ''], act('2')]);
    expect(headingsOf(plan).at(-1)).toBe('– > –');
    expect(plan.actions.map((action) => action.text)).toContain(text);
  });
});

it.each([
  '1. Priority: Homes',
  '10. Priority: Homes',
  '2 Priority: Homes',
  '2)  Priority: Homes',
  'Priority 2 Homes',
])('a number before or behind the label changes nothing: “%s” stands beside another priority', (text) => {
  const rows = [HEADER, ['Priority 1: Schools'], act('1'), [text], act('2')];
  expect(headings(rows)).toEqual(['Priority 1: Schools > –', `${text} > –`]);
});

it.each(['Outcome: all schools took part', 'UPDATED IN MAY', 'Agreed:'])(
  '“%s” below a report goes on with it',
  (text) => {
    const rows = [
      [...HEADER, 'Progress'],
      [...act('1'), 'Met'],
      ['', '', '', '', '', text],
      [...act('2'), ''],
    ];
    const plan = read(rows);
    expect(headingsOf(plan)).toEqual(['– > –', '– > –']);
    expect(activitiesOf(plan)[0]?.evidence.text).toBe(`Met\n${text}`);
  },
);

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
    const lastOnly = [HEADER, [`${label} 1`, 'Train'], [`${label} 2`, 'Audit'], act(`${label} 3`, 'Print')];
    expect(read(lastOnly).actions.map(({ text }) => text)).toEqual(['Train', 'Audit', 'Print']);
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

  it.each(['No.', 'Priority', 'Outcome'])('over its action and “%s” alone is an action', (beside) => {
    const rows = [
      ['Action', beside, 'Lead', 'RAG'],
      ['Agree', '1', 'Chair', 'G'],
      ['consider a film'],
      ['Print', '3', 'Chair', 'G'],
    ];
    expect(read(rows, { merges: ['A3:B3'] }).actions).toHaveLength(3);
  });

  it('heads what stands below it where half of the columns are merged', () => {
    const rows = [
      ['Action', 'Lead', 'Due', 'RAG'],
      ['Agree', 'Chair', 'May 2022', 'G'],
      ['homes for all'],
      ['Print', 'Chair', 'May 2022', 'G'],
    ];
    expect(headings(rows, { merges: ['A3:B3'] })).toEqual(['– > –', 'homes for all > –']);
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
    expect(heads('Homes: warm and dry')).toBe(false);
    expect(heads(`${'Homes and schools '.repeat(6)}:`)).toBe(false);
    expect(heads('A1:')).toBe(false);
  });

  it('with a number of its own is a heading only where the numbers below go on from it', () => {
    expect(headings([HEADER, ['Priority 1'], ['1.', 'Warm'], act('1.1'), act('1.2')])).toEqual([
      'Priority 1 > 1. Warm',
      'Priority 1 > 1. Warm',
    ]);
    expect(headings([HEADER, ['1.', 'Warm'], act('1.1')])).toEqual(['1. Warm > –']);
    expect(headings([HEADER, ['1.', 'Warm'], ['', '', 'Officer'], act('1.1')])).toEqual(['1. Warm > –']);
    expect(told(read([HEADER, ['1', 'Warm'], act('10.1')]))).toHaveLength(2);
    expect(told(read([HEADER, act('1'), ['2', 'SEND LETTERS'], act('3')]))).toHaveLength(3);
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
