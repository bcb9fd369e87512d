import type { ColumnReading, ColumnRole, Question } from '../../../src/plan/model';
import { alikeElsewhere, answerColumns, tieOf } from '../../../src/plan/settings/alike-columns';

const column = (
  sheet: string,
  letter: string,
  header: string,
  role: ColumnRole,
  rivals: string[] = [],
): ColumnReading => ({ sheet, column: letter, header, role, rivals });
const COLUMNS = [
  column('One', 'C', 'Lead', 'lead', ['D']),
  column('One', 'D', 'Owner', 'ignored'),
  column('Two', 'C', 'Lead', 'lead', ['D']),
  column('Two', 'D', 'Owner', 'ignored'),
  column('Three', 'C', 'lead ', 'lead'),
  column('Three', 'D', '', 'ignored'),
];
const question = (row: number, at: number, sheet = 'One'): Question => ({
  about: 'column',
  what: 'Which?',
  until: 'Until then C.',
  cell: { sheet, row, column: at },
});

describe('a tie', () => {
  it('has the columns to choose from, and the sheets that are laid out alike', () => {
    expect(tieOf(question(2, 2), COLUMNS)).toMatchObject({
      taken: { sheet: 'One', column: 'C' },
      choices: [
        { column: 'C', header: 'Lead' },
        { column: 'D', header: 'Owner' },
      ],
      sheets: ['One', 'Two'],
    });
  });

  it('is answered on each of them', () => {
    const tie = tieOf(question(2, 2), COLUMNS);
    const answered = tie ? answerColumns(tie, 'D', COLUMNS) : [];
    expect(answered.map(({ sheet, column: letter }) => [sheet, letter])).toEqual([
      ['One', 'D'],
      ['Two', 'D'],
    ]);
  });

  it('of sheets with other headings in the same columns is another', () => {
    const columns = [
      ...COLUMNS.slice(0, 3),
      column('Two', 'D', 'Responsible', 'ignored'),
      column('Four', 'C', ' lead', 'lead', ['D']),
      column('Four', 'D', 'OWNER', 'ignored'),
    ];
    expect(tieOf(question(2, 2), columns)?.sheets).toEqual(['One', 'Four']);
    expect(tieOf(question(2, 2, 'Two'), columns)?.sheets).toEqual(['Two']);
  });

  it('is the one of the column that is asked about, where a sheet has several', () => {
    const columns = [
      ...COLUMNS.slice(0, 2),
      column('One', 'E', 'When', 'timescale', ['F']),
      column('One', 'F', 'Date', 'ignored'),
    ];
    expect(tieOf(question(2, 4), columns)?.choices.map(({ header }) => header)).toEqual(['When', 'Date']);
    expect(tieOf(question(2, 3), columns)).toBeNull();
  });

  it('is none where nobody has looked for rivals', () => {
    const one: ColumnReading = { sheet: 'One', column: 'C', header: 'Lead', role: 'lead' };
    expect(tieOf(question(2, 2), [one])).toBeNull();
  });

  it('is none where the column has no rival, or something else is asked', () => {
    expect(tieOf(question(2, 2, 'Three'), COLUMNS)).toBeNull();
    expect(tieOf({ ...question(2, 2), about: 'header' }, COLUMNS)).toBeNull();
    expect(tieOf({ ...question(2, 2), cell: null }, COLUMNS)).toBeNull();
  });
});

test('columns of other sheets with the same heading, whatever its capitals and blanks; none without a heading', () => {
  const [first] = COLUMNS;
  const last = COLUMNS.at(-1);
  expect(first && alikeElsewhere(first, COLUMNS).map(({ sheet }) => sheet)).toEqual(['Two', 'Three']);
  expect(last && alikeElsewhere(last, [...COLUMNS, column('Two', 'E', '', 'ignored')])).toEqual([]);
});
