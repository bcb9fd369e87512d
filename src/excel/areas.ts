/** Rectangles of cells: cutting large ones up for Excel's limits, and finding few for many cells. Pure. */
import { areaName, cellKey, columnOf, type Area } from '../plan/grid';

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const rowsIn = (area: Area): number[] =>
  Array.from({ length: rowsOf(area) }, (_, down) => area.top + down);
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

/** The smallest area that holds both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What of `old` lies below or to the right of `now`, in at most two rectangles; `now` begins at A1. */
export function leftovers(old: Area | null, now: Area): Area[] {
  if (old === null) return [];
  const below = { ...old, top: Math.max(old.top, now.bottom + 1) };
  const beside = {
    ...old,
    left: Math.max(old.left, now.right + 1),
    bottom: Math.min(old.bottom, now.bottom),
  };
  return [below, beside].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The area in stripes of whole rows with at most `cells` cells each; a row that is longer stays whole. */
export function stripes(area: Area, cells: number): Area[] {
  const rows = Math.max(1, Math.floor(cells / columnsOf(area)));
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return parts;
}

/** The area in tiles of at most `cells` cells each, cut across the columns where a single row is longer. */
export function tiles(area: Area, cells: number): Area[] {
  return stripes(area, cells).flatMap((stripe) => {
    const parts: Area[] = [];
    const columns = Math.max(1, Math.floor(cells / rowsOf(stripe)));
    for (let left = stripe.left; left <= stripe.right; left += columns) {
      parts.push({ ...stripe, left, right: Math.min(stripe.right, left + columns - 1) });
    }
    return parts;
  });
}

/**
 * Few rectangles that cover just these cells, each cell once: runs along a row, joined with equal runs below.
 * In reading order of their first cells.
 */
export function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: Area[] = [];
  const growing = new Map<string, number>();
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at];
    if (first === undefined) break;
    let right = first.column;
    for (at += 1; sorted[at]?.row === first.row && (sorted[at]?.column ?? -1) <= right + 1; at += 1) {
      right = sorted[at]?.column ?? right;
    }
    const span = cellKey(first.column, right);
    const index = growing.get(span);
    const above = index === undefined ? undefined : done[index];
    if (index !== undefined && above?.bottom === first.row - 1) {
      done[index] = { ...above, bottom: first.row };
    } else {
      growing.set(span, done.length);
      done.push({ top: first.row, left: first.column, bottom: first.row, right });
    }
  }
  return done;
}

/** Areas of one row joined with equal ones right below; areas of several rows as they are, with `across` false. */
export function rowRuns(areas: readonly Area[]): { readonly area: Area; readonly across: boolean }[] {
  const runs: { area: Area; across: boolean }[] = [];
  const growing = new Map<string, { area: Area; across: boolean }>();
  for (const area of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const across = area.top === area.bottom;
    const span = cellKey(area.left, area.right);
    const above = growing.get(span);
    if (across && above?.across && above.area.bottom === area.top - 1) {
      above.area = { ...above.area, bottom: area.bottom };
      continue;
    }
    const run = { area, across };
    growing.set(span, run);
    runs.push(run);
  }
  return runs;
}

/** Excel cuts an address string at 8,192 characters. */
const ADDRESS_LIMIT = 8000;

/** Joins addresses with commas into strings that Excel does not cut. */
export function joinAddresses(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  let current = '';
  for (const address of addresses) {
    if (current !== '' && current.length + 1 + address.length >= ADDRESS_LIMIT) {
      joined.push(current);
      current = '';
    }
    current = current === '' ? address : `${current},${address}`;
  }
  if (current !== '') joined.push(current);
  return joined;
}

/** The addresses of these areas, in strings that Excel does not cut. */
export function areaNames(areas: readonly Area[]): string[] {
  return joinAddresses(areas.map(areaName));
}

/** "3:3,7:9" for rows 2, 6, 7, 8 (counted from 0). */
export function rowNames(rows: readonly number[]): string[] {
  return joinAddresses(
    rectangles(rows.map((row) => ({ row, column: 0 }))).map(
      ({ top, bottom }) => `${String(top + 1)}:${String(bottom + 1)}`,
    ),
  );
}

/** Reads "D16", "A1:F9" or "'Sheet'!A1:F9" (one area); null for whole rows or columns and for anything else. */
export function readAreaName(name: string): Area | null {
  const match = /(?:^|!)\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(name);
  if (!match) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  return {
    top: Number(row) - 1,
    left: columnOf(column),
    bottom: Number(lastRow) - 1,
    right: columnOf(lastColumn),
  };
}

/** The areas of a list as Excel gives it: "'Business Plan'!A1:B2,'Business Plan'!D4". */
export function readAreaNames(list: string): Area[] {
  // A quoted sheet name may hold commas; what is between quotes is not a separator.
  const names = list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return names.map((name) => readAreaName(name.trim())).filter((area) => area !== null);
}
