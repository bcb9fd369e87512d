import { areaName, type Area } from '../plan/grid';
import { grouped } from '../plan/grouped';
import type { SheetContent } from '../report/content';
import { STYLES, type Style } from '../report/styles';
import { areaNames, columnsOf, rectangles, rowNames, rowRuns, rowsOf } from './areas';
import { looks, ownArea, placedCells, pointsWide, type Measured } from './layout';
import type { Batch } from './payload';

const DEFAULT_SIZE = 10;
const BLACK = '#000000';
const LINE = '#BFBFBF';
/** Points; Excel has no higher rows. */
const HIGHEST = 409;

/** Everything but number formats: looks in blocks of equal cells, widths, heights, merges, frozen rows. */
export async function writeLooks(
  batch: Batch,
  sheet: Excel.Worksheet,
  content: SheetContent,
  leftovers: readonly Area[],
  keepWidths: ReadonlySet<number>,
): Promise<void> {
  const cells = placedCells(content);
  for (const { style, cells: alike } of looks(cells)) {
    await paint(batch, sheet, rectangles(alike), STYLES[style]);
  }
  for (const line of ['all', 'below'] as const) {
    const lined = cells.filter(({ cell }) => borderOf(STYLES[cell.style]) === line);
    await drawLines(batch, sheet, rectangles(lined), line);
  }
  await setWidths(batch, sheet, content, keepWidths);
  await batch.add(1000, () => {
    for (const area of leftovers) resetLines(sheet, area, ownArea(content));
  });
  await setHeights(batch, sheet, content);
  await merge(batch, sheet, content.merges);
  await batch.add(500, () => {
    sheet.freezePanes.unfreeze();
    if (content.freezeRows > 0) sheet.freezePanes.freezeRows(content.freezeRows);
    sheet.tabColor = content.tabColour;
    sheet.showGridlines = false;
  });
}

const borderOf = (style: Style): Style['border'] => style.border;

/** Gives these cells their look. */
export async function paint(
  batch: Batch,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  style: Style,
): Promise<void> {
  for (const names of areaNames(areas)) {
    await batch.add(names.length + 1500, () => {
      setLook(sheet.getRanges(names).format, style);
    });
  }
}

/** Sets every property: Excel has given links a look of its own, of which nothing may be left. */
function setLook(format: Excel.RangeFormat, style: Style): void {
  format.font.size = style.size ?? DEFAULT_SIZE;
  format.font.color = style.colour ?? BLACK;
  format.font.bold = style.bold ?? false;
  format.font.italic = style.italic ?? false;
  format.font.underline = style.underline ? 'Single' : 'None';
  format.verticalAlignment = style.vertical ?? 'Bottom';
  format.horizontalAlignment = style.horizontal ?? 'General';
  format.wrapText = style.wrap ?? false;
  if (style.fill !== undefined) format.fill.color = style.fill;
}

/** Inner lines only where an area has an inside: Excel refuses them elsewhere. */
export async function drawLines(
  batch: Batch,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  line: 'all' | 'below',
  colour: string = LINE,
): Promise<void> {
  const shapes = grouped(areas, (area) => `${String(rowsOf(area) > 1)} ${String(columnsOf(area) > 1)}`);
  for (const [, alike] of shapes) {
    const first = alike[0];
    if (!first) continue;
    const edges: (
      'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical'
    )[] = ['EdgeBottom'];
    if (rowsOf(first) > 1) edges.push('InsideHorizontal');
    if (line === 'all') {
      edges.push('EdgeTop', 'EdgeLeft', 'EdgeRight');
      if (columnsOf(first) > 1) edges.push('InsideVertical');
    }
    for (const names of areaNames(alike)) {
      await batch.add(names.length + 1500, () => {
        const borders = sheet.getRanges(names).format.borders;
        for (const edge of edges) {
          const border = borders.getItem(edge);
          border.style = 'Continuous';
          border.color = colour;
        }
      });
    }
  }
}

export async function merge(batch: Batch, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<void> {
  const merges = rowRuns(areas);
  await batch.add(merges.length * 300, () => {
    for (const { area, across } of merges) sheet.getRange(areaName(area)).merge(across);
  });
}

/** @param keep columns that stay as wide as they are */
export async function setWidths(
  batch: Batch,
  sheet: Excel.Worksheet,
  content: Measured,
  keep: ReadonlySet<number> = new Set(),
): Promise<void> {
  const { right } = ownArea(content);
  const columns = Array.from({ length: right + 1 }, (_, column) => column).filter(
    (column) => !keep.has(column),
  );
  await batch.add(4000, () => {
    for (const [width, alike] of grouped(columns, (column) => content.columnWidths[column])) {
      for (const run of rectangles(alike.map((column) => ({ row: 0, column })))) {
        const range = sheet.getRange(areaName(run)).getEntireColumn();
        range.columnHidden = width === 0;
        if (width === undefined) range.format.useStandardWidth = true;
        else if (width > 0) range.format.columnWidth = pointsWide(width);
      }
    }
  });
}

/** Columns and rows beyond what the sheet takes up go back to Excel's own measures. */
function resetLines(sheet: Excel.Worksheet, area: Area, own: Area): void {
  if (area.right > own.right) {
    const columns = { ...area, left: Math.max(area.left, own.right + 1), bottom: area.top };
    const range = sheet.getRange(areaName(columns)).getEntireColumn();
    range.columnHidden = false;
    range.format.useStandardWidth = true;
  }
  if (area.bottom > own.bottom) sheet.getRange(areaName(area)).format.autofitRows();
}

/** After the widths: Excel fits a row's height to its text as the columns then stand. */
export async function setHeights(
  batch: Batch,
  sheet: Excel.Worksheet,
  content: Pick<Measured, 'rows'>,
): Promise<void> {
  const rows = content.rows.map(({ height }, row) => ({ row, height }));
  for (const [height, alike] of grouped(rows, (one) => one.height)) {
    for (const names of rowNames(alike.map(({ row }) => row))) {
      await batch.add(names.length + 300, () => {
        const format = sheet.getRanges(names).format;
        if (height === undefined) format.autofitRows();
        else format.rowHeight = Math.min(height, HIGHEST);
      });
    }
  }
}
