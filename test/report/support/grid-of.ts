/** A sheet of ours as Excel would hand it back once it is written, so that what people do to it can be played. */
import { parseDay, serialOf } from '../../../src/plan/day';
import type { CellValue, Grid } from '../../../src/plan/grid';
import type { ReportCell, SheetContent } from '../../../src/report/content';
import { STYLES, type Style } from '../../../src/report/styles';

/** A cell as it stands in the workbook. */
export interface Cell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

export const BLANK: Cell = { value: '', text: '', format: 'General' };
export const typed = (text: string): Cell => ({ value: text, text, format: '@' });

/** A day as a person types it into a cell: a serial number under a date format. */
export function typedDay(iso: string): Cell {
  const day = parseDay(iso);
  if (!day) throw new Error(`Not a day: ${iso}`);
  return { value: serialOf(day), text: iso.split('-').reverse().join('/'), format: 'dd/mm/yyyy' };
}

export type Table = Cell[][];

export function tableOf(content: SheetContent): Table {
  const width = Math.max(...content.rows.map((row) => row.cells.length), content.columnWidths.length);
  return content.rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row.cells[at] ?? null)));
}

export function gridOf(table: Table, left = 0): Grid {
  const width = Math.max(0, ...table.map((row) => row.length));
  const full = table.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? BLANK));
  return {
    sheet: 'Escalations',
    hidden: false,
    ours: 'escalations',
    top: 0,
    left,
    values: full.map((row) => row.map((cell) => cell.value)),
    text: full.map((row) => row.map((cell) => cell.text)),
    formats: full.map((row) => row.map((cell) => cell.format)),
    merges: [],
    fills: new Map(),
  };
}

function cellOf(cell: ReportCell | null): Cell {
  if (!cell) return BLANK;
  const { numberFormat }: Style = STYLES[cell.style];
  switch (cell.value.kind) {
    case 'empty':
      return { ...BLANK, format: numberFormat ?? '@' };
    case 'text':
      return typed(cell.value.text);
    case 'number':
      return { value: cell.value.number, text: String(cell.value.number), format: numberFormat ?? 'General' };
    case 'day':
      return typedDay(cell.value.day);
  }
}

/** What the cells of a row say, for reading in a test. */
export function words(content: SheetContent, row: number): string[] {
  return (content.rows[row]?.cells ?? []).map((cell) => {
    if (!cell) return '';
    if (cell.value.kind === 'text') return cell.value.text;
    if (cell.value.kind === 'number') return String(cell.value.number);
    return cell.value.kind === 'day' ? cell.value.day : '';
  });
}

/** Every text on the sheet, one line each. */
export function allText(content: SheetContent): string {
  return content.rows.map((_, row) => words(content, row).join(' | ')).join('\n');
}

/** The row whose first filled cell says so. @throws Error where there is none. */
export function rowOf(content: SheetContent, beginning: string): number {
  const row = content.rows.findIndex((_, at) =>
    words(content, at).some((word) => word.startsWith(beginning)),
  );
  if (row < 0) throw new Error(`No row says "${beginning}"`);
  return row;
}
