/**
 * Reads the workbook in a constant number of round trips: the list of sheets; their sizes and marks; values, text,
 * formats and merges; fills. Only a large workbook takes more of the third and fourth kind.
 */
import { areaName, COPY_OF_OURS, type Grid } from '../plan/grid';
import { cellsOf, stripes } from './areas';
import { at } from './errors';
import { readFills, type SheetFills } from './fills';
import { BUILD_KEY, MARK_KEY, readMark } from './mark';
import { beforeBreak } from './journal';
import { askForMerges, mergesOf } from './merges';
import { findOurs, isSigned } from './ours';
import { askInTurn, groupBySize, isTooLarge, READ_CELLS } from './payload';
import type { RunExcel } from './run';
import type { SheetState, Snapshot, WantFills } from './snapshot';
import type { Area, CellValue, SheetArea } from '../plan/grid';

/** A sheet with more cells is no plan, and reading it would only keep people waiting. */
const MOST_CELLS = 400_000;

/**
 * Reads every sheet, hidden ones too.
 *
 * @param wantFills says, from the values, which areas' fills matter; a fill costs about as much as a value
 * @throws MonitorError where Excel refuses
 */
export function readSnapshot(run: RunExcel, wantFills: WantFills): Promise<Snapshot> {
  return at('reading', () => run((context) => readWithin(context, wantFills)));
}

/** The same within a batch that goes on afterwards. */
export async function readWithin(context: Excel.RequestContext, wantFills: WantFills): Promise<Snapshot> {
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/name,items/visibility');
  context.workbook.load('readOnly');
  context.workbook.protection.load('protected');
  await context.sync();

  const probes = worksheets.items.map(probe);
  await context.sync();
  const found = probes.map((answer) => ({ ...answer, ...sizeUp(answer) }));

  const small = found.filter(({ values }) => values === null || cellsOf(values) <= MOST_CELLS);
  const stands = await readCells(
    context,
    small.flatMap(({ sheet, values }) => (values === null ? [] : [{ sheet, area: values }])),
  );
  const read = stands.map(beforeBreak);
  const signed = new Set(read.filter(isSigned).map(({ sheet }) => sheet));
  const ours = findOurs(
    found.map(({ sheet: { name }, mark }) => ({ name, mark, isSigned: signed.has(name) })),
  );
  const grids = read.map((grid): Grid => {
    const copy = ours.copies.has(grid.sheet) ? COPY_OF_OURS : null;
    return { ...grid, ours: ours.kinds.get(grid.sheet) ?? copy };
  });
  const fills = await readFills(context, wantFills(grids));

  return {
    grids: grids.map((grid) => withFills(grid, fills.get(grid.sheet))),
    sheets: found.map(({ sheet, values, used, build, protection, charts, filter }): SheetState => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isTooLarge: values !== null && cellsOf(values) > MOST_CELLS,
      isProtected: protection.protected,
      kind: ours.kinds.get(sheet.name) ?? null,
      used,
      build,
      charts: charts.items.map((chart) => chart.name),
      filter,
    })),
    isStructureProtected: context.workbook.protection.protected,
    isReadOnly: context.workbook.readOnly,
    notices: [
      ...found
        .filter((one) => !small.includes(one))
        .map(({ sheet }) => `The sheet “${sheet.name}” is too large to be part of a plan and was not read.`),
      ...ours.notices,
    ],
  };
}

/** The snapshot with the fills of these areas instead of those that it was read with. */
export async function withFillsOf(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  areas: readonly SheetArea[],
): Promise<Snapshot> {
  const read = await readFills(context, areas);
  return { ...snapshot, grids: snapshot.grids.map((grid) => withFills(grid, read.get(grid.sheet))) };
}

const NO_FILLS: SheetFills = { fills: new Map(), conditional: [] };

function withFills(grid: Grid, { fills, conditional } = NO_FILLS): Grid {
  const { sheet, hidden, ours, top, left, values, text, formats, merges } = grid;
  const filled: Grid = { sheet, hidden, ours, top, left, values, text, formats, merges, fills };
  return conditional.length === 0 ? filled : { ...filled, conditional };
}

const SIZE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Queues what is asked of every sheet before its cells. */
function probe(sheet: Excel.Worksheet) {
  return {
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MARK_KEY).load('value'),
    buildMark: sheet.customProperties.getItemOrNullObject(BUILD_KEY).load('value'),
    protection: sheet.protection.load('protected'),
    valuesRange: sheet.getUsedRangeOrNullObject(true).load(SIZE),
    usedRange: sheet.getUsedRangeOrNullObject(false).load(SIZE),
    charts: sheet.charts.load('items/name'),
    autoFilter: sheet.autoFilter.load('isDataFiltered'),
    filterRange: sheet.autoFilter.getRangeOrNullObject().load(SIZE),
  };
}

function sizeUp({
  mark,
  buildMark,
  valuesRange,
  usedRange,
  autoFilter,
  filterRange,
}: ReturnType<typeof probe>) {
  const filtered = areaOf(filterRange);
  return {
    filter: filtered && { area: filtered, isFiltered: autoFilter.isDataFiltered },
    mark: readMark(mark.isNullObject ? null : mark.value),
    build: buildMark.isNullObject ? null : buildMark.value,
    values: areaOf(valuesRange),
    used: areaOf(usedRange),
  };
}

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

interface ToRead {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** Values, text, formats and merges of these sheets; asks for less at a time where Excel finds it too much. */
async function readCells(
  context: Excel.RequestContext,
  wanted: readonly ToRead[],
  cellsAtOnce = READ_CELLS,
): Promise<Grid[]> {
  try {
    return await readStripes(context, wanted, cellsAtOnce);
  } catch (error) {
    if (!isTooLarge(error) || cellsAtOnce < 100) throw error;
    return readCells(context, wanted, Math.floor(cellsAtOnce / 4));
  }
}

async function readStripes(
  context: Excel.RequestContext,
  wanted: readonly ToRead[],
  cellsAtOnce: number,
): Promise<Grid[]> {
  const parts = wanted.flatMap(({ sheet, area }) =>
    stripes(area, cellsAtOnce).map((stripe) => ({ sheet, stripe })),
  );
  const groups = groupBySize(parts, ({ stripe }) => cellsOf(stripe), cellsAtOnce);
  const answers = await askInTurn(context, groups, ({ sheet, stripe }) => ({
    sheet,
    range: sheet.getRange(areaName(stripe)).load('values,text,numberFormat'),
    merges: askForMerges(sheet, stripe),
  }));
  const merged = await mergesOf(
    context,
    answers.flatMap(({ merges }) => merges),
  );
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
