/** What each sheet and column was taken for, told to people. */
import { listed } from '../assess/words';
import { cellName, columnLetters, COPY_OF_OURS, type CellRef, type Grid } from '../grid';
import type { Action, ColumnReading, SheetReading } from '../model';
import { repeatWithin } from './halves';
import { sharesColumns, spanOf, type Header } from './headers';
import type { ReadTables } from './tables';

/** Each column of the sheet's tables once. */
export function columnReadings({ columns, rows }: ReadTables): ColumnReading[] {
  const seen = new Set<string>();
  const lines = rows.flatMap((row) => (row.kind === 'band' && row.band.isLine ? [row.band.cell] : []));
  return columns
    .flatMap(({ readings, action }) =>
      readings.map((reading) =>
        reading.column === columnLetters(action) ? withLines(reading, lines) : reading,
      ),
    )
    .filter(({ column, header, role }) => {
      const id = `${column}|${header}|${role}`;
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}

/** Plain lines that are read as headings are named, since each could be an action without anything beside it. */
function withLines(reading: ColumnReading, lines: readonly CellRef[]): ColumnReading {
  if (lines.length === 0) return reading;
  const [first, last] = [lines.slice(0, MOST_NAMED).map(cellName), lines.length - MOST_NAMED];
  const named = first.join(', ') + (last > 0 ? ` and ${String(last)} more` : '');
  return {
    ...reading,
    why: `${reading.why ?? ''} Lines with nothing beside them are read as headings, not as actions: ${named}.`.trim(),
  };
}

/** So many cells are named one by one. */
const MOST_NAMED = 8;

/** Every sheet with its role and how it was told. */
export function sheetReadings(
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
    if (grid.ours === COPY_OF_OURS) {
      return { name, role: 'generated', why: 'It is a copy of a sheet of Plan Monitor and is left alone.' };
    }
    if (grid.ours !== null) return { name, role: 'generated', why: 'Plan Monitor built it.' };
    const header = tables.get(grid)?.headers[0];
    const count = counts.get(name);
    if (header && count) {
      const where = `Its table begins in row ${String(header.top + 1)}`;
      return {
        name,
        role: 'plan',
        why: `${where}: ${told(count.actions, 'action')} on ${told(count.rows, 'row')}.${sideBySide(tables.get(grid)?.headers ?? [])}${besideIt(tables.get(grid))}`,
      };
    }
    return { name, role: 'other', why: whyOther(grid, header?.top ?? null) };
  });
}

/** Tells where the halves of a plan begin, and where there may be one more. */
function sideBySide(headers: readonly Header[]): string {
  const isBeside = (one: Header, other: Header | undefined) =>
    other !== undefined && !sharesColumns(one, other) && one.bottom >= other.top && other.bottom >= one.top;
  // Those on the same rows follow one another.
  const halves = headers.filter(
    (one, at) => isBeside(one, headers[at - 1]) || isBeside(one, headers[at + 1]),
  );
  const columns = lettersOf(halves.map(({ cells }) => spanOf(cells).first));
  const told =
    columns.length === 0
      ? ''
      : ` Tables stand side by side, from columns ${listed(columns)} on; each is read for itself.`;
  const repeat = headers.flatMap(({ cells }) => repeatWithin(cells) ?? [])[0];
  if (repeat === undefined) return told;
  const [from, again] = [columnLetters(repeat.first), columnLetters(repeat.again)];
  return `${told} The headings from column ${from} on stand again from column ${again} on and are read as those of one table: if it is another table, put an empty column in front of column ${again}.`;
}

function lettersOf(columns: readonly number[]): readonly string[] {
  return [...new Set(columns)].sort((one, other) => one - other).map(columnLetters);
}

/** Names what stands beside the plan's tables and is none of them. */
function besideIt(read: ReadTables | undefined): string {
  const letters = lettersOf(read?.headers.flatMap(({ beside }) => beside ?? []) ?? []);
  if (letters.length === 0) return '';
  return ` Not read: what stands beside it from column ${listed(letters)} on, under headings of its own.`;
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
