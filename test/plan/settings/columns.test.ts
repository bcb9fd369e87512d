import type { CellValue, Grid } from '../../../src/plan/grid';
import { columnMeant, type PlanSettings } from '../../../src/plan/settings';
import { resolveColumns } from '../../../src/plan/settings/columns';
import { sketch } from '../../support/grids';

type Setting = PlanSettings['columns'][number];

const HEADINGS = ['No', 'Action', 'Lead', 'Deputy', 'By when', 'RAG', 'Progress'];
const plan = (sheet: string, headings: readonly string[] = HEADINGS, more: Partial<Grid> = {}): Grid => ({
  ...sketch(
    [
      headings,
      ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Green', 'Published in May'],
      ['2', 'Train the staff', 'Housing', 'Schools', '31/12/2025', 'Amber', 'Half are trained'],
    ],
    { sheet },
  ),
  ...more,
});
const renamed = (from: string, to: string) => HEADINGS.map((text) => (text === from ? to : text));

/** What people say of a column with this heading, on whichever sheet. */
const said = (header: string | null, more: Partial<Setting> = {}): Setting => ({
  sheet: null,
  header,
  nth: null,
  of: null,
  after: null,
  letter: null,
  role: 'lead',
  ...more,
});

/** "Plan!D lead" for each column that is meant, and the sentences about what is not used. */
function resolved(grids: readonly Grid[], ...settings: Setting[]) {
  const { columns, problems } = resolveColumns(grids, settings);
  return {
    columns: columns.map(({ sheet, column, role }) => `${sheet}!${column} ${role}`),
    told: problems.map(({ what }) => what),
  };
}

describe('a correction by heading', () => {
  it('counts on every sheet with such a column where no sheet is named', () => {
    const grids = [plan('One'), plan('Two', renamed('Deputy', 'Cost')), plan('Three')];
    expect(resolved(grids, said('deputy'))).toEqual({
      columns: ['One!D lead', 'Three!D lead'],
      told: [],
    });
  });

  it('is none where nothing is said', () => {
    expect(resolved([plan('One')])).toEqual({ columns: [], told: [] });
  });

  it('does not fall back on the letter where its heading is gone', () => {
    expect(resolved([plan('Plan')], said('Vice', { sheet: 'Plan', letter: 'D' })).columns).toEqual([]);
  });

  it('counts on the sheet that is named alone', () => {
    expect(resolved([plan('One'), plan('Two')], said('Deputy', { sheet: 'Two' }))).toEqual({
      columns: ['Two!D lead'],
      told: [],
    });
  });

  it('follows its sheet to another name where one sheet alone has such a column', () => {
    const setting = said('Deputy', { sheet: 'Work plan' });
    const other = plan('Other', renamed('Deputy', 'Cost'));
    expect(resolved([plan('Plan 2025'), other], setting).columns).toEqual(['Plan 2025!D lead']);
    const two = resolved([plan('Plan 2025'), plan('Plan 2026')], setting);
    expect(two.columns).toEqual([]);
    expect(two.told).toEqual([
      expect.stringMatching(/the column “Deputy” on the sheet “Work plan” is not used/),
    ]);
  });

  it('is never for a sheet that stood beside its own', () => {
    const setting = said('Deputy', { sheet: 'One', sheets: ['Two'] });
    expect(resolved([plan('Two')], setting)).toEqual({
      columns: [],
      told: [
        'The setting for the column “Deputy” on the sheet “One” is not used: the plan has no such column now.',
      ],
    });
    expect(resolved([plan('Two'), plan('Three')], setting).columns).toEqual(['Three!D lead']);
  });

  it('is not for sheets of ours, nor for hidden ones', () => {
    const grids = [plan('One', HEADINGS, { hidden: true }), plan('Two', HEADINGS, { ours: 'checks' })];
    expect(resolved([...grids, plan('Three')], said('Deputy')).columns).toEqual(['Three!D lead']);
  });

  it('follows a heading that was lightly renamed, and says so once', () => {
    const grids = [plan('Plan', renamed('Deputy', 'Deputy name'))];
    expect(resolved(grids, said('Deputy'), said('Deputy', { sheet: 'Plan' }))).toEqual({
      columns: ['Plan!D lead', 'Plan!D lead'],
      told: [
        'The column “Deputy” seems to be called “Deputy name” now on the sheet “Plan”, so what you said of it counts for that one.',
      ],
    });
  });

  it('of a column that is gone is told, once', () => {
    const gone = said('Vice');
    expect(resolved([plan('Plan')], gone, gone, said('Vice', { sheet: 'Plan' }))).toEqual({
      columns: [],
      told: [
        'The setting for the column “Vice” is not used: the plan has no such column now.',
        'The setting for the column “Vice” on the sheet “Plan” is not used: the plan has no such column now.',
      ],
    });
  });

  it('that may mean two columns is told', () => {
    const grids = [plan('Plan', renamed('Deputy', 'Lead'))];
    expect(resolved(grids, said('Lead'))).toEqual({
      columns: [],
      told: [
        'The setting for the column “Lead” is not used: several columns have that heading, and it does not tell which is meant.',
      ],
    });
    expect(resolved(grids, said('Lead', { nth: 2 })).columns).toEqual(['Plan!D lead']);
    expect(resolved(grids, said('Lead', { after: 'Lead' })).columns).toEqual(['Plan!D lead']);
    expect(resolved(grids, said('Lead', { after: 'Action' })).columns).toEqual(['Plan!C lead']);
  });
});

describe('a correction by letter', () => {
  it('counts on every sheet of the plan, or on the one that is named', () => {
    const grids = [plan('One'), plan('Two')];
    expect(resolved(grids, said(null, { letter: 'D' })).columns).toEqual(['One!D lead', 'Two!D lead']);
    expect(resolved(grids, said(null, { letter: 'D', sheet: 'Two' })).columns).toEqual(['Two!D lead']);
  });

  it('counts for a column that stands beside those with a heading', () => {
    expect(resolved([plan('Plan')], said(null, { letter: 'K' }))).toEqual({
      columns: ['Plan!K lead'],
      told: [],
    });
  });

  it('is told where its sheet is gone', () => {
    expect(resolved([plan('Plan')], said(null, { letter: 'D', sheet: 'Old' }))).toEqual({
      columns: [],
      told: ['The setting for column D on the sheet “Old” is not used: the plan has no such column now.'],
    });
  });

  it('counts for a column without a heading', () => {
    const numbers = plan('Plan', ['', ...HEADINGS.slice(1)]);
    const setting = said('', { letter: 'A', role: 'number' });
    expect(resolved([numbers, plan('Other')], setting)).toEqual({ columns: ['Plan!A number'], told: [] });
    expect(resolved([plan('Plan')], { ...setting, letter: 'K' })).toEqual({
      columns: [],
      told: ['The setting for the column without a heading is not used: the plan has no such column now.'],
    });
  });
});

/** What nobody recognises as the headings of a plan. */
const THINGS: CellValue[][] = [
  ['Our things to do'],
  ['Thing'],
  ['Thing', 'Blob', 'When-ish', 'Shade'],
  ['Write the guide for new starters', 'Health', '30/06/2025', 'Green'],
  ['Train the staff of all schools', 'Housing', '31/12/2025', 'Amber'],
];
const things = (sheet = 'Things', headings = ['Thing', 'Blob', 'When-ish', 'Shade']): Grid =>
  sketch(
    THINGS.map((row, at) => (at === 2 ? headings : row)),
    { sheet },
  );
const action = (header = 'Thing', more: Partial<Setting> = {}) => said(header, { role: 'action', ...more });

describe('corrections for a sheet whose headings nobody recognises', () => {
  const rows = (grids: readonly Grid[], ...settings: Setting[]) =>
    resolveColumns(grids, settings).columns.map(
      ({ sheet, column, role, headerRow }) => `${sheet}!${column}${String((headerRow ?? -1) + 1)} ${role}`,
    );

  it('count in the row that says most of the headings', () => {
    expect(rows([things()], action(), said('Blob'))).toEqual(['Things!A3 action', 'Things!B3 lead']);
    expect(resolved([things()], action(), said('Blob')).told).toEqual([]);
  });

  it('one heading is enough on the sheet that it names, and counts where it stands first', () => {
    expect(rows([things()], action('Thing', { sheet: 'Things' }))).toEqual(['Things!A2 action']);
    expect(rows([things()], action())).toEqual([]);
    expect(resolved([things()], action()).told).toEqual([
      'The setting for the column “Thing” is not used: the plan has no such column now.',
    ]);
  });

  it('follow a sheet to another name, but not to one that stood beside it', () => {
    const settings = [action('Thing', { sheet: 'Old' }), said('Blob', { sheet: 'Old' })];
    expect(rows([things('New')], ...settings)).toEqual(['New!A3 action', 'New!B3 lead']);
    expect(rows([things('New'), things('Old')], ...settings)).toEqual(['Old!A3 action', 'Old!B3 lead']);
    const beside = settings.map((one) => ({ ...one, sheets: ['New'] }));
    expect(rows([things('New')], ...beside)).toEqual([]);
  });

  it('by letter count in the row that is named', () => {
    const told = { sheet: 'Things', headerRow: 3 };
    expect(
      rows(
        [things()],
        said(null, { ...told, letter: 'A', role: 'action' }),
        said(null, { ...told, letter: 'B' }),
      ),
    ).toEqual(['Things!A3 action', 'Things!B3 lead']);
    expect(rows([things('Other')], said(null, { ...told, letter: 'A', role: 'action' }))).toEqual([]);
    const first = said(null, { sheet: 'Things', letter: 'B' });
    expect(rows([things()], first, said(null, { ...told, letter: 'A', role: 'action' }))).toEqual([
      'Things!B3 lead',
      'Things!A3 action',
    ]);
    expect(rows([things()], said(null, { headerRow: 3, letter: 'A', role: 'action' }))).toEqual([]);
  });

  it('by letter count beside headings; a heading that is gone does not fall back on its letter', () => {
    const settings = [
      action('Thing', { sheet: 'Things' }),
      said(null, { letter: 'B' }),
      said('Gone', { letter: 'C', role: 'timescale' }),
    ];
    expect(rows([things()], ...settings)).toEqual(['Things!A2 action', 'Things!B2 lead']);
    expect(resolved([things()], ...settings).told).toEqual([
      'The setting for the column “Gone” is not used: the plan has no such column now.',
    ]);
  });

  it('are not used without the action, and that is told', () => {
    expect(resolved([things()], said('Thing'), said('Blob', { role: 'timescale' }))).toEqual({
      columns: [],
      told: [
        'What you said of the columns of “Things” is not used yet: none of them is said to be the action.',
      ],
    });
  });

  it('that are all to be ignored say that it is no plan, and nothing is told', () => {
    const ignored = ['Thing', 'Blob'].map((header) => said(header, { role: 'ignored' }));
    expect(resolved([things()], ...ignored)).toEqual({ columns: [], told: [] });
  });

  it('may ignore columns beside those that count', () => {
    expect(rows([things()], action(), said('Blob', { role: 'ignored' }))).toEqual([
      'Things!A3 action',
      'Things!B3 ignored',
    ]);
  });

  it('are not for a sheet that is recognised, though that has the headings too', () => {
    const settings = [action(), said('Blob'), said('RAG', { role: 'ignored' })];
    const other = plan('Plan', ['Thing', ...HEADINGS.slice(1, 5), 'RAG', 'Blob']);
    expect(rows([other, things()], ...settings)).toEqual([
      'Plan!A0 action',
      'Plan!G0 lead',
      'Plan!F0 ignored',
      'Things!A3 action',
      'Things!B3 lead',
    ]);
  });

  it('follow a heading that was lightly renamed', () => {
    const grid = things('Things', ['Thing', 'Blob name', 'When-ish', 'Shade']);
    expect(rows([grid], action(), said('Blob'), said('Shade', { role: 'rag' }))).toEqual([
      'Things!A3 action',
      'Things!B3 lead',
      'Things!D3 rag',
    ]);
  });

  it('do not follow to a heading that is spoken of itself, that stood beside it, or to one of two', () => {
    const lead = said('Blob');
    const grid = things('Things', ['Thing', 'Blob name', 'Blob post', 'Shade']);
    const shade = said('Shade', { role: 'rag' });
    expect(rows([grid], action(), shade, lead)).toEqual(['Things!A3 action', 'Things!D3 rag']);
    const beside = said('Blob', { besides: ['blob NAME'] });
    expect(rows([grid], action(), shade, beside)).toContain('Things!C3 lead');
    const both = said('Blob name', { role: 'evidence' });
    expect(rows([grid], action(), shade, lead, both)).toEqual([
      'Things!A3 action',
      'Things!D3 rag',
      'Things!C3 lead',
      'Things!B3 evidence',
    ]);
  });

  it('of two columns with the same heading the one that is counted is meant', () => {
    const grid = things('Things', ['Thing', 'Blob', 'Shade', 'Blob']);
    const at = (nth: number) => rows([grid], action(), said('Blob', { nth })).at(-1);
    expect([at(1), at(2)]).toEqual(['Things!B3 lead', 'Things!D3 lead']);
  });

  it('of two columns with the same heading the one that stands after the named heading is meant', () => {
    const grid = things('Things', ['Thing', 'Blob', 'Shade', 'Blob']);
    const after = (header: string) => rows([grid], action(), said('Blob', { after: header })).at(-1);
    expect([after('thing'), after('Shade')]).toEqual(['Things!B3 lead', 'Things!D3 lead']);
  });

  it.each<[string, Partial<Setting>]>([
    ['nobody has told which is meant', {}],
    ['fewer are there than were counted', { nth: 3 }],
    ['another number of them was counted', { nth: 1, of: 3 }],
    ['neither stands after the named heading', { after: 'When-ish' }],
  ])('of two columns with the same heading neither is taken where %s, and that is told', (_words, which) => {
    const grid = things('Things', ['Thing', 'Blob', 'Shade', 'Blob']);
    const settings = [action(), said('Shade', { role: 'rag' }), said('Blob', which)];
    expect(rows([grid], ...settings)).toEqual(['Things!A3 action', 'Things!C3 rag']);
    expect(resolved([grid], ...settings).told).toEqual([
      'The setting for the column “Blob” is not used: several columns have that heading, and it does not tell which is meant.',
    ]);
  });

  it.each<[string, Partial<Setting>, string[]]>([
    ['was seen there', { letter: 'D' }, ['D3']],
    ['was seen there after the named heading', { letter: 'D', after: 'Shade' }, ['D3']],
    ['was seen there after another heading', { letter: 'D', after: 'Thing' }, ['B3']],
    ['was seen where another heading stands now', { letter: 'C' }, []],
    ['was seen there, where neither stands after the named heading', { letter: 'D', after: 'Cost' }, []],
    ['was seen there, where another number of them was counted', { letter: 'D', nth: 1, of: 3 }, []],
  ])('of two columns with the same heading the one that %s is meant, if any', (_words, which, letters) => {
    const grid = things('Things', ['Thing', 'Blob', 'Shade', 'Blob']);
    expect(rows([grid], action(), said('Blob', which))).toEqual([
      'Things!A3 action',
      ...letters.map((letter) => `Things!${letter} lead`),
    ]);
  });

  it('of two halves side by side the one at the letter is meant where both have the same headings', () => {
    const grid = things('Things', ['Thing', 'Blob', 'Shade', '', 'Thing', 'Blob', 'Shade']);
    const settings = [action('Thing', { letter: 'A' }), said('Blob', { letter: 'F', after: 'Thing' })];
    expect(rows([grid], ...settings)).toEqual(['Things!A3 action', 'Things!F3 lead']);
  });

  it('find the row by a heading that stands there twice, too', () => {
    const grid = things('Things', ['Thing', 'Blob', 'Shade', 'Blob']);
    expect(rows([grid], action(), said('Blob'))).toEqual(['Things!A3 action']);
  });

  it('tell of an action that may be either of two columns, not that none is the action', () => {
    const grid = things('Things', ['Thing', 'Blob', 'Shade', 'Thing']);
    expect(resolved([grid], action(), said('Blob'))).toEqual({
      columns: [],
      told: [
        'The setting for the column “Thing” is not used: several columns have that heading, and it does not tell which is meant.',
      ],
    });
  });
});

describe('the one column that a name means', () => {
  const seen = (sheet: string, ...headers: string[]) =>
    headers.map((header, at) => ({ sheet, column: String.fromCharCode(65 + at), header }));

  it('is none where columns of several sheets are meant', () => {
    const name = said('Lead');
    expect(columnMeant(name, seen('One', 'Action', 'Lead'))).toMatchObject({ sheet: 'One', column: 'B' });
    expect(columnMeant(name, [...seen('One', 'Lead'), ...seen('Two', 'Lead')])).toBeNull();
    expect(columnMeant(name, [])).toBeNull();
  });
});
