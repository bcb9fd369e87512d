/** How large a sheet is, and how large it may be to be read. */
import { cellName, type Area } from '../plan/grid';
import { cellsOf } from './areas';
import { MonitorError, UNTOUCHED } from './errors';
import type { SheetState } from './snapshot';

/** What is loaded of a range for `areaOf`. */
export const SIZE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Null for a null object, such as the used range of an empty sheet. */
export function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

/** A sheet with more cells is no plan, and reading it would only keep people waiting. */
const MOST_CELLS = 400_000;
/** The history of a large plan over years has more; with so many, only a stray cell can have made it so large. */
const MOST_CELLS_OF_OURS = 4_000_000;

/** Counted from 0. Excel gives no values of whole rows and columns, and an area that spans them may count as such. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The sheet's cells with values, where there are too many to be read; else null. */
export function tooLarge({
  values,
  mark,
}: {
  readonly values: Area | null;
  readonly mark: unknown;
}): Area | null {
  const most = mark === null ? MOST_CELLS : MOST_CELLS_OF_OURS;
  if (values === null) return null;
  const { bottom, right } = values;
  const isLarge = cellsOf(values) > most || bottom === LAST_ROW || right === LAST_COLUMN;
  return isLarge ? values : null;
}

/** A single stray cell far down makes a sheet large. */
export function tooLargeWords(sheet: string, values: Area): string {
  return `${sheet} is too large to be part of a plan and was not read: it reaches as far as cell ${lastCell(values)}. Where a stray cell makes it so large, delete the rows and columns between that cell and what is of use.`;
}

/**
 * A sheet of ours that cannot be read is not written either: what people typed on it would be lost.
 *
 * @throws MonitorError naming each of them
 */
export function refuseTooLarge(sheets: readonly Pick<SheetState, 'name' | 'kind' | 'tooLarge'>[]): void {
  const large = sheets.flatMap(({ name, kind, tooLarge }) =>
    kind !== null && tooLarge !== null ? [{ name, end: lastCell(tooLarge) }] : [],
  );
  if (large.length === 0) return;
  throw new MonitorError({
    kind: 'tooLarge',
    what: `A stray cell makes sheets of Plan Monitor too large to be read: ${large.map(({ name, end }) => `“${name}” reaches as far as ${end}`).join(', ')}.`,
    untouched: UNTOUCHED,
    next: 'Delete the rows and columns between that cell and the table, then try again.',
    sheets: large.map(({ name }) => name),
  });
}

function lastCell({ bottom, right }: Area): string {
  return cellName({ row: bottom, column: right });
}
