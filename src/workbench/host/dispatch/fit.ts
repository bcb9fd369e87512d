/**
 * Fits rows and columns to their text. Excel measures with the fonts of the machine; here text is measured by the
 * widths of Arial's letters, which is near enough to look at a printed sheet and says nothing exact.
 */
import { cellKey, type Area } from '../../../plan/grid';
import type { CellStyle, SheetModel } from '../model';
import { intersection } from './areas';
import { LAST_COLUMN } from './address';
import { textWidth, wrappedLines } from '../../../report/text-lines';

const LINE = 1.3;
/** Room left and right of the text, in points. */
const PADDING = 4;
const LOWEST_ROW = 15;
const HIGHEST_ROW = 409;

export function fitRows(sheet: SheetModel, area: Area): void {
  const within = usedPart(sheet, { ...area, left: 0, right: LAST_COLUMN });
  if (within === null) return;
  const { left, right } = within;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const goOn = cellsThatGoOn(sheet);
  for (let row = within.top; row <= within.bottom; row += 1) {
    const alone = columns.filter((column) => !goOn.has(cellKey(row, column)));
    sheet.fitRow(row, fittedHeight(sheet, row, alone));
  }
}

/** Cells that go on in the next row, by `cellKey`: Excel does not fit a row to them. */
export function cellsThatGoOn(sheet: SheetModel): ReadonlySet<string> {
  return new Set(
    sheet.merges().flatMap(({ top, left, bottom }) => (bottom > top ? [cellKey(top, left)] : [])),
  );
}

/** The height at which a row shows all the text of these columns, in points. */
export function fittedHeight(sheet: SheetModel, row: number, columns: readonly number[]): number {
  const height = columns.reduce((most, column) => {
    const style = sheet.style(row, column);
    const lines = linesOf(String(sheet.content(row, column).value), style, sheet.columnWidth(column));
    return Math.max(most, lines * style.font.size * LINE + 2);
  }, LOWEST_ROW);
  return Math.min(HIGHEST_ROW, Math.ceil(height));
}

export function fitColumns(sheet: SheetModel, area: Area): void {
  const within = usedPart(sheet, area);
  if (within === null) return;
  for (let column = within.left; column <= within.right; column += 1) {
    let width = 0;
    for (let row = within.top; row <= within.bottom; row += 1) {
      const { font } = sheet.style(row, column);
      for (const line of String(sheet.content(row, column).value).split('\n')) {
        width = Math.max(width, textWidth(line, font));
      }
    }
    if (width > 0) sheet.setColumnWidth(column, Math.min(1790, Math.ceil(width + PADDING)));
  }
}

function linesOf(text: string, { font, wrap }: CellStyle, width: number): number {
  return wrap ? wrappedLines(text, Math.max(1, width - PADDING), font) : text.split('\n').length;
}

function usedPart(sheet: SheetModel, area: Area): Area | null {
  const used = sheet.usedArea(true);
  return used === null ? null : intersection(area, used);
}
