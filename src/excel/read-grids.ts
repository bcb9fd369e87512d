/** The cells of sheets: values, text, formats, and merged areas where these are not known. */
import { areaName, type Area, type CellValue, type Grid } from '../plan/grid';
import { cellsOf, stripes } from './areas';
import { askForMerges, mergesOf, type MergeQuestion } from './merges';
import { askInTurn, bytesOf, groupBySize, isTooLarge, READ_CELLS } from './payload';

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

/** What is left to be read of a sheet, and what its cells weigh as far as is known. */
interface Left {
  readonly sheet: Excel.Worksheet;
  area: Area;
  /** So many of its cells were read. */
  seen: number;
  /** On average in the latest answer. */
  bytesACell: number;
}

/**
 * First as many rows of each sheet as can be had whatever they hold; what these weigh, and each answer after them,
 * tells how many of the others go into the next answer. A workbook of usual size is read whole the first time. An answer
 * that Excel finds too large, since its rows weigh far more than those before them, is asked for in smaller parts.
 */
async function readStripes(
  context: Excel.RequestContext,
  wanted: readonly ToRead[],
  known: Merges | null,
  cellsAtOnce: number,
): Promise<Grid[]> {
  const question = ({ sheet, area, of }: Part) => ({
    area,
    of,
    range: sheet.getRange(areaName(area)).load('values,text,numberFormat'),
    merges: known === null ? askForMerges(sheet, area) : [],
  });
  const cells = wanted.reduce((sum, { area }) => sum + cellsOf(area), 0);
  const share = Math.min(1, cellsAtOnce / Math.max(1, cells));
  const left = wanted.map(({ sheet, area }): Left => ({ sheet, area, seen: 0, bytesACell: 0 }));
  const first = left.map((one) => taken(one, Math.ceil(cellsOf(one.area) * share)));
  const answers = await askInTurn(
    context,
    groupBySize(first, ({ area }) => cellsOf(area), cellsAtOnce * 2),
    question,
  );
  let latest: typeof answers = answers;
  let limit = ANSWER_BYTES;
  for (;;) {
    for (const answer of latest) {
      answer.of.seen += cellsOf(answer.area);
      answer.of.bytesACell = weightOf(answer) / cellsOf(answer.area);
    }
    const parts = nextParts(left, limit);
    if (parts.length === 0) break;
    try {
      latest = await askInTurn(context, [parts], question);
      limit = ANSWER_BYTES;
    } catch (error) {
      if (!isTooLarge(error) || limit < LEAST_BYTES) throw error;
      for (const { area, of } of parts) of.area = { ...of.area, top: area.top };
      latest = [];
      limit /= 4;
    }
    answers.push(...latest);
  }
  const questions = answers.flatMap(({ merges }) => merges);
  const merged = known ?? (await mergesOf(context, questions));
  return wanted.map(({ sheet, area }, at) => {
    const ranges = answers.filter(({ of }) => of === left[at]).map(({ range }) => range);
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

/** Rows of a sheet that go into one answer. */
interface Part extends ToRead {
  readonly of: Left;
}

/** Takes the next rows of a sheet off what is left of it: at most so many cells, but one row at least. */
function taken(of: Left, cells: number): Part {
  const { sheet, area } = of;
  const [first = area] = stripes(area, cells);
  of.area = { ...area, top: first.bottom + 1 };
  return { sheet, area: first, of };
}

/**
 * What of the sheets goes into one answer: as large a part of each as of the others, so that rows of one that weigh more
 * than they seemed to do not matter much; nothing once all is read. What was read of a sheet speaks for a few times as
 * much of it: the first rows, headings and figures, may weigh little.
 */
function nextParts(sheets: readonly Left[], limit: number): Part[] {
  const open = sheets.filter(({ area }) => area.top <= area.bottom);
  const bytes = open.reduce((sum, { area, bytesACell }) => sum + cellsOf(area) * bytesACell, 0);
  const share = Math.min(1, limit / bytes);
  return open.map((one) => taken(one, Math.min(MOST_CELLS, one.seen * GROWTH, cellsOf(one.area) * share)));
}

/** An answer weighs so much at most, as far as can be told beforehand; Excel refuses 5 MB. */
const ANSWER_BYTES = 3_600_000;
/** Less is not asked for: a single row is too large. */
const LEAST_BYTES = 50_000;
const MOST_CELLS = 100_000;
const GROWTH = 4;

/** Bytes of what was answered, with what the protocol puts around it. */
function weightOf({ range, merges }: { range: Excel.Range; merges: readonly MergeQuestion[] }): number {
  const addresses = merges.reduce(
    (sum, { answer }) => sum + (answer.isNullObject ? 0 : answer.address.length),
    0,
  );
  return bytesOf([range.values, range.text, range.numberFormat]) + addresses + 200 * merges.length;
}
