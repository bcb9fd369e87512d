import { areaName, type Area } from '../plan/grid';
import type { SheetContent } from '../report/content';
import { rectangles, rowsOf, stripes } from './areas';
import { grouped, hyperlinkOf, inputOf, numberFormatOf, placedCells } from './layout';
import { bytesOf, type Batch } from './payload';

/** Cells of one write; a large sheet's go out in several, the rows in order. */
const CELLS_AT_ONCE = 6000;

/**
 * Values over all that was used and all that will be, so that leftovers go in the same write. Text cells are formatted
 * as text beforehand: Excel would read "1/2" as a date and "=…" as a formula.
 */
export async function writeCells(
  batch: Batch,
  sheet: Excel.Worksheet,
  content: SheetContent,
  whole: Area,
  overwrite: boolean,
): Promise<void> {
  if (overwrite) {
    await batch.add(500, () => {
      const range = sheet.getRange(areaName(whole));
      // In a merged area only the first cell would take its value.
      range.unmerge();
      range.clear('Hyperlinks');
      range.clear('Formats');
    });
  }
  for (const stripe of stripes(whole, CELLS_AT_ONCE)) {
    const cellAt = (row: number, column: number) => content.rows[stripe.top + row]?.cells[column];
    const matrix = <T>(of: (cell: ReturnType<typeof cellAt>) => T): T[][] =>
      Array.from({ length: rowsOf(stripe) }, (_row, row) =>
        Array.from({ length: stripe.right + 1 }, (_column, column) => of(cellAt(row, column))),
      );
    const values = matrix(inputOf);
    const bytes = values.flat().reduce<number>((sum, value) => sum + bytesOf(String(value)) + 12, 1000);
    await batch.add(bytes, () => {
      const range = sheet.getRange(areaName(stripe));
      range.numberFormat = matrix(numberFormatOf);
      range.values = values;
    });
  }
  await writeLinks(batch, sheet, content);
}

async function writeLinks(batch: Batch, sheet: Excel.Worksheet, content: SheetContent): Promise<void> {
  const linked = placedCells(content).filter(({ cell }) => cell.link !== undefined);
  // Column by column: a run of links below each other is one call.
  for (const [, inColumn] of grouped(linked, ({ column }) => column)) {
    for (const run of rectangles(inColumn).flatMap((area) => stripes(area, 1000))) {
      const links = inColumn
        .filter(({ row }) => row >= run.top && row <= run.bottom)
        .flatMap(({ cell }) => (cell.link ? [[{ hyperlink: hyperlinkOf(cell.link) }]] : []));
      await batch.add(bytesOf(JSON.stringify(links)), () => {
        sheet.getRange(areaName(run)).setCellProperties(links);
      });
    }
  }
}
