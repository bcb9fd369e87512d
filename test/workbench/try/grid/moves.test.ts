import type { Area } from '../../../../src/plan/grid';
import { createWorkbook } from '../../../../src/workbench/host/store';
import { FittedHeights } from '../../../../src/workbench/try/grid/fitted';
import { layoutOf } from '../../../../src/workbench/try/grid/layout';
import { Merges } from '../../../../src/workbench/try/grid/merges';
import { areaBetween, cellAfter, type Cell } from '../../../../src/workbench/try/grid/moves';

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const USED: Area = { top: 0, left: 0, bottom: 9, right: 4 };

/** B2:C4 is merged, column D is hidden. */
function grid() {
  const [sheet] = createWorkbook().sheets();
  if (!sheet) throw new Error('A workbook has a sheet.');
  sheet.merge({ top: 1, left: 1, bottom: 3, right: 2 });
  sheet.setColumnHidden(3, true);
  const layout = layoutOf(sheet, A1, new FittedHeights(), 1);
  return { layout, merges: new Merges(sheet.merges(), layout.rows.sizes.length), page: 5, used: USED };
}

const cell = (row: number, column: number): Cell => ({ row, column });

test.each<readonly [string, boolean, Cell, Cell]>([
  ['ArrowDown', false, cell(0, 0), cell(1, 0)],
  ['ArrowUp', false, cell(0, 0), cell(0, 0)],
  // A merged area is one cell, and what is hidden is stepped over.
  ['ArrowDown', false, cell(1, 1), cell(4, 1)],
  ['ArrowRight', false, cell(1, 1), cell(1, 4)],
  ['ArrowLeft', false, cell(1, 4), cell(1, 2)],
  ['Home', false, cell(4, 4), cell(4, 0)],
  ['Home', true, cell(4, 4), cell(0, 0)],
  ['End', false, cell(4, 0), cell(4, 4)],
  ['End', true, cell(0, 0), cell(9, 4)],
  ['PageDown', false, cell(1, 0), cell(6, 0)],
  ['PageUp', false, cell(1, 0), cell(0, 0)],
])('%s (with Ctrl: %s) leads from %j to %j', (key, ctrl, from, to) => {
  expect(cellAfter(key, ctrl, from, grid())).toEqual(to);
});

test('Ctrl+Home leads below what is frozen', () => {
  const { layout, ...others } = grid();
  const around = { ...others, layout: { ...layout, frozenRows: 2 } };
  expect(cellAfter('Home', true, cell(9, 4), around)).toEqual(cell(2, 0));
});

test('other keys lead nowhere', () => {
  expect(cellAfter('x', false, cell(0, 0), grid())).toBeNull();
});

test('an area that would cut a merged one takes it in', () => {
  const { merges } = grid();
  expect(areaBetween(cell(0, 0), cell(2, 1), merges)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  expect(areaBetween(cell(5, 3), cell(4, 0), merges)).toEqual({ top: 4, left: 0, bottom: 5, right: 3 });
});

test('merged areas that begin before what is on show are known by their first row and column', () => {
  const { merges } = grid();
  expect(merges.begunBefore(3, 'top', 'bottom')).toEqual([1]);
  expect(merges.begunBefore(4, 'top', 'bottom')).toEqual([]);
  expect(merges.begunBefore(2, 'left', 'right')).toEqual([1]);
});
