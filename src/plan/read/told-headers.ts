/** Header rows that the reader does not recognise, where people have said what their headings mean. */
import { columnOf } from '../grid';
import type { ColumnCorrection } from './columns';
import { headerWord } from './header-words';
import type { Header, HeaderCell } from './headers';
import type { Sheet } from './sheet';
import { withinTable } from './table-edge';

/**
 * The headers that people's corrections name on this sheet: the row they say, and each row below that repeats it.
 * None where no correction for the sheet names a row.
 */
export function toldHeaders(sheet: Sheet, corrections: readonly ColumnCorrection[]): readonly Header[] {
  const here = corrections.filter(
    (one) => one.sheet === sheet.name && one.headerRow !== undefined && isOnSheet(sheet, one.headerRow),
  );
  const first = here[0]?.headerRow;
  if (first === undefined) return [];
  const told = new Map(here.map(({ column, role }) => [columnOf(column), role]));
  const headers: Header[] = [];
  for (let row = first; row <= sheet.bottom; row += 1) {
    if (row > first && !repeats(sheet, first, row, [...told.keys()])) continue;
    const cells = cellsOf(sheet, row, told);
    const within = withinTable(sheet, row, cells);
    const keepsAll = [...told.keys()].every((column) => within.some((cell) => cell.column === column));
    headers.push({ top: row, bottom: row, cells: keepsAll ? within : cells });
  }
  return headers;
}

function isOnSheet(sheet: Sheet, row: number): boolean {
  return row >= sheet.top && row <= sheet.bottom;
}

function cellsOf(
  sheet: Sheet,
  row: number,
  told: ReadonlyMap<number, ColumnCorrection['role']>,
): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = sheet.left; column <= sheet.right; column += 1) {
    const first = sheet.anchor(row, column);
    const text = sheet.text(first.row, first.column);
    const role = told.get(column);
    if (text === '' && role === undefined) continue;
    const word = role === undefined ? headerWord(text) : role === 'ignored' ? null : role;
    // People speak of single columns, so a header merged over several is each one's own.
    cells.push({ column, mergedFrom: column, text, word });
  }
  return cells;
}

/** True where the row says in every told column what the first header says. */
function repeats(sheet: Sheet, first: number, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => sheet.text(first, column));
  return (
    texts.filter((text) => text !== '').length >= 2 &&
    columns.every((column, at) => sheet.text(row, column) === texts[at])
  );
}
