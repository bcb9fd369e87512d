/** Where a sheet's rows and columns lie on the screen, in pixels. */
import type { Area } from '../../../plan/grid';
import { cellsThatGoOn } from '../../host/dispatch/fit';
import { LAST_COLUMN, LAST_ROW } from '../../host/store/areas';
import type { Sheet } from '../../host/store/sheet';
import { ROW_HEAD } from './heads';
import { PIXELS_A_POINT } from './units';
import type { FittedHeights } from './fitted';

/** Empty rows and columns beyond what is used, so that there is room to type. */
const SPARE = { rows: 20, columns: 4 };
const LEAST = { rows: 40, columns: 12 };
/** Frozen rows higher than this are not frozen here: they would leave no room to scroll in. */
const MOST_FROZEN = 320;
/** Zoom that is still read, and at which a narrow sheet stays as it is. */
const FIT = { least: 0.6, most: 1 };
const SCROLLBAR = 18;
/** Further columns make no difference to what fits. */
const MOST_COLUMNS = 200;

export interface Axis {
  readonly sizes: readonly number[];
  /** One more than there are rows or columns: the last is where all end. */
  readonly starts: readonly number[];
}

export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function layoutOf(sheet: Sheet, selection: Area, fitted: FittedHeights, scale: number): SheetLayout {
  const used = sheet.usedArea(false);
  const places = [used, selection, ...sheet.charts().map(({ place }) => place)].filter((one) => one !== null);
  const lastUsed = (edge: 'bottom' | 'right', last: number): number =>
    places.reduce((most, place) => (place[edge] === last ? most : Math.max(most, place[edge])), 0);
  const rowCount = Math.max(LEAST.rows, lastUsed('bottom', LAST_ROW) + 1 + SPARE.rows);
  const columnCount = Math.max(LEAST.columns, lastUsed('right', LAST_COLUMN) + 1 + SPARE.columns);
  const goOn = cellsThatGoOn(sheet);
  const pixels = (points: number): number => Math.round(points * PIXELS_A_POINT * scale);
  const rows = axis(rowCount, (row) =>
    sheet.isRowHidden(row) ? 0 : pixels(fitted.heightOf(sheet, row, goOn)),
  );
  const columns = axis(columnCount, (column) =>
    sheet.isColumnHidden(column) ? 0 : pixels(sheet.columnWidth(column)),
  );
  const frozen = Math.min(sheet.frozenRows(), rowCount);
  return { rows, columns, frozenRows: (rows.starts[frozen] ?? 0) > MOST_FROZEN ? 0 : frozen };
}

/** The zoom at which the columns that are printed, else those that are used, fit the width, within what can be read. */
export function fittingScale(sheet: Sheet, width: number): number {
  const last = (sheet.state.layout.printArea ?? sheet.usedArea(false))?.right ?? 0;
  let needed = 0;
  for (let column = 0; column <= Math.min(last, MOST_COLUMNS); column += 1) {
    if (!sheet.isColumnHidden(column)) needed += sheet.columnWidth(column) * PIXELS_A_POINT;
  }
  const share = (width - ROW_HEAD - SCROLLBAR) / Math.max(1, needed);
  return Math.floor(Math.min(FIT.most, Math.max(FIT.least, share)) * 100) / 100;
}

/** The layout as it was where nothing moved, so that nothing is drawn anew for it. */
export function steady(before: SheetLayout | null, now: SheetLayout): SheetLayout {
  const isSame = (a: Axis, b: Axis): boolean =>
    a.sizes.length === b.sizes.length && a.sizes.every((size, index) => size === b.sizes[index]);
  return before !== null &&
    before.frozenRows === now.frozenRows &&
    isSame(before.rows, now.rows) &&
    isSame(before.columns, now.columns)
    ? before
    : now;
}

export function boxOf({ rows, columns }: SheetLayout, area: Area): Box {
  const left = columns.starts[area.left] ?? 0;
  const top = rows.starts[area.top] ?? 0;
  return {
    left,
    top,
    width: endOf(columns, area.right) - left,
    height: endOf(rows, area.bottom) - top,
  };
}

/** Where the last row or column ends. */
export function endOf({ starts }: Axis, last: number): number {
  return starts[Math.min(last + 1, starts.length - 1)] ?? 0;
}

function axis(count: number, size: (index: number) => number): Axis {
  const sizes = Array.from({ length: count }, (_, index) => size(index));
  const starts = [0];
  for (const each of sizes) starts.push((starts.at(-1) ?? 0) + each);
  return { sizes, starts };
}
