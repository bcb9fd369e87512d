/** Tables that stand side by side, each with the headings over it: what the one says is nothing to the other. */
import type { Columns } from './columns';
import type { Row } from './rows';
import type { Sheet } from './sheet';

/** The rows of tables that stand one below the other, and the columns that they reach over. */
interface Lane {
  first: number;
  last: number;
  rows: Row[];
}

type BandRow = Extract<Row, { readonly kind: 'band' }>;

/** The rows of a sheet, apart for tables that stand side by side; one list where none do. */
export function lanesOf(sheet: Sheet, rows: readonly Row[]): readonly (readonly Row[])[] {
  const lanes: Lane[] = [];
  for (const row of rows) {
    const lane = laneOf(lanes, row);
    lane.first = Math.min(lane.first, row.columns.first);
    lane.last = Math.max(lane.last, row.columns.last);
    lane.rows.push(row);
  }
  if (lanes.length < 2) return [rows];
  const bands = rows.filter((row) => row.kind === 'band');
  return lanes.map((lane) => withShared(sheet, lane, bands));
}

function laneOf(lanes: Lane[], { row, columns }: Row): Lane {
  const above = lanes.find((lane) => overlaps(lane, columns.first, columns.last));
  // A table that begins further right below all others goes on with them.
  const found = above ?? (lanes.every(({ rows }) => lastRow(rows) < row) ? lanes.at(-1) : undefined);
  if (found) return found;
  const lane: Lane = { first: columns.first, last: columns.last, rows: [] };
  lanes.push(lane);
  return lane;
}

function lastRow(rows: readonly Row[]): number {
  return rows.at(-1)?.row ?? -1;
}

function overlaps({ first, last }: Pick<Columns, 'first' | 'last'>, from: number, to: number): boolean {
  return from <= last && to >= first;
}

/**
 * The lane with the headings of others that stand over it too: merged across both, or alone on their row to the left of
 * a table that has none itself.
 */
function withShared(sheet: Sheet, lane: Lane, bands: readonly BandRow[]): readonly Row[] {
  const hasNone = lane.rows.every(({ kind }) => kind !== 'band');
  const shared = bands.filter(({ columns, band: { cell } }) => {
    if (overlaps(lane, columns.first, columns.last)) return false;
    const right = sheet.merge(cell.row, cell.column)?.right ?? cell.column;
    if (overlaps(lane, cell.column, right)) return true;
    const isAlone = () => !sheet.filled(cell.row).some((column) => overlaps(lane, column, column));
    return hasNone && cell.column < lane.first && isAlone();
  });
  return [...shared, ...lane.rows].sort((one, other) => one.row - other.row);
}
