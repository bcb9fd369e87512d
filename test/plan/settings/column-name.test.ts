import { columnNameIn, columnNames, columnRows, pickColumn, whichWords } from '../../../src/plan/settings';
import type { ColumnName } from '../../../src/plan/settings/settings';
import { settingsRows } from '../../../src/plan/settings/sheet';
import { sketch } from '../../support/grids';

/** Columns from A on with these headings. */
const columns = (sheet: string, ...headers: string[]) =>
  headers.map((header, at) => ({ sheet, column: String.fromCharCode(65 + at), header }));
const named = (header: string | null, more: Partial<ColumnName> = {}): ColumnName => ({
  sheet: 'Plan',
  header,
  nth: null,
  of: null,
  after: null,
  letter: null,
  ...more,
});
const picked = (name: ColumnName, ...headers: string[]) =>
  pickColumn(name, 'Plan', columns('Plan', ...headers))?.column ?? null;

describe('the name of a column', () => {
  it('tells its heading, its neighbour and its letter; of several alike also which it is', () => {
    expect(columnNames(columns('Plan', 'Action', 'Note', '', 'Lead', 'note'))).toEqual([
      { sheet: 'Plan', header: 'Action', nth: null, of: null, after: null, letter: 'A' },
      { sheet: 'Plan', header: 'Note', nth: 1, of: 2, after: 'Action', letter: 'B' },
      { sheet: 'Plan', header: '', nth: null, of: null, after: 'Note', letter: 'C' },
      { sheet: 'Plan', header: 'Lead', nth: null, of: null, after: 'Note', letter: 'D' },
      { sheet: 'Plan', header: 'note', nth: 2, of: 2, after: 'Lead', letter: 'E' },
    ]);
  });

  it('goes by the columns of its own sheet, from left to right', () => {
    const [lead, , action] = columnNames([
      { sheet: 'Two', column: 'AA', header: 'Lead' },
      { sheet: 'One', column: 'B', header: 'Lead' },
      { sheet: 'Two', column: 'Z', header: 'Action' },
      { sheet: 'Two', column: 'Z', header: 'Action' },
    ]);
    expect(lead).toMatchObject({ nth: null, of: null, after: 'Action' });
    expect(action).toMatchObject({ nth: null, of: null, after: null });
  });
});

describe('a column whose heading is gone', () => {
  it.each<[string, string, string]>([
    ['words were added', 'Lead', 'Lead officer'],
    ['words were dropped', 'Lead officer', 'Lead'],
    ['words changed places', 'Evidence and impact', 'Impact and evidence'],
    ['a letter in four was changed', 'Lead', 'Leed'],
    ['a letter was added', 'Deputy', 'Depputy'],
    ['a letter in four was added', 'RAG', 'BRAG'],
    ['words were added to several', 'Impact of work', 'Evidence and impact of work'],
    ['a blank was added', 'Timescale', 'Time scale'],
    ['a word of several was dropped', 'Evidence of impact', 'Evidence, impact'],
  ])('is the one that was lightly renamed: %s', (_words, before, now) => {
    expect(picked(named(before), 'Action', now)).toBe('B');
  });

  it.each<[string, string, string]>([
    ['has more than a letter in four changed', 'Lead', 'Load it'],
    ['has another short word', 'No', 'By'],
    ['shares a short word alone', 'By', 'By when'],
    ['has no words', 'Lead', '–'],
    ['had no words', '–', 'Lead'],
    ['has other signs alone', '–', '…'],
    [
      'is a sentence, and differs in a letter',
      'What has been done so far by everybody in the partnership who was asked to do anythinq',
      'What has been done so far by everybody in the partnership who was asked to do anything',
    ],
  ])('is not one that %s', (_words, before, now) => {
    expect(picked(named(before), 'Action', now)).toBeNull();
  });

  it('is not one that stood beside it before, nor one of two', () => {
    expect(picked(named('Lead'), 'Lead officer', 'Action')).toBe('A');
    expect(picked(named('Lead', { besides: ['LEAD  officer'] }), 'Lead officer', 'Action')).toBeNull();
    expect(picked(named('Lead'), 'Lead officer', 'Action', 'Lead name')).toBeNull();
  });

  it('is of two the one that stands after the same neighbour', () => {
    const name = named('Lead', { after: 'Action' });
    expect(picked(name, 'Lead officer', 'action', 'Lead name')).toBe('C');
    expect(picked(name, 'Lead officer', 'Progress', 'Lead name')).toBeNull();
    expect(picked(named('Lead'), 'Lead officer', 'Lead name')).toBeNull();
    expect(picked(name, 'Action', 'Lead officer', 'Action', 'Lead name')).toBeNull();
  });

  it('is never one without a heading', () => {
    expect(picked(named('Lead', { letter: 'B' }), 'Action', '')).toBeNull();
  });
});

describe('a column that is told by its letter', () => {
  it('is the one that stands there', () => {
    expect(picked(named(null, { letter: 'B' }), 'Action', 'Lead')).toBe('B');
    expect(picked(named(null, { letter: 'C' }), 'Action', 'Lead')).toBeNull();
  });

  it('without a heading is the one that has none now, else the one that stands there', () => {
    const name = named('', { letter: 'B' });
    expect(picked(name, 'Action', 'Lead', '')).toBe('C');
    expect(picked(name, 'Action', 'Lead')).toBe('B');
    expect(picked(name, 'Action')).toBeNull();
  });

  it('with a heading that stands elsewhere now is found there', () => {
    expect(picked(named('Lead', { letter: 'A' }), 'Action', 'Lead')).toBe('B');
  });
});

describe('one of several columns alike', () => {
  it('is the one that is counted, where there are as many as before, or nobody said how many', () => {
    const now = ['Note', 'Action', 'Note'];
    expect(picked(named('Note', { nth: 2, of: 2 }), ...now)).toBe('C');
    expect(picked(named('Note', { nth: 2 }), ...now)).toBe('C');
    expect(picked(named('Note', { nth: 2, of: 3 }), ...now)).toBeNull();
    expect(picked(named('Note', { nth: 3 }), ...now)).toBeNull();
    expect(picked(named('Note'), ...now)).toBeNull();
  });

  it('is counted from the left, in whichever order the tables of the sheet name them', () => {
    const now = [
      { sheet: 'Plan', column: 'D', header: 'Note' },
      { sheet: 'Plan', column: 'B', header: 'Note' },
    ];
    expect(columnNames(now).map(({ nth, after }) => [nth, after])).toEqual([
      [2, 'Note'],
      [1, null],
    ]);
    expect(pickColumn(named('Note', { nth: 1 }), 'Plan', now)?.column).toBe('B');
  });
});

describe('a row of the columns’ table', () => {
  const HEADER = ['', 'Column heading', 'Your correction', 'Sheet', 'Column', 'Which of them'];
  const rowsOf = (...rows: string[][]) => columnRows(sketch([HEADER, ...rows], { ours: 'settings' }));

  it.each<[string, Partial<ColumnName>]>([
    ['', {}],
    ['2 of 3', { nth: 2, of: 3 }],
    ['12 of 13', { nth: 12, of: 13 }],
    ['after “Action”', { after: 'Action' }],
    ['row 3', { headerRow: 3 }],
    ['2 of 3, after “Action”, row 12', { nth: 2, of: 3, after: 'Action', headerRow: 12 }],
    ['after “the “real” lead”', { after: 'the “real” lead' }],
    ['after “Stage 2 of 3”', { after: 'Stage 2 of 3' }],
    ['after “Lead, row 2”', { after: 'Lead, row 2' }],
    ['after “Lead\nofficer”, row 2', { after: 'Lead\nofficer', headerRow: 2 }],
  ])('says which column it is and is read back: “%s”', (words, which) => {
    const name = named('Note', { letter: 'C', ...which });
    expect(whichWords(name)).toBe(words);
    const [one] = rowsOf(['', 'Note', '', 'Plan', 'C', words]);
    expect(one?.name).toEqual({ ...name, sheets: [], besides: [] });
  });

  it('counts the columns alike only where both figures are known', () => {
    expect([{ nth: 2 }, { of: 3 }].map((which) => whichWords(named('Note', which)))).toEqual(['', '']);
  });

  it('that people have written as they speak is read', () => {
    const grid = sketch([HEADER, ['', 'Note', '', '', '', '2nd of 3']], { ours: 'settings' });
    const names = settingsRows(grid).map((row) => columnNameIn(grid, row));
    expect(names).toEqual([named('Note', { sheet: null, nth: 2, of: 3 })]);
  });

  it('knows what stood beside it: the other headings of its sheet, and the other sheets', () => {
    const rows = rowsOf(
      ['', 'Action', '', 'One', 'A', ''],
      ['', 'Lead', '', 'One', 'B', ''],
      ['', '(no heading)', '', 'One', 'C', ''],
      ['', 'Action', '', 'Two', 'A', ''],
      ['', '', 'Lead', 'Three', 'A', ''],
      ['', 'Deputy', '', '', 'D', ''],
    );
    expect(rows.map(({ name }) => [name.header, name.sheets, name.besides])).toEqual([
      ['Action', ['Two'], ['Lead']],
      ['Lead', ['Two'], ['Action']],
      ['', ['Two'], ['Action', 'Lead']],
      ['Action', ['One'], []],
      ['Deputy', ['One', 'Two'], []],
    ]);
  });
});
