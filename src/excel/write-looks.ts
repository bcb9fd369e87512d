import { areaName, type Area } from '../plan/grid';
import type { SheetContent } from '../report/content';
import { STYLES, type Style } from '../report/styles';
import { areaNames, columnsOf, rectangles, rowNames, rowRuns, rowsOf } from './areas';
import { grouped, looks, ownArea, placedCells, pointsWide, type Look } from './layout';
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
  for (const look of looks(cells)) {
    for (const names of areaNames(rectangles(look.cells))) {
      await batch.add(names.length + 1500, () => {
        paint(sheet.getRanges(names).format, look);
      });
    }
  }
  for (const line of ['all', 'below'] as const) {
    const lined = cells.filter(({ cell }) => borderOf(STYLES[cell.style]) === line);
    await drawLines(batch, sheet, rectangles(lined), line);
  }
  await batch.add(5000, () => {
    setWidths(sheet, content, keepWidths);
    for (const area of leftovers) resetLines(sheet, area, ownArea(content));
  });
  await setHeights(batch, sheet, content);
  const merges = rowRuns(content.merges);
  await batch.add(merges.length * 300 + 500, () => {
    for (const { area, across } of merges) sheet.getRange(areaName(area)).merge(across);
    sheet.freezePanes.unfreeze();
    if (content.freezeRows > 0) sheet.freezePanes.freezeRows(content.freezeRows);
    sheet.tabColor = content.tabColour;
    sheet.showGridlines = false;
  });
}

const borderOf = (style: Style): Style['border'] => style.border;

/** Sets every property: Excel has given links a look of its own, of which nothing may be left. */
function paint(format: Excel.RangeFormat, { style: name }: Look): void {
  const style: Style = STYLES[name];
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
async function drawLines(
  batch: Batch,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  line: 'all' | 'below',
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
          border.color = LINE;
        }
      });
    }
  }
}

function setWidths(sheet: Excel.Worksheet, content: SheetContent, keep: ReadonlySet<number>): void {
  const { right } = ownArea(content);
  const columns = Array.from({ length: right + 1 }, (_, column) => column).filter(
    (column) => !keep.has(column),
  );
  for (const [width, alike] of grouped(columns, (column) => content.columnWidths[column])) {
    for (const run of rectangles(alike.map((column) => ({ row: 0, column })))) {
      const range = sheet.getRange(areaName(run)).getEntireColumn();
      range.columnHidden = width === 0;
      if (width === undefined) range.format.useStandardWidth = true;
      else if (width > 0) range.format.columnWidth = pointsWide(width);
    }
  }
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
async function setHeights(batch: Batch, sheet: Excel.Worksheet, content: SheetContent): Promise<void> {
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
