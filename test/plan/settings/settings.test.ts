import fc from 'fast-check';
import type { CellValue } from '../../../src/plan/grid';
import {
  asOfQuestion,
  columnNames,
  pickColumn,
  readSettings,
  whichWords,
  columnNameIn,
} from '../../../src/plan/settings';
import { settingsRows } from '../../../src/plan/settings/sheet';
import { roleOf } from '../../../src/plan/settings/role-of';
import { dayOfWords, monthOfWord } from '../../../src/plan/settings/words';
import { sketch } from '../../support/grids';
import { day } from '../../support/plan-builder';

const HEADER = ['#header setting', 'Setting', 'In use', 'Your setting', 'What it means'];
const sheet = (rows: CellValue[][], formats = {}) => sketch(rows, { ours: 'settings', formats });

describe('what people type on Plan settings', () => {
  it.each<[string, string, object]>([
    ['Position at', '30/04/2022', { asOf: '2022-04-30' }],
    ['Position at', '30 April 2022', { asOf: '2022-04-30' }],
    ['Position at', '2022-04-30', { asOf: '2022-04-30' }],
    ['position  at', 'Today', { asOf: 'today' }],
    ['Position at', '31/02/2022', { asOf: null }],
    ['Plan begins', '1.4.2021', { periodStart: '2021-04-01' }],
    ['Year begins in', 'Sept', { yearStartMonth: 9 }],
    ['Year begins in', '13', { yearStartMonth: null }],
    ['Protective marking', 'OFFICIAL', { marking: 'OFFICIAL' }],
    ['My own note', 'anything', { asOf: null, marking: null }],
  ])('%s: %s', (name, said, expected) => {
    expect(readSettings(sheet([HEADER, ['', name, '', said]])).settings).toMatchObject(expected);
  });

  it('a real date is a day, in whatever column the heading stands now', () => {
    const grid = sheet(
      [
        ['#header setting', 'Setting', 'Inserted', 'Your setting'],
        ['#setting asOf', 'Position at', 'x', 44681],
      ],
      { D2: 'dd/mm/yyyy' },
    );
    expect(readSettings(grid)).toMatchObject({ settings: { asOf: '2022-04-30' }, problems: [] });
  });

  it('what cannot be used is told with its row, and the rest counts', () => {
    const { settings, problems } = readSettings(
      sheet([
        HEADER,
        ['', 'Position at', '', 'soon'],
        ['', 'Plan begins', '', '01/04/2023'],
        ['', 'Plan ends', '', '31/03/2021'],
        ['', 'Protective marking', '', 'OFFICIAL'],
      ]),
    );
    expect(settings).toMatchObject({ asOf: null, periodStart: null, periodEnd: null, marking: 'OFFICIAL' });
    expect(problems.map(({ row }) => row)).toEqual([1, null]);
    expect(problems[0]?.what).toMatch(/^“soon” for “Position at” is not used: it should be a day/);
  });

  it('never throws, whatever stands in the sheet', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Setting',
        'Your setting',
        'Position at',
        'Column heading',
        'Your correction',
        'Rating',
        'Your meaning',
        'Red',
        'Your meeting',
        'Its date',
        'Level',
        'Your name for it',
        'Your months overdue',
        '3 Executive',
        'Check',
        'Your reason',
        'Sheet of ours',
        'Your on or off',
        'Leads',
        '',
      ),
      fc.string(),
      fc.double(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        expect(readSettings(sheet(rows as CellValue[][])).problems).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a column is found again', () => {
  const columns = (headers: readonly string[]) =>
    headers.map((header, at) => ({ sheet: 'Plan', column: String.fromCharCode(65 + at), header }));
  const before = ['Action', 'Lead', 'Progress', 'RAG', 'Progress'];

  it.each<[string, string[], string, string | null]>([
    ['where it stood', before, 'B', 'B'],
    ['after an insertion', ['New', ...before], 'B', 'C'],
    ['after it was moved', ['Lead', 'Action', 'Progress', 'RAG', 'Progress'], 'B', 'A'],
    ['one of two alike, by its neighbour', ['RAG', 'Progress', 'Action', 'Lead', 'Progress'], 'E', 'B'],
    ['one of two alike, by its number', ['X', 'Progress', 'Y', 'Progress'], 'E', 'D'],
    ['not where it might be either', ['X', 'Progress', 'Y', 'Progress', 'Z', 'Progress'], 'E', null],
    ['not where it is gone', ['Action', 'RAG'], 'B', null],
    ['written with other spaces and capitals', ['ACTION', ' lead '], 'B', 'B'],
  ])('%s', (_words, after, letter, expected) => {
    const names = columnNames(columns(before));
    const name = names.find((one) => one.letter === letter);
    if (!name) throw new Error(`No column ${letter}`);
    expect(pickColumn(name, 'Plan', columns(after))?.column ?? null).toBe(expected);
    const grid = sheet([
      ['', 'Column heading', 'Your correction', 'Sheet', 'Column', 'Which of them'],
      ['', name.header ?? '', 'Lead', 'Plan', letter, whichWords(name)],
    ]);
    const [row] = settingsRows(grid);
    if (!row) throw new Error('The row was not read');
    expect(columnNameIn(grid, row)).toEqual(name);
  });
});

it.each<[string, string | null]>([
  ['RAG rating', 'rag'],
  ['rag', 'rag'],
  ['By whom', 'lead'],
  ['revisedDate', 'revised'],
  ['ignore', 'ignored'],
  [' Not used ', 'ignored'],
  ['None of these', null],
  ['Why skip', null],
  ['Objective', null],
  ['constructor', null],
])('the word %s names the role %s', (word, role) => {
  expect(roleOf(word)).toBe(role);
});

it('months and days are whole words', () => {
  expect([monthOfWord('ma'), monthOfWord('May'), monthOfWord('0')]).toEqual([null, 5, null]);
  expect(dayOfWords('due 30/04/2022')).toBeNull();
});

it.each<[string, string | null]>([
  ['30/04/2022', '2022-04-30'],
  ['30.4.22', '2022-04-30'],
  ['3-4-2022', '2022-04-03'],
  ['30 April 2022', '2022-04-30'],
  ['30th Apr. 22', '2022-04-30'],
  ['30-Apr-2022', '2022-04-30'],
  ['Saturday, 30 April, 2022', '2022-04-30'],
  ['2022-04-30', '2022-04-30'],
  ['04/30/2022', null],
  ['31/04/2022', null],
  ['30/04', null],
  ['30/04/202', null],
  ['30/04-2022', null],
  ['April 2022', null],
])('“%s” is typed for the day %s', (text, expected) => {
  expect(dayOfWords(text)).toBe(expected);
});

it.each<[string, boolean]>([
  ['2022-04-30', false],
  ['2022-08-08', false],
  ['2022-08-09', true],
  ['2024-01-01', true],
])('on %s the day is asked about: %s', (today, asks) => {
  const plan = {
    period: { start: day('2021-04-01'), end: day('2023-03-31') },
    versionDay: day('2022-04-30'),
  };
  expect(asOfQuestion(plan, day(today)) !== null).toBe(asks);
});
