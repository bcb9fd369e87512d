/** Which rows of a table are bands: merged, labelled, leading to a header, or numbered like what stands below. */
import { labelRank, type Band } from './bands';
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
    // A row with only a milestone of its own goes on with its action, wherever its column stands.
    const heads = spans(table, row, only) || labelRank(table.sheet.text(row, only)) !== null;
    if (!heads && isOfActivity(table, only)) break;
    found.add(row);
  }
  return found;
}

function isOfActivity({ columns }: Table, column: number): boolean {
  const { milestones, lead, timescale, start, revised, status, rag, evidence, measure } = columns;
  return [milestones, lead, timescale, start, revised, status, rag, ...evidence, ...measure].includes(column);
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

export function bandAt(
  table: Table,
  row: number,
  own: readonly number[],
  leadsToHeader: boolean,
  numberBelow: string | null,
): Band | null {
  const { sheet, columns } = table;
  if (own.length > 2) return null;
  const beside =
    own.length === 2 ? own.find((column) => column === (columns.number ?? columns.first)) : undefined;
  const number = beside === undefined ? null : sheet.text(row, beside);
  if (own.length === 2 && (number === null || !isActionNumber(number))) return null;
  const column = own.find((one) => one !== beside) ?? 0;
  const text = sheet.text(row, column);
  const label = labelRank(text);
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
