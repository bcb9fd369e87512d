/** Grids → plan: what is written, and where. */
import type { Day, Period } from '../day';
import type { Grid, SheetArea } from '../grid';
import type { Action, Activity, Meaning, Plan, RagKeyEntry, Rating, SheetReading } from '../model';
import { byHue, findRagKey, NOT_RATED, raterFor, type FoundKey, type Rater } from '../rag';
import type { TimescaleContext } from '../timescale';
import { keyGiver } from './activity-key';
import { assemble, type DraftAction, type DraftActivity } from './assemble';
import { labelRank, priorityRank, ranksOf, type Band } from './bands';
import type { ColumnCorrection } from './columns';
import { readFront, type Front } from './front';
import { keyPlaces } from './key-places';
import { leadReader, type LeadReader } from './leads';
import { milestonesOf } from './milestones';
import type { Row } from './rows';
import { sheetOf, type Sheet } from './sheet';
import { bandsAbove, findTables, readRows, type SheetRows, type SheetTables } from './tables';

export interface ReadPlanOptions {
  /** The day at which the plan is looked at. */
  readonly asOf: Day;
  /** The month in which the organisation's year begins, 1 to 12; April unless given. */
  readonly yearStartMonth?: number;
  /** What people say of the plan counts before what is read. */
  readonly period?: Period | null;
  readonly columns?: readonly ColumnCorrection[];
  readonly meanings?: Partial<Readonly<Record<Rating, Meaning>>>;
}

/**
 * Which cells' fills must be read before `readPlan`: the columns that may rate, and where a RAG key may stand.
 *
 * @param grids all sheets as read, without fills
 * @param columns the user's corrections, where there are any
 */
export function fillAreas(grids: readonly Grid[], columns: readonly ColumnCorrection[] = []): SheetArea[] {
  const { tables, others } = survey(grids, columns);
  const rating = tables.flatMap(({ sheet, headers, columns: found }): SheetArea[] => {
    const top = (headers[0]?.bottom ?? sheet.top) + 1;
    const mayRate = new Set(found.flatMap((one) => one.mayRate));
    if (top > sheet.bottom) return [];
    return [...mayRate].map((column) => ({
      sheet: sheet.name,
      top,
      bottom: sheet.bottom,
      left: column,
      right: column,
    }));
  });
  return [...keyPlaces(tables, others).map(({ sheet, area }) => ({ sheet: sheet.name, ...area })), ...rating];
}

/**
 * Reads the plan from the workbook's sheets, wherever its tables stand.
 *
 * Never throws: what can't be read is named in `sheets` and `rowsLeftOut`, with the reason. Hidden rows are read,
 * hidden sheets are not, since they hold what people have put away.
 *
 * @param grids all sheets, with the fills that `fillAreas` asked for
 */
export function readPlan(grids: readonly Grid[], options: ReadPlanOptions): Plan {
  const { tables, others } = survey(grids, options.columns ?? []);
  const found = findRagKey(keyPlaces(tables, others));
  const read = tables.map((one) => ({ ...one, ...readRows(one, fillTest(found)) }));
  const withActions = read.filter(({ rows }) => rows.some(({ kind }) => kind === 'activity'));
  const yearStartMonth = options.yearStartMonth ?? 4;
  const front = frontOf(withActions, others, yearStartMonth);
  const period = options.period === undefined ? front.period : options.period;
  const drafts = draftActions(withActions);
  const activities = drafts.flatMap((draft) => draft.activities);
  const rater = raterFor(found, activities.map(ratingCell));
  const actions = finish(drafts, {
    rater,
    leads: leadReader(activities, front.title),
    context: { period, asOf: options.asOf, yearStartMonth },
  });
  return {
    ...front,
    period,
    sheets: sheetReadings(grids, read, actions),
    columns: withActions.flatMap(columnReadings),
    ragKey: withMeanings(rater.key, options.meanings ?? {}),
    ragKeyFromPlan: rater.fromPlan,
    actions,
    rowsLeftOut: withActions.flatMap(({ leftOut }) => leftOut),
  };
}

interface Survey {
  readonly tables: readonly SheetTables[];
  /** Sheets of the user's without a table, hidden ones among them: a key may stand on a sheet of lists. */
  readonly others: readonly Sheet[];
}

function survey(grids: readonly Grid[], corrections: readonly ColumnCorrection[]): Survey {
  const sheets = grids.filter(({ ours }) => ours === null).map(sheetOf);
  const surveyed = sheets.map((sheet) => ({
    sheet,
    tables: sheet.grid.hidden ? null : findTables(sheet, corrections),
  }));
  return {
    tables: surveyed.flatMap(({ tables }) => (tables && tables.headers.length > 0 ? [tables] : [])),
    others: surveyed.flatMap(({ sheet, tables }) => (tables && tables.headers.length > 0 ? [] : [sheet])),
  };
}

type ReadTables = SheetTables & SheetRows;

function fillTest(found: FoundKey | null): (fill: string) => boolean {
  const rater = found && raterFor(found, []);
  return (fill) => {
    if (rater) return rater.rate('', fill, NOWHERE).byFill !== null;
    const hue = byHue(fill);
    return hue !== null && hue !== 'background';
  };
}

const NOWHERE = { sheet: '', row: 0, column: 0 };

// ---- title, version, period ------------------------------------------------------------------------------------

/** How many rows of a sheet without a table may hold the plan's title. */
const COVER_ROWS = 15;

function frontOf(tables: readonly ReadTables[], others: readonly Sheet[], yearStartMonth: number): Front {
  const above = tables.flatMap(({ sheet, headers }) =>
    linesOf(sheet, sheet.top, (headers[0]?.top ?? sheet.top) - 1),
  );
  const elsewhere = others
    .filter(({ grid }) => !grid.hidden)
    .flatMap((sheet) => linesOf(sheet, sheet.top, Math.min(sheet.bottom, sheet.top + COVER_ROWS)));
  const names = tables.map(({ sheet }) => sheet.name);
  return readFront([...above, ...elsewhere], names, yearStartMonth);
}

function linesOf(sheet: Sheet, top: number, bottom: number): string[] {
  const bands = new Set(bandsAbove(sheet, bottom + 1).map(({ cell }) => cell.row));
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (bands.has(row)) continue;
    for (const column of sheet.filled(row)) {
      const text = sheet.text(row, column);
      if (labelRank(text) === null) lines.push(text);
    }
  }
  return lines;
}

// ---- actions ---------------------------------------------------------------------------------------------------

function draftActions(tables: readonly ReadTables[]): DraftAction[] {
  const runs = tables.map(({ rows }) => runsOf(rows));
  const labels = runs.flat(2).flatMap(({ label }) => label ?? []);
  const highest = Math.min(4, ...labels);
  const names = tables.map(({ sheet }) => labelRank(sheet.name));
  const several = tables.length > 1;
  const sheetsArePriorities =
    several && (highest === 4 || names.every((rank) => rank !== null && rank < highest));
  const ranks = ranksOf(runs, sheetsArePriorities);
  const top = sheetsArePriorities ? -1 : priorityRank(ranks);
  return tables.flatMap(({ sheet, rows }) =>
    assemble(sheet, rows, { ranks, top, otherwise: several ? sheet.name : null }),
  );
}

/** Bands that stand together, with no row of an action between them. */
function runsOf(rows: readonly Row[]): Band[][] {
  const runs: Band[][] = [];
  let within = false;
  for (const entry of rows) {
    if (entry.kind === 'band') {
      if (within) runs.at(-1)?.push(entry.band);
      else runs.push([entry.band]);
    }
    within = entry.kind === 'band';
  }
  return runs;
}

interface Settled {
  readonly rater: Rater;
  readonly leads: LeadReader;
  readonly context: TimescaleContext;
}

function finish(drafts: readonly DraftAction[], settled: Settled): Action[] {
  const giveKey = keyGiver();
  return drafts.map((draft) => ({
    ...draft,
    activities: draft.activities.map((activity) => finishActivity(activity, draft.text, settled, giveKey)),
  }));
}

function finishActivity(
  { sheet, row, columns, leads, evidence }: DraftActivity,
  action: string,
  settled: Settled,
  giveKey: (action: string, task: string) => string,
): Activity {
  const recorded = evidence.kind === 'above' ? '' : evidence.text;
  const milestones = milestonesOf(sheet, columns, row, action, recorded, settled.context);
  return {
    key: giveKey(action, milestones[0]?.task ?? ''),
    cell: { sheet: sheet.name, row, column: columns.milestones ?? columns.action },
    leads: settled.leads(leads),
    leadCell: columns.lead === null ? null : { sheet: sheet.name, row, column: columns.lead },
    rag: ratingAt(sheet, row, columns.rag, settled.rater),
    evidence,
    milestones,
  };
}

function ratingAt(sheet: Sheet, row: number, column: number | null, rater: Rater) {
  if (column === null) return NOT_RATED;
  const at = sheet.anchor(row, column);
  return rater.rate(sheet.text(at.row, at.column), sheet.fill(row, column), { sheet: sheet.name, ...at });
}

function ratingCell({ sheet, row, columns: { rag } }: DraftActivity) {
  if (rag === null) return { word: '', fill: null };
  const at = sheet.anchor(row, rag);
  return { word: sheet.text(at.row, at.column), fill: sheet.fill(row, rag) };
}

function withMeanings(
  key: readonly RagKeyEntry[],
  meanings: Partial<Readonly<Record<Rating, Meaning>>>,
): readonly RagKeyEntry[] {
  return key.map((entry) => ({ ...entry, meaning: meanings[entry.rating] ?? entry.meaning }));
}

// ---- what was read as what -------------------------------------------------------------------------------------

function columnReadings({ columns }: SheetTables) {
  const seen = new Set<string>();
  return columns
    .flatMap(({ readings }) => readings)
    .filter(({ column, header, role }) => {
      const id = `${column}|${header}|${role}`;
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}

function sheetReadings(
  grids: readonly Grid[],
  read: readonly ReadTables[],
  actions: readonly Action[],
): SheetReading[] {
  const tables = new Map(read.map((one) => [one.sheet.grid, one]));
  const counts = new Map<string, { actions: number; rows: number }>();
  for (const { cell, activities } of actions) {
    const count = counts.get(cell.sheet) ?? { actions: 0, rows: 0 };
    counts.set(cell.sheet, { actions: count.actions + 1, rows: count.rows + activities.length });
  }
  return grids.map((grid): SheetReading => {
    const name = grid.sheet;
    if (grid.ours !== null) return { name, role: 'generated', why: 'Plan Monitor built it.' };
    const header = tables.get(grid)?.headers[0];
    const count = counts.get(name);
    if (header && count) {
      const where = `Its table begins in row ${String(header.top + 1)}`;
      return {
        name,
        role: 'plan',
        why: `${where}: ${told(count.actions, 'action')} on ${told(count.rows, 'row')}.`,
      };
    }
    return { name, role: 'other', why: whyOther(grid, header?.top ?? null) };
  });
}

function whyOther(grid: Grid, headerTop: number | null): string {
  if (grid.hidden) return 'The sheet is hidden; hidden sheets are not read.';
  if (grid.values.every((row) => row.every((value) => value === ''))) return 'The sheet is empty.';
  return headerTop === null
    ? 'No row names the columns of a plan: the action, and at least one of lead, timescale, rating or evidence.'
    : `Row ${String(headerTop + 1)} reads as a header, but no row with an action stands below it.`;
}

function told(count: number, unit: string): string {
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
