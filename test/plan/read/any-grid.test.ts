/** Whatever the sheets hold, the reader answers, and accounts for every row. */
import fc from 'fast-check';
import { cellKey, type Area, type Grid } from '../../../src/plan/grid';
import { fillAreas } from '../../../src/plan/read';
import { nextBelow, sharesColumns } from '../../../src/plan/read/headers';
import { sheetOf } from '../../../src/plan/read/sheet';
import { findTables, readRows } from '../../../src/plan/read/tables';
import { finished } from '../../../src/plan/steps';
import { sketch } from '../../support/grids';
import { activitiesOf, planIn } from './support';

const word = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'Action',
    'Lead',
    'RAG',
    'Due',
    'Progress',
    'No.',
    'Planning',
    'Status',
    'Priority',
    'Outcome',
  ],
  ...[
    '1',
    '1.1',
    '1.1.1',
    '2)',
    'R',
    'G',
    'Not started',
    'Amber/Red',
    'May 2022',
    'Meet – May 2022 – Complete',
  ],
  ...[
    'Chair',
    'CDOP/QACR',
    'Board and Chair',
    'Priority 1: Homes',
    'Outcome: Safe',
    'Key',
    'Total',
    'SCHOOLS',
    'Note: x',
  ],
  ...[
    '• Meet – May 2022\n• Vote',
    'Behind schedule',
    'On track',
    '(',
    ')/,;',
    '=1+1',
    '####',
    '\u00a0',
    '(((((',
    'Q1',
  ],
);
const value = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean()) },
);
const format = fc.constantFrom('General', 'dd/mm/yyyy', 'mmm-yy', '@', '0.00', '');
const colour = fc.constantFrom('#FF0000', '#FFC000', '#00B050', '#9DC3E6', '#FFFFFF', '#7030A0', 'red', '');
const small = fc.nat(12);
const area: fc.Arbitrary<Area> = fc.tuple(small, small, small, small).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

const grid: fc.Arbitrary<Grid> = fc
  .record({
    sheet: fc.constantFrom('Plan', 'Priority 1', 'Key', 'Sheet1', "O'Neil"),
    hidden: fc.boolean(),
    ours: fc.constantFrom(null, null, null, 'summary'),
    top: fc.nat(4),
    left: fc.nat(3),
    values: fc.array(fc.array(value, { maxLength: 7 }), { maxLength: 14 }),
    format,
    merges: fc.array(area, { maxLength: 5 }),
    fills: fc.array(fc.tuple(small, small, colour), { maxLength: 12 }),
  })
  .map(({ values, format: shownAs, fills, ...rest }) => ({
    ...rest,
    values,
    text: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => shownAs)),
    fills: new Map(fills.map(([row, column, fill]) => [cellKey(row, column), fill])),
  }));

test('never throws, keys are unique, every activity stands on a row of its own', () => {
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 4 }), (grids) => {
      fillAreas(grids);
      const plan = planIn(grids);
      const activities = activitiesOf(plan);
      expect(new Set(activities.map(({ key }) => key)).size).toBe(activities.length);
      expect(plan.sheets).toHaveLength(grids.length);
      expect(plan.actions.every((action) => action.activities.length > 0)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('each row of a table is a header, blank, a total, left out with the reason, or read', () => {
  fc.assert(
    fc.property(grid, (one) => {
      const sheet = sheetOf(one);
      const tables = finished(findTables(sheet, []));
      const [first] = tables.headers;
      if (!first) return;
      const { rows, leftOut, blank, totals, headerRows } = finished(readRows(tables, () => true));
      const below = rows.filter(({ row }) => row > first.bottom);
      // Tables that stand side by side account for their rows each for itself.
      const all = tables.headers.map(
        ({ top }, index) => (nextBelow(tables.headers, index)?.top ?? sheet.bottom + 1) - top,
      );
      const rowsOfAll = all.reduce((sum, count) => sum + count, 0);
      expect(headerRows + blank + totals + leftOut.length + below.length).toBe(rowsOfAll);
      const told = [...below.map(({ row }) => row), ...leftOut.map(({ cell }) => cell.row)];
      const areApart = tables.headers.some((one) => !sharesColumns(one, first));
      if (!areApart) expect(new Set(told).size).toBe(told.length);
      expect(leftOut.every(({ why }) => why.endsWith('.'))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('under a header every row with an action and a milestone is an activity of its own', () => {
  const header = ['No.', 'Action', 'Lead', 'Actions and timescales', 'RAG', 'Progress'];
  const filled = fc.tuple(
    fc.constantFrom('', '1.1', '2.10', 'A3'),
    fc.constantFrom('Agree it', 'Print the plan', 'Section 11'),
    fc.constantFrom('', 'Chair', 'CDOP/QACR', 'TBC'),
    fc.constantFrom('Meet – May 2022', 'Vote', '• Send – June 2022\n• Post'),
    fc.constantFrom('', 'R', 'Purple', 'On hold'),
    fc.constantFrom('', 'Met in May', '-'),
  );
  const blank = fc.constant(Array<string>(6).fill(''));
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: filled }, blank), { minLength: 1 }), (below) => {
      const plan = planIn(sketch([header, ...below]));
      const rows = below.flatMap((row, index) => (row[1] === '' ? [] : [index + 1]));
      expect(activitiesOf(plan).map(({ cell }) => cell.row)).toEqual(rows);
      expect(plan.rowsLeftOut).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a header merged into rows below the last is no higher than the sheet', () => {
  const grid = sketch([['Outcome', '', 'Status', 'Lead']], { merges: ['D1:D2'] });
  const tables = finished(findTables(sheetOf(grid), []));
  expect(finished(readRows(tables, () => true)).headerRows).toBe(1);
});
