/** A sheet's cells as they were read from the workbook: plain data, nothing of Excel's own objects. */

export type CellValue = string | number | boolean;

/** `Grid.ours` of a copy that somebody made of a sheet of ours: no plan, and nothing that we remember. */
export const COPY_OF_OURS = 'copy';

/** A rectangle of cells; rows and columns count from 0 and both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SheetArea extends Area {
  readonly sheet: string;
}

/**
 * The used cells of one sheet. `values`, `text` and `formats` have the same shape; their first cell is
 * (`top`, `left`) of the sheet. An empty cell has the value "".
 */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Which sheet of ours it is, or `COPY_OF_OURS`; null for a sheet of the user's. */
  readonly ours: string | null;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What Excel shows in the cell ("1.10" for the number 1.1 with two decimals). */
  readonly text: readonly (readonly string[])[];
  /** Number formats; they tell a date from a number. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /**
   * Fill colours ("#FFC000") by `cellKey`, for the areas that were asked for. A cell that was read and has no
   * fill is not in the map; white is "#FFFFFF"; "gradient" and "pattern" stand for fills of two colours.
   */
  readonly fills: ReadonlyMap<string, string>;
  /**
   * Those of the areas asked for in which conditional formatting paints cells: the colours people see there cannot be
   * read. Absent where there are none.
   */
  readonly conditional?: readonly Area[];
}

/** The cells that a grid holds. */
export function areaOfGrid({ top, left, values }: Pick<Grid, 'top' | 'left' | 'values'>): Area {
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 0) - 1 };
}

/** What a cell of the grid's sheet holds; "" outside of the grid. */
export function valueAt(
  { top, left, values }: Pick<Grid, 'top' | 'left' | 'values'>,
  row: number,
  column: number,
): CellValue {
  return values[row - top]?.[column - left] ?? '';
}

/** The key of a cell within its sheet, for maps. */
export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** 0 for "A", 25 for "Z", 26 for "AA"; the way back from `columnLetters`. */
export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "D16", without the sheet. */
export function cellName(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${String(cell.row + 1)}`;
}

/** "A1:F9", without the sheet; "A1" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands in an address: always quoted, its own quotes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** "'Business Plan'!D16". */
export function address(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!${cellName(cell)}`;
}

/** The cell that Excel selects in place of this one: the first of its merged area, else the cell itself. */
export function selectedFor({ sheet, row, column }: CellRef, merges: readonly Area[]): CellRef {
  const merged = merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merged ? { sheet, row: merged.top, column: merged.left } : { sheet, row, column };
}
