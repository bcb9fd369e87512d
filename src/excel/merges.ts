/**
 * Merged areas. Excel fails above 512 in one answer, finds a merged area only where its first cell lies in the range,
 * and cuts the list of addresses at 8,192 characters; so the question is put tile by tile, and a list that was cut
 * is asked for again in smaller tiles.
 */
import { areaName, type Area } from '../plan/grid';
import { cellsOf, readAreaNames, tiles } from './areas';

/** So many cells hold the first cells of at most 512 merged areas, whichever way they lie. */
const TILE_CELLS = 512;

/** An address string of this length has been cut, perhaps within its last address. */
const ADDRESS_CUT = 8192;

/** One question, put when it is made and answered with the next request. */
export interface MergeQuestion {
  readonly sheet: Excel.Worksheet;
  readonly tile: Area;
  readonly answer: Excel.RangeAreas;
}

/** Queues the questions for one area. */
export function askForMerges(sheet: Excel.Worksheet, area: Area, cells = TILE_CELLS): MergeQuestion[] {
  return tiles(area, cells).map((tile) => ({
    sheet,
    tile,
    answer: sheet.getRange(areaName(tile)).getMergedAreasOrNullObject().load('address,areaCount'),
  }));
}

/** The merged areas by sheet name, once the questions were sent. Asks again only where Excel cut a list. */
export async function mergesOf(
  context: Excel.RequestContext,
  questions: readonly MergeQuestion[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const answers = await complete(context, questions);
  const found = new Map<string, Map<string, Area>>();
  for (const { sheet, areas } of answers) {
    const known = found.get(sheet) ?? new Map<string, Area>();
    // Two tiles may both tell of an area that reaches into them.
    for (const area of areas) known.set(areaName(area), area);
    found.set(sheet, known);
  }
  return new Map([...found].map(([sheet, areas]) => [sheet, [...areas.values()]]));
}

async function complete(
  context: Excel.RequestContext,
  questions: readonly MergeQuestion[],
): Promise<{ readonly sheet: string; readonly areas: readonly Area[] }[]> {
  const answered = questions
    .filter(({ answer }) => !answer.isNullObject)
    .map((question) => {
      const { address, areaCount } = question.answer;
      const areas = readAreaNames(address);
      const isCut = (address.length >= ADDRESS_CUT || areas.length < areaCount) && cellsOf(question.tile) > 1;
      return { question, sheet: question.sheet.name, areas, isCut };
    });
  const again = answered
    .filter(({ isCut }) => isCut)
    .flatMap(({ question: { sheet, tile } }) => askForMerges(sheet, tile, Math.ceil(cellsOf(tile) / 4)));
  const whole = answered.filter(({ isCut }) => !isCut);
  if (again.length === 0) return whole;
  await context.sync();
  return [...whole, ...(await complete(context, again))];
}
