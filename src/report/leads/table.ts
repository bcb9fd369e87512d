/** The sheet *Leads* as it stands: its columns found by their headings, its rows wherever people put them. */
import type { Grid } from '../../plan/grid';
import { hashOf } from '../../plan/hash';
import { noteAt, trimmed } from '../notes';
import { COLUMNS, KEPT, OUR_ROW, plain, PROPOSED, UNNAMED, type ColumnId } from './columns';

/** One row of the table, cell by cell as typed (see `noteOf`). */
export interface TableRow {
  readonly cells: Readonly<Record<ColumnId, string>>;
  /** In the order of the columns that people added. */
  readonly extras: readonly string[];
}

export interface LeadTable {
  readonly rows: readonly TableRow[];
  readonly extraHeadings: readonly string[];
  /** True where nothing differs from what we proposed. */
  readonly isUntouched: boolean;
  /** What people typed outside the table, a row each. */
  readonly kept: readonly (readonly string[])[];
}

/** So many of our headings make a row the header. */
const ENOUGH_HEADINGS = 4;

/** Where what stands on the sheet. Rows and columns count from 0 within the grid. */
export interface LeadLayout {
  /** -1 where the header is gone. */
  readonly header: number;
  /** The hidden first column; -1 where it is gone. */
  readonly marks: number;
  readonly places: ReadonlyMap<ColumnId, number>;
  /** Rows of the table. */
  readonly rows: readonly number[];
  readonly kept: readonly (readonly string[])[];
}

/** Finds the table; without its header nothing is a row of it, and all that people typed is kept as it is. */
export function layoutOf(grid: Grid): LeadLayout {
  const header = grid.values.findIndex((row) => headingsIn(row.map(String)).size >= ENOUGH_HEADINGS);
  const marks =
    grid.left === 0 && grid.values.some((row) => String(row[0] ?? '').startsWith(OUR_ROW)) ? 0 : -1;
  const columns = columnsOf(grid, marks);
  const rows: number[] = [];
  const kept: string[][] = [];
  let isKept = false;
  grid.values.forEach((_, row) => {
    const mark = markOf(grid, row, marks);
    isKept ||= mark === KEPT;
    const notes = columns.map((at) => noteAt(grid, row, at));
    if (row === header || notes.every((text) => text.trim() === '')) return;
    if (mark.startsWith(OUR_ROW)) {
      // Beside a sentence of ours, which stands at the left.
      const beside = notes.slice(notes.findIndex((text) => text !== '') + 1).filter((text) => text !== '');
      if (beside.length > 0) kept.push(beside);
    } else if (header >= 0 && row > header && !isKept) rows.push(row);
    else kept.push(trimmed(notes));
  });
  const places = placesOf(header < 0 ? [] : (grid.values[header] ?? []).map(String), marks);
  return { header, marks, places, rows, kept };
}

function columnsOf(grid: Grid, marks: number): number[] {
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => at).filter((at) => at !== marks);
}

function markOf(grid: Grid, row: number, marks: number): string {
  return marks < 0 ? '' : String(grid.values[row]?.[marks] ?? '');
}

/** Reads the sheet as it stands. */
export function readTable(grid: Grid): LeadTable {
  const { header, marks, places, rows, kept } = layoutOf(grid);
  const note = (row: number, at: number | undefined) => noteAt(grid, row, at);
  const own = new Set(places.values());
  const extras = columnsOf(grid, marks).filter(
    (at) =>
      !own.has(at) &&
      (header < 0 ? false : note(header, at) !== '' || rows.some((row) => note(row, at) !== '')),
  );
  const table = {
    rows: rows.map((row): TableRow => ({
      cells: Object.fromEntries(COLUMNS.map(({ id }) => [id, note(row, places.get(id))])) as Record<
        ColumnId,
        string
      >,
      extras: extras.map((at) => note(row, at)),
    })),
    extraHeadings: extras.map((at) => note(header, at) || UNNAMED),
  };
  const isUntouched =
    header >= 0 && markOf(grid, header, marks) === PROPOSED + fingerprint(table.rows, table.extraHeadings);
  return { ...table, isUntouched, kept };
}

/** Tells a table that people have changed from the one that was proposed, its order included. */
export function fingerprint(rows: readonly TableRow[], extraHeadings: readonly string[]): string {
  return hashOf(
    JSON.stringify([
      extraHeadings,
      rows.map(({ cells, extras }) => [...COLUMNS.map(({ id }) => cells[id]), ...extras]),
    ]),
  );
}

function headingsIn(texts: readonly string[]): Map<ColumnId, number> {
  const words = texts.map(plain);
  return new Map(
    COLUMNS.flatMap(({ id, header }): [ColumnId, number][] => {
      const at = words.indexOf(plain(header));
      return at < 0 ? [] : [[id, at]];
    }),
  );
}

/** Where people renamed the heading of the names, these stand in the first column. */
function placesOf(header: readonly string[], marks: number): ReadonlyMap<ColumnId, number> {
  const places = headingsIn(header);
  const first = marks + 1;
  if (header.length > 0 && !places.has('name') && ![...places.values()].includes(first))
    places.set('name', first);
  return places;
}
