/** What layouts never seen before may hold, each in a sheet of a few rows. */
import type { CellValue } from '../../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../../support/grids';
import { activitiesOf, planIn, rolesOf, told } from '../support';

const HEADER = ['No.', 'Action', 'Lead', 'Milestones', 'Due', 'RAG', 'Progress'];
const row = (
  number: CellValue,
  rag: CellValue,
  more: Partial<Record<'due' | 'progress', CellValue>> = {},
) => [
  number,
  `Act ${String(number)}`,
  'Chair',
  `Step ${String(number)}`,
  more.due ?? 'May 2022',
  rag,
  more.progress ?? '',
];
const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch([HEADER, ...rows], options));
const ratingsOf = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  activitiesOf(read(rows, options)).map(({ rag }) => [rag.rating, rag.remark, rag.unrecognised]);

describe('scales', () => {
  test('five points: Amber/Red and Amber/Green count as amber, their leaning kept in words', () => {
    const words = ['Red', 'Amber/Red', 'Amber', 'Amber/Green', 'Green'];
    expect(ratingsOf(words.map((word, index) => row(String(index + 1), word)))).toEqual([
      ['red', null, false],
      ['amber', 'Amber/Red', false],
      ['amber', null, false],
      ['amber', 'Amber/Green', false],
      ['green', null, false],
    ]);
  });

  test('status words in place of colours', () => {
    const header = ['No.', 'Action', 'Lead', 'Due', 'Status'];
    const words = ['Not started', 'On track', 'At risk', 'Overdue', 'Complete', 'On hold'];
    const rows = words.map((word, index) => [String(index + 1), `Act ${word}`, 'Chair', 'May 2022', word]);
    const plan = planIn(sketch([header, ...rows]));
    expect(rolesOf(plan)).toContain('E rag');
    expect(activitiesOf(plan).map(({ rag }) => [rag.rating, rag.unrecognised])).toEqual([
      ['notStarted', false],
      ['green', false],
      ['amber', false],
      ['red', false],
      ['blue', false],
      [null, false],
    ]);
    expect(activitiesOf(plan).at(-1)?.rag.remark).toBe('On hold');
  });

  test('blue for complete makes green on track', () => {
    const plan = read([row('1', 'B'), row('2', 'G'), row('3', 'A')]);
    expect(plan.ragKey.map(({ rating, meaning }) => [rating, meaning])).toEqual([
      ['red', 'late'],
      ['amber', 'atRisk'],
      ['green', 'onTrack'],
      ['notStarted', 'notStarted'],
      ['blue', 'complete'],
    ]);
  });
});

describe('dates', () => {
  test('start and finish columns make a window, as texts or as real dates', () => {
    const header = ['Action', 'Owner', 'START', 'FINISH', 'RAG'];
    const plan = planIn(
      sketch(
        [header, ['Agree', 'Chair', 'May 2022', 'July 2022', 'G'], ['Print', 'Chair', 44_682, 44_773, 'G']],
        { formats: { C3: 'dd/mm/yyyy', D3: 'dd/mm/yyyy' }, shown: { C3: '01/05/2022', D3: '31/07/2022' } },
      ),
    );
    expect(rolesOf(plan)).toEqual(['A action', 'B lead', 'C start', 'D timescale', 'E rag']);
    for (const { milestones } of activitiesOf(plan)) {
      expect(milestones[0]).toMatchObject({ kind: 'window', start: '2022-05-01', due: '2022-07-31' });
    }
  });

  test('a finish column that also says how far the work is', () => {
    const plan = planIn(
      sketch([
        ['ACTION', 'LEAD', 'START', 'FINISH & STATUS'],
        ['Agree', 'Chair', 'May 2022', 'July 2022 – Complete'],
      ]),
    );
    expect(activitiesOf(plan)[0]?.milestones[0]).toMatchObject({ due: '2022-07-31', status: 'complete' });
  });

  test('a time in the task that tells no day gives way to the column beside it', () => {
    const plan = read([['1', 'Act', 'Chair', 'Report to the next meeting', 'May 2022', 'G', '']]);
    expect(activitiesOf(plan)[0]?.milestones[0]).toMatchObject({
      task: 'Report to the next meeting',
      timescale: 'May 2022',
      due: '2022-05-31',
    });
  });
});

describe('cells', () => {
  test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?'])(
    '%s says nothing and is never taken for words',
    (error) => {
      const plan = read([
        row('1', error, { due: error, progress: error }),
        ['2', 'Act 2', error, 'Step 2', 'May 2022', 'G', ''],
      ]);
      const [first, second] = activitiesOf(plan);
      expect(first?.milestones[0]).toMatchObject({ timescale: null, due: null });
      expect(first?.evidence.kind).toBe('none');
      expect(first?.rag.rating).toBeNull();
      expect(first?.rag.unrecognised).toBe(true);
      expect(second?.leads).toEqual([]);
    },
  );

  test('results of formulas read like typed values', () => {
    const plan = read([[1.1, 'Act', 'Chair', 'Step', 44_712, 'G', true]], {
      formats: { A2: '0.0', E2: 'd mmmm yyyy' },
      shown: { A2: '1.1', E2: '31 May 2022', G2: 'TRUE' },
    });
    expect(told(plan)).toEqual(['1.1 Act | D2 Chair']);
    expect(activitiesOf(plan)[0]?.milestones[0]?.due).toBe('2022-05-31');
  });

  test.each([
    [1, '1900-01-01'],
    [60, null],
    [0, null],
    [2_958_466, null],
  ])('a number that somebody typed into a cell for dates is the day that Excel shows: %i', (value, due) => {
    const plan = read([row('1', 'G', { due: value })], { formats: { E2: 'dd/mm/yyyy' } });
    expect(activitiesOf(plan)[0]?.milestones[0]?.due).toBe(due);
  });
});

describe('around the table', () => {
  test('a second table with other headers further down is left out and named', () => {
    const plan = read([
      row('1', 'G'),
      row('2', 'R'),
      [],
      ['Members'],
      ['Name', 'Agency', 'Role', 'Telephone'],
      ['A Person', 'Police', 'Chair', '01234'],
    ]);
    expect(plan.actions).toHaveLength(2);
    expect(plan.rowsLeftOut.map(({ cell, why }) => [cell.row, why])).toEqual(
      [4, 5, 6].map((at) => [at, 'It stands under “Members”, below the table.']),
    );
  });

  test('a contact list, a key and notes beside the table are no part of it', () => {
    const beside = ['', '', 'Name', 'Agency', 'Telephone'];
    const plan = planIn(
      sketch([
        [...HEADER, ...beside],
        [...row('1', 'G'), '', '', 'A Person', 'Police', '01234'],
        [...row('2', 'G'), '', '', 'B Person', 'Health', '01234'],
        ['', '', '', '', '', '', '', '', '', 'C Person', 'Schools', '01234'],
      ]),
    );
    expect(plan.columns.map(({ column }) => column)).toEqual([...'ABCDEFG']);
    expect(plan.actions).toHaveLength(2);
    expect(plan.rowsLeftOut).toEqual([]);
  });

  test('a totals row below is no action', () => {
    expect(read([row('1', 'G'), ['Total', '', '', '', '', '1', '']]).actions).toHaveLength(1);
  });

  test('an empty column within the table parts nothing from it', () => {
    const plan = planIn(
      sketch([
        ['No.', 'Action', 'Lead', '', 'RAG', 'Progress'],
        ['1', 'Agree', 'Chair', '', 'G', 'Agreed'],
      ]),
    );
    expect(rolesOf(plan)).toContain('E rag');
    expect(rolesOf(plan)).toContain('F evidence');
  });
});

describe('what each column was told by', () => {
  test('the header and the cells below it', () => {
    const plan = read([row('1', 'G'), row('2', 'R')]);
    const why = Object.fromEntries(plan.columns.map(({ column, why: words }) => [column, words]));
    expect(why).toMatchObject({
      A: 'The header “No.” says so; 2 of 2 filled cells hold a number.',
      C: 'The header “Lead” says so; 2 cells below are filled.',
      E: 'The header “Due” says so; 2 of 2 filled cells name a time.',
      F: 'The header “RAG” says so; 2 cells below rate.',
      G: 'The header “Progress” says so; no cell below is filled.',
    });
  });

  const tied = (other: readonly string[]) =>
    sketch([
      ['Action', 'Lead', 'Owner', 'Due'],
      ['Agree', 'A Smith', other[0] ?? '', 'May 2022'],
      ['Print', 'B Jones', other[1] ?? '', 'May 2022'],
    ]);

  test('two columns with the same claim are a question', () => {
    const plan = planIn(tied(['Police', 'Health']));
    const lead = plan.columns.find(({ role }) => role === 'lead');
    expect(lead).toMatchObject({ column: 'B', rivals: ['C'] });
    expect(lead?.why).toMatch(/Column C could be it as well: please say which\.$/);
  });

  test('a column that is hardly filled is none, and an answer settles it', () => {
    const rivals = (
      grid: ReturnType<typeof tied>,
      columns: { sheet: string; column: string; role: 'lead' }[] = [],
    ) => planIn(grid, { columns }).columns.flatMap((column) => column.rivals ?? []);
    expect(rivals(tied(['', '']))).toEqual([]);
    expect(rivals(tied(['Police', '']))).toEqual([]);
    expect(rivals(tied(['Police', 'Health']), [{ sheet: 'Plan', column: 'C', role: 'lead' }])).toEqual([]);
  });
});
