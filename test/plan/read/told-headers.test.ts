/** Sheets whose headings the reader does not know, where people have said what their columns hold. */
import type { ColumnRole } from '../../../src/plan/model';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, planIn, rolesOf, told } from './support';

const HEADS = ['Ffocws', 'Pwy', 'Pryd', 'Cyflwr'];
const ONE = ['Agree', 'Chair', 'May 2022', 'G'];
const TWO = ['Print', 'Nurse', 'June 2022', 'R'];
const ROLES: readonly (readonly [string, ColumnRole])[] = [
  ['A', 'action'],
  ['B', 'lead'],
  ['C', 'timescale'],
  ['D', 'rag'],
];

function read(
  rows: readonly (readonly string[])[],
  headerRow: number,
  { roles = ROLES, sheet = 'Plan', ...options }: SketchOptions & { roles?: typeof ROLES } = {},
) {
  return planIn(sketch(rows, { sheet, ...options }), {
    columns: roles.map(([column, role]) => ({ sheet: 'Plan', column, role, headerRow })),
  });
}

describe('headings that people have explained', () => {
  it('head the table below them', () => {
    const plan = read([['Cynllun'], HEADS, ONE, TWO], 1);
    expect(told(plan)).toEqual(['– Agree | A3 Chair', '– Print | A4 Nurse']);
    expect(rolesOf(plan)).toEqual(['A action', 'B lead', 'C timescale', 'D rag']);
    expect(activitiesOf(plan).map(({ rag, milestones }) => [rag.rating, milestones[0]?.due])).toEqual([
      ['green', '2022-05-31'],
      ['red', '2022-06-30'],
    ]);
  });

  it('count again where they are repeated in every explained column', () => {
    const plan = read([HEADS, ONE, [], HEADS, TWO], 0);
    expect(told(plan)).toEqual(['– Agree | A2 Chair', '– Print | A5 Nurse']);
    const other = read([HEADS, ONE, HEADS.with(3, 'Lliw'), TWO], 0);
    expect(other.actions.map(({ text }) => text)).toEqual(['Agree', 'Ffocws', 'Print']);
  });

  it('need not say which column holds the action: the first does', () => {
    const plan = read([HEADS, ONE, TWO], 0, { roles: ROLES.slice(1) });
    expect(told(plan)).toEqual(['– Agree | A2 Chair', '– Print | A3 Nurse']);
  });

  it('are not taken to be repeated by a single word', () => {
    const roles: typeof ROLES = [['A', 'action']];
    const plan = read([HEADS, ONE, ['Ffocws', 'Nurse', 'June 2022', 'R']], 0, { roles });
    expect(plan.actions.map(({ text }) => text)).toEqual(['Agree', 'Ffocws']);
  });

  it('are repeated by two words, and by a row that is the last', () => {
    const roles = ROLES.slice(0, 2);
    const plan = read([HEADS, ONE, HEADS, TWO, HEADS], 0, { roles });
    expect(plan.actions.map(({ text }) => text)).toEqual(['Agree', 'Print']);
  });

  it('are not taken to be repeated by a single word beside a column without a heading', () => {
    const roles = ROLES.slice(0, 2);
    const plan = read([HEADS.with(1, ''), ONE, ['Ffocws', '', 'June 2022', 'R']], 0, { roles });
    expect(plan.actions.map(({ text }) => text)).toEqual(['Agree', 'Ffocws']);
  });

  it('leave headings that the reader knows their meaning', () => {
    const roles = ROLES.filter(([column]) => column !== 'B');
    const plan = read([HEADS.with(1, 'Lead'), ONE], 0, { roles });
    expect(rolesOf(plan)).toContain('B lead');
  });

  it('may leave a column without a heading, and say that one is to be ignored', () => {
    const roles: typeof ROLES = [...ROLES.slice(0, 3), ['D', 'ignored']];
    expect(rolesOf(read([HEADS.with(1, ''), ONE], 0, { roles }))).toEqual([
      'A action',
      'B lead',
      'C timescale',
      'D ignored',
    ]);
  });

  it('speak of single columns, though a heading is merged over several', () => {
    const plan = read([HEADS.with(1, ''), ONE], 0, { merges: ['A1:B1'] });
    expect(told(plan)).toEqual(['– Agree | A2 Chair']);
  });

  it('take in a column that stands apart', () => {
    const apart = (row: readonly string[]) => [...row.slice(0, 3), '', row[3] ?? ''];
    const roles: typeof ROLES = [...ROLES.slice(0, 3), ['E', 'rag']];
    const plan = read([apart(HEADS), apart(ONE)], 0, { roles });
    expect(activitiesOf(plan)[0]?.rag.rating).toBe('green');
  });

  it('take in a column that was explained though it stands in a list beside the table', () => {
    const beside = (row: readonly string[], ...list: string[]) => [...row, '', ...list];
    const rows = [beside(HEADS, 'Pwy arall', 'Cost'), beside(ONE, 'Nurse', 'none')];
    const plan = read(rows, 0, { roles: [...ROLES, ['F', 'lead']] });
    expect(told(plan)).toEqual(['– Agree | A2 Chair+Nurse']);
  });

  it.each([
    ['the row is on no sheet', 7, 'Plan'],
    ['the sheet is another', 0, 'Draft'],
  ])('head nothing where %s', (_, row, sheet) => {
    expect(read([HEADS, ONE], row, { sheet }).actions).toEqual([]);
  });

  it('head nothing where the row stands above what the sheet holds', () => {
    expect(read([HEADS, ONE], 1, { at: 'A5' }).actions).toEqual([]);
    expect(told(read([HEADS, ONE], 4, { at: 'A5' }))).toEqual(['– Agree | A6 Chair']);
  });

  it('leave out a list that stands beside the table, and columns without a heading', () => {
    const beside = (row: readonly string[], ...list: string[]) => [...row, '', ...list];
    for (const list of [
      ['Enw', 'Ffôn'],
      ['Name', 'Agency'],
    ]) {
      const rows = [beside(HEADS, ...list), beside(ONE, 'A Person', 'Police')];
      expect(rolesOf(read(rows, 0))).toEqual(['A action', 'B lead', 'C timescale', 'D rag']);
    }
    const unnamed = [
      [...HEADS, ''],
      [...ONE, 'x'],
    ];
    expect(rolesOf(read(unnamed, 0))).toEqual(['A action', 'B lead', 'C timescale', 'D rag']);
  });

  it('do not count where the sheet has headings that the reader knows', () => {
    const rows = [HEADS, ['Action', 'Lead', 'Due', 'RAG'], ONE];
    expect(told(read(rows, 0))).toEqual(['– Agree | A3 Chair']);
  });
});
