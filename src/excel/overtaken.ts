/**
 * What others type in a sheet of ours between our reading and our writing: it is asked for in the very request that
 * writes over it, so that nothing falls in between.
 */
import { areaName, areaOfGrid, valueAt, type Area, type CellValue, type Grid } from '../plan/grid';
import type { SheetContent } from '../report/content';
import { cellsOf, stripes } from './areas';
import { ownArea } from './layout';
import { bytesOf, type Batch } from './payload';

/** Cells of one stripe that is asked for. */
const STRIPE_CELLS = 8000;
/** Of an empty cell's value, text and format in an answer. */
const CELL_BYTES = 18;

/**
 * Asks for all cells that are to be written over, before they are.
 *
 * @param before the sheet as it was read
 * @returns gives, once the answers are there, the sheet as it stood; null where it was as it had been read
 */
export async function askAsItStands(
  batch: Batch,
  sheet: Excel.Worksheet,
  before: Grid,
  content: SheetContent,
): Promise<() => Grid | null> {
  const was = areaOfGrid(before);
  const area = around(was, ownArea(content));
  const bytes = bytesOf([before.values, before.text, before.formats]) / Math.max(1, cellsOf(was));
  const asked: Excel.Range[] = [];
  for (const stripe of stripes(area, STRIPE_CELLS)) {
    await batch.askNow(cellsOf(stripe) * (bytes + CELL_BYTES), () => {
      asked.push(sheet.getRange(areaName(stripe)).load('values,text,numberFormat'));
    });
  }
  return () => {
    const values = asked.flatMap((range) => range.values as CellValue[][]);
    const isAsRead = values.every((cells, down) =>
      cells.every((value, across) => value === valueAt(before, area.top + down, area.left + across)),
    );
    if (isAsRead) return null;
    return {
      ...before,
      top: area.top,
      left: area.left,
      values,
      text: asked.flatMap((range) => range.text),
      formats: asked.flatMap((range) => range.numberFormat as string[][]),
    };
  };
}

/** The smallest area that holds both. */
function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
