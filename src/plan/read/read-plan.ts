/** Grids → plan: what is written, and where. */
import { YEAR_START, type Day, type Period } from '../day';
import type { Grid, SheetArea } from '../grid';
import type { Meaning, Plan, RagKeyEntry, Rating } from '../model';
import { finished, type Steps } from '../steps';
import { byHue, findRagKey, raterFor, readWord, signsIn, type FoundKey, type KeyCorrection } from '../rag';
import { draftActions, finishInSteps } from './actions';
import { labelRank } from './bands';
import { bandsAbove } from './bands-above';
import type { ColumnCorrection } from './columns';
import { joinedLabels, readFront, type Front } from './front';
import { keyPlaces } from './key-places';
import { leadReader } from './leads';
import { paintedByRule } from './painted';
import { ratingCell } from './rating-cell';
import { columnReadings, sheetReadings } from './readings';
import { sheetOf, type Sheet } from './sheet';
import { findTables, readRows, type ReadTables, type SheetTables } from './tables';

export interface ReadPlanOptions {
  /** The day at which the plan is looked at. */
  readonly asOf: Day;
  /** The month in which the organisation's year begins, 1 to 12; April unless given. */
  readonly yearStartMonth?: number;
  /** What people say of the plan counts before what is read. */
  readonly period?: Period | null;
  readonly columns?: readonly ColumnCorrection[];
  readonly meanings?: Partial<Readonly<Record<Rating, Meaning>>>;
  readonly key?: readonly KeyCorrection[];
}

/**
 * Which cells' fills must be read before `readPlan`: the columns that may rate, and where a RAG key may stand.
 *
 * @param grids all sheets as read, without fills
 * @param columns the user's corrections, where there are any
 */
export function fillAreas(grids: readonly Grid[], columns: readonly ColumnCorrection[] = []): SheetArea[] {
  const { tables, others } = finished(survey(grids, columns));
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
  return finished(readPlanInSteps(grids, options));
}

/** The same, to be done in steps. */
export function* readPlanInSteps(grids: readonly Grid[], options: ReadPlanOptions): Steps<Plan> {
  const { tables, others } = yield* survey(grids, options.columns ?? []);
  yield;
  const found = findRagKey(keyPlaces(tables, others));
  const ratesByFill = fillTest(found, options.key ?? []);
  const read: ReadTables[] = [];
  for (const one of tables) read.push({ ...one, ...(yield* readRows(one, ratesByFill, found?.cells)) });
  yield;
  const withActions = read.filter(({ rows }) => rows.some(({ kind }) => kind === 'activity'));
  const yearStartMonth = options.yearStartMonth ?? YEAR_START;
  const front = frontOf(withActions, others, found, yearStartMonth);
  const period = options.period === undefined ? front.period : options.period;
  const drafts = yield* draftActions(withActions);
  yield;
  const activities = drafts.flatMap((draft) => draft.activities);
  const rater = raterFor(
    found,
    activities.map(({ sheet, row, columns }) => ratingCell(sheet, row, columns)),
    options.key ?? [],
  );
  yield;
  const actions = yield* finishInSteps(drafts, {
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
    ...paintedByRule(grids, actions),
  };
}

interface Survey {
  readonly tables: readonly SheetTables[];
  /** Sheets of the user's without a table, hidden ones among them: a key may stand on a sheet of lists. */
  readonly others: readonly Sheet[];
}

function* survey(grids: readonly Grid[], corrections: readonly ColumnCorrection[]): Steps<Survey> {
  const tables: SheetTables[] = [];
  const others: Sheet[] = [];
  for (const sheet of grids.filter(({ ours }) => ours === null).map(sheetOf)) {
    const found = sheet.grid.hidden ? null : yield* findTables(sheet, corrections);
    if (found && found.headers.length > 0) tables.push(found);
    else others.push(sheet);
  }
  return { tables, others };
}

function fillTest(found: FoundKey | null, corrections: readonly KeyCorrection[]): (fill: string) => boolean {
  const rater = found && raterFor(found, [], corrections);
  const isNamed = (fill: string) => corrections.some(({ colour }) => colour === fill);
  return (fill) => {
    if (isNamed(fill)) return true;
    if (rater) return rater.rate('', fill, NOWHERE).byFill !== null;
    const hue = byHue(fill);
    return hue !== null && hue !== 'background';
  };
}

const NOWHERE = { sheet: '', row: 0, column: 0 };

// ---- title, version, period ------------------------------------------------------------------------------------

/** How many rows of a sheet without a table may hold the plan's title. */
const COVER_ROWS = 15;

function frontOf(
  tables: readonly ReadTables[],
  others: readonly Sheet[],
  found: FoundKey | null,
  yearStartMonth: number,
): Front {
  const place = (sheet: string, row: number) => `${sheet}|${String(row)}`;
  const keyRows = new Set(found?.entries.flatMap(({ cell }) => (cell ? [place(cell.sheet, cell.row)] : [])));
  const linesOf = (sheet: Sheet, top: number, bottom: number) =>
    rowsOfText(sheet, top, bottom).flatMap(({ row, texts }) =>
      // A title may stand in front of the key, on its first row.
      keyRows.has(place(sheet.name, row)) ? texts.slice(0, 1).filter(namesPlan) : texts,
    );
  const above = tables.flatMap(({ sheet, headers }) =>
    linesOf(sheet, sheet.top, (headers[0]?.top ?? sheet.top) - 1),
  );
  const elsewhere = others
    .filter(({ grid }) => !grid.hidden)
    .flatMap((sheet) => linesOf(sheet, sheet.top, Math.min(sheet.bottom, sheet.top + COVER_ROWS)));
  const names = tables.map(({ sheet }) => sheet.name);
  return readFront([...above, ...elsewhere], names, yearStartMonth);
}

function namesPlan(text: string): boolean {
  return /\bplan\b/i.test(text) && readWord(text).kind === 'unknown' && signsIn(text).size === 0;
}

/** The texts of each row that is no band. */
function rowsOfText(sheet: Sheet, top: number, bottom: number) {
  const bands = new Set(bandsAbove(sheet, bottom + 1).map(({ cell }) => cell.row));
  const rows: { readonly row: number; readonly texts: readonly string[] }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (bands.has(row)) continue;
    const texts = sheet.filled(row).map((column) => sheet.text(row, column));
    rows.push({ row, texts: joinedLabels(texts).filter((text) => labelRank(text) === null) });
  }
  return rows;
}

function withMeanings(
  key: readonly RagKeyEntry[],
  meanings: Partial<Readonly<Record<Rating, Meaning>>>,
): readonly RagKeyEntry[] {
  return key.map((entry) => ({ ...entry, meaning: meanings[entry.rating] ?? entry.meaning }));
}
