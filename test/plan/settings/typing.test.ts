import type { CellValue } from '../../../src/plan/grid';
import { readSaid, readSettings, saidAt, withEdits, type SettingsEdit } from '../../../src/plan/settings';
import type { SettingsCell } from '../../../src/plan/settings';
import { sketch } from '../../support/grids';

const SEEN = [
  { sheet: 'Plan', column: 'A', header: '' },
  { sheet: 'Plan', column: 'C', header: 'Lead' },
  { sheet: 'Plan', column: 'D', header: 'Note' },
  { sheet: 'Plan', column: 'E', header: 'Note' },
];
const at = (letter: string): SettingsCell => ({
  table: 'column',
  column: SEEN.find(({ column }) => column === letter) ?? { sheet: 'Plan', column: letter, header: '' },
});
const say = (cell: SettingsCell, text: string, saw = ''): SettingsEdit => ({ kind: 'say', cell, text, saw });
const sheet = (...rows: CellValue[][]) => sketch(rows, { ours: 'settings' });
const edited = (rows: CellValue[][], ...edits: SettingsEdit[]) => withEdits(sheet(...rows), edits, SEEN);
const lines = (rows: readonly (readonly CellValue[])[]) => rows.map((row) => row.join('|'));

describe('a row that is added to a table', () => {
  const TABLES = [
    ['#header setting', 'Setting', 'Your setting'],
    ['#setting asOf', 'Position at', 'today'],
    ['', 'a note of my own', ''],
    [],
    ['#header key', 'Rating', 'Your meaning', 'Your colour'],
    ['#key red', 'Red', '', ''],
  ];

  it('stands at its end, and what stands below moves down', () => {
    const { grid } = edited(TABLES, say({ table: 'setting', id: 'marking' }, 'OFFICIAL'));
    expect(lines(grid.values)).toEqual([
      '#header setting|Setting|Your setting||',
      '#setting asOf|Position at|today||',
      '|a note of my own|||',
      '#setting|Protective marking|OFFICIAL||',
      '||||',
      '#header key|Rating|Your meaning|Your colour|',
      '#key red|Red|||',
    ]);
    expect(grid.text).toEqual(grid.values);
    expect(grid.formats[3]).toEqual(['@', '@', '@', '@', '@']);
    expect(grid.formats[2]).toEqual(['General', 'General', 'General', 'General', 'General']);
  });

  it('leaves no cells merged, since rows have moved', () => {
    const before = sketch(TABLES, { ours: 'settings', merges: ['B3:C3'] });
    const { grid } = withEdits(before, [say({ table: 'setting', id: 'marking' }, 'OFFICIAL')], SEEN);
    expect(grid.merges).toEqual([]);
  });

  it('stands below the headings of a table without rows', () => {
    const { grid } = edited(
      [
        ['#header meeting', 'Your meeting', 'Its date', 'Papers due'],
        ['#heading', 'Escalation ladder'],
      ],
      { kind: 'meeting', saw: null, now: { name: ' Board ', date: '12/05/2026', papers: '' } },
    );
    expect(lines(grid.values)).toEqual([
      '#header meeting|Your meeting|Its date|Papers due|',
      '#meeting|Board|12/05/2026||',
      '#heading|Escalation ladder|||',
    ]);
  });

  it('has its words under the headings, wherever these stand, and none under one that is gone', () => {
    const { grid } = edited(
      [['#header rung', 'Your name for it', 'Level', 'mine']],
      say({ table: 'rung', level: 3, heading: 'Your name for it' }, 'Delivery Board'),
    );
    expect(grid.values[1]?.slice(0, 4)).toEqual(['#rung', 'Delivery Board', '3', '']);
    const without = edited(
      [['#header rung', 'Your name for it', 'Level']],
      say({ table: 'rung', level: 3, heading: 'Your months overdue' }, '6'),
    );
    expect(without.grid.values[1]?.join('')).toBe('#rung3');
  });

  it('has its headings above it where the sheet has no such table', () => {
    const { grid } = edited(
      [['', 'a note of my own']],
      say({ table: 'sheet', sheet: 'leads' }, 'off'),
      say({ table: 'sheet', sheet: 'checks' }, 'off'),
    );
    expect(lines(grid.values)).toEqual([
      '|a note of my own||',
      '#header sheet|Sheet of ours|Your on or off|Now',
      '#sheet|Leads|off|',
      '#sheet|Plan checks|off|',
    ]);
  });

  it('has no mark where people have deleted the hidden column', () => {
    const before = sketch([['Sheet of ours', 'Your on or off', 'Now']], { ours: 'settings', at: 'B1' });
    const { grid } = withEdits(before, [say({ table: 'sheet', sheet: 'leads' }, 'off')], SEEN);
    expect(lines(grid.values)).toEqual(['Sheet of ours|Your on or off|Now|', 'Leads|off||']);
    expect(readSettings(grid).settings.withoutSheets).toEqual(['leads']);
    const note = sketch([['a note of my own']], { ours: 'settings', at: 'B1' });
    const added = withEdits(note, [say({ table: 'sheet', sheet: 'leads' }, 'off')], SEEN).grid;
    expect(added.values.map(([first]) => first)).toEqual(['a note of my own', '', '']);
  });

  it('for a column says which it is', () => {
    const { grid } = edited([], say(at('E'), 'Evidence'), say(at('A'), 'Number'));
    expect(lines(grid.values)).toEqual([
      '#header column|Column heading|Your correction|Counts as|How it was told|Column|Sheet|Which of them',
      '#column|Note|Evidence|||E|Plan|2 of 2, after “Note”',
      '#column|(no heading)|Number|||A|Plan|',
    ]);
    const said = readSaid(grid, SEEN);
    expect([at('D'), at('E'), at('A')].map((cell) => saidAt(said, cell).text)).toEqual([
      '',
      'Evidence',
      'Number',
    ]);
  });

  it('is none where nothing is to be said', () => {
    const cells: SettingsCell[] = [
      { table: 'setting', id: 'marking' },
      { table: 'key', rating: 'blue', heading: 'Your colour' },
    ];
    const before = sheet(...TABLES);
    expect(
      withEdits(
        before,
        cells.map((cell) => say(cell, '  ')),
        SEEN,
      ),
    ).toEqual({
      grid: before,
      refusals: [],
    });
  });
});

describe('what is typed into a row that is there', () => {
  it('is without the blanks around it, and text, whatever it looks like', () => {
    const { grid } = edited(
      [
        ['', 'Setting', 'Your setting'],
        ['', 'Position at', 44681],
      ],
      say({ table: 'setting', id: 'asOf' }, ' 01/05/2022 ', '44681'),
    );
    expect([grid.values[1], grid.text[1], grid.formats[1]]).toEqual([
      ['', 'Position at', '01/05/2022'],
      ['', 'Position at', '01/05/2022'],
      ['General', 'General', '@'],
    ]);
  });

  it('goes to the row that says something, where people have added a second one', () => {
    const rows = [
      ['', 'Setting', 'Your setting'],
      ['', 'Position at', ''],
      ['', 'Position at', 'today'],
    ];
    expect(saidAt(readSaid(sheet(...rows), SEEN), { table: 'setting', id: 'asOf' }).text).toBe('today');
    const { grid } = edited(rows, say({ table: 'setting', id: 'asOf' }, '', ' today '));
    expect(lines(grid.values)).toEqual(['|Setting|Your setting', '|Position at|', '|Position at|']);
  });

  it('a meeting that is removed leaves its row free', () => {
    const executive = { name: ' Executive', date: '12/05/2026 ', papers: '' };
    const { grid } = edited(
      [
        ['', 'Your meeting', 'Its date', 'Papers due', 'How it is understood'],
        ['', 'Board', '12/05/2026', '', '12/05/2026'],
        ['', 'Executive', '12/05/2026', '', '12/05/2026'],
      ],
      { kind: 'meeting', saw: executive, now: null },
    );
    expect(grid.values[2]).toEqual(['', '', '', '', '12/05/2026']);
    expect(grid.values[1]?.[1]).toBe('Board');
  });
});

describe('why an edit cannot be made names the cell', () => {
  it.each<[string, SettingsCell]>([
    ['“Position at” is empty now.', { table: 'setting', id: 'asOf' }],
    ['“Note” is empty now.', at('D')],
    ['“column A” is empty now.', at('A')],
    ['“Red, Your meaning” is empty now.', { table: 'key', rating: 'red', heading: 'Your meaning' }],
    ['“Level 3, Your on or off” is empty now.', { table: 'rung', level: 3, heading: 'Your on or off' }],
    ['“Look-ahead” is empty now.', { table: 'sheet', sheet: 'lookAhead' }],
  ])('%s', (what, cell) => {
    expect(edited([], say(cell, 'this', 'that'))).toEqual({
      grid: sheet(),
      refusals: [{ kind: 'changedMeanwhile', what }],
    });
  });

  it('or the column that is gone', () => {
    const gone = (column: string, header: string) =>
      edited([], say({ table: 'column', column: { sheet: 'Plan', column, header } }, 'Lead')).refusals;
    expect(gone('C', 'Deputy')).toEqual([
      { kind: 'changedMeanwhile', what: 'The column “Deputy” no longer stands where it was seen.' },
    ]);
    expect(gone('B', 'Lead')).toHaveLength(1);
    expect(gone('C', 'Lead')).toEqual([]);
  });
});

describe('findings that are set aside at once', () => {
  const aside = (reason: string): SettingsEdit => ({
    kind: 'dismiss',
    dismissal: { rule: 'timescale-vague', about: 'key one', found: 'asap', reason },
    where: "1.1, 'Plan'!D3",
  });

  it('stand there once each; one with two reasons is set aside with the first, and the second is told', () => {
    const { grid, refusals } = edited([], aside('Known'), aside('Known'), aside('Agreed'));
    expect(lines(grid.values)).toEqual([
      '#header dismissal|Check|Your reason|About|What was found|Item|Where it stands',
      "#dismissal|timescale-vague|Known|1.1, 'Plan'!D3|asap|key one|",
    ]);
    expect(refusals).toEqual([
      {
        kind: 'changedMeanwhile',
        what: "“timescale-vague” at 1.1, 'Plan'!D3 is set aside already: “Known”.",
      },
    ]);
  });

  it('without a reason are told as such, whatever stands there already', () => {
    const told = {
      kind: 'noReason',
      what: "Nothing is said why “timescale-vague” at 1.1, 'Plan'!D3 is set aside.",
    };
    expect(edited([], aside(''))).toEqual({ grid: sheet(), refusals: [told] });
    const { grid } = edited([], aside('Known'));
    expect(withEdits(grid, [aside('')], SEEN)).toEqual({ grid, refusals: [told] });
  });

  it('come back, and leave their rows free; those that people typed by cell too', () => {
    const rows = [
      ['', 'Check', 'Your reason', 'About', 'What was found', 'Item', 'Where it stands'],
      ['', 'timescale-vague', 'Known', '1.1', 'asap', 'key one', 'Set aside.'],
      ['', 'timescale-vague', 'Known', 'key one', 'asap', '', 'Set aside.'],
      ['', 'timescale-vague', 'Known', '1.1', 'soon', 'key one', 'Back.'],
    ];
    const { grid } = edited(rows, {
      kind: 'restore',
      aside: { rule: 'timescale-vague', about: 'key one', found: 'asap' },
    });
    expect(lines(grid.values).slice(1)).toEqual([
      '||||||Set aside.',
      '||||||Set aside.',
      '|timescale-vague|Known|1.1|soon|key one|Back.',
    ]);
  });
});
