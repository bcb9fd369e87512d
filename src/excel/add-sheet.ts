/**
 * Adds a sheet that is the user's own from then on: without a mark of ours, and never written again. A sheet that
 * could not be filled is taken out again.
 */
import { areaName, type Area } from '../plan/grid';
import { grouped } from '../plan/grouped';
import type { PrintSetup } from '../report/content';
import type { Style } from '../report/styles';
import { rectangles } from './areas';
import { codeOf, explain, MonitorError, structureProtected, UNTOUCHED } from './errors';
import { ownArea, type Measured } from './layout';
import { freeName } from './names';
import { patiently, type Patience } from './patiently';
import { Batch, bytesOf } from './payload';
import { guarded } from './typed-input';
import { drawLines, merge, paint, setHeights, setWidths } from './write-looks';
import { writePage, type Paper } from './write-page';

const TEXT = '@';

/** A cell of such a sheet: a text arrives as that text; null leaves the cell empty. */
export interface NewCell {
  readonly value: string | number | null;
  readonly style: Style;
}

export interface NewSheet extends Measured {
  /** The name it asks for; it takes the next free one. */
  readonly name: string;
  readonly font: string;
  /** Of the lines around cells. */
  readonly lineColour: string;
  readonly rows: readonly { readonly cells: readonly (NewCell | null)[]; readonly height?: number }[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly paper: Paper;
}

/**
 * Adds the sheet after the others, and shows it. All other sheets stay as they are.
 *
 * @returns the name it got
 * @throws MonitorError where Excel refuses; nothing is added then, or the error names the sheet that is left
 */
export async function addSheet(
  context: Excel.RequestContext,
  content: NewSheet,
  patience: Patience = {},
): Promise<string> {
  const { worksheets, protection } = context.workbook;
  await patiently(async () => {
    worksheets.load('items/name');
    protection.load('protected');
    await context.sync();
  }, patience);
  if (protection.protected) throw structureProtected();
  const name = freeName(
    content.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  // Excel tells the new sheet's id before it is filled: what is taken out again is this sheet and no other.
  const sheet = worksheets.add(name).load('id');
  try {
    await context.sync();
  } catch (reason) {
    throw await undone(context, name, reason, () => emptySheet(context, name));
  }
  try {
    await fill(new Batch(context), sheet, content);
  } catch (reason) {
    throw await undone(context, name, reason, () => Promise.resolve(sheet));
  }
  return name;
}

async function fill(batch: Batch, sheet: Excel.Worksheet, content: NewSheet): Promise<void> {
  const own = ownArea(content);
  const all = sheet.getRange(areaName(own));
  const cells = content.rows.flatMap((line, row) =>
    line.cells.flatMap((cell, column) => (cell === null ? [] : [{ row, column, ...cell }])),
  );
  const wide = Array.from({ length: own.right + 1 }, (_, column) => column);
  const values = content.rows.map((row) => wide.map((column) => row.cells[column]?.value ?? ''));
  await batch.add(bytesOf(JSON.stringify(values)), () => {
    all.format.font.name = content.font;
    // Before the values: Excel would read "1.1.1" as a date and "=…" as a formula.
    all.numberFormat = values.map((row) =>
      row.map((value) => (typeof value === 'string' && value !== '' ? TEXT : 'General')),
    );
    all.values = values.map((row) =>
      row.map((value) => (typeof value === 'string' ? guarded(value, TEXT) : value)),
    );
  });
  for (const [style, alike] of grouped(cells, (cell) => cell.style)) {
    await paint(batch, sheet, rectangles(alike), style);
  }
  const lined = cells.filter(({ style }) => style.border === 'all');
  await drawLines(batch, sheet, rectangles(lined), 'all', content.lineColour);
  await setWidths(batch, sheet, content);
  await setHeights(batch, sheet, content);
  await merge(batch, sheet, content.merges);
  await writePage(batch, sheet, content, content.paper);
  await batch.add(500, () => {
    sheet.freezePanes.freezeRows(content.frozenRows);
    sheet.showGridlines = false;
    sheet.activate();
  });
  await batch.send();
}

/** The error for a sheet that could not be added as a whole, after an attempt to take it out again. */
async function undone(
  context: Excel.RequestContext,
  name: string,
  reason: unknown,
  find: () => Promise<Excel.Worksheet | null>,
): Promise<MonitorError> {
  const { kind, what, next } = explain(reason, 'reading');
  if (await takenOut(context, find)) {
    return new MonitorError({ kind, what, untouched: UNTOUCHED, next }, reason);
  }
  return new MonitorError(
    {
      kind,
      what,
      untouched: `The sheet “${name}” was added and may be half filled. Nothing else in the workbook was changed.`,
      next: `Delete the sheet “${name}”. ${next}`,
    },
    reason,
  );
}

async function takenOut(
  context: Excel.RequestContext,
  find: () => Promise<Excel.Worksheet | null>,
): Promise<boolean> {
  try {
    const sheet = await find();
    sheet?.delete();
    await context.sync();
    return true;
  } catch (error) {
    return codeOf(error) === 'ItemNotFound';
  }
}

/** A request may have been done though its answer did not arrive. A sheet that holds something is somebody else's. */
async function emptySheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject().load('address');
  await context.sync();
  return !sheet.isNullObject && used.isNullObject ? sheet : null;
}
