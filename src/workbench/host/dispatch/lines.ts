/** Whole rows and columns: hidden or not, how high, how wide. */
import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';
import { breach } from '../rules';
import { asBoolean, asNumber } from './arguments';
import { mustBeEditable } from './guards';

type Line = 'row' | 'column';

/** In points. */
const HIGHEST_ROW = 409.5;
/** 255 characters of the usual font, in points. */
const WIDEST_COLUMN = 1790;

/** Rows of whole columns are counted to the last that anybody used. */
const MANY_ROWS = 10_000;

/** The rows or columns of an area, one by one. */
export function linesOf(sheet: SheetModel, area: Area, line: Line): readonly number[] {
  const [first, last] = line === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const end =
    line === 'row' && last - first > MANY_ROWS
      ? Math.max(first, Math.min(last, sheet.usedArea(false)?.bottom ?? 0))
      : last;
  return Array.from({ length: end - first + 1 }, (_line, index) => first + index);
}

/** True or false where all are alike; null where not. */
export function isHidden(sheet: SheetModel, area: Area, line: Line): boolean | null {
  return uniform(
    linesOf(sheet, area, line).map((each) =>
      line === 'row' ? sheet.isRowHidden(each) : sheet.isColumnHidden(each),
    ),
  );
}

export function setColumnsHidden(sheet: SheetModel, area: Area, hidden: unknown): void {
  mustBeEditable(sheet);
  for (const column of linesOf(sheet, area, 'column')) sheet.setColumnHidden(column, asBoolean(hidden));
}

/** In points. @throws HostError InvalidArgument beyond Excel's limits */
export function setSize(sheet: SheetModel, area: Area, line: Line, points: unknown): void {
  mustBeEditable(sheet);
  const size = asNumber(points);
  if (line === 'row' && (size < 0 || size > HIGHEST_ROW)) throw breach('row-height-limit', String(size));
  if (line === 'column' && (size < 0 || size > WIDEST_COLUMN))
    throw breach('argument-invalid', `columnWidth ${String(size)}`);
  for (const each of linesOf(sheet, area, line)) {
    if (line === 'row') sheet.setRowHeight(each, size);
    else sheet.setColumnWidth(each, size);
  }
}

/** The value that all share; null where they differ. */
export function uniform<T>(values: Iterable<T>): T | null {
  let shared: { readonly value: T } | null = null;
  for (const value of values) {
    if (shared === null) shared = { value };
    else if (shared.value !== value) return null;
  }
  return shared === null ? null : shared.value;
}
