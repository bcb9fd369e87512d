import { nextProblem } from '../../../src/plan/check/next';
import { cellName, selectedFor } from '../../../src/plan/grid';
import type { Finding } from '../../../src/plan/model';
import { cellAt } from '../../support/plan-builder';

const SHEETS = ['Notes', 'Priority 2', 'Priority 1', 'Plan checks'];

function finding(cell: string, sheet = 'Priority 2', rest: Partial<Finding> = {}): Finding {
  return {
    rule: 'lead-missing',
    severity: 'error',
    cell: cellAt(cell, sheet),
    action: '1.1',
    title: 'No lead',
    what: 'No lead.',
    why: '',
    whatToDo: '',
    message: 'No lead.',
    found: null,
    expected: null,
    fix: null,
    ...rest,
  };
}

/** "Priority 2 C5: 2 of 4 (lead-missing)", or "none". */
function told(findings: readonly Finding[], selected: [cell: string, sheet?: string] | null): string {
  const next = nextProblem(findings, SHEETS, selected === null ? null : cellAt(...selected));
  if (next === null) return 'none';
  const rules = next.findings.map(({ rule }) => rule).join(', ');
  return `${next.cell.sheet} ${cellName(next.cell)}: ${String(next.number)} of ${String(next.of)} (${rules})`;
}

const FOUR = [
  finding('D9', 'Priority 1'),
  finding('B2'),
  finding('C5'),
  finding('D5', 'Priority 2', { rule: 'rag-overdue' }),
];

describe('the next problem', () => {
  it.each<[string, Parameters<typeof told>[1], string]>([
    ['from the top of the sheet', ['A1', 'Priority 2'], 'Priority 2 B2: 1 of 4 (lead-missing)'],
    ['from the first', ['B2', 'Priority 2'], 'Priority 2 C5: 2 of 4 (lead-missing)'],
    ['further right in the same row', ['C5', 'Priority 2'], 'Priority 2 D5: 3 of 4 (rag-overdue)'],
    ['from between two', ['A4', 'Priority 2'], 'Priority 2 C5: 2 of 4 (lead-missing)'],
    [
      'on to the next sheet by its tab, not its name',
      ['D5', 'Priority 2'],
      'Priority 1 D9: 4 of 4 (lead-missing)',
    ],
    ['from the last, round to the first', ['D9', 'Priority 1'], 'Priority 2 B2: 1 of 4 (lead-missing)'],
    ['from below the last', ['A1', 'Plan checks'], 'Priority 2 B2: 1 of 4 (lead-missing)'],
    ['from a sheet before the plan', ['Z9', 'Notes'], 'Priority 2 B2: 1 of 4 (lead-missing)'],
    ['from a sheet that nobody knows', ['A1', 'Elsewhere'], 'Priority 2 B2: 1 of 4 (lead-missing)'],
    ['with nothing selected', null, 'Priority 2 B2: 1 of 4 (lead-missing)'],
  ])('%s', (_, selected, expected) => {
    expect(told(FOUR, selected)).toBe(expected);
  });

  it('goes by the tabs, then down the rows, whatever the order in which they come', () => {
    const findings = [
      finding('B2', 'Gone'),
      finding('B5', 'Priority 1'),
      finding('B2', 'Priority 1'),
      finding('B9'),
    ];
    expect(told(findings, ['A1', 'Notes'])).toBe('Priority 2 B9: 1 of 4 (lead-missing)');
    expect(told(findings, ['B9', 'Priority 2'])).toBe('Priority 1 B2: 2 of 4 (lead-missing)');
    // A sheet that is not among the tabs comes last.
    expect(told(findings, ['B5', 'Priority 1'])).toBe('Gone B2: 4 of 4 (lead-missing)');
  });

  it('tells all that is open about the cell at once, and goes on to another cell', () => {
    const findings = [finding('C5'), finding('C5', 'Priority 2', { rule: 'rag-overdue' }), finding('C9')];
    expect(told(findings, ['A1'])).toBe('Priority 2 C5: 1 of 3 (lead-missing, rag-overdue)');
    expect(told(findings, ['C5', 'Priority 2'])).toBe('Priority 2 C9: 3 of 3 (lead-missing)');
  });

  it('comes to what was set aside once and is not any more', () => {
    expect(told([finding('C5', 'Priority 2', { dismissed: null })], ['A1'])).toBe(
      'Priority 2 C5: 1 of 1 (lead-missing)',
    );
  });

  it('passes over what people have set aside', () => {
    const findings = [finding('B2', 'Priority 2', { dismissed: 'agreed in June' }), finding('C5')];
    expect(told(findings, ['A1', 'Priority 2'])).toBe('Priority 2 C5: 1 of 1 (lead-missing)');
  });

  it('goes on from merged cells, which are selected as one', () => {
    const merges = [{ top: 4, left: 2, bottom: 8, right: 2 }];
    const findings = [finding('D5'), finding('D6'), finding('C7'), finding('C8')];
    const from = (cell: string) =>
      nextProblem(findings, SHEETS, cellAt(cell, 'Priority 2'), (one) => selectedFor(one, merges));
    // C7 and C8 stand in C5:C9, which Excel selects by its first cell.
    expect(from('A1')).toMatchObject({ cell: cellAt('C5', 'Priority 2'), number: 1, of: 4 });
    expect(from('A1')?.findings).toHaveLength(2);
    expect(from('C5')).toMatchObject({ cell: cellAt('D5', 'Priority 2'), number: 3 });
    expect(from('D6')).toMatchObject({ cell: cellAt('C5', 'Priority 2'), number: 1 });
  });

  it('stays at the only one there is', () => {
    expect(told([finding('C5')], ['C5', 'Priority 2'])).toBe('Priority 2 C5: 1 of 1 (lead-missing)');
  });

  it('is none where nothing is open', () => {
    expect(told([], ['A1'])).toBe('none');
    expect(told([finding('B2', 'Priority 2', { dismissed: 'agreed' })], ['A1'])).toBe('none');
  });

  it('comes to every cell once, from wherever one begins', () => {
    const seen = new Set<string>();
    let selected = cellAt('D5', 'Priority 2');
    for (let step = 0; step < FOUR.length; step += 1) {
      const next = nextProblem(FOUR, SHEETS, selected);
      if (next === null) throw new Error('Nothing open.');
      selected = next.cell;
      seen.add(`${next.cell.sheet} ${cellName(next.cell)}`);
    }
    expect(seen.size).toBe(FOUR.length);
  });
});
