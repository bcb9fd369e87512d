/** Rectangles of cells, and how the file's references ("A1:F9") name them. */
import { type Area } from '../../../plan/grid';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** 0 for "A", 26 for "AA"; small letters too. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The cell that "B7" or "$B$7" names; null where it names none. */
export function parseCell(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const cell = { column: columnNumber(match[1] ?? ''), row: Number(match[2]) - 1 };
  return cell.row < 0 || cell.row > LAST_ROW || cell.column > LAST_COLUMN ? null : cell;
}

/** The area that "A1:F9", "B7", "A:C" or "3:5" names (with or without "$"); null where it names none. */
export function parseArea(reference: string): Area | null {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  if (first && last) return ordered(first, last);
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    return ordered({ row: Number(from) - 1, column: 0 }, { row: Number(to) - 1, column: LAST_COLUMN });
  }
  if (/^[A-Za-z]{1,3}$/.test(from) && /^[A-Za-z]{1,3}$/.test(to)) {
    return ordered({ row: 0, column: columnNumber(from) }, { row: LAST_ROW, column: columnNumber(to) });
  }
  return null;
}

/** The areas of a list of references parted by spaces ("A1:B2 D4"). */
export function parseAreas(references: string): Area[] {
  return references
    .split(/\s+/)
    .map((reference) => (reference === '' ? null : parseArea(reference)))
    .filter((area) => area !== null);
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function ordered(a: Cell, b: Cell): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
