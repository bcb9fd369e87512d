import { excelDateAt, type ExcelDate } from './excel-date';
import type { Sheet } from './sheet';
import { textLines } from './status-cell';

/** What a cell with a date or with lines of words says: one answer for the date, else one a line; none without a column. */
export function dateOrLines<T>(
  sheet: Sheet,
  row: number,
  column: number | null,
  said: { readonly ofDate: (date: ExcelDate) => T; readonly ofLine: (line: string) => T },
): readonly T[] {
  if (column === null) return [];
  const at = sheet.anchor(row, column);
  const date = excelDateAt(sheet, at.row, at.column);
  return date ? [said.ofDate(date)] : textLines(sheet, at).map(said.ofLine);
}
