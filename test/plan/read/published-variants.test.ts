/** The published plans laid out otherwise read as they do in their own layout. */
import { cellKey, type Area, type CellValue, type Grid } from '../../../src/plan/grid';
import type { Plan } from '../../../src/plan/model';
import { gridsOf } from '../../support/grids';
import { describePlans, planFile } from '../../support/plans';
import { activitiesOf, planIn } from './support';

const FILES = [
  'mscp-business-plan-2021-23.xlsx',
  'mscb-business-plan-2014-17.xlsx',
  'mscb-business-plan-2009-10.xlsx',
];

type Variant = (grid: Grid) => Grid;

/** Moves every row and column; rows to the same row would be lost, so the two maps must be one to one. */
function moved(grid: Grid, toRow: (row: number) => number, toColumn: (column: number) => number): Grid {
  const height = Math.max(...grid.values.map((_, row) => toRow(row))) + 1;
  const width = Math.max(...(grid.values[0] ?? []).map((_, column) => toColumn(column))) + 1;
  const place = <T>(rows: readonly (readonly T[])[], empty: T): T[][] => {
    const placed = Array.from({ length: height }, () => Array<T>(width).fill(empty));
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const line = placed[toRow(row)];
        if (line) line[toColumn(column)] = cell;
      });
    });
    return placed;
  };
  const merge = ({ top, left, bottom, right }: Area): Area => ({
    top: toRow(top),
    bottom: toRow(bottom),
    left: Math.min(toColumn(left), toColumn(right)),
    right: Math.max(toColumn(left), toColumn(right)),
  });
  return {
    ...grid,
    values: place<CellValue>(grid.values, ''),
    text: place(grid.text, ''),
    formats: place(grid.formats, 'General'),
    merges: grid.merges.map(merge),
    fills: new Map(
      [...grid.fills].map(([cell, fill]) => {
        const [row = 0, column = 0] = cell.split(',').map(Number);
        return [cellKey(toRow(row), toColumn(column)), fill];
      }),
    ),
  };
}

const RENAMED: Readonly<Record<string, string>> = {
  'Action number': 'Ref',
  'Specific action': 'Action',
  Lead: 'By Whom',
  'By Whom': 'Team owner',
  'Actions and Timescales for work': 'Milestones',
  'Time scale': 'By when?',
  'RAG rating': 'Status',
  'Risk RAG rating': 'BRAG',
  'Impact and evidence': 'Progress/Current Status',
};

const same = (index: number) => index;
const variants: readonly (readonly [string, Variant])[] = [
  ['without merges', (grid) => ({ ...grid, merges: [] })],
  [
    'further down and to the right',
    (grid) =>
      moved(
        grid,
        (row) => row + 5,
        (column) => column + 3,
      ),
  ],
  ['with an empty row after each', (grid) => moved(grid, (row) => row * 2, same)],
  ['with an empty column after each', (grid) => moved(grid, same, (column) => column * 2)],
  [
    'with other headers',
    (grid) => ({
      ...grid,
      values: grid.values.map((row) => row.map((value) => RENAMED[String(value)] ?? value)),
    }),
  ],
];

/** All that was read but where it stands. */
function essence(plan: Plan): unknown {
  return plan.actions.map(({ number, priority, outcome, text, activities }) => [
    number,
    priority,
    outcome,
    text,
    activities.map(({ key, leads, rag, evidence, milestones }) => [
      key,
      leads.map(({ name }) => name),
      rag.rating,
      [evidence.kind, evidence.text],
      milestones.map((milestone) => [milestone.text, milestone.due, milestone.revisedDue]),
    ]),
  ]);
}

describePlans('a published plan laid out otherwise', () => {
  describe.each(FILES)('%s', (file) => {
    const grids = gridsOf(planFile(file));
    const expected = essence(planIn(grids));

    test.each(variants)('%s', (_, variant) => {
      const plan = planIn(grids.map(variant));
      expect(essence(plan)).toEqual(expected);
      expect(plan.rowsLeftOut).toEqual([]);
    });
  });

  test('keys stay when rows are inserted, numbers change and dates move', () => {
    const [grid] = gridsOf(planFile('mscp-business-plan-2021-23.xlsx'));
    if (!grid) throw new Error('The plan has no sheet');
    const before = activitiesOf(planIn(grid)).map(({ key }) => key);
    const touched = moved(grid, (row) => (row > 60 ? row + 3 : row), same);
    const values = touched.values.map((row, index) =>
      row.map((value, column) => {
        if (typeof value !== 'string' || index < 12) return value;
        if (column === 0) return value.replace(/^1\.1\.(\d)/, '1.3.$1');
        return column === 3 ? value.replaceAll('2022', '2024').replace(/ to be /, ' shall be ') : value;
      }),
    );
    expect(activitiesOf(planIn({ ...touched, values })).map(({ key }) => key)).toEqual(before);
  });
});
