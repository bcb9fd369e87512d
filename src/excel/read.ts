/**
 * Reads the workbook in a constant number of round trips: the list of sheets; their sizes and marks; values, text,
 * formats and merges; fills. Only a large workbook takes more of the third and fourth kind.
 */
import { COPY_OF_OURS, type Grid, type SheetArea } from '../plan/grid';
import { at } from './errors';
import { readFills, type SheetFills } from './fills';
import { beforeBreak } from './journal';
import { knownMerges, stillFit } from './known-merges';
import { BUILD_KEY, MARK_KEY, readMark } from './mark';
import { findOurs, isSigned } from './ours';
import { readGrids, type Merges } from './read-grids';
import type { RunExcel } from './run';
import { areaOf, refuseTooLarge, SIZE, tooLarge, tooLargeWords } from './size';
import type { SheetState, Snapshot, WantFills } from './snapshot';

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
  return snapshotOf(context, await findSheets(context), wantFills, null);
}

/**
 * Reads every sheet again, but takes the merged areas from an earlier reading.
 *
 * @returns null where these no longer fit
 */
export async function readAgainWithin(
  context: Excel.RequestContext,
  wantFills: WantFills,
  before: Snapshot,
): Promise<Snapshot | null> {
  const found = await findSheets(context);
  const merges = knownMerges(
    before,
    found.map(({ sheet: { name }, mark, values }) => ({ name, isMarked: mark !== null, values })),
  );
  if (merges === null) return null;
  const snapshot = await snapshotOf(context, found, wantFills, merges);
  return stillFit(snapshot.grids) ? snapshot : null;
}

type Found = Omit<ReturnType<typeof probe>, 'mark'> & ReturnType<typeof sizeUp>;

/** What stands in the workbook, without its cells: two round trips. */
async function findSheets(context: Excel.RequestContext): Promise<Found[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/name,items/visibility');
  context.workbook.load('readOnly');
  context.workbook.protection.load('protected');
  await context.sync();
  const probes = worksheets.items.map(probe);
  await context.sync();
  return probes.map((answer) => ({ ...answer, ...sizeUp(answer) }));
}

/** Reads the cells and the fills. @param merges null where Excel is to be asked for them */
async function snapshotOf(
  context: Excel.RequestContext,
  found: readonly Found[],
  wantFills: WantFills,
  merges: Merges | null,
): Promise<Snapshot> {
  const wanted = found.flatMap((one) =>
    one.values === null || tooLarge(one) !== null ? [] : [{ sheet: one.sheet, area: one.values }],
  );
  const cells = await readGrids(context, wanted, merges);
  const marked = new Set(found.filter(({ mark }) => mark !== null).map(({ sheet }) => sheet.name));
  const signed = new Set(cells.filter(isSigned).map(({ sheet }) => sheet));
  const read = cells.map((grid) =>
    marked.has(grid.sheet) || signed.has(grid.sheet) ? beforeBreak(grid) : grid,
  );
  const ours = findOurs(
    found.map(({ sheet: { name }, mark }) => ({ name, mark, isSigned: signed.has(name) })),
  );
  const grids = read.map((grid): Grid => {
    const copy = ours.copies.has(grid.sheet) ? COPY_OF_OURS : null;
    return { ...grid, ours: ours.kinds.get(grid.sheet) ?? copy };
  });
  const sheets = found.map((one): SheetState => {
    const { sheet, used, build, protection, charts, filter } = one;
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      tooLarge: tooLarge(one),
      cells: cells.find((grid) => grid.sheet === sheet.name) ?? null,
      isProtected: protection.protected,
      kind: ours.kinds.get(sheet.name) ?? null,
      used,
      build,
      charts: charts.items.map((chart) => chart.name),
      filter,
    };
  });
  refuseTooLarge(sheets);
  const fills = await readFills(context, wantFills(grids));

  return {
    grids: grids.map((grid) => withFills(grid, fills.get(grid.sheet))),
    sheets,
    isStructureProtected: context.workbook.protection.protected,
    isReadOnly: context.workbook.readOnly,
    notices: [
      ...sheets.flatMap(({ name, tooLarge: area }) =>
        area ? [tooLargeWords(`The sheet “${name}”`, area)] : [],
      ),
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
