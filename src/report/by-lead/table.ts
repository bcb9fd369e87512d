/** Our *Actions by lead* as it stands: its rows with what tells them apart, and the columns people added. */
import { grouped } from '../../plan/grouped';
import type { CellValue, Grid } from '../../plan/grid';
import { plain } from '../../plan/plain';
import { BUILT } from '../frame';
import { noteAt } from '../notes';
import { COLUMNS, FURNITURE, KEPT_HEADING, type ColumnId } from './columns';
import { readRowState, wordsOf, type RowState } from './row-state';

export interface ByLeadRow {
  /** Row of the grid. */
  readonly row: number;
  readonly state: RowState;
}

export interface ByLeadTable {
  readonly grid: Grid;
  readonly places: ReadonlyMap<ColumnId, number>;
  readonly rows: readonly ByLeadRow[];
  /** Columns that people added, by their place in the grid. */
  readonly extras: readonly { readonly at: number; readonly header: string }[];
  /** What people typed where no activity stands, row by row. */
  readonly strays: readonly (readonly string[])[];
}

/** So many of our headings make a row the header; people may have renamed or removed the others. */
const ENOUGH_HEADINGS = 6;
const UNNAMED = 'Notes';

/** Finds the table; null where nothing in the sheet looks like ours any more. */
export function findTable(grid: Grid): ByLeadTable | null {
  const header = grid.values.findIndex((row) => headingsIn(row).size >= ENOUGH_HEADINGS);
  if (header < 0) return null;
  const places = headingsIn(grid.values[header] ?? []);
  places.set('state', -grid.left);
  const rows = statesOf(grid, places);
  const extras = extraColumns(grid, header, rows, places);
  return { grid, places, rows, extras, strays: straysIn(grid, header, rows, places, extras) };
}

function headingsIn(row: readonly CellValue[]): Map<ColumnId, number> {
  const said = row.map((value) => plain(String(value)));
  return new Map(
    COLUMNS.flatMap(({ id, header }): [ColumnId, number][] => {
      const at = said.indexOf(plain(header));
      return at < 0 ? [] : [[id, at]];
    }),
  );
}

/**
 * Every row of ours with its state. First come rows whose words fit their own state; then rows whose words fit a state
 * left behind elsewhere (somebody sorted the visible columns only); then rows that still stand beside their state.
 */
function statesOf(grid: Grid, places: ReadonlyMap<ColumnId, number>): ByLeadRow[] {
  const shown = (row: number, id: ColumnId) => String(grid.values[row]?.[places.get(id) ?? -1] ?? '');
  const all = grid.values.flatMap((_, row) => {
    const own = readRowState(shown(row, 'state'));
    const words = wordsOf(shown(row, 'lead'), shown(row, 'ref'), shown(row, 'milestones'));
    return own === null && shown(row, 'milestones') === '' ? [] : [{ row, own, words }];
  });
  const given = new Map<number, RowState>();
  const taken = new Set<RowState>();
  const give = (row: number, state: RowState | null | undefined) => {
    if (!state || given.has(row) || taken.has(state)) return;
    given.set(row, state);
    taken.add(state);
  };
  for (const { row, own, words } of all) if (own?.words === words) give(row, own);
  const byWords = grouped(
    all.flatMap(({ own }) => own ?? []),
    (own) => own.words,
  );
  for (const { row, words } of all) {
    if (given.has(row)) continue;
    const fitting = (byWords.get(words) ?? []).filter((own) => !taken.has(own));
    if (fitting.length === 1) give(row, fitting[0]);
  }
  for (const { row, own } of all) give(row, own);
  return all.flatMap(({ row }) => {
    const state = given.get(row);
    return state ? [{ row, state }] : [];
  });
}

function extraColumns(
  grid: Grid,
  header: number,
  rows: readonly ByLeadRow[],
  places: ReadonlyMap<ColumnId, number>,
): ByLeadTable['extras'] {
  const ours = new Set(places.values());
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const heading = String(grid.values[header]?.[at] ?? '').trim();
    const used = heading !== '' || rows.some(({ row }) => String(grid.values[row]?.[at] ?? '').trim() !== '');
    return !ours.has(at) && used ? [{ at, header: heading || UNNAMED }] : [];
  });
}

/** Beside rows of ours that are no activity, and in rows that people added. */
function straysIn(
  grid: Grid,
  header: number,
  rows: readonly ByLeadRow[],
  places: ReadonlyMap<ColumnId, number>,
  extras: ByLeadTable['extras'],
): string[][] {
  const activities = new Set(rows.map(({ row }) => row));
  const last = Math.max(...places.values());
  const headers = new Set(extras.map(({ header }) => header));
  const first = -grid.left;
  return grid.values.flatMap((values, row) => {
    if (activities.has(row) || row === header) return [];
    const mark = String(values[first] ?? '');
    const isOurs = mark.startsWith(FURNITURE) || readRowState(mark) !== null;
    const notes = values.flatMap((value, at) => {
      const isHeader = mark === `${FURNITURE}header` && headers.has(String(value));
      const ours = at === first || (isOurs && at <= last) || isHeader || isFurniture(value);
      return ours || value === '' ? [] : [noteAt(grid, row, at)];
    });
    return notes.length === 0 ? [] : [notes];
  });
}

/** Sentences of ours whose mark in the hidden column was lost. */
function isFurniture(value: CellValue): boolean {
  return typeof value === 'string' && (value === KEPT_HEADING || value.startsWith(BUILT));
}
