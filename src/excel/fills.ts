import { areaName, cellKey, type SheetArea } from '../plan/grid';
import { cellsOf, stripes } from './areas';
import { askInTurn, FILL_CELLS, groupBySize } from './payload';

const WHITE = '#FFFFFF';

/** What `getCellProperties` answers for one cell, as far as we ask. */
interface FillAnswer {
  readonly format?: {
    readonly fill?: { readonly color?: string | null; readonly tintAndShade?: number | null };
  };
}

/** Fills by sheet name and then by `cellKey`; a cell without a fill is not in the map. */
export async function readFills(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const parts = areas.flatMap((area) =>
    stripes(area, FILL_CELLS).map((stripe) => ({ ...stripe, sheet: area.sheet })),
  );
  const fills = new Map<string, Map<string, string>>();
  const asked = await askInTurn(context, groupBySize(parts, cellsOf, FILL_CELLS), (part) => ({
    part,
    answer: context.workbook.worksheets
      .getItem(part.sheet)
      .getRange(areaName(part))
      .getCellProperties({ format: { fill: { color: true, tintAndShade: true } } }),
  }));
  for (const { part, answer } of asked) {
    const known = fills.get(part.sheet) ?? new Map<string, string>();
    fills.set(part.sheet, known);
    answer.value.forEach((row, down) => {
      row.forEach((cell, across) => {
        const fill = fillOf(cell as FillAnswer);
        if (fill !== null) known.set(cellKey(part.top + down, part.left + across), fill);
      });
    });
  }
  return fills;
}

/**
 * The colour of a cell's fill; null where it has none. Excel answers white for both a white fill and none, and no
 * pattern for either; only the tint tells them apart: null where there is no fill (office-js issue 4900).
 */
function fillOf({ format }: FillAnswer): string | null {
  const color = (format?.fill?.color ?? '').toUpperCase();
  if (color === '') return null;
  return color === WHITE && (format?.fill?.tintAndShade ?? null) === null ? null : color;
}
