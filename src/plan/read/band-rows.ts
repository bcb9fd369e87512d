/** Which rows of a table are bands: merged, labelled, leading to a header, or numbered like what stands below. */
import { FOOTNOTE, labelRank, type Band, type Rank } from './bands';
import { isActionNumber } from './content';
import { cellsOf, type Table } from './stretch';

/** Single texts that stand, one under the other, right above the next header: they name the table that follows. */
export function bandsBeforeHeader(table: Table): ReadonlySet<number> {
  const found = new Set<number>();
  if (!table.area.beforeHeader) return found;
  for (let row = table.area.bottom; row >= table.area.top; row -= 1) {
    const own = cellsOf(table, row);
    if (own.length === 0) continue;
    const [only = 0] = own;
    if (own.length > 1 || only > table.columns.action) break;
    if (FOOTNOTE.test(table.sheet.text(row, only))) continue;
    // A row with only a milestone of its own goes on with its action, wherever its column stands.
    const heads = spans(table, row, only) || labelRank(table.sheet.text(row, only)) !== null;
    if (!heads && isOfActivity(table, only)) break;
    found.add(row);
  }
  return found;
}

function isOfActivity({ columns }: Table, column: number): boolean {
  const { milestones, timescale, start, revised, status, completed } = columns;
  const single = [milestones, timescale, start, revised, status, completed];
  return [...single, ...columns.leads, ...columns.ratings, ...columns.evidence, ...columns.measure].includes(
    column,
  );
}

/**
 * Single texts over the rows they head, in a table that is grouped by them: nothing else stands under its header or
 * under any band, and each of them is followed by a row with more. A single action without anything beside it, among
 * rows of actions, is none.
 *
 * @param isBand whether the row is a band by itself
 * @param isEnd whether something that is none of the table begins at the row
 */
export function headingLines(
  table: Table,
  isBand: (row: number) => boolean,
  isEnd: (row: number) => boolean,
): ReadonlySet<number> {
  const { sheet, columns, area } = table;
  const found = new Set<number>();
  let full = 0;
  let run: number[] = [];
  let begins = true;
  let standOverBands = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const own = cellsOf(table, row);
    const [only = 0] = own;
    if (own.length === 0) continue;
    if (isEnd(row)) break;
    if (isBand(row)) {
      for (const line of run) found.add(line);
      standOverBands ||= run.length > 0;
      begins = !standOverBands;
      run = [];
    } else if (own.length === 1 && isLine(table, row, only)) {
      run.push(row);
    } else {
      if (begins && run.length === 0) return NONE;
      const isFull = own.length >= 3 && own.includes(columns.action);
      if (run.length > MOST_TIERS || (run.length > 0 && !isFull)) return NONE;
      for (const line of run) found.add(line);
      if (sheet.text(row, columns.action) !== '') full += 1;
      run = [];
      begins = false;
    }
  }
  return full > found.size ? found : NONE;
}

/** The band of a heading line. */
export function lineBand({ sheet }: Table, row: number, column: number): Band {
  const cell = { sheet: sheet.name, row, column };
  return { cell, text: sheet.text(row, column), number: null, label: null, isLine: true };
}
/** A priority and an outcome under it; more lines in a row are actions that nobody has filled in yet. */
const MOST_TIERS = 2;
const NONE: ReadonlySet<number> = new Set();

/** A short text of words in the table's first column or its action's, which no merge hides the rest of. */
function isLine({ sheet, columns }: Table, row: number, column: number): boolean {
  const text = sheet.text(row, column);
  return (
    (column === columns.first || column === columns.action) &&
    text.length <= 150 &&
    /\p{L}{3}/u.test(text) &&
    (sheet.merge(row, column)?.bottom ?? row) === row
  );
}

/** The action number that stands next below each row. */
export function numbersBelow({ sheet, columns, area }: Table): ReadonlyMap<number, string> {
  const below = new Map<number, string>();
  if (columns.number === null) return below;
  let next: string | null = null;
  for (let row = area.bottom; row >= area.top; row -= 1) {
    if (next !== null) below.set(row, next);
    const text = sheet.text(row, columns.number);
    if (text !== '') next = text;
  }
  return below;
}

/** The ranks of the labels that number actions ("Recommendation 1"): rows so labelled hold more than the label and a text. */
export function ranksOfActions(table: Table): ReadonlySet<Rank> {
  const { sheet, columns, area } = table;
  const ranks = new Set<Rank>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const rank = labelRank(sheet.text(row, columns.number ?? columns.first));
    if (rank !== null && cellsOf(table, row).length > 2) ranks.add(rank);
  }
  return ranks;
}

export function bandAt(
  table: Table,
  row: number,
  own: readonly number[],
  leadsToHeader: boolean,
  numberBelow: string | null,
  ofActions: ReadonlySet<Rank>,
): Band | null {
  const { sheet, columns } = table;
  if (own.length > 2) return null;
  const beside =
    own.length === 2 ? own.find((column) => column === (columns.number ?? columns.first)) : undefined;
  const number = beside === undefined ? null : sheet.text(row, beside);
  const rank = number === null ? null : labelRank(number);
  const isNumber = number !== null && (isActionNumber(number) || (rank !== null && !ofActions.has(rank)));
  if (own.length === 2 && !isNumber) return null;
  const column = own.find((one) => one !== beside) ?? 0;
  const text = sheet.text(row, column);
  const label = labelRank(text) ?? rank;
  if (label === null && FOOTNOTE.test(text)) return null;
  const inFront = column <= columns.action;
  const isBand =
    spans(table, row, column) ||
    (inFront && label !== null) ||
    (inFront && leadsToHeader) ||
    (column === columns.number && !isActionNumber(text)) ||
    (inFront && number !== null && (numberBelow?.startsWith(`${number.replace(/\.$/, '')}.`) ?? false)) ||
    (inFront && number === null && isHeading(text));
  return isBand ? { cell: { sheet: sheet.name, row, column }, text, number, label } : null;
}

/** Merged over half of the columns that are read, and over more than the action's own. */
function spans({ sheet, columns, roles }: Table, row: number, column: number): boolean {
  const area = sheet.merge(row, column);
  if (!area) return false;
  const covered = roles.filter((one) => one >= area.left && one <= area.right);
  const isOwn = (one: number) =>
    [columns.number, columns.action, columns.priority, columns.outcome].includes(one);
  return covered.length * 2 >= roles.length && covered.some((one) => !isOwn(one));
}

/** Capitals throughout, or a closing colon. */
function isHeading(text: string): boolean {
  if (text.length > 100 || isActionNumber(text)) return false;
  return /:$/.test(text) || (/\p{Lu}{4}/u.test(text) && text === text.toUpperCase());
}
