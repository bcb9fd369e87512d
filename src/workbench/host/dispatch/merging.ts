import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';
import { breach } from '../rules';
import { cellCount, forEachCell, holds } from './areas';
import { mustBeEditable } from './guards';

const EMPTY = { value: '', formula: null, isError: false };

/**
 * Makes one cell of an area, or of each of its rows. The first cell keeps what it holds; the others lose it.
 * @throws HostError where another merged area is cut through
 */
export function mergeCells(sheet: SheetModel, area: Area, across: boolean): void {
  mustBeEditable(sheet);
  const parts = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_row, down) => ({
        ...area,
        top: area.top + down,
        bottom: area.top + down,
      }))
    : [area];
  for (const part of parts) {
    if (cellCount(part) === 1) continue;
    for (const other of sheet.mergesIn(part)) {
      if (!holds(part, other)) throw breach('merge-overlap');
      sheet.unmerge(other);
    }
    forEachCell(part, (row, column) => {
      if (row !== part.top || column !== part.left) sheet.setContent(row, column, EMPTY);
    });
    sheet.merge(part);
  }
}

/** Takes apart every merged area that the area touches. */
export function unmergeCells(sheet: SheetModel, area: Area): void {
  mustBeEditable(sheet);
  sheet.unmerge(area);
}
