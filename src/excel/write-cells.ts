import { areaName, type Area } from '../plan/grid';
import { grouped } from '../plan/grouped';
import type { SheetContent } from '../report/content';
import { around, columnsOf, leftovers, rectangles, rowsIn, rowsOf, stripes } from './areas';
import { journalAreas } from './journal';
import { hyperlinkOf, inputOf, numberFormatOf, ownArea, placedCells } from './layout';
import type { SheetWrite } from './own-writes';
import { bytesOf, pieces, type Batch } from './payload';
import type { Target } from './targets';

/** Cells of one write; a large sheet's go out in several, the rows in order. */
const CELLS_AT_ONCE = 6000;
/** Of one cell's number format in a request. */
const FORMAT_BYTES = 12;

/**
 * Text cells are formatted as text before they are written: Excel would read "1/2" as a date and "=…" as a formula.
 * What is left over of an earlier build goes last.
 */
export async function writeCells(
  batch: Batch,
  sheet: Excel.Worksheet,
  content: SheetContent,
  overwrite: boolean,
  left: readonly Area[],
): Promise<void> {
  const own = ownArea(content);
  if (overwrite) {
    await batch.add(500, () => {
      const range = sheet.getRange(areaName(own));
      // In a merged area only the first cell would take its value.
      range.unmerge();
      range.clear('Hyperlinks');
      range.clear('Formats');
    });
  }
  // Every row of the array is as long as the range is wide.
  const cellsIn = (row: number) =>
    Array.from({ length: columnsOf(own) }, (_, at) => content.rows[row]?.cells[at]);
  const bytesOfRow = (row: number) => bytesOf(cellsIn(row).map(inputOf)) + FORMAT_BYTES * columnsOf(own);
  for (const { area: stripe, bytes } of pieces(own, CELLS_AT_ONCE, bytesOfRow)) {
    const cells = rowsIn(stripe).map(cellsIn);
    const values = cells.map((row) => row.map(inputOf));
    await batch.add(bytes + 1000, () => {
      const range = sheet.getRange(areaName(stripe));
      range.numberFormat = cells.map((row) => row.map(numberFormatOf));
      range.values = values;
    });
  }
  await batch.add(500, () => {
    for (const area of left) {
      const range = sheet.getRange(areaName(area));
      range.unmerge();
      range.clear('Hyperlinks');
      range.clear('All');
    }
  });
  await writeLinks(batch, sheet, content);
}

/** The areas whose cells a writing of these sheets may come to change: what Excel tells of them is told of us. */
export function sheetWrites(toWrite: readonly Target[]): SheetWrite[] {
  return toWrite.map((target) => ({ sheet: target.name, areas: areasWritten(target) }));
}

function areasWritten({ content, old }: Target): Area[] {
  const own = ownArea(content);
  const used = old?.used ?? null;
  return [
    own,
    ...leftovers(used, own),
    ...content.merges,
    ...linkRuns(content).map(({ run }) => run),
    ...journalAreas(used ? around(used, own) : own),
  ];
}

async function writeLinks(batch: Batch, sheet: Excel.Worksheet, content: SheetContent): Promise<void> {
  for (const { run, links } of linkRuns(content)) {
    await batch.add(bytesOf(JSON.stringify(links)), () => {
      sheet.getRange(areaName(run)).setCellProperties(links);
    });
  }
}

/** Column by column: a run of links below each other is one call. */
function linkRuns(content: SheetContent) {
  const linked = placedCells(content).filter(({ cell }) => cell.link !== undefined);
  return [...grouped(linked, ({ column }) => column).values()].flatMap((inColumn) => {
    const links = inColumn.flatMap(({ cell }) =>
      cell.link ? [[{ hyperlink: hyperlinkOf(cell.link) }]] : [],
    );
    let at = 0;
    return rectangles(inColumn)
      .flatMap((area) => stripes(area, 1000))
      .map((run) => ({ run, links: links.slice(at, (at += rowsOf(run))) }));
  });
}
