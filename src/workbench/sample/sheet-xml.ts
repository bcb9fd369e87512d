/** `xl/worksheets/sheet1.xml` and `xl/sharedStrings.xml` of the sample. */
import { areaName, cellName } from '../../plan/grid';
import { COLUMN_WIDTHS, FROZEN_ROWS, type LaidSheet } from '../../sample/layout';
import { MARGINS, pageBreaks, PRINT_SCALE } from '../../sample/pages';
import { styleIndex } from './styles-xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The texts of a workbook, each kept once. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The number by which cells name this text. */
  place(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** The part's text; call when every cell has been written. */
  xml(): string {
    const items = [...this.places.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
    );
    return `${HEAD}<sst xmlns="${MAIN}" count="${String(this.uses)}" uniqueCount="${String(items.length)}">${items.join('')}</sst>`;
  }
}

/** The sheet's text; adds its texts to `strings`. */
export function sheetXml(sheet: LaidSheet, strings: SharedStrings, footer: string): string {
  const last = cellName({ row: sheet.rows.length - 1, column: COLUMN_WIDTHS.length - 1 });
  const firstBelow = cellName({ row: FROZEN_ROWS, column: 0 });
  const frozen = String(FROZEN_ROWS);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">` +
    `<dimension ref="A1:${last}"/>` +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">' +
    `<pane ySplit="${frozen}" topLeftCell="${firstBelow}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${firstBelow}" sqref="${firstBelow}"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${COLUMN_WIDTHS.map(columnXml).join('')}</cols>` +
    `<sheetData>${sheet.rows.map((_, row) => rowXml(sheet, row, strings)).join('')}</sheetData>` +
    `<mergeCells count="${String(sheet.merges.length)}">${sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join('')}</mergeCells>` +
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${margin(MARGINS.side)}" right="${margin(MARGINS.side)}" top="${margin(MARGINS.top)}" bottom="${margin(MARGINS.bottom)}" header="${margin(MARGINS.headerAndFooter)}" footer="${margin(MARGINS.headerAndFooter)}"/>` +
    `<pageSetup paperSize="9" scale="${String(PRINT_SCALE)}" orientation="landscape"/>` +
    `<headerFooter><oddFooter>${escapeXml(`&L&8${footer}&R&8Page &P of &N`)}</oddFooter></headerFooter>` +
    breaksXml(pageBreaks(sheet, FROZEN_ROWS)) +
    '</worksheet>'
  );
}

const margin = (points: number): string => String(points / 72);

function columnXml(width: number, column: number): string {
  const place = String(column + 1);
  // Excel counts five pixels of padding into the width it stores, at seven pixels a character.
  return `<col min="${place}" max="${place}" width="${(width + 5 / 7).toFixed(4)}" customWidth="1"/>`;
}

function rowXml(sheet: LaidSheet, row: number, strings: SharedStrings): string {
  const laid = sheet.rows[row];
  if (!laid) return '';
  const cells = laid.cells.map((cell, column) => {
    if (!cell) return '';
    const start = `<c r="${cellName({ row, column })}" s="${String(styleIndex(cell.look))}"`;
    if (cell.value === null) return `${start}/>`;
    if (typeof cell.value === 'number') return `${start}><v>${String(cell.value)}</v></c>`;
    return `${start} t="s"><v>${String(strings.place(cell.value))}</v></c>`;
  });
  const height = `ht="${String(laid.height)}"${laid.fixed ? ' customHeight="1"' : ''}`;
  return `<row r="${String(row + 1)}" ${height}>${cells.join('')}</row>`;
}

/** A break's `id` is the row above it, counted from 1: the row below it, counted from 0. */
function breaksXml(rows: readonly number[]): string {
  const count = String(rows.length);
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
