/** Leads that the register does not know, and leads spelt in another way; and that the answer given is safe. */
import { row as registered } from '../register/support';
import { check } from '../../../src/plan/check/check';
import type { Grid } from '../../../src/plan/grid';
import type { Finding } from '../../../src/plan/model';
import type { LeadRegister, RegisteredLead } from '../../../src/plan/register';
import { thinkThrough } from '../../../src/plan/results';
import { day } from '../../support/plan-builder';

/** A plan with these lead cells, from C2 down. */
function gridWith(...leads: readonly string[]): Grid {
  const rows = [
    ['No', 'Action', 'Lead', 'By when'],
    ...leads.map((lead, at) => [String(at + 1), `Write guide ${String(at + 1)}`, lead, '31/12/2025']),
  ];
  return {
    sheet: 'Plan',
    hidden: false,
    ours: null,
    top: 0,
    left: 0,
    values: rows,
    text: rows,
    formats: rows.map((row) => row.map(() => 'General')),
    merges: [],
    fills: new Map(),
  };
}

function results(grid: Grid, register: LeadRegister | null = null) {
  return thinkThrough([grid], { asOf: day('2025-10-31'), memory: [], history: [], register });
}

const findings = (rule: string, grid: Grid, register: LeadRegister | null = null): readonly Finding[] =>
  results(grid, register).findings.filter((finding) => finding.rule === rule);

const row = (name: string, ...otherSpellings: string[]) => registered(name, { otherSpellings });
const users = (...leads: readonly RegisteredLead[]): LeadRegister => ({
  leads,
  isUsers: true,
  questions: [],
});

/** The grid with the answers written into it. */
function fixed(grid: Grid, found: readonly Finding[]): Grid {
  const values = grid.values.map((cells) => [...cells]);
  for (const { fix, fixes } of found) {
    for (const { cell, value } of fixes ?? (fix ? [fix] : [])) {
      const cells = values[cell.row];
      if (cells) cells[cell.column] = value;
    }
  }
  return { ...grid, values, text: values.map((cells) => cells.map(String)) };
}

describe('lead-variant', () => {
  const FULL = 'Quality Assurance and Performance (QAP) Sub Group';

  test('one finding per spelling, at its first cell, naming all', () => {
    const found = findings(
      'lead-variant',
      gridWith(FULL, FULL, FULL, 'QAP sub-group', 'Chair\nQAP sub-group', 'QAP'),
    );
    expect(
      found.map(({ cell, found: spelt, expected, severity }) => [cell.row, spelt, expected, severity]),
    ).toEqual([
      [4, 'QAP sub-group', FULL, 'info'],
      [6, 'QAP', FULL, 'info'],
    ]);
    expect(found[0]?.message).toContain('C5 and C6');
    expect(found[0]?.fix).toEqual({ cell: { sheet: 'Plan', row: 4, column: 2 }, value: FULL });
    expect(found[0]?.fixes?.map(({ value }) => value)).toEqual([FULL, `Chair\n${FULL}`]);
    expect(found[1]?.fixes).toBeUndefined();
  });

  test('names the sheets where a spelling stands on several', () => {
    const usual = gridWith('QAP Sub Group', 'QAP Sub Group');
    const other = { ...gridWith('Chair', 'QAP Subgroup'), sheet: 'Plan 2' };
    const saidOf = (...grids: Grid[]) =>
      thinkThrough(grids, { asOf: day('2025-10-31'), memory: [], history: [], register: null })
        .findings.filter(({ rule }) => rule === 'lead-variant')
        .map(({ what }) => what);
    const third = { ...gridWith('QAP Subgroup'), sheet: 'Plan 3' };
    expect(saidOf(usual, other)).toEqual(['“QAP Subgroup” in C3 is “QAP Sub Group” in another spelling.']);
    expect(saidOf(usual, other, third)).toEqual([
      '“QAP Subgroup” in C3 of “Plan 2” and C2 of “Plan 3” is “QAP Sub Group” in another spelling.',
    ]);
  });

  test('is told without an answer where the text of the cell is not at hand', () => {
    const { plan } = results(gridWith('QAP Sub Group', 'QAP Sub Group', 'QAP Subgroup'));
    expect(check(plan).filter(({ rule }) => rule === 'lead-variant')).toMatchObject([
      { found: 'QAP Subgroup', fix: null },
    ]);
  });

  test.each<[string, string, string | null]>([
    ['Chair / QAP Subgroup', 'QAP Sub Group', 'Chair / QAP Sub Group'],
    ['Lead: QAP Subgroup; Chair', 'QAP Sub Group', 'Lead: QAP Sub Group; Chair'],
    ['• QAP Subgroup\n• Chair', 'QAP Sub Group', '• QAP Sub Group\n• Chair'],
    [
      '1. QAP Subgroup (with support of the Chair)',
      'QAP Sub Group',
      '1. QAP Sub Group (with support of the Chair)',
    ],
    [
      'QAP Subgroup with support of the QAP Subgroup members',
      'QAP Sub Group',
      'QAP Sub Group with support of the QAP Subgroup members',
    ],
    // Where it stands twice, nobody is told which to change.
    ['QAP Subgroup / Chair\nQAP Subgroup', 'QAP Sub Group', null],
    ['Business Manager and QAP Subgroup', 'QAP Sub Group', 'Business Manager and QAP Sub Group'],
    ['QAP  Subgroup.', 'QAP Sub Group', 'QAP Sub Group.'],
    ['Executive\nVSCP Business Manager', 'VSCP Executive', 'VSCP Executive\nVSCP Business Manager'],
    // What is the end, or the beginning, of another name is left alone.
    ['QAP Subgroup\nMSCB QAP Subgroup', 'QAP Sub Group', 'QAP Sub Group\nMSCB QAP Subgroup'],
    ['QAP Subgroup\nQAP Subgroup Chairs', 'QAP Sub Group', 'QAP Sub Group\nQAP Subgroup Chairs'],
  ])('in “%s” only the wrong words change', (cell, name, value) => {
    const grid = gridWith(name, name, cell);
    const register = users(row(name, name.replace('Sub Group', 'Subgroup'), 'Executive'));
    const [found] = findings('lead-variant', grid, register);
    expect(found).toBeDefined();
    expect(found?.fix?.value ?? null).toBe(value);
  });

  test('the usual name is the register’s, once people have one', () => {
    const grid = gridWith('QAP sub-group', 'QAP sub-group', 'QAP Sub Group');
    expect(findings('lead-variant', grid).map(({ expected }) => expected)).toEqual(['QAP sub-group']);
    const found = findings('lead-variant', grid, users(row('QAP Group', 'QAP sub-group')));
    expect(found.map(({ expected, found: spelt }) => [spelt, expected])).toEqual([
      ['QAP sub-group', 'QAP Group'],
      ['QAP Sub Group', 'QAP Group'],
    ]);
  });

  test('a text that means two leads by the register is no spelling of either', () => {
    const both = 'Training/ Development Officer';
    const register = users(row('Training Officer', both), row('Development Officer', both));
    expect(findings('lead-variant', gridWith(both, 'Training Officer'), register)).toEqual([]);
  });

  test.each([
    [['VSCP Executive', 'VSCP Business Manager']],
    [['Executive (with support of the Chair)', 'Executive']],
    [['Executive.', 'Executive']],
    [['Lead: Executive', 'Executive']],
  ])('nothing to tell of %j', (leads) => {
    expect(findings('lead-variant', gridWith(...leads))).toEqual([]);
  });

  test('once answered, it is told no more, and every activity keeps its leads', () => {
    const grid = gridWith(
      'Quality & Practice Subgroup / Business Manager',
      'Business Manager and Quality and Practice Sub-Group',
      'QPG Sub Group\nChair',
      'Quality and Practice Sub Group (QP)\nQuality and Practice Sub Group (QP)',
      'QP',
    );
    const answered = fixed(grid, findings('lead-variant', grid));
    expect(findings('lead-variant', answered)).toEqual([]);
    const leads = (of: Grid) =>
      results(of).plan.actions.map(({ activities }) => activities[0]?.leads.map(({ name }) => name).sort());
    expect(leads(answered)).toEqual(leads(grid));
  });
});

describe('lead-unknown', () => {
  test('is silent while the register is only proposed', () => {
    expect(findings('lead-unknown', gridWith('Executive', 'CDOP'))).toEqual([]);
    expect(
      findings('lead-unknown', gridWith('CDOP'), { ...users(row('Executive')), isUsers: false }),
    ).toEqual([]);
  });

  test('names each unknown lead once, with all its cells', () => {
    const found = findings(
      'lead-unknown',
      gridWith('Executive', 'CDOP', 'Executive / CDOP'),
      users(row('Executive')),
    );
    expect(found.map(({ cell, severity, found: name, fix }) => [cell.row, severity, name, fix])).toEqual([
      [2, 'warning', 'CDOP', null],
    ]);
    expect(found[0]?.message).toContain('C3 and C4');
  });

  test('goes on until people have looked at the row that was added as new', () => {
    const isNew = { ...row('CDOP'), status: 'new', isNew: true };
    expect(findings('lead-unknown', gridWith('CDOP'), users(row('Executive'), isNew))).toHaveLength(1);
    expect(findings('lead-unknown', gridWith('CDOP'), users(row('Executive'), row('CDOP')))).toEqual([]);
    expect(findings('lead-unknown', gridWith('CDOP'), users(row('Child Death Panel', 'CDOP')))).toEqual([]);
  });

  test('an activity’s key does not hang on the register', () => {
    const keys = (register: LeadRegister | null) =>
      results(gridWith('QAP Sub Group', 'CDOP'), register).plan.actions.map(
        ({ activities }) => activities[0]?.key,
      );
    expect(keys(users(row('Quality Group', 'QAP Sub Group')))).toEqual(keys(null));
  });
});
