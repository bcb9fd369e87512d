/** What each row of a table is: a band, an activity, more of the activity above, or left out with the reason. */
import type { RowLeftOut } from '../model';
import type { Steps } from '../steps';
import { bandAt, bandsBeforeHeader, headingLines, lineBand, numbersBelow, ranksOfActions } from './band-rows';
import { FOOTNOTE, labelRank, type Band } from './bands';
import type { Columns } from './columns';
import { labelRows } from './label-rows';
import { KEY_HEADING } from './key-places';
import { otherTables } from './other-table';
import type { Sheet } from './sheet';
import { cellsOf, roleColumns, type StretchArea, type Table } from './stretch';

/** A row that is read, and the columns of its table. `continuation`: more leads or evidence of the activity above. */
export type Row =
  | { readonly kind: 'band'; readonly row: number; readonly columns: Columns; readonly band: Band }
  | { readonly kind: 'activity' | 'continuation'; readonly row: number; readonly columns: Columns };

/** What became of the rows of one stretch of a table; together they account for each of its rows. */
export interface Stretch {
  readonly rows: readonly Row[];
  readonly leftOut: readonly RowLeftOut[];
  readonly blank: number;
  readonly totals: number;
}

/** What a row of totals begins with. */
export const TOTAL = /^(?:sub ?-?totals?|grand totals?|totals?|overall total)\b/i;
/** The word alone. */
const TOTAL_ALONE = new RegExp(String.raw`${TOTAL.source}\s*:?$`, 'i');
/** The same with one word beside it at most. */
const BARE_TOTAL = new RegExp(String.raw`${TOTAL.source}(?:\s+\p{L}+)?\s*:?$`, 'iu');
/** "31.05.2022". */
const DOTTED_DAY = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;
/** "12 milestones". */
const COUNT = /^[£\d][\d.,]*%? \p{L}{1,20}$/u;
/** "* Budgets exclude VAT": a remark on a sign further up. */
const STARRED = /^\*+\s*\p{L}/u;
/** What stands under a plan and is none of it; ends the table. */
const APPENDIX =
  /^(?:(?:glossary|abbreviations)(?:\s*[(:–—-].*| (?:of|used|and)\b.{0,40})?$|notes?\s*:?$|version (?:history|control)|document control|appendix|sign(?:ed)? off(?:\s*[(:–—-].{0,30}| (?:by|on|sheet)\b.{0,30})?$)/i;

/**
 * Reads the rows of one stretch.
 *
 * @param ratesByFill whether a fill rates by this plan's key; a rated row without words may be an activity
 */
export function* readStretch(
  sheet: Sheet,
  columns: Columns,
  area: StretchArea,
  ratesByFill: (fill: string) => boolean,
): Steps<Stretch> {
  const table: Table = { sheet, columns, area, roles: roleColumns(columns), ratesByFill };
  const rows: Row[] = [];
  const leftOut: RowLeftOut[] = [];
  let blank = 0;
  let totals = 0;
  let appendix: string | null = null;
  let hasActivity = false;
  const leadsToHeader = bandsBeforeHeader(table);
  const nextNumbers = numbersBelow(table);
  const ofActions = ranksOfActions(table);
  const labels = labelRows(table);
  yield;
  const others = otherTables(table);
  yield;
  const bandOn = (row: number, own: readonly number[]) =>
    labels.get(row) ??
    bandAt(table, row, own, leadsToHeader.has(row), nextNumbers.get(row) ?? null, ofActions);
  const isEnd = (row: number) => {
    const [only = columns.first, another] = cellsOf(table, row);
    return others.has(row) || (another === undefined && endsTable(sheet.text(row, only)));
  };
  const lines = headingLines(table, (row) => bandOn(row, cellsOf(table, row)) !== null, isEnd);
  const leave = (row: number, why: string) => {
    leftOut.push({ cell: { sheet: sheet.name, row, column: cellsOf(table, row)[0] ?? columns.first }, why });
  };
  for (let row = area.top; row <= area.bottom; row += 1) {
    yield;
    const own = cellsOf(table, row);
    const [only] = own;
    const text = only === undefined ? '' : sheet.text(row, only);
    if (only === undefined) {
      if (rows.at(-1)?.row === row - 1 && hasActivity && isRatedOnly(table, row)) {
        rows.push({ kind: 'activity', row, columns });
      } else blank += 1;
      continue;
    }
    if (isEnd(row)) appendix = text;
    const isLabelled = own.length <= 2 && labelRank(text) !== null;
    if (isLabelled || leadsToHeader.has(row)) appendix = null;
    if (appendix !== null) {
      leave(row, `It stands under “${appendix}”, below the table.`);
      continue;
    }
    if (isTotal(table, row, own)) {
      totals += 1;
      continue;
    }
    const band = bandOn(row, own) ?? (lines.has(row) ? lineBand(table, row, only) : null);
    if (band) {
      rows.push({ kind: 'band', row, columns, band });
      hasActivity = false;
      continue;
    }
    const kind = kindOf(table, row, own, hasActivity);
    if (kind === 'activity' || kind === 'continuation') rows.push({ kind, row, columns });
    else leave(row, kind.why);
    hasActivity ||= kind === 'activity';
  }
  return { rows: dropFootnotes(table, rows, leave), leftOut, blank, totals };
}

/** A single line under the last activity heads nothing: it is a footnote, unless its label says otherwise. */
function dropFootnotes(table: Table, rows: readonly Row[], leave: (row: number, why: string) => void): Row[] {
  if (table.area.beforeHeader) return [...rows];
  const last = rows.findLastIndex(({ kind }) => kind !== 'band');
  return rows.filter((row, index) => {
    if (index === last && isRemark(table, rows, row.row)) {
      leave(row.row, 'It is a remark under the last action.');
      return false;
    }
    if (index < last || row.kind !== 'band' || row.band.label !== null) return true;
    leave(row.row, 'It is a single line of text under the last action; nothing of the plan stands below it.');
    return false;
  });
}

/** The last row, with nothing but one starred line, where no other row begins with a star. */
function isRemark(table: Table, rows: readonly Row[], row: number): boolean {
  const startsWithStar = (one: number) => {
    const [first] = cellsOf(table, one);
    return first !== undefined && STARRED.test(table.sheet.text(one, first));
  };
  if (cellsOf(table, row).length !== 1 || !startsWithStar(row)) return false;
  return rows.every((other) => other.row === row || !startsWithStar(other.row));
}

/** A heading of what stands under a plan and is none of it. */
function endsTable(text: string): boolean {
  return KEY_HEADING.test(text) || APPENDIX.test(text);
}

type Kind = 'activity' | 'continuation' | { readonly why: string };

/**
 * A row with an action, a milestone, a timescale or a rating of its own is an activity. One with only a lead, only
 * evidence or only a measure goes on with the activity above, whether the other cells are merged or blank.
 */
function kindOf(
  { sheet, columns, roles, ratesByFill }: Table,
  row: number,
  own: readonly number[],
  hasActivity: boolean,
): Kind {
  const has = (column: number | null) => column !== null && own.includes(column);
  const [first = 0] = own;
  if (own.length === 1 && FOOTNOTE.test(sheet.text(row, first))) {
    return { why: 'It is a note under or between the rows of the table.' };
  }
  const read = own.filter((column) => roles.includes(column));
  if (read.length === 0) return { why: 'Only columns that are not read hold text here.' };
  const work = [
    columns.action,
    columns.milestones,
    columns.timescale,
    columns.status,
    columns.completed,
    columns.revised,
    ...columns.ratings,
  ];
  if (work.some(has)) return 'activity';
  if (isFilledByRating(sheet, row, columns, ratesByFill)) return 'activity';
  const beside = [columns.leads, [columns.start], columns.evidence, columns.measure].filter((some) =>
    some.some(has),
  ).length;
  if (beside >= 2 || (has(columns.number) && beside >= 1)) return 'activity';
  if (has(columns.number)) return { why: 'It has a number, but no action, milestone, lead or rating.' };
  if (beside === 0) return { why: 'It names a priority or an outcome, but no action.' };
  return hasActivity ? 'continuation' : { why: 'No action stands on this row or above it.' };
}

/** True where a rating cell of the row's own has a fill that rates. */
function isFilledByRating(
  sheet: Sheet,
  row: number,
  { ratings }: Columns,
  ratesByFill: (fill: string) => boolean,
): boolean {
  return ratings.some((column) => {
    const fill = sheet.anchor(row, column).row === row ? sheet.fill(row, column) : null;
    return fill !== null && ratesByFill(fill);
  });
}

/** A row whose words are gone but whose rating still stands, within an action or between two of its rows. */
function isRatedOnly({ sheet, columns, ratesByFill }: Table, row: number): boolean {
  if (!isFilledByRating(sheet, row, columns, ratesByFill)) return false;
  const work = columns.milestones ?? columns.action;
  if (columns.milestones !== null && sheet.anchor(row, work).row !== row) return false;
  return [columns.number, columns.action].some(
    (column) => column !== null && sheet.anchor(row, column).row < row,
  );
}

/** "Total", alone or beside figures, or nothing but figures; "Total Respect training" beside its lead is an action. */
function isTotal({ sheet, columns }: Table, row: number, own: readonly number[]): boolean {
  const texts = own.map((column) => sheet.text(row, column));
  const isFigure = (text: string) => /^[\d.,]+\s?%?$/.test(text) && !DOTTED_DAY.test(text);
  const [first = '', ...rest] = texts;
  if (TOTAL.test(first)) {
    if (rest.length === 0) return /\d/.test(first) || BARE_TOTAL.test(first);
    const isShort = (text: string) =>
      text.length <= 12 && (TOTAL_ALONE.test(first) || /\d|^.{1,2}$/.test(text));
    return rest.every((text) => isShort(text) || COUNT.test(text));
  }
  return (
    texts.length >= 2 && texts.every(isFigure) && (columns.number === null || !own.includes(columns.number))
  );
}
