import type { CellValue, Grid } from '../../../src/plan/grid';
import { readSaid, readSettings, saidAt, withEdits, type SettingsEdit } from '../../../src/plan/settings';
import type { SettingsCell } from '../../../src/plan/settings';
import { sketch } from '../../support/grids';

const SHEET: CellValue[][] = [
  ['#title', 'Plan settings', '', '', '', '', '', '', ''],
  ['#header setting', 'Setting', 'In use', 'Your setting', 'What it means'],
  ['#setting asOf', 'Position at', '31/10/2025', '', 'The day', '', '', '', 'mine, beside'],
  ['#setting marking', 'Protective marking', 'none', 'OFFICIAL', 'A marking'],
  [],
  [
    '#header column',
    'Column heading',
    'Counts as',
    'Your correction',
    'How',
    'Column',
    'Sheet',
    'Which of them',
  ],
  ['#column', 'Lead', 'Lead', '', '', 'C', 'Plan', 'after “Action”'],
  ['#column', 'Deputy', 'Ignored', '', '', 'D', 'Plan', 'after “Lead”'],
  [],
  ['#header key', 'Rating', 'Means', 'Your meaning', 'Definition', 'Colour', 'Your colour'],
  ['#key green', 'Green', 'Complete', '', 'Done', '#00B050', ''],
  [],
  ['#header meeting', 'Your meeting', 'Its date', 'Papers due', 'How it is understood'],
  ['#meeting', 'Executive', 46154, '', '12/05/2026'],
  ['#meeting', '', '', '', ''],
  [],
  [
    '#header rung',
    'Level',
    'Your name for it',
    'Your on or off',
    'As it stands',
    'Your months overdue',
    'Your positions rated late',
  ],
  ['#rung 3', '3 Executive', '', '', 'On', '', ''],
  [],
  ['#header dismissal', 'Check', 'About', 'Your reason', 'What was found', 'Item', 'Where it stands'],
  ['#dismissal', 'timescale-vague', "1.1, 'Plan'!D3", 'Known', 'asap', 'key one', 'Set aside.'],
  [],
  ['#header sheet', 'Sheet of ours', 'Now', 'Your on or off'],
  ['#sheet byLead', 'Actions by lead', 'On', ''],
  ['', 'a note of my own'],
];
const SEEN = [
  { sheet: 'Plan', column: 'C', header: 'Lead' },
  { sheet: 'Plan', column: 'D', header: 'Deputy' },
  { sheet: 'Plan', column: 'E', header: 'By when' },
];
const GRID = sketch(SHEET, { ours: 'settings', formats: { C14: 'dd/mm/yyyy' } });

const say = (cell: SettingsCell, text: string, saw = ''): SettingsEdit => ({ kind: 'say', cell, text, saw });
const column = (letter: string): SettingsCell => ({
  table: 'column',
  column: SEEN.find((one) => one.column === letter) ?? { sheet: 'Plan', column: letter, header: 'Gone' },
});
const EXECUTIVE = { name: 'Executive', date: '2026-05-12', papers: '' };
const BOARD = { name: 'Board', date: '01/02/2026', papers: '20/01/2026' };
const ASIDE = { rule: 'timescale-vague', about: 'key one', found: 'asap' };
const settingsOf = (grid: Grid) => readSettings(grid).settings;
const edited = (...edits: SettingsEdit[]) => withEdits(GRID, edits, SEEN);

/** Every text of the sheet that stands there. */
const texts = ({ values }: Grid) =>
  values
    .flat()
    .map(String)
    .filter((text) => text !== '');

describe('an edit is as if a person had typed it', () => {
  it.each<[string, SettingsEdit, object]>([
    ['a day', say({ table: 'setting', id: 'asOf' }, '30/09/2025'), { asOf: '2025-09-30' }],
    ['a setting cleared', say({ table: 'setting', id: 'marking' }, '', 'OFFICIAL'), { marking: null }],
    [
      'a setting without a row',
      say({ table: 'setting', id: 'replyBy' }, '01/11/2025'),
      { replyBy: '2025-11-01' },
    ],
    [
      'a column',
      say(column('D'), 'Lead'),
      { columns: [{ sheet: 'Plan', header: 'Deputy', letter: 'D', after: 'Lead', role: 'lead' }] },
    ],
    [
      'a column that the sheet does not list yet',
      say(column('E'), 'Timescale'),
      { columns: [{ sheet: 'Plan', header: 'By when', letter: 'E', after: 'Deputy', role: 'timescale' }] },
    ],
    [
      'a meaning',
      say({ table: 'key', rating: 'green', heading: 'Your meaning' }, 'On track'),
      { key: [{ rating: 'green', meaning: 'onTrack', colour: null }] },
    ],
    [
      'the colour of a rating that is not in the key',
      say({ table: 'key', rating: 'blue', heading: 'Your colour' }, '#2F5597'),
      { key: [{ rating: 'blue', meaning: null, colour: '#2F5597' }] },
    ],
    [
      'a meeting added',
      { kind: 'meeting', saw: null, now: BOARD },
      {
        meetings: [
          { name: 'Board', day: '2026-02-01', papersBy: '2026-01-20' },
          { name: 'Executive', day: '2026-05-12', papersBy: null },
        ],
      },
    ],
    [
      'a meeting changed',
      { kind: 'meeting', saw: EXECUTIVE, now: { ...EXECUTIVE, papers: '01/05/2026' } },
      { meetings: [{ name: 'Executive', day: '2026-05-12', papersBy: '2026-05-01' }] },
    ],
    ['a meeting removed', { kind: 'meeting', saw: EXECUTIVE, now: null }, { meetings: [] }],
    [
      'a rung',
      say({ table: 'rung', level: 3, heading: 'Your months overdue' }, '6'),
      { ladder: [{ level: 3, askOf: null, isOn: null, monthsOverdue: 6, positionsLate: null }] },
    ],
    [
      'a rung without a row',
      say({ table: 'rung', level: 4, heading: 'Your on or off' }, 'on'),
      { ladder: [{ level: 4, askOf: null, isOn: true, monthsOverdue: null, positionsLate: null }] },
    ],
    ['a sheet', say({ table: 'sheet', sheet: 'byLead' }, 'off'), { withoutSheets: ['byLead'] }],
    ['a sheet without a row', say({ table: 'sheet', sheet: 'leads' }, 'off'), { withoutSheets: ['leads'] }],
    [
      'a finding set aside',
      { kind: 'dismiss', dismissal: { ...ASIDE, about: 'key two', reason: 'Agreed' }, where: '1.2' },
      {
        dismissals: [
          { ...ASIDE, reason: 'Known' },
          { ...ASIDE, about: 'key two', reason: 'Agreed' },
        ],
      },
    ],
    ['a finding brought back', { kind: 'restore', aside: ASIDE }, { dismissals: [] }],
  ])('%s', (_words, edit, expected) => {
    const { grid, refusals } = edited(edit);
    expect(refusals).toEqual([]);
    expect(settingsOf(grid)).toMatchObject({ ...expected });
    // All else is as it was, and so is the sheet's shape.
    const { settings: before } = readSettings(GRID);
    expect({ ...settingsOf(grid), ...Object.fromEntries(keysOf(expected, before)) }).toEqual(before);
    const gone = texts(GRID).filter((text) => !texts(grid).includes(text));
    expect(
      gone.every((text) =>
        /^(?:OFFICIAL|Executive|46154|timescale-vague|1\.1, .*|Known|asap|key one)$/.test(text),
      ),
    ).toBe(true);
    expect(texts(grid)).toEqual(expect.arrayContaining(['mine, beside', 'a note of my own']));
    expect(new Set(grid.values.map((row) => row.length)).size).toBe(1);
    expect([grid.text, grid.formats].map((rows) => rows.map((row) => row.length))).toEqual(
      [grid.values, grid.values].map((rows) => rows.map((row) => row.length)),
    );
    // Said again, it changes nothing more.
    expect(withEdits(grid, [edit], SEEN)).toEqual({ grid, refusals: [] });
  });

  it('typed words stay words, whatever they look like', () => {
    const marking = '=1+1';
    const { grid } = edited(say({ table: 'setting', id: 'marking' }, marking, 'OFFICIAL'));
    const row = grid.values.findIndex((cells) => cells[1] === 'Protective marking');
    expect([grid.values[row]?.[3], grid.formats[row]?.[3]]).toEqual([marking, '@']);
  });

  it('several at once', () => {
    const { grid, refusals } = edited(
      say({ table: 'setting', id: 'periodStart' }, '01/04/2025'),
      say({ table: 'setting', id: 'periodEnd' }, '31/03/2027'),
      { kind: 'meeting', saw: null, now: BOARD },
      { kind: 'meeting', saw: EXECUTIVE, now: null },
    );
    expect(refusals).toEqual([]);
    expect(settingsOf(grid)).toMatchObject({
      periodStart: '2025-04-01',
      periodEnd: '2027-03-31',
      meetings: [{ name: 'Board' }],
    });
  });

  it('a sheet from which people deleted a whole table gets it again', () => {
    const bare = sketch([['', 'a note of my own']], { ours: 'settings' });
    const { grid } = withEdits(
      bare,
      [say(column('D'), 'Lead'), { kind: 'meeting', saw: null, now: BOARD }],
      SEEN,
    );
    expect(settingsOf(grid)).toMatchObject({
      columns: [{ letter: 'D', role: 'lead' }],
      meetings: [{ name: 'Board' }],
    });
    expect(texts(grid)).toContain('a note of my own');
  });
});

function keysOf(expected: object, before: object): [string, unknown][] {
  return Object.keys(expected).map((key) => [key, (before as Record<string, unknown>)[key]]);
}

describe('an edit is refused', () => {
  it.each<[string, SettingsEdit, RegExp]>([
    [
      'where somebody has typed another thing meanwhile',
      say({ table: 'setting', id: 'marking' }, 'SECRET', ''),
      /“Protective marking” says “OFFICIAL” now\./,
    ],
    [
      'where somebody has cleared it meanwhile',
      say({ table: 'setting', id: 'asOf' }, '30/09/2025', 'today'),
      /“Position at” is empty now\./,
    ],
    ['where the column is gone', say(column('Z'), 'Lead'), /“Gone” no longer stands/],
    [
      'where the meeting was changed',
      { kind: 'meeting', saw: { ...EXECUTIVE, date: '2026-06-01' }, now: BOARD },
      /The meeting “Executive” no longer stands there as it was\./,
    ],
    [
      'where it is set aside already with another reason',
      { kind: 'dismiss', dismissal: { ...ASIDE, reason: 'Other' }, where: '1.1' },
      /“timescale-vague” at 1\.1 is set aside already: “Known”\./,
    ],
    [
      'where no reason is given',
      { kind: 'dismiss', dismissal: { ...ASIDE, about: 'key two', reason: '' }, where: '1.2' },
      /Nothing is said why/,
    ],
  ])('%s', (_words, edit, what) => {
    const { grid, refusals } = edited(edit);
    expect(refusals).toMatchObject([{ what: expect.stringMatching(what) as string }]);
    expect(settingsOf(grid)).toEqual(settingsOf(GRID));
  });

  it('but not where it is as wished already', () => {
    const edits: SettingsEdit[] = [
      say({ table: 'setting', id: 'marking' }, 'OFFICIAL', 'RESTRICTED'),
      { kind: 'meeting', saw: null, now: EXECUTIVE },
      { kind: 'meeting', saw: BOARD, now: null },
      { kind: 'restore', aside: { ...ASIDE, about: 'key two' } },
    ];
    expect(edited(...edits)).toEqual({ grid: GRID, refusals: [] });
  });
});

describe('what is said, cell by cell', () => {
  it('with why it cannot be used, beside the cell it stands in', () => {
    const { grid } = edited(
      say({ table: 'setting', id: 'asOf' }, 'soon'),
      say(column('D'), 'gibberish'),
      say({ table: 'key', rating: 'green', heading: 'Your colour' }, 'greenish'),
      say({ table: 'rung', level: 3, heading: 'Your months overdue' }, 'many'),
      say({ table: 'sheet', sheet: 'byLead' }, 'perhaps'),
      { kind: 'meeting', saw: null, now: { name: 'Board', date: 'in May', papers: '' } },
      say({ table: 'setting', id: 'periodStart' }, '01/04/2027'),
      say({ table: 'setting', id: 'periodEnd' }, '31/03/2025'),
    );
    const said = readSaid(grid, SEEN);
    const at = (cell: SettingsCell) => saidAt(said, cell);
    expect(at({ table: 'setting', id: 'asOf' })).toMatchObject({
      text: 'soon',
      problem: expect.stringMatching(/^“soon” for “Position at” is not used/) as string,
    });
    expect(at(column('D')).problem).toMatch(/“gibberish” for “Deputy”/);
    expect(at(column('C'))).toEqual({ text: '', problem: null });
    expect(at({ table: 'key', rating: 'green', heading: 'Your colour' }).problem).toMatch(
      /“greenish” for “Green”/,
    );
    expect(at({ table: 'key', rating: 'green', heading: 'Your meaning' }).problem).toBeNull();
    expect(at({ table: 'rung', level: 3, heading: 'Your months overdue' }).problem).toMatch(/from 0 to 60/);
    expect(at({ table: 'sheet', sheet: 'byLead' }).problem).toMatch(/on or off/);
    expect(said.meetings).toEqual([
      { ...EXECUTIVE, problem: null },
      { name: 'Board', date: 'in May', papers: '', problem: expect.stringMatching(/“in May”/) as string },
    ]);
    expect(said.problems).toEqual([
      expect.stringMatching(/its end \(31\/03\/2025\) is not after its beginning/),
    ]);
  });

  it('is nothing where the workbook has no such sheet', () => {
    expect(saidAt(readSaid(null, SEEN), column('C'))).toEqual({ text: '', problem: null });
  });
});
