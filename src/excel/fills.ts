import { areaName, cellKey, type Area, type SheetArea } from '../plan/grid';
import { cellsOf, stripes } from './areas';
import { askInTurn, FILL_CELLS, groupBySize } from './payload';

const WHITE = '#FFFFFF';

/** A fill as Excel answers it. */
interface FillAnswer {
  readonly color?: string | null;
  readonly tintAndShade?: number | null;
  readonly pattern?: string | null;
}

/** What the fills of one sheet are, and where conditional formatting may show other colours. */
export interface SheetFills {
  /** By `cellKey`; a cell without a fill is not in the map. */
  readonly fills: ReadonlyMap<string, string>;
  readonly conditional: readonly Area[];
}

/** By sheet name. */
export async function readFills(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<ReadonlyMap<string, SheetFills>> {
  const parts = areas.flatMap((area) =>
    stripes(area, FILL_CELLS).map((stripe) => ({ ...stripe, sheet: area.sheet })),
  );
  const sheets = new Map<string, { fills: Map<string, string>; conditional: Area[] }>();
  const asked = await askInTurn(context, groupBySize(parts, cellsOf, FILL_CELLS), (part) => {
    const range = context.workbook.worksheets.getItem(part.sheet).getRange(areaName(part));
    return {
      part,
      answer: range.getCellProperties({
        format: { fill: { color: true, tintAndShade: true, pattern: true } },
      }),
      rules: range.conditionalFormats.getCount(),
    };
  });
  for (const { part, answer, rules } of asked) {
    const known = sheets.get(part.sheet) ?? { fills: new Map<string, string>(), conditional: [] };
    sheets.set(part.sheet, known);
    if (rules.value > 0) known.conditional.push(part);
    answer.value.forEach((row, down) => {
      row.forEach((cell, across) => {
        const fill = fillOf(cell.format?.fill);
        if (fill !== null) known.fills.set(cellKey(part.top + down, part.left + across), fill);
      });
    });
  }
  return sheets;
}

/**
 * The colour of a cell's fill; null where it has none. Excel answers white for both a white fill and none, and no
 * pattern for either; only the tint tells them apart: null where there is no fill (office-js issue 4900).
 *
 * A gradient or a hatching shows two colours, of which Excel names one at most: it is "gradient" or "pattern", no
 * colour, so that nobody takes the ground for a rating or a hatched white for none (`Excel.FillPattern`).
 */
export function fillOf({ color, tintAndShade = null, pattern }: FillAnswer = {}): string | null {
  if (pattern && pattern !== 'None' && pattern !== 'Solid') {
    return pattern.endsWith('Gradient') ? 'gradient' : 'pattern';
  }
  const colour = (color ?? '').toUpperCase();
  if (colour === '') return null;
  return colour === WHITE && tintAndShade === null ? null : colour;
}
