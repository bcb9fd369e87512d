/** Single cells as they stand, with all that decides whether one may be changed. Merged areas are not asked for. */
import { besideOf, REACH, type Beside } from '../plan/changes';
import { areaName, cellName, type CellRef, type CellValue } from '../plan/grid';
import { fillOf } from './fills';
import { MARK_KEY } from './mark';
import { askInTurn, bytesOf, groupBySize, isTooLarge } from './payload';

/** Excel's last column, counted from 0. */
const LAST_COLUMN = 16_383;

/** A cell as it stands. */
export interface CellState {
  readonly cell: CellRef;
  readonly text: string;
  readonly value: CellValue;
  /** Null where it holds a constant. */
  readonly formula: string | null;
  readonly isError: boolean;
  readonly format: string;
  /** "#RRGGBB", "gradient" or "pattern"; null where it has none. */
  readonly fill: string | null;
}

/** A cell, and what of its sheet stands in the way of changing it. */
export interface CellOnSheet extends CellState {
  readonly isProtected: boolean;
  /** Its sheet carries our mark. */
  readonly isOurs: boolean;
  /** A filter hides its row. */
  readonly isFilteredOut: boolean;
  readonly beside: Beside;
  /** Of the text of the cells beside it, in an answer. */
  readonly besideBytes: number;
}

/** Queues what is asked of one cell; the answer is there once it was sent. */
export function askForCell(sheet: Excel.Worksheet, cell: CellRef): () => CellState {
  const range = sheet.getRange(cellName(cell)).load('text,values,formulas,valueTypes,numberFormat');
  const fill = range.format.fill.load('color,tintAndShade,pattern');
  return () => {
    const value = range.values[0]?.[0] as CellValue;
    const formula: unknown = range.formulas[0]?.[0];
    return {
      cell,
      text: range.text[0]?.[0] ?? '',
      value,
      formula: isConstant(formula, value) ? null : String(formula),
      isError: String(range.valueTypes[0]?.[0]) === 'Error',
      format: String(range.numberFormat[0]?.[0]),
      fill: fillOf(fill),
    };
  };
}

/** So many cells are asked for in one request; their neighbours come with them. */
const CELLS_AT_ONCE = 1000;

/** All these cells, in one request but where they hold very much text; null for each whose sheet is not there. */
export async function readCells(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
  cellsAtOnce = CELLS_AT_ONCE,
): Promise<(CellOnSheet | null)[]> {
  try {
    const sheets = new Map<string, ReturnType<typeof askForSheet>>();
    const groups = groupBySize(cells, () => 1, cellsAtOnce);
    const asked = await askInTurn(context, groups, (cell) => {
      const sheet = sheets.get(cell.sheet) ?? askForSheet(context, cell.sheet);
      sheets.set(cell.sheet, sheet);
      return askForCellOn(sheet, cell);
    });
    return asked.map((answer) => answer());
  } catch (error) {
    if (!isTooLarge(error) || cellsAtOnce === 1) throw error;
    return readCells(context, cells, Math.ceil(Math.min(cellsAtOnce, cells.length) / 4));
  }
}

function askForCellOn(
  { sheet, mark, protection, filter }: ReturnType<typeof askForSheet>,
  cell: CellRef,
): () => CellOnSheet | null {
  const answer = askForCell(sheet, cell);
  const row = askForRow(sheet, cell);
  return () => {
    if (sheet.isNullObject) return null;
    const { isHidden, ...neighbours } = row();
    return {
      ...answer(),
      isProtected: protection.protected,
      isOurs: !mark.isNullObject,
      isFilteredOut: filter.isDataFiltered && isHidden,
      ...neighbours,
    };
  };
}

/** Queues what is asked of the row around a cell. */
export function askForRow(
  sheet: Excel.Worksheet,
  cell: CellRef,
): () => Pick<CellOnSheet, 'beside' | 'besideBytes'> & { readonly isHidden: boolean } {
  const { row, column } = cell;
  const left = Math.max(0, column - REACH);
  const line = { top: row, left, bottom: row, right: Math.min(LAST_COLUMN, column + REACH) };
  const range = sheet.getRange(areaName(line)).load('text,rowHidden');
  return () => ({
    isHidden: range.rowHidden,
    beside: besideOf(cell, (other) => range.text[0]?.[other.column - left] ?? ''),
    besideBytes: bytesOf(range.text),
  });
}

function askForSheet(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  return {
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MARK_KEY).load('value'),
    protection: sheet.protection.load('protected'),
    filter: sheet.autoFilter.load('isDataFiltered'),
  };
}

/** A constant is the same as value and as formula; an Excel that shows the apostrophe before a text does no harm. */
function isConstant(formula: unknown, value: CellValue): boolean {
  const plain = (content: unknown) => String(content).replace(/^'/, '').toLowerCase();
  return plain(formula) === plain(value);
}

/** True where the cell holds and looks the same, as far as anybody here may change it. */
export function isSame(one: CellState, other: CellState): boolean {
  return hasSameContent(one, other) && one.format === other.format && one.fill === other.fill;
}

export function hasSameContent(one: CellState, other: CellState): boolean {
  return one.value === other.value && one.formula === other.formula && one.isError === other.isError;
}
