/** What one generated sheet comes to in Excel's terms: two-dimensional arrays and groups of cells. Pure. */
import { parseDay, serialOf } from '../plan/day';
import { largest } from '../plan/extremes';
import { cellName, quoteSheet, type Area, type CellRef } from '../plan/grid';
import { grouped } from '../plan/grouped';
import { startOf } from '../plan/plain';
import type { ReportCell, SheetContent } from '../report/content';
import { STYLES, type Style, type StyleName } from '../report/styles';

/** A cell of Excel holds no more characters. */
const MOST_CHARACTERS = 32_767;
const CUT_MARK = ' … [cut here: longer than a cell can hold]';

const TEXT = '@';
const GENERAL = 'General';

/** The number format of the cell; text stays text because its cell is formatted as text before it is written. */
export function numberFormatOf(cell: ReportCell | null | undefined): string {
  if (!cell) return GENERAL;
  const { numberFormat }: Style = STYLES[cell.style];
  switch (cell.value.kind) {
    case 'text':
      return TEXT;
    case 'day':
      return numberFormat ?? 'dd/mm/yyyy';
    case 'number':
      return numberFormat ?? GENERAL;
    case 'empty':
      return numberFormat ?? TEXT;
  }
}

/** What the cell will hold once Excel has taken it: "" where it is empty. */
export function valueOf(cell: ReportCell | null | undefined): string | number {
  if (!cell) return '';
  switch (cell.value.kind) {
    case 'text':
      return cut(cell.value.text);
    case 'number':
      return cell.value.number;
    case 'day': {
      const day = parseDay(cell.value.day);
      return day === null ? cell.value.day : serialOf(day);
    }
    case 'empty':
      return '';
  }
}

/** What is written so that Excel takes it as `valueOf` says: an apostrophe guards text that looks like a formula. */
export function inputOf(cell: ReportCell | null | undefined): string | number {
  const value = valueOf(cell);
  return typeof value === 'string' && /^[=+\-@']/.test(value) ? `'${value}` : value;
}

function cut(text: string): string {
  return text.length < MOST_CHARACTERS
    ? text
    : startOf(text, MOST_CHARACTERS - 1 - CUT_MARK.length) + CUT_MARK;
}

/** A cell and where it stands. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: ReportCell;
}

/** Every cell of the sheet that is not left alone, in reading order. */
export function placedCells(content: SheetContent): Placed[] {
  return content.rows.flatMap((line, row) =>
    line.cells.flatMap((cell, column) => (cell === null ? [] : [{ row, column, cell }])),
  );
}

/** Cells that look alike. */
export interface Look {
  readonly style: StyleName;
  readonly cells: readonly Placed[];
}

export function looks(cells: readonly Placed[]): Look[] {
  return [...grouped(cells, ({ cell }) => cell.style)].map(([style, alike]) => ({ style, cells: alike }));
}

/** A link as Excel takes it; the tip replaces the file's path, which says nothing. */
export function hyperlinkOf(link: CellRef): Excel.RangeHyperlink {
  return {
    documentReference: `${quoteSheet(link.sheet)}!${cellName(link)}`,
    screenTip: `Go to ${cellName(link)} on ${link.sheet}`,
  };
}

/** How many cells a sheet has, how wide and how high, whatever stands in them. */
export interface Measured {
  readonly columnWidths: readonly number[];
  readonly rows: readonly { readonly cells: readonly unknown[]; readonly height?: number }[];
}

/** The cells the sheet takes up, from A1 on; a sheet that says nothing takes up A1. */
export function ownArea({ rows, columnWidths }: Measured): Area {
  const columns = largest(
    rows.map(({ cells }) => cells.length),
    Math.max(1, columnWidths.length),
  );
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: columns - 1 };
}

/** Points for a width in characters of Calibri 11: 7 pixels each and 5 between columns, at 96 pixels an inch. */
export function pointsWide(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
