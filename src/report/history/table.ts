/** Our sheet *Plan history* as it stands: where its columns are now, and what its rows hold. */
import type { Grid } from '../../plan/grid';
import { COLUMNS, FURNITURE, placeOf, UNNAMED, VOUCHED, type ColumnId } from './columns';
import { readRecord, type RowRecord } from './record';

/** So many of our headings make a row the header; people may have renamed or removed the others. */
const ENOUGH_HEADINGS = 6;

/** A column that people added, by its place in the grid. */
export interface ExtraColumn {
  readonly at: number;
  readonly header: string;
}

export interface HistoryRow {
  readonly row: number;
  /** Null where the row has none, or one that is not whole. */
  readonly record: RowRecord | null;
  /** The record's text, which names it. */
  readonly recordText: string;
  /** What stands in the columns that a record vouches for, in their order. */
  readonly shown: readonly string[];
}

export interface HistoryTable {
  readonly grid: Grid;
  readonly places: ReadonlyMap<ColumnId, number>;
  readonly extras: readonly ExtraColumn[];
  /** In the order in which they stand; headings and sentences of ours are not among them. */
  readonly rows: readonly HistoryRow[];
  /** Rows of ours without an activity, beside which people may have typed. */
  readonly furniture: readonly number[];
}

/** Finds the table by its headings, or where those are gone by the places in which we wrote it. */
export function readTable(grid: Grid): HistoryTable {
  const header = grid.values.findIndex((_, row) => headingsIn(grid, row).size >= ENOUGH_HEADINGS);
  const usual = new Map(COLUMNS.map(({ id }) => [id, placeOf(id) - grid.left]));
  const places = header < 0 ? usual : headingsIn(grid, header);
  const recordAt = places.get('record');
  const rows: HistoryRow[] = [];
  const furniture: number[] = [];
  grid.values.forEach((values, row) => {
    if (values.every((value) => String(value).trim() === '')) return;
    const text = textAt(grid, row, recordAt);
    if (row === header || text.startsWith(FURNITURE)) furniture.push(row);
    else {
      const shown = VOUCHED.map((id) => textAt(grid, row, places.get(id)));
      rows.push({ row, record: readRecord(text), recordText: text, shown });
    }
  });
  return { grid, places, rows, furniture, extras: extrasIn(grid, header, places, rows) };
}

/** What the cell holds, without the spaces around it; "" where the column or the cell is not there. */
export function textAt(grid: Grid, row: number, at: number | undefined): string {
  return at === undefined ? '' : String(grid.values[row]?.[at] ?? '').trim();
}

function headingsIn(grid: Grid, row: number): Map<ColumnId, number> {
  const words = (grid.values[row] ?? []).map((value) => String(value).trim().toLowerCase());
  return new Map(
    COLUMNS.flatMap(({ id, header }): [ColumnId, number][] => {
      const at = words.indexOf(header.toLowerCase());
      return at < 0 ? [] : [[id, at]];
    }),
  );
}

/** Columns with a heading that is not ours, or with something beside an activity. */
function extrasIn(
  grid: Grid,
  header: number,
  places: ReadonlyMap<ColumnId, number>,
  rows: readonly HistoryRow[],
): ExtraColumn[] {
  const ours = new Set(places.values());
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const recorded = rows.filter(({ record }) => record !== null);
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const heading = header < 0 ? '' : textAt(grid, header, at);
    const isUsed = heading !== '' || recorded.some(({ row }) => textAt(grid, row, at) !== '');
    return ours.has(at) || !isUsed ? [] : [{ at, header: heading === '' ? UNNAMED : heading }];
  });
}
