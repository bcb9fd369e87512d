/** Between the cells a chart covers and its box in points. */
import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';
import { LAST_COLUMN, LAST_ROW } from './address';

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function placeOf(sheet: SheetModel, { top, left, bottom, right }: Area): Box {
  const height = (row: number): number => sheet.rowHeight(row);
  const width = (column: number): number => sheet.columnWidth(column);
  return {
    top: sum(0, top - 1, height),
    left: sum(0, left - 1, width),
    height: sum(top, bottom, height),
    width: sum(left, right, width),
  };
}

/** The cells that come nearest to the box after the change. */
export function withBox(sheet: SheetModel, place: Area, change: Partial<Box>): Area {
  const box = { ...placeOf(sheet, place), ...change };
  const height = (row: number): number => sheet.rowHeight(row);
  const width = (column: number): number => sheet.columnWidth(column);
  return {
    top: lineAt(box.top, LAST_ROW, height),
    left: lineAt(box.left, LAST_COLUMN, width),
    bottom: lineAt(Math.max(box.top, box.top + box.height - 1), LAST_ROW, height),
    right: lineAt(Math.max(box.left, box.left + box.width - 1), LAST_COLUMN, width),
  };
}

function sum(first: number, last: number, size: (line: number) => number): number {
  let points = 0;
  for (let line = first; line <= last; line += 1) points += size(line);
  return points;
}

function lineAt(points: number, last: number, size: (line: number) => number): number {
  let line = 0;
  for (let rest = points; line < last; line += 1) {
    rest -= size(line);
    if (rest < 0) break;
  }
  return line;
}
