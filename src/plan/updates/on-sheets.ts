/** A plan together with the sheets it was read from: where on a row something goes, and who shares that cell. */
import { actionName } from '../assess/words';
import { YEAR_START } from '../day';
import { cellName, columnOf, type CellRef, type Grid } from '../grid';
import type { AssessedAction, AssessedActivity, AssessedPlan, ColumnReading, ColumnRole } from '../model';
import { headerWord, normalised } from '../read/header-words';
import { besidePeriod, inTime } from '../read/periods';
import { sheetOf, type Sheet } from '../read/sheet';
import type { TimescaleContext } from '../timescale';

export interface PlanOnSheets {
  readonly plan: AssessedPlan;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly context: TimescaleContext;
}

export function planOnSheets(
  plan: AssessedPlan,
  grids: readonly Grid[],
  yearStartMonth: number | null = null,
): PlanOnSheets {
  return {
    plan,
    sheets: new Map(grids.map((grid) => [grid.sheet, sheetOf(grid)])),
    context: { period: plan.period, asOf: plan.asOf, yearStartMonth: yearStartMonth ?? YEAR_START },
  };
}

/** The cell whose content shows there: the first of its merged area, or itself. */
export function shownIn({ sheets }: PlanOnSheets, cell: CellRef): CellRef {
  return { sheet: cell.sheet, ...(sheets.get(cell.sheet)?.anchor(cell.row, cell.column) ?? cell) };
}

/**
 * True where cells are merged across there, and the one that shows for all of them is of no column with this role: what
 * is written to it would take the place of what another column says, a remark across the row for instance.
 *
 * @param cell the one that shows
 */
export function isOfAnother(seen: PlanOnSheets, cell: CellRef, role: ColumnRole): boolean {
  const area = seen.sheets.get(cell.sheet)?.merge(cell.row, cell.column);
  if (!area || area.left === area.right) return false;
  return !columnsOn(seen, cell.sheet, role).some(({ column }) => columnOf(column) === cell.column);
}

/** The columns of the activity's sheet with this role, each once. */
function columnsOn(
  { plan }: Pick<PlanOnSheets, 'plan'>,
  sheet: string,
  role: ColumnRole,
): readonly ColumnReading[] {
  const all = plan.columns.filter((column) => column.sheet === sheet && column.role === role);
  return all.filter(({ column }, at) => all.findIndex((other) => other.column === column) === at);
}

/**
 * Where its rating goes; null where the plan does not rate, or the cell is another column's. Of a column a quarter, the
 * latest that any row fills in: a new rating never takes the place of one that was given for an earlier quarter.
 */
export function ratingPlace(seen: PlanOnSheets, activity: AssessedActivity): CellRef | null {
  const { cell } = activity.rag;
  if (cell === null) return null;
  const series = columnsOn(seen, cell.sheet, 'rag');
  const place = shownIn(
    seen,
    inSeries(seen, activity, cell, series, ({ rag }) => (rag.word ?? rag.fill) !== null && rag.cell),
  );
  return isOfAnother(seen, place, 'rag') ? null : place;
}

/** Where its evidence goes, likewise. */
export function evidencePlace(seen: PlanOnSheets, activity: AssessedActivity): CellRef | null {
  const cell = evidenceCell(seen, activity);
  if (cell === null) return null;
  const place = shownIn(seen, cell);
  return isOfAnother(seen, place, 'evidence') ? null : place;
}

/** The same before it is known which cells are merged: on its own row, in the column that people fill in now. */
export function evidenceCell(seen: Pick<PlanOnSheets, 'plan'>, activity: AssessedActivity): CellRef | null {
  const { cell } = activity.evidence;
  if (cell === null) return null;
  const all = columnsOn(seen, cell.sheet, 'evidence');
  const series = all.filter(({ header }) => besidePeriod(header) !== null);
  return inSeries(
    seen,
    activity,
    cell,
    series,
    ({ evidence }) => (evidence.kind === 'evidence' || evidence.kind === 'update') && evidence.cell,
  );
}

function inSeries(
  { plan }: Pick<PlanOnSheets, 'plan'>,
  activity: AssessedActivity,
  cell: CellRef,
  series: readonly ColumnReading[],
  filled: (activity: AssessedActivity) => CellRef | null | false,
): CellRef {
  if (series.length < 2) return cell;
  const used = new Set(
    plan.actions.flatMap(({ activities }) =>
      activities.flatMap((one) => {
        const at = filled(one);
        return at && at.sheet === cell.sheet ? [at.column] : [];
      }),
    ),
  );
  const columns = inTime(series.map((one) => ({ ...one, text: one.header }))).map((one) =>
    columnOf(one.column),
  );
  const column = columns.findLast((one) => used.has(one)) ?? cell.column;
  return { sheet: cell.sheet, row: activity.cell.row, column };
}

/** Its cell in the column of revised dates; null where the sheet has none, or the cell is another column's. */
export function revisedPlace(seen: PlanOnSheets, { cell }: AssessedActivity): CellRef | null {
  const [only] = columnsOn(seen, cell.sheet, 'revised');
  if (!only) return null;
  const place = { sheet: cell.sheet, row: cell.row, column: columnOf(only.column) };
  return isOfAnother(seen, shownIn(seen, place), 'revised') ? null : place;
}

/** Its cells in the columns that say how far the work is, and on which day it was done. */
export function statusPlaces(
  seen: PlanOnSheets,
  { cell }: AssessedActivity,
): readonly { readonly cell: CellRef; readonly header: string; readonly isDone: boolean }[] {
  const all = columnsOn(seen, cell.sheet, 'status').map(({ column, header }) => ({
    cell: { sheet: cell.sheet, row: cell.row, column: columnOf(column) },
    header,
    isDone: headerWord(header) !== 'status' || /^(?:completed?|done|closed)\b/.test(normalised(header)),
  }));
  return all.filter((one) => !isOfAnother(seen, shownIn(seen, one.cell), 'status'));
}

/** The other activities that a cell's merged area reaches. */
export function sharers(
  { plan, sheets }: PlanOnSheets,
  cell: CellRef,
  own: AssessedActivity,
): readonly Sharer[] {
  const area = sheets.get(cell.sheet)?.merge(cell.row, cell.column);
  if (!area) return [];
  return plan.actions.flatMap((action) =>
    action.activities
      .filter(
        ({ key, cell: { sheet, row } }) =>
          key !== own.key && sheet === cell.sheet && row >= area.top && row <= area.bottom,
      )
      .map((activity) => ({ action, activity })),
  );
}

interface Sharer {
  readonly action: AssessedAction;
  readonly activity: AssessedActivity;
}

/** "F14 is merged over other activities too: 1.1.2 (row 15), 1.1.3 (row 16)." */
export function sharedWords(seen: PlanOnSheets, cell: CellRef, others: readonly Sharer[]): string {
  const names = others.map(
    ({ action, activity }) => `${actionName(action)} (row ${String(activity.cell.row + 1)})`,
  );
  return `${placeName(seen, cell)} is merged over other activities too: ${names.join(', ')}.`;
}

/** "G14", with its sheet where the plan stands on several. */
export function placeName({ plan }: Pick<PlanOnSheets, 'plan'>, cell: CellRef): string {
  const several = plan.sheets.filter(({ role }) => role === 'plan').length > 1;
  return several ? `${cell.sheet}, ${cellName(cell)}` : cellName(cell);
}
