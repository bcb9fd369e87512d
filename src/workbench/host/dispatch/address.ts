/** Addresses in A1 style: "A1", "B2:C9", "A:C", "3:9", "'Sheet'!A1", and lists of them. */
import { areaName, columnLetters, type Area } from '../../../plan/grid';
import { breach } from '../rules';
import type { RangeTarget } from './object';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** An address longer than this is cut. */
const LONGEST_ADDRESS = 8192;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * One address of the sheet named.
 * @throws HostError InvalidArgument where it is none, names another sheet or lies beyond the sheet
 */
export function parseAddress(text: string, sheetName: string): Area {
  const area = areaOf(localPart(text.trim(), sheetName).toUpperCase());
  if (area === null || area.bottom > LAST_ROW || area.right > LAST_COLUMN || area.top < 0) {
    throw breach('address-invalid', text.slice(0, 60));
  }
  return area;
}

/** A list of addresses with commas between. @throws as `parseAddress` */
export function parseAddresses(text: string, sheetName: string): readonly Area[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  if (parts.length === 0) throw breach('address-invalid', text);
  return parts.map((part) => parseAddress(part, sheetName));
}

/** "Data!A1:B2", "'Business Plan'!A1, 'Business Plan'!C3": the sheet is quoted where its name needs it. */
export function addressOf({ sheet, areas }: RangeTarget): string {
  const prefix = `${quoted(sheet.name)}!`;
  return areas
    .map((area) => `${prefix}${localAddress(area)}`)
    .join(', ')
    .slice(0, LONGEST_ADDRESS);
}

/** "A1:B2", "A:C" or "3:9", without the sheet. */
export function localAddress(area: Area): string {
  if (isWholeColumns(area) && !isWholeRows(area))
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  return areaName(area);
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** Whole rows or columns, which hold too many cells to be read or set one by one. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

function localPart(text: string, sheetName: string): string {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (match === null) return text;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  if (sheet.toLowerCase() !== sheetName.toLowerCase()) throw breach('address-invalid', text.slice(0, 60));
  return match[3] ?? '';
}

function areaOf(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return inOrder(Number(row) - 1, columnNumber(column), Number(lastRow) - 1, columnNumber(lastColumn));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null)
    return inOrder(0, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows !== null) return inOrder(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return null;
}

function inOrder(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function quoted(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name.toUpperCase());
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
