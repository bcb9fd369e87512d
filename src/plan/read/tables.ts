/** The tables of one sheet: its headers, what its columns hold, and what each of its rows is. */
import { smallest } from '../extremes';
import { columnOf, type CellRef } from '../grid';
import type { RowLeftOut } from '../model';
import type { Steps } from '../steps';
import { labelRank } from './bands';
import { bandsAbove } from './bands-above';
import { columnsOf, type ColumnCorrection, type Columns } from './columns';
import { findHeaders, nextBelow, sharesColumns, spanOf, type Header } from './headers';
import { keyBlockBelow } from './key-below';
import { isKeyTable } from './key-places';
import { readStretch, TOTAL, type Row, type Stretch } from './rows';
import type { Sheet } from './sheet';
import { toldHeaders } from './told-headers';

export interface SheetTables {
  readonly sheet: Sheet;
  readonly headers: readonly Header[];
  /** The columns of each header; headers that say the same share them. */
  readonly columns: readonly Columns[];
}

/** A sheet's headers and columns, before its rows are read. */
export function* findTables(sheet: Sheet, corrections: readonly ColumnCorrection[]): Steps<SheetTables> {
  const found = yield* findHeaders(sheet);
  const headers = found.length > 0 ? found : toldHeaders(sheet, corrections);
  const hasBands = hasPriorityBands(sheet);
  yield;
  const rowsBySignature = new Map<string, number[]>();
  headers.forEach((header, index) => {
    const rows = rowsBySignature.get(signatureOf(header)) ?? [];
    for (const row of rowsUnder(sheet, headers, index)) rows.push(row);
    rowsBySignature.set(signatureOf(header), rows);
  });
  yield;
  const known = new Map<string, Columns>();
  const columns = headers.map((header) => {
    const signature = signatureOf(header);
    const found =
      known.get(signature) ??
      columnsOf(
        sheet,
        header,
        rowsBySignature.get(signature) ?? [],
        hasBands,
        correctionsFor(header, headers, corrections),
      );
    known.set(signature, found);
    return found;
  });
  yield;
  const isPlan = headers.map((_, index) => {
    const own = columns[index];
    return !own || !isKeyTable(sheet, own, [...rowsUnder(sheet, headers, index)]);
  });
  return {
    sheet,
    headers: headers.filter((_, index) => isPlan[index]),
    columns: columns.filter((_, index) => isPlan[index]),
  };
}

/** Those that are not about another of the tables that stand side by side. */
function correctionsFor(
  header: Header,
  headers: readonly Header[],
  corrections: readonly ColumnCorrection[],
): readonly ColumnCorrection[] {
  const apart = headers.filter((one) => !sharesColumns(one, header)).map(({ cells }) => spanOf(cells));
  if (apart.length === 0) return corrections;
  return corrections.filter(({ column }) => {
    const index = columnOf(column);
    return !apart.some(({ first, last }) => index >= first && index <= last);
  });
}

export interface SheetRows {
  readonly rows: readonly Row[];
  readonly leftOut: readonly RowLeftOut[];
  /** Rows of the table area that hold nothing, totals, or a header. */
  readonly blank: number;
  readonly totals: number;
  readonly headerRows: number;
}

/** A sheet's tables with their rows. */
export type ReadTables = SheetTables & SheetRows;

/**
 * What each row of the sheet's tables is, from the bands above the first header on.
 *
 * @param keyCells the cells of the RAG key; below the table its rows are no activities
 */
export function* readRows(
  { sheet, headers, columns }: SheetTables,
  ratesByFill: (fill: string) => boolean,
  keyCells: readonly CellRef[] = [],
): Steps<SheetRows> {
  const key = keyBelow(sheet, headers, columns, keyCells);
  const stretches: Stretch[] = [];
  for (const [index, header] of headers.entries()) {
    const own = columns[index];
    if (!own) continue;
    const next = nextBelow(headers, index);
    const area = {
      top: header.bottom + 1,
      bottom: (next?.top ?? key?.top ?? sheet.bottom + 1) - 1,
      beforeHeader: next !== undefined,
    };
    stretches.push(yield* readStretch(sheet, own, area, ratesByFill));
  }
  return {
    rows: stretches.flatMap(({ rows }, index) => [...rowsAbove(sheet, headers, columns, index), ...rows]),
    leftOut: [...stretches.flatMap(({ leftOut }) => leftOut), ...(key?.leftOut ?? [])],
    blank: sum(stretches, ({ blank }) => blank),
    totals: sum(stretches, ({ totals }) => totals),
    headerRows: sum(headers, ({ top, bottom }) => bottom - top + 1),
  };
}

/** Where the key stands below the last table of the sheet, and its rows as rows left out; null where it does not. */
function keyBelow(
  sheet: Sheet,
  headers: readonly Header[],
  columns: readonly Columns[],
  keyCells: readonly CellRef[],
): { readonly top: number; readonly leftOut: readonly RowLeftOut[] } | null {
  const block = keyBlockBelow(sheet, headers, columns);
  if (block === null) return null;
  const { area, isParted } = block;
  const rows = keyCells.flatMap(({ sheet: name, row }) =>
    name === sheet.name && row >= area.top && row <= area.bottom ? [row] : [],
  );
  if (rows.length === 0) return null;
  const top = isParted ? area.top : smallest(rows);
  const leftOut: RowLeftOut[] = [];
  for (let row = top; row <= area.bottom; row += 1) {
    const [column] = sheet.filled(row);
    if (column === undefined) continue;
    leftOut.push({
      cell: { sheet: sheet.name, row, column },
      why: 'It belongs to the RAG key below the table.',
    });
  }
  return { top, leftOut };
}

/** The bands above the first header of some columns. */
function rowsAbove(
  sheet: Sheet,
  headers: readonly Header[],
  columns: readonly Columns[],
  index: number,
): readonly Row[] {
  const header = headers[index];
  const own = columns[index];
  if (!header || !own || headers.slice(0, index).some((one) => sharesColumns(one, header))) return [];
  const later = headers.slice(index + 1).filter((one) => sharesColumns(one, header));
  const bands = bandsAbove(sheet, header.top, own, later);
  return bands.map((band): Row => ({ kind: 'band', row: band.cell.row, columns: own, band }));
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

function signatureOf({ cells }: Header): string {
  return cells.map(({ column, text }) => `${String(column)}:${text}`).join('\n');
}

function* rowsUnder(sheet: Sheet, headers: readonly Header[], index: number): Generator<number> {
  const bottom = (nextBelow(headers, index)?.top ?? sheet.bottom + 1) - 1;
  for (let row = (headers[index]?.bottom ?? sheet.bottom) + 1; row <= bottom; row += 1) {
    const [first, another] = sheet.filled(row);
    if (first !== undefined && another !== undefined && !TOTAL.test(sheet.text(row, first))) yield row;
  }
}

/** True where rows with a text of their own name priorities or themes, so that no column has to. */
function hasPriorityBands(sheet: Sheet): boolean {
  for (let row = sheet.top; row <= sheet.bottom; row += 1) {
    const columns = sheet.filled(row);
    if (columns.length === 0 || columns.length > 2) continue;
    const rank = labelRank(sheet.text(row, columns.at(-1) ?? 0));
    if (rank !== null && rank < 4) return true;
  }
  return false;
}
