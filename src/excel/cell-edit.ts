/** What is set on single cells, in one request with a look at each cell before and after. */
import type { Beside } from '../plan/changes';
import { cellName, type CellRef, type CellValue } from '../plan/grid';
import { askForCell, askForRow, type CellOnSheet, type CellState } from './cell-states';
import { ownWrites } from './own-writes';
import { askInTurn, bytesOf, groupBySize, REQUEST_BYTES } from './payload';
import type { RunExcel } from './run';

/** What is set on one cell; what is absent is left alone. */
export interface CellEdit {
  readonly cell: CellRef;
  /** Set first: it decides how what is typed is taken. */
  readonly format?: string;
  /** As Excel takes it: text that must stay text is guarded already. */
  readonly input?: CellValue;
  /** True where the cell holds what the input was meant to be. */
  readonly holds?: (now: CellState) => boolean;
  /** "#RRGGBB" in capitals; null takes the fill away. */
  readonly fill?: string | null;
}

/** A cell right before and right after it was written. */
export interface Written {
  readonly before: CellState;
  /** What stood beside it then. */
  readonly beside: Beside;
  readonly after: CellState;
}

/** An edit and the cell as it was read for it. */
export interface ToWrite {
  readonly edit: CellEdit;
  readonly read: CellOnSheet;
}

/** Each cell as it stands, what is set on it, and the cell as it stands then: one request, but for very much text. */
export function writeEdits(run: RunExcel, edits: readonly ToWrite[]): Promise<Written[]> {
  const cells = edits.map(({ edit: { cell, format, input, fill } }) => ({
    cell,
    kinds: [
      ...(input === undefined ? [] : ['content' as const]),
      ...[format, fill].flatMap((look) => (look === undefined ? [] : ['look' as const])),
    ],
  }));
  return ownWrites(run).toCells(cells, () => run((context) => writeAll(context, edits)));
}

async function writeAll(context: Excel.RequestContext, edits: readonly ToWrite[]): Promise<Written[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string): Excel.Worksheet => {
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
  // What stood there and what is written travel three times each.
  const groups = groupBySize(
    edits,
    ({ edit: { input = '' }, read }) =>
      2000 + 3 * bytesOf(read.text) + read.besideBytes + 5 * bytesOf(String(input)),
    REQUEST_BYTES,
  );
  const asked = await askInTurn(context, groups, ({ edit }) => {
    const sheet = sheetOf(edit.cell.sheet);
    const before = askForCell(sheet, edit.cell);
    const row = askForRow(sheet, edit.cell);
    set(sheet.getRange(cellName(edit.cell)), edit);
    return { before, row, after: askForCell(sheet, edit.cell) };
  });
  return asked.map(({ before, row, after }) => ({
    before: before(),
    beside: row().beside,
    after: after(),
  }));
}

function set(range: Excel.Range, { format, input, fill }: CellEdit): void {
  if (format !== undefined) range.numberFormat = [[format]];
  if (input !== undefined) range.values = [[input]];
  if (fill === null) range.format.fill.clear();
  else if (fill !== undefined) range.format.fill.color = fill;
}

export function hasArrived({ holds, fill }: CellEdit, now: CellState): boolean {
  return (holds?.(now) ?? true) && (fill === undefined || now.fill === fill);
}
