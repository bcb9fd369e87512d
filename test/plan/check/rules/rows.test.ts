/** What a row lacks, in the words in which people read it, and on sheets whose columns differ. */
import type { ColumnReading, Plan } from '../../../../src/plan/model';
import { action, cellAt, planWith, type ActivitySpec } from '../../../support/plan-builder';
import { AHEAD, COLUMNS, foundBy, inShort, ofRows } from './support';

/** The same columns on another sheet, with this one under other letters. */
const columnsOf = (sheet: string, letters: Partial<Record<ColumnReading['role'], string>> = {}) =>
  COLUMNS.map((column) => ({ ...column, sheet, column: letters[column.role] ?? column.column }));

describe('action-missing', () => {
  it.each<[string, string | null, string, string]>([
    ['with a number', '1.2', '', 'Action 1.2 has no text in B2, nor is it the next row of an action above.'],
    ['without', null, '', 'This row has no text in B2, nor is it the next row of an action above.'],
    [
      'with a formula that fails',
      '1.2',
      '#REF!',
      'Action 1.2 has #REF!, a formula that fails, and no text in B2, nor is it the next row of an action above.',
    ],
  ])('names the row %s', (_what, number, text, what) => {
    const plan = planWith({ columns: COLUMNS, actions: [{ ...action(number), text }] });
    expect(foundBy('action-missing', plan).map((finding) => finding.what)).toEqual([what]);
  });

  it('stands in the column of actions of its own sheet, however far to the right', () => {
    const empty = (sheet: string) => ({ ...action('1'), sheet, text: '' });
    const columns = [
      ...columnsOf('A'),
      ...columnsOf('B', { action: 'C' }),
      ...columnsOf('C', { action: 'AB' }),
    ];
    const plan = planWith({ columns, actions: ['A', 'B', 'C'].map(empty) });
    expect(foundBy('action-missing', plan).map(({ cell }) => cell)).toEqual([
      cellAt('B2', 'A'),
      cellAt('C2', 'B'),
      { sheet: 'C', row: 1, column: 27 },
    ]);
  });
});

describe('milestone-missing', () => {
  const nothing: ActivitySpec = { rated: 'amber', milestones: [] };

  it('is silent in a row that has its share in the milestones above', () => {
    const plan = planWith({ columns: COLUMNS, actions: [action('1', { rated: 'amber' }, nothing, nothing)] });
    const merged: Plan = {
      ...plan,
      actions: plan.actions.map((one) => ({
        ...one,
        activities: one.activities.map((row, at) =>
          at === 1 ? { ...row, milestonesAbove: cellAt('D2') } : row,
        ),
      })),
    };
    expect(inShort(foundBy('milestone-missing', merged))).toEqual(['warning D4']);
  });

  it('is told of a row that is rated, whatever its rating cell says besides', () => {
    expect(ofRows('milestone-missing', [{ ...nothing, remark: 'Amber/Red' }])).toEqual(['warning D2']);
  });

  it('looks for the column on the row’s own sheet', () => {
    const columns = [...columnsOf('A'), ...columnsOf('B').filter(({ role }) => role !== 'milestones')];
    const actions = ['A', 'B'].map((sheet) => ({ ...action('1', nothing), sheet }));
    expect(
      foundBy('milestone-missing', planWith({ columns, actions })).map(({ cell }) => cell.sheet),
    ).toEqual(['A']);
  });
});

describe('rag-missing', () => {
  it('asks for a rating where something is left to do beside what was cancelled', () => {
    const rows: ActivitySpec[] = [
      { rated: 'amber' },
      { rated: null, milestones: [{ status: 'cancelled' }, { due: AHEAD }] },
      { rated: null, milestones: [{ status: 'cancelled' }, { status: 'cancelled' }] },
    ];
    expect(ofRows('rag-missing', rows)).toEqual(['warning E3']);
  });
});
