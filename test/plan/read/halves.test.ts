/** A plan in halves right beside one another: told by its headings, which stand again in the same order. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf, told } from './support';

const CELLS: Readonly<Record<string, readonly [string, string]>> = {
  action: ['Agree', 'Print'],
  what: ['Agree', 'Print'],
  lead: ['Chair', 'Nurse'],
  who: ['Chair', 'Nurse'],
  due: ['May 2022', 'June 2022'],
  when: ['May 2022', 'June 2022'],
  rag: ['G', 'R'],
  theme: ['Homes', 'Schools'],
  outcome: ['Warm', 'Safe'],
  no: ['1', '2'],
};

/** One row under the headings; a heading that stands again has what the second half says. */
function rowsUnder(headers: string): readonly (readonly CellValue[])[] {
  const names = headers.split(' ').map((name) => name.replace('-', ''));
  const cells = names.map((name, at) => {
    const word = name.toLowerCase();
    const isAgain = names.slice(0, at).some((other) => other.toLowerCase() === word);
    return CELLS[word]?.[isAgain ? 1 : 0] ?? '';
  });
  return [names, cells];
}

const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));

describe('are read each for itself', () => {
  it.each([
    ['Lead Action Due Lead Action Due', ['B2 Chair', 'E2 Nurse']],
    ['Due Action Lead Due Action Lead', ['B2 Chair', 'E2 Nurse']],
    ['RAG Action Lead RAG Action Lead', ['B2 Chair', 'E2 Nurse']],
    ['Theme Action Lead Due Theme Action Lead Due', ['B2 Chair', 'F2 Nurse']],
    ['Outcome Action Lead Outcome Action Lead', ['B2 Chair', 'E2 Nurse']],
    ['Action Lead Action Lead', ['A2 Chair', 'C2 Nurse']],
    ['Lead Action Lead Action', ['B2 Chair', 'D2 Nurse']],
    ['Action Lead Action Lead Due', ['A2 Chair', 'C2 Nurse']],
    ['Lead Action Due Lead Action', ['B2 Chair', 'E2 Nurse']],
    ['Lead Action Due LEAD ACTION DUE', ['B2 Chair', 'E2 Nurse']],
    ['Who What When Who What When', ['B2 Chair', 'E2 Nurse']],
    ['Lead No Action Lead No Action', ['C2 Chair', 'F2 Nurse']],
  ])('%s', (headers, [first, second]) => {
    const lines = told(read(rowsUnder(headers)));
    expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([`Agree | ${first}`, `Print | ${second}`]);
  });

  it('though there are three', () => {
    const half = ['Lead', 'Action'];
    const rows = [
      [...half, ...half, ...half],
      ['Chair', 'Agree', 'Nurse', 'Print', 'Police', 'Send'],
    ];
    expect(told(read(rows))).toEqual(['– Agree | B2 Chair', '– Print | D2 Nurse', '– Send | F2 Police']);
    expect(read(rows).sheets[0]?.why).toMatch(
      / Tables stand side by side, from columns A, C and E on; each is read for itself\.$/,
    );
  });

  it('what only the last one has is its own', () => {
    const plan = read(rowsUnder('Lead Action Due Lead Action Due RAG'));
    expect(activitiesOf(plan).map(({ rag }) => rag.rating)).toEqual([null, 'green']);
    expect(plan.sheets[0]?.why).toMatch(/ from columns A and D on;/);
  });

  it('the last column of one numbers nothing of the next', () => {
    const rows = [
      ['Action', 'RAG', 'Action', 'RAG'],
      ['Agree', 'G', 'Print', 'R'],
      ['Send', 'A', 'Post', 'B'],
    ];
    expect(told(read(rows))).toEqual(['– Agree | A2 ', '– Send | A3 ', '– Print | C2 ', '– Post | C3 ']);
  });

  it('with the tier of each over it', () => {
    const [headers = [], cells = []] = rowsUnder('Lead Action Due Lead Action Due');
    const rows = [['Planning', '', '', 'Planning'], headers, cells];
    expect(told(read(rows, { merges: ['A1:C1', 'D1:F1'] }))).toEqual([
      '– Agree | B3 Chair',
      '– Print | E3 Nurse',
    ]);
  });
});

describe('are none', () => {
  it.each([
    ['a second lead', ['Lead', 'Action', 'Due', 'Lead']],
    ['a rating and a report for each quarter', ['Action', 'Lead', 'RAG', 'Progress', 'RAG', 'Progress']],
    ['a list of something else', ['Lead', 'Action', 'Due', 'Lead', 'Risk', 'Due']],
    ['steps with leads of their own', ['Action', 'Lead', 'Steps', 'Lead', 'Due']],
    ['single quarters of the work', ['Action (Q1)', 'RAG (Q1)', 'Action (Q2)', 'RAG (Q2)']],
    ['a heading merged over four columns', ['Lead', 'Lead', 'Action', 'Due']],
  ])('%s', (_, headers) => {
    const plan = read([headers, headers.map((__, at) => `Cell ${String(at)}`)]);
    expect(plan.actions).toHaveLength(1);
    expect(plan.sheets[0]?.why).not.toMatch(/side by side/);
  });
});

describe('behind a column that they would share', () => {
  it.each(['Theme Lead Action Due Lead Action Due', 'Theme Action Lead Due Action Lead Due'])(
    'can’t be told, which is said: %s',
    (headers) => {
      const plan = read(rowsUnder(headers));
      expect(plan.actions).toHaveLength(1);
      expect(plan.sheets[0]?.why).toBe(
        'Its table begins in row 1: 1 action on 1 row. The headings from column B on stand again from column E on and are read as those of one table: if it is another table, put an empty column in front of column E.',
      );
    },
  );

  it('are read with the empty column that people are asked for', () => {
    const plan = read(rowsUnder('Theme Lead Action Due - Lead Action Due'));
    expect(told(plan)).toEqual(['– Agree | C2 Chair', '– Print | G2 Nurse']);
    // Whether the theme is theirs too nobody has said.
    expect(headingsOf(plan)).toEqual(['Homes > –', '– > –']);
  });
});

describe('have the headings that stand over them', () => {
  const HEADER = ['Action', 'Lead', 'Due', '', 'Action', 'Lead', 'Due'];
  const row = (name: string) => [
    `${name} left`,
    'Chair',
    'May 2022',
    '',
    `${name} right`,
    'Nurse',
    'May 2022',
  ];
  const under = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
    read(rows, options).actions.map(({ text, priority }) => `${text}: ${priority ?? '–'}`);
  const ofBoth = ['a left: Priority 1', 'b left: Priority 2', 'a right: Priority 1', 'b right: Priority 2'];

  it.each([[['A2:G2', 'A4:G4']], [[]]])('across both, merged %j', (merges) => {
    const rows = [HEADER, ['Priority 1'], row('a'), ['Priority 2'], row('b')];
    expect(under(rows, { merges })).toEqual(ofBoth);
  });

  it('each its own', () => {
    const rows = [HEADER, ['Priority 1', '', '', '', 'Priority 3'], row('a'), ['Priority 2'], row('b')];
    expect(under(rows)).toEqual([
      'a left: Priority 1',
      'b left: Priority 2',
      'a right: Priority 3',
      'b right: Priority 3',
    ]);
  });

  it('not one on whose row an action of theirs stands', () => {
    const rows = [HEADER, ['Priority 1', '', '', '', ...row('x').slice(4)], row('a')];
    expect(under(rows)).toEqual(['a left: Priority 1', 'x right: –', 'a right: –']);
  });

  it('where their headers stand again, and both halves of a priority one after the other', () => {
    const rows = (...second: readonly string[]) => [
      ['Priority 1', '', '', '', ...second.slice(0, 1)],
      HEADER,
      row('a'),
      [],
      ['Priority 2', '', '', '', ...second.slice(1)],
      HEADER,
      row('b'),
    ];
    expect(under(rows())).toEqual([
      'a left: Priority 1',
      'a right: Priority 1',
      'b left: Priority 2',
      'b right: Priority 2',
    ]);
    expect(under(rows('Priority 3', 'Priority 4'))).toEqual([
      'a left: Priority 1',
      'a right: Priority 3',
      'b left: Priority 2',
      'b right: Priority 4',
    ]);
  });

  it('but a table further down goes on with those above, though it begins further right', () => {
    const rows = [
      ['Priority 1'],
      ['Action', 'Lead', 'Due'],
      ['Agree', 'Chair', 'May 2022'],
      [],
      ['', '', '', '', 'What we will do', 'Owner', 'Deadline'],
      ['', '', '', '', 'Print', 'Nurse', 'June 2022'],
    ];
    expect(headingsOf(read(rows))).toEqual(['Priority 1 > –', 'Priority 1 > –']);
    expect(rolesOf(read(rows)).at(-1)).toBe('G timescale');
  });
});
