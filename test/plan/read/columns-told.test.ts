/** What people are told of each column: by what it was told, what else it could be, and how its cells are taken. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch } from '../../support/grids';
import { planIn } from './support';

const read = (rows: readonly (readonly CellValue[])[]) => planIn(sketch(rows));
const whyOf = (rows: readonly (readonly CellValue[])[], letter: string) =>
  read(rows).columns.find(({ column }) => column === letter)?.why;
const rivalsOf = (rows: readonly (readonly CellValue[])[], letter: string) =>
  read(rows).columns.find(({ column }) => column === letter)?.rivals;

describe('by what a column was told', () => {
  const rows = [
    ['', 'Action', 'Lead\nofficer', 'Start', 'Due', 'Revised date', 'RAG', 'Progress', 'Budget', 'When'],
    ['1', 'Agree', 'Chair', 'May 2022', 'June 2022', 'TBC', 'R', 'Met', '5', 'June 2022'],
    ['2', 'Print', 'Nurse', 'soon', 'July 2022', '', 'G', '', '', ''],
    ['new', 'Send', '', '', 'after that', '', '', '', '', ''],
  ];

  it.each([
    ['A', 'It has no header; 2 of 3 filled cells hold a number.'],
    ['B', 'The header “Action” says so; 3 cells below are filled.'],
    ['C', 'The header “Lead officer” says so; 2 cells below are filled.'],
    ['D', 'The header “Start” says so; 1 of 2 filled cells name a time.'],
    ['E', 'The header “Due” says so; 2 of 3 filled cells name a time.'],
    ['F', 'The header “Revised date” says so; 1 of 1 filled cells name a time.'],
    ['G', 'The header “RAG” says so; 2 cells below rate.'],
    ['H', 'The header “Progress” says so; 1 cell below is filled.'],
    ['I', 'The header “Budget” names nothing of a plan.'],
    ['J', 'The header “When” fits, but another column serves for what it names.'],
  ])('%s: %s', (letter, why) => {
    expect(whyOf(rows, letter)).toBe(why);
  });

  it('an empty one says so, but for ratings, which may be fills', () => {
    const empty = [
      ['Action', 'Lead', 'Due', 'RAG'],
      ['Agree', '', '', ''],
      ['Print', '', '', ''],
    ];
    expect(whyOf(empty, 'C')).toBe('The header “Due” says so; no cell below is filled.');
    expect(whyOf(empty, 'B')).toBe('The header “Lead” says so; no cell below is filled.');
    expect(whyOf(empty, 'D')).toBe('The header “RAG” says so; 0 cells below rate.');
  });

  it('one that holds a single rating says so', () => {
    const one = [
      ['Action', 'Lead', 'RAG'],
      ['Agree', 'Chair', 'R'],
    ];
    expect(whyOf(one, 'C')).toBe('The header “RAG” says so; 1 cell below rates.');
  });
});

describe('another column could be it as well', () => {
  /** Ten rows, of which the first so many of each column hold its cell. */
  const filled = (headers: readonly string[], cells: readonly string[], counts: readonly number[]) => [
    ['Action', ...headers],
    ...Array.from({ length: 10 }, (_, at) => [
      `Act ${String(at)}`,
      ...cells.map((cell, index) => (at < (counts[index] ?? 0) ? cell : '')),
    ]),
  ];

  it.each<[string, readonly string[], readonly string[]]>([
    ['leads', ['Lead', 'Owner', 'Due'], ['Chair', 'Nurse', 'May 2022']],
    ['deadlines', ['Due', 'Deadline', 'Lead'], ['May 2022', 'June 2022', 'Chair']],
    ['starts', ['Start', 'Start date', 'Lead'], ['May 2022', 'June 2022', 'Chair']],
    ['revised dates', ['Revised date', 'New date', 'Lead'], ['May 2022', 'June 2022', 'Chair']],
    ['ratings', ['Delivery RAG', 'Impact RAG', 'Lead'], ['G', 'R', 'Chair']],
    ['numbers', ['No.', 'Ref', 'Lead'], ['1.1', '7', 'Chair']],
    ['how far the work is', ['Status', 'Current status', 'Lead'], ['Started', 'Met', 'Chair']],
  ])('where it has four fifths as many: %s', (_, headers, cells) => {
    expect(rivalsOf(filled(headers, cells, [10, 8, 10]), 'B')).toEqual(['C']);
    expect(rivalsOf(filled(headers, cells, [10, 7, 10]), 'B')).toEqual([]);
    expect(rivalsOf(filled(headers, cells, [10, 0, 10]), 'B')).toEqual([]);
  });

  it('not where its cells are no dates, numbers or ratings', () => {
    const cell = 'see below';
    expect(rivalsOf(filled(['Due', 'Deadline'], ['May 2022', cell], [9, 9]), 'B')).toEqual([]);
    expect(rivalsOf(filled(['No.', 'Ref', 'Lead'], ['1.1', cell, 'Chair'], [9, 9, 9]), 'B')).toEqual([]);
    expect(rivalsOf(filled(['Delivery RAG', 'Impact RAG'], ['G', cell], [9, 9]), 'B')).toEqual([]);
  });

  it('not where both are empty', () => {
    expect(rivalsOf(filled(['Lead', 'Owner', 'Due'], ['', '', 'May 2022'], [0, 0, 9]), 'B')).toEqual([]);
  });

  it('not where its header means another thing, or it serves for that', () => {
    expect(
      rivalsOf(filled(['Lead', 'Start', 'Due'], ['Chair', 'May 2022', 'May 2022'], [9, 9, 9]), 'D'),
    ).toEqual([]);
    expect(rivalsOf(filled(['Progress', 'Notes', 'Lead'], ['Met', 'Sent', 'Chair'], [9, 9, 9]), 'B')).toEqual(
      [],
    );
    expect(rivalsOf(filled(['Measure', 'KPI', 'Lead'], ['1', '2', 'Chair'], [9, 9, 9]), 'B')).toEqual([]);
  });

  it('not where one leads in another respect', () => {
    const rows = filled(['Lead officer', 'Named person', 'Agency'], ['Chair', 'Nurse', 'Police'], [9, 9, 9]);
    expect([rivalsOf(rows, 'B'), rivalsOf(rows, 'D')]).toEqual([['C'], []]);
  });

  it('not where it rates one period, whose last rating counts by rule', () => {
    expect(rivalsOf(filled(['RAG', 'Q1 RAG', 'Lead'], ['G', 'R', 'Chair'], [9, 9, 9]), 'B')).toEqual([]);
  });

  it('is said with the letters of all that could', () => {
    const rows = (...headers: readonly string[]) =>
      filled([...headers, 'Due'], [...headers.map(() => 'Chair'), 'May 2022'], Array<number>(9).fill(10));
    expect(whyOf(rows('Lead', 'Owner'), 'B')).toMatch(
      /are filled\. Column C could be it as well: please say which\.$/,
    );
    expect(whyOf(rows('Lead', 'Owner', 'Who'), 'B')).toMatch(
      /are filled\. Columns C and D could be it as well: please say which\.$/,
    );
  });
});

describe('how several columns count is told', () => {
  const rows = (headers: readonly string[], cell: string) => [
    ['Action', ...headers, 'Due'],
    ['Agree', ...headers.map(() => cell), 'May 2022'],
  ];

  it.each<[string, readonly string[], string, RegExp]>([
    ['two leads', ['Lead agency', 'Lead officer'], 'Police', / Column C names leads as well; both count\.$/],
    [
      'three leads',
      ['Lead agency', 'Lead officer', 'Strategic lead'],
      'Police',
      / Columns C and D name leads as well; all count\.$/,
    ],
    [
      'two ratings',
      ['Q1 RAG', 'Q2 RAG'],
      'G',
      / Column C rates as well; the last one that a row fills in is its/,
    ],
    ['three ratings', ['Q1 RAG', 'Q2 RAG', 'Q3 RAG'], 'G', / Columns C and D rate as well; the last one/],
    ['two reports', ['Q1 update', 'Q2 update'], 'Met', / Column C reports as well; all are read/],
    ['three reports', ['Q1 update', 'Q2 update', 'Q3 update'], 'Met', / Columns C and D report as well; all/],
  ])('%s', (_, headers, cell, why) => {
    expect(whyOf(rows(headers, cell), 'B')).toMatch(why);
  });

  it.each<[string, readonly string[], string]>([
    ['one lead', ['Lead'], 'Police'],
    ['one rating', ['RAG'], 'G'],
    ['one report of a period', ['Q1 update'], 'Met'],
    ['reports of no period', ['Progress', 'Evidence'], 'Met'],
    ['a measure that is no outcome', ['KPI', 'Progress'], 'Met'],
    ['measures of single quarters', ['KPI Q1', 'KPI Q2'], 'Met'],
  ])('not of %s', (_, headers, cell) => {
    expect(whyOf(rows(headers, cell), 'B')).toMatch(/; 1 (?:cell below is filled|cell below rates)\.$/);
  });

  it('not of an outcome that the actions are to achieve', () => {
    const before = [
      ['Outcome', 'Action', 'Lead'],
      ['Safe', 'Agree', 'Chair'],
    ];
    expect(whyOf(before, 'A')).toBe('The header “Outcome” says so; 1 cell below is filled.');
  });
});
