/** The cells of sheets: values, text, formats, and merged areas where these are not known. */
import { areaName, type Area, type CellValue, type Grid } from '../plan/grid';
import { cellsOf, stripes } from './areas';
import { askForMerges, mergesOf } from './merges';
import { askInTurn, groupBySize, isTooLarge, READ_CELLS } from './payload';

/** The merged areas of each sheet, by its name. */
export type Merges = ReadonlyMap<string, readonly Area[]>;

export interface ToRead {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/**
 * The cells of these sheets; asks for less at a time where Excel finds it too much.
 *
 * @param known the merged areas; null where Excel is to be asked for them
 */
export async function readGrids(
  context: Excel.RequestContext,
  wanted: readonly ToRead[],
  known: Merges | null,
  cellsAtOnce = READ_CELLS,
): Promise<Grid[]> {
  try {
    return await readStripes(context, wanted, known, cellsAtOnce);
  } catch (error) {
    if (!isTooLarge(error) || cellsAtOnce < 100) throw error;
    return readGrids(context, wanted, known, Math.floor(cellsAtOnce / 4));
  }
}

async function readStripes(
  context: Excel.RequestContext,
  wanted: readonly ToRead[],
  known: Merges | null,
  cellsAtOnce: number,
): Promise<Grid[]> {
  const parts = wanted.flatMap(({ sheet, area }) =>
    stripes(area, cellsAtOnce).map((stripe) => ({ sheet, stripe })),
  );
  const groups = groupBySize(parts, ({ stripe }) => cellsOf(stripe), cellsAtOnce);
  const answers = await askInTurn(context, groups, ({ sheet, stripe }) => ({
    sheet,
    range: sheet.getRange(areaName(stripe)).load('values,text,numberFormat'),
    merges: known === null ? askForMerges(sheet, stripe) : [],
  }));
  const questions = answers.flatMap(({ merges }) => merges);
  const merged = known ?? (await mergesOf(context, questions));
  return wanted.map(({ sheet, area }) => {
    const ranges = answers.filter((answer) => answer.sheet === sheet).map(({ range }) => range);
    return {
      sheet: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      ours: null,
      top: area.top,
      left: area.left,
      values: ranges.flatMap((range) => range.values as CellValue[][]),
      text: ranges.flatMap((range) => range.text),
      formats: ranges.flatMap((range) => range.numberFormat as string[][]),
      merges: merged.get(sheet.name) ?? [],
      fills: new Map(),
    };
  });
}
