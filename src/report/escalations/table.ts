import { isDateFormat } from '../../plan/date-format';
import { dayFromSerial, parseDay, type Day } from '../../plan/day';
import type { CellValue, Grid } from '../../plan/grid';
import { CLOSED_HEADING, COLUMNS, NOTHING, placeOf, plain, UNNAMED, type ColumnId } from './columns';
import { noteAt } from '../notes';
import { BUILT } from '../frame';
import { FURNITURE, readRowKey } from './row-key';

/** A column that people added, by its place in the grid. */
export interface ExtraColumn {
  readonly at: number;
  readonly header: string;
}

/** Our Escalations sheet as it stands, with its columns found by their headings. */
export interface EscalationTable {
  readonly grid: Grid;
  /** Rows of the grid that hold an item, or something that people wrote where no item stands. */
  readonly rows: readonly number[];
  readonly places: ReadonlyMap<ColumnId, number>;
  readonly extras: readonly ExtraColumn[];
  /** The position that the sheet was built for; null where its mark is gone. */
  readonly position: Day | null;
}

/** So many of our headings make a row the header; people may have renamed or removed the others. */
const ENOUGH_HEADINGS = 6;

/** Finds the table; null where nothing in the sheet looks like ours any more. */
export function findTable(grid: Grid): EscalationTable | null {
  const header = grid.values.findIndex((row) => headingsIn(row).size >= ENOUGH_HEADINGS);
  const marked = grid.values.some((row) => isFurnitureKey(row[0]));
  if (header < 0 && !marked) return null;
  const places = header < 0 ? usualPlaces(grid) : headingsIn(grid.values[header] ?? []);
  const keyAt = places.get('key') ?? -1;
  const rows = grid.values
    .map((_, row) => row)
    .filter((row) => !isFurniture(grid.values[row] ?? [], keyAt, row < header));
  return { grid, rows, places, extras: extraColumns(grid, header, rows, places), position: positionOf(grid) };
}

/** The headings of the columns that people added, in their order; none where the sheet has no table. */
export function extraHeadings(grid: Grid | null): string[] {
  return (grid && findTable(grid)?.extras.map((extra) => extra.header)) ?? [];
}

/** What the cell shows, untouched; "" where the column or the cell is not there. */
export function shownIn(table: EscalationTable, row: number, at: number | undefined): string {
  if (at === undefined) return '';
  const value = table.grid.values[row]?.[at] ?? '';
  return typeof value === 'string' ? value : (table.grid.text[row]?.[at] ?? String(value));
}

/** What people typed into the cell, with its kind (see `noteOf`). */
export function noteIn(table: EscalationTable, row: number, at: number | undefined): string {
  return noteAt(table.grid, row, at);
}

/** The day in the cell: a real date, or the last one written out in its text; null where there is none. */
export function dayIn(table: EscalationTable, row: number, at: number | undefined): Day | null {
  if (at === undefined) return null;
  const value = table.grid.values[row]?.[at] ?? '';
  if (typeof value === 'number') {
    return isDateFormat(table.grid.formats[row]?.[at] ?? '') ? dayFromSerial(value) : null;
  }
  const written = [...String(value).matchAll(/(\d{2})\/(\d{2})\/(\d{4})/g)].pop();
  return written ? parseDay(`${written[3] ?? ''}-${written[2] ?? ''}-${written[1] ?? ''}`) : null;
}

function headingsIn(row: readonly CellValue[]): Map<ColumnId, number> {
  const places = new Map<ColumnId, number>();
  const words = row.map((value) => plain(String(value)));
  for (const column of COLUMNS) {
    const at = words.indexOf(plain(column.header));
    if (at >= 0) places.set(column.id, at);
  }
  // The header over the items closed has a mark where the first one has the heading of the keys.
  if (places.size >= ENOUGH_HEADINGS && isFurnitureKey(row[0])) places.set('key', 0);
  return places;
}

function usualPlaces(grid: Grid): Map<ColumnId, number> {
  return new Map(COLUMNS.map((column) => [column.id, placeOf(column.id) - grid.left]));
}

function isFurnitureKey(value: CellValue | undefined): boolean {
  return typeof value === 'string' && value.startsWith(FURNITURE);
}

/** Blank, a header, or a sentence of ours with nothing that people put beside it. */
function isFurniture(row: readonly CellValue[], keyAt: number, aboveHeader: boolean): boolean {
  if (headingsIn(row).size >= ENOUGH_HEADINGS - 1 || (aboveHeader && keyAt < 0)) return true;
  const said = row.filter((value, at) => at !== keyAt && String(value).trim() !== '');
  if (said.length !== 1) return said.length === 0 && readRowKey(String(row[keyAt] ?? '')) === null;
  return (
    isFurnitureKey(row[keyAt]) ||
    [CLOSED_HEADING, NOTHING, BUILT].some((beginning) => String(said[0]).startsWith(beginning))
  );
}

function extraColumns(
  grid: Grid,
  header: number,
  rows: readonly number[],
  places: ReadonlyMap<ColumnId, number>,
): ExtraColumn[] {
  const ours = new Set(places.values());
  const extras: ExtraColumn[] = [];
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  for (let at = 0; at < width; at += 1) {
    const heading = String(grid.values[header]?.[at] ?? '').trim();
    const used = heading !== '' || rows.some((row) => String(grid.values[row]?.[at] ?? '').trim() !== '');
    if (!ours.has(at) && used) extras.push({ at, header: heading || UNNAMED });
  }
  return extras;
}

function positionOf(grid: Grid): Day | null {
  for (const row of grid.values) {
    const first = row[0];
    if (isFurnitureKey(first)) {
      const day = parseDay(String(first).split(' ')[1] ?? '');
      if (day) return day;
    }
  }
  return null;
}
