/** What people are told of each sheet and column, and how numbers, priorities and leads go on from row to row. */
import { COPY_OF_OURS, type CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, told } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const act = (number: string) => [number, `Act ${number}`, 'Chair', 'May 2022', 'G'];
const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));

describe('of a sheet', () => {
  it('how many actions stand on how many rows is told', () => {
    const rows = [HEADER, act('1'), ['', '', '', 'June 2022', 'R'], act('2')];
    expect(read([['Plan'], ...rows]).sheets[0]?.why).toBe('Its table begins in row 2: 2 actions on 3 rows.');
  });

  it('every list beside the plan is named, from left to right', () => {
    const list = ['Name', 'Agency', 'Telephone'];
    const rows = [
      [...list, '', ...HEADER, '', ...list],
      ['A Person', 'Police', '01234', '', ...act('1'), '', 'B Person', 'Health', '01234'],
    ];
    expect(read(rows).sheets[0]?.why).toMatch(
      /beside it from column A and K on, under headings of its own\.$/,
    );
  });

  it('one action on one row is told as one', () => {
    expect(read([HEADER, act('1')]).sheets[0]?.why).toBe('Its table begins in row 1: 1 action on 1 row.');
  });

  it('each sheet is told for itself', () => {
    const sheets = [
      sketch([HEADER, act('1'), act('2')], { sheet: 'Homes' }),
      sketch([HEADER, act('1')], { sheet: 'Schools' }),
      sketch([['Names']], { sheet: 'Names' }),
      sketch([[''], ['', '']], { sheet: 'Blank' }),
      sketch([HEADER, act('1')], { sheet: 'Old', hidden: true }),
      sketch([HEADER, act('1')], { sheet: 'Plan summary', ours: 'summary' }),
      sketch([HEADER, act('1')], { sheet: 'Plan summary (2)', ours: COPY_OF_OURS }),
    ];
    expect(planIn(sheets).sheets.map(({ name, role, why }) => [name, role, why])).toEqual([
      ['Homes', 'plan', 'Its table begins in row 1: 2 actions on 2 rows.'],
      ['Schools', 'plan', 'Its table begins in row 1: 1 action on 1 row.'],
      [
        'Names',
        'other',
        'No row names the columns of a plan: the action, and at least one of lead, timescale, rating or evidence.',
      ],
      ['Blank', 'other', 'The sheet is empty.'],
      ['Old', 'other', 'The sheet is hidden; hidden sheets are not read.'],
      ['Plan summary', 'generated', 'Plan Monitor built it.'],
      ['Plan summary (2)', 'generated', 'It is a copy of a sheet of Plan Monitor and is left alone.'],
    ]);
  });

  it('a list of two columns beside the plan is named where a plan could have one of them, a note is not', () => {
    const beside = (...heads: string[]) =>
      read([
        [...HEADER, '', ...heads],
        [...act('1'), '', ...heads.map(() => 'x')],
      ]).sheets[0]?.why;
    expect(beside('Agency', 'Telephone')).toMatch(/beside it from column G on/);
    expect(beside('Telephone', 'Car')).not.toMatch(/Not read/);
    expect(beside('Agency')).not.toMatch(/Not read/);
    expect(beside()).not.toMatch(/Not read/);
  });

  it('a table begins with its own upper tier, not with that of a table beside it', () => {
    const half = HEADER.slice(0, 3);
    const rows = (...upper: string[]) => [
      ['Plan'],
      upper,
      [...half, '', ...HEADER],
      [...act('1').slice(0, 3), '', ...act('4')],
    ];
    const begins = (...upper: string[]) => /row \d/.exec(read(rows(...upper)).sheets[0]?.why ?? '')?.[0];
    expect(begins('', '', '', '', 'Planning', '', '', 'Monitoring')).toBe('row 3');
    expect(begins('Planning', '', 'Delivery', '', 'x')).toBe('row 2');
  });

  it('a header without an action below it is named by its row', () => {
    expect(read([['Blank form'], HEADER]).sheets[0]?.why).toBe(
      'Row 2 reads as a header, but no row with an action stands below it.',
    );
  });
});

describe('of a column', () => {
  const columns = (...rows: readonly (readonly string[])[]) =>
    read(rows).columns.map(({ column, header, role }) => `${column} ${header}: ${role}`);
  const table = [HEADER, act('1')];

  it('what is said again under the same header is told once', () => {
    expect(columns(...table, ['Priority 2'], HEADER, act('2'))).toEqual(columns(...table));
  });

  it('another header further down is told as well', () => {
    const other = HEADER.with(3, 'Deadline');
    expect(columns(...table, ['Priority 2'], other, act('2'))).toEqual([
      ...columns(...table),
      'D Deadline: timescale',
    ]);
  });
});

describe('of lines that are read as headings', () => {
  const plain = ['Action', 'Lead', 'Due'];
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      [`Heading ${'ABCDEFGHIJKL'.charAt(at)}`],
      [`Act ${String(at)}`, 'Chair', 'May 2022'],
      [`Act ${String(at)} again`, 'Chair', 'May 2022'],
    ]).flat();

  it('eight are named, the others counted', () => {
    const why = (count: number) => read([plain, ...rows(count)]).columns[0]?.why ?? '';
    expect(why(8)).toMatch(/not as actions: A2, A5, A8, A11, A14, A17, A20, A23\.$/);
    expect(why(9)).toMatch(/A20, A23 and 1 more\.$/);
    expect(read([plain, ['Agree', 'Chair', 'May 2022']]).columns[0]?.why).not.toMatch(/headings/);
  });

  it('none but the column of actions speaks', () => {
    const { columns } = read([plain, ...rows(2)]);
    expect(columns.map(({ why = '' }) => why.includes('headings'))).toEqual([true, false, false]);
  });
});

describe('an action goes on', () => {
  it('where its number and text are blank or said again', () => {
    expect(told(read([HEADER, act('1'), act('1'), ['1', '', 'Nurse', 'June 2022', 'R']]))).toEqual([
      '1 Act 1 | B2 Chair; B3 Chair; B4 Nurse',
    ]);
  });

  it('not where only one of them is', () => {
    expect(told(read([HEADER, act('1'), act('1').with(1, 'Print'), act('2').with(1, 'Print')]))).toHaveLength(
      3,
    );
  });

  it('not from one priority or outcome to the next', () => {
    const header = ['Priority', 'Outcome', 'Action', 'Lead', 'Due'];
    const same = ['Agree', 'Chair', 'May 2022'];
    const plan = read([
      header,
      ['Homes', 'Warm', ...same],
      ['Homes', 'Warm', ...same],
      ['', 'Dry', ...same],
      ['Schools', '', ...same],
      ['', 'Dry', ...same],
    ]);
    expect(headingsOf(plan)).toEqual(['Homes > Warm', 'Homes > Dry', 'Schools > –', 'Schools > Dry']);
    expect(activitiesOf(plan)).toHaveLength(5);
  });
});

describe('a number', () => {
  const number = (text: CellValue) => read([HEADER, act('1').with(0, String(text))]).actions[0]?.number;

  it('that no action could have is named by its beginning', () => {
    expect(number('x'.repeat(60))).toBe('x'.repeat(60));
    expect(number('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
  });

  it('is none where its formula fails', () => {
    expect(number('#REF!')).toBeNull();
  });

  it('that is too long goes on where it is said again', () => {
    const long = act('1').with(0, 'x'.repeat(80));
    expect(read([HEADER, long, long]).actions).toHaveLength(1);
  });
});

describe('a lead', () => {
  const header = ['No.', 'Action', 'Lead agency', 'Lead officer', 'Due'];

  it('goes on for the rows below until another is named in its column', () => {
    const rows = [
      header,
      ['1', 'Agree', 'Police', 'Chair', 'May 2022'],
      ['', '', '', 'Nurse', 'June 2022'],
      ['', '', 'Health', '', 'July 2022'],
      ['2', 'Print', '', '', 'May 2022'],
    ];
    expect(activitiesOf(read(rows)).map(({ leads }) => leads.map(({ text }) => text))).toEqual([
      ['Police', 'Chair'],
      ['Police', 'Nurse'],
      ['Health', 'Nurse'],
      [],
    ]);
  });

  it('on a row of its own is added to those above, each from its cell', () => {
    const rows = [header, ['1', 'Agree', 'Police', 'Chair', 'May 2022'], ['', '', 'Health', '', '']];
    const [activity] = activitiesOf(read(rows));
    expect(activity?.leads.map(({ text, cell }) => [text, cell.row, cell.column])).toEqual([
      ['Police', 1, 2],
      ['Chair', 1, 3],
      ['Health', 2, 2],
    ]);
  });
});

describe('evidence', () => {
  const header = ['No.', 'Action', 'Lead', 'Due', 'Progress'];
  const first = ['1', 'Agree', 'Chair', 'May 2022', 'Met in May'];
  const kinds = (rows: readonly (readonly string[])[], options: SketchOptions = {}) =>
    activitiesOf(read([header, ...rows], options)).map(({ evidence }) => [evidence.kind, evidence.text]);

  it('above may cover the row below it within an action, and none of the next', () => {
    expect(kinds([first, ['', '', '', 'June 2022', ''], ['2', 'Print', 'Chair', 'May 2022', '']])).toEqual([
      ['evidence', 'Met in May'],
      ['above', 'Met in May'],
      ['none', ''],
    ]);
  });

  it('merged over two actions may cover both', () => {
    expect(kinds([first, ['2', 'Print', 'Chair', 'May 2022', '']], { merges: ['E2:E3'] })).toEqual([
      ['evidence', 'Met in May'],
      ['above', 'Met in May'],
    ]);
  });

  it('on a row of its own is the row’s above, before which nothing else stands that is not its own', () => {
    expect(kinds([first, ['', '', '', '', 'Voted in June']])).toEqual([
      ['evidence', 'Met in May\nVoted in June'],
    ]);
    expect(kinds([first, ['', '', '', 'June 2022', ''], ['', '', '', '', 'Voted in June']])).toEqual([
      ['evidence', 'Met in May'],
      ['evidence', 'Voted in June'],
    ]);
  });

  it('that says nothing is none, whatever its marks', () => {
    expect(kinds([first.with(4, 'N/A'), ['', '', '', 'June 2022', '–']])).toEqual([
      ['none', ''],
      ['none', ''],
    ]);
  });
});
