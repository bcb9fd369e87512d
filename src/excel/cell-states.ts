/** Single cells as they stand, with all that decides whether one may be changed. Merged areas are not asked for. */
import { cellName, type CellRef, type CellValue } from '../plan/grid';
import { fillOf } from './fills';
import { MARK_KEY } from './mark';

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
      isError: range.valueTypes[0]?.[0] === 'Error',
      format: String(range.numberFormat[0]?.[0]),
      fill: fillOf(fill),
    };
  };
}

/** All these cells in one request; null for each whose sheet is not there. */
export async function readCells(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
): Promise<(CellOnSheet | null)[]> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, askForSheet(context, name)]));
  const asked = cells.flatMap((cell) => {
    const sheet = sheets.get(cell.sheet);
    if (sheet === undefined) return [];
    const row = sheet.sheet.getRange(cellName(cell)).load('rowHidden');
    return [{ ...sheet, row, answer: askForCell(sheet.sheet, cell) }];
  });
  await context.sync();
  return asked.map(({ sheet, mark, protection, filter, row, answer }) =>
    sheet.isNullObject
      ? null
      : {
          ...answer(),
          isProtected: protection.protected,
          isOurs: !mark.isNullObject,
          isFilteredOut: filter.isDataFiltered && row.rowHidden,
        },
  );
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
