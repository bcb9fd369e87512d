/** What a build does to a workbook: two sheets of ours beside the user's, written over where they are there already. */
import type {
  CellContent,
  CellStyle,
  SheetModel,
  WorkbookModel,
} from '../../../../../src/workbench/host/model';

export const text = (value: string): CellContent => ({ value, formula: null, isError: false });
export const number = (value: number): CellContent => ({ value, formula: null, isError: false });
export const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

const line = { style: 'Continuous', colour: '#BFBFBF' };

export function styled(sheet: SheetModel, change: Partial<CellStyle>): CellStyle {
  const { font } = sheet.style(5000, 500);
  return { ...sheet.style(5000, 500), font: { ...font, size: 10 }, ...change };
}

export interface Ours {
  /** Cells of the last column of the table. */
  readonly numbers?: readonly number[];
  readonly title?: string;
  readonly chart?: boolean;
}

/** Builds, or builds again. */
export function buildOurs(
  book: WorkbookModel,
  { numbers = [3, 5, 0, 2], title = 'Red & “amber” <1>', chart = true }: Ours = {},
): void {
  const plan = book.sheets()[0]?.name ?? '';
  const names = ['Plan summary', 'Plan checks'];
  const [summary, checks] = names.map(
    (name) => book.sheets().find((sheet) => sheet.name === name) ?? book.addSheet(name),
  ) as [SheetModel, SheetModel];
  for (const sheet of [summary, checks]) clear(sheet);
  summary.setCustomProperty('PlanMonitor.Sheet', 'summary');
  summary.setCustomProperty('PlanMonitor.Build', 'Bü1 ✓');
  checks.setCustomProperty('PlanMonitor.Sheet', 'checks');

  summary.setContent(0, 0, text(title));
  summary.setStyle(
    0,
    0,
    styled(summary, { font: { ...summary.style(0, 0).font, bold: true, size: 18, colour: '#1F3864' } }),
  );
  summary.merge(area(0, 0, 0, 3));
  ['Priority', 'Red', 'Amber', 'Green'].forEach((word, column) => {
    summary.setContent(2, column, text(word));
    summary.setStyle(2, column, header(summary));
  });
  numbers.forEach((value, index) => {
    const row = 3 + index;
    const cells = [text(`Priority ${String(index + 1)}`), number(value), number(value * 2), number(1.5)];
    cells.forEach((content, column) => {
      summary.setContent(row, column, content);
      summary.setStyle(row, column, body(summary, column === 0 ? '@' : '0'));
    });
    summary.setLink(row, 0, {
      documentReference: `'${plan.replaceAll("'", "''")}'!B${String(row)}`,
      address: null,
      screenTip: `Go to row ${String(row)}`,
    });
    summary.setRowHeight(row, 20);
  });
  [120, 60, 60, 60].forEach((width, column) => {
    summary.setColumnWidth(column, width);
  });
  summary.setColumnHidden(4, true);
  summary.setFrozenRows(3);
  summary.setTabColour('#1F3864');
  summary.setShowGridlines?.(false);
  const bottom = 2 + numbers.length;
  summary.setAutoFilter(area(2, 0, bottom, 3));
  const layout = summary.pageLayout();
  summary.setPageLayout({
    ...layout,
    orientation: 'Landscape',
    paperSize: 'A4',
    printArea: area(0, 0, 30, 8),
    titleRows: { top: 2, bottom: 2 },
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
    margins: { ...layout.margins, left: 43, right: 43 },
    centerHorizontally: true,
    headers: { left: '', center: 'OFFICIAL && more', right: '' },
    footers: { left: 'A & b'.replace('&', '&&'), center: '', right: 'Page &P of &N' },
    rowBreaks: [12, 24],
  });
  for (const { name } of [...summary.charts()]) summary.removeChart(name);
  if (chart) {
    summary.addChart({
      name: 'Plan Monitor: ratings',
      type: 'BarStacked',
      seriesBy: 'Columns',
      source: { sheet: summary.name, area: area(2, 0, bottom, 3) },
      title: 'Ratings & “priorities”',
      place: area(10, 0, 24, 7),
      seriesColours: ['#C00000', '#FFC000', '#00B050'],
      legendPosition: 'Bottom',
      extras: new Map([['series.0.hasDataLabels', true]]),
    });
  }

  checks.setContent(0, 0, text('=not a formula'));
  checks.setContent(1, 0, text(' spaces  and\nlines\ttabs '));
  checks.setContent(2, 0, text('_x0041_ and \u0001 and \r\n and ]]> & 😀'));
  checks.setContent(3, 0, number(44681));
  checks.setStyle(3, 0, body(checks, 'dd/mm/yyyy'));
  checks.setContent(4, 0, { value: true, formula: null, isError: false });
  checks.setContent(5, 0, { value: 3, formula: '=1+2', isError: false });
  checks.setContent(6, 0, { value: 'ab', formula: '="a"&"b"', isError: false });
  checks.setContent(7, 0, { value: '#N/A', formula: null, isError: true });
  checks.setContent(8, 2, number(0.1 + 0.2));
  checks.setLink(8, 2, {
    documentReference: null,
    address: 'https://example.org/a?b=1&c=2',
    screenTip: null,
  });
}

function clear(sheet: SheetModel): void {
  const used = sheet.usedArea(false);
  if (!used) return;
  const normal = sheet.style(5000, 500);
  sheet.unmerge(used);
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      sheet.setContent(row, column, text(''));
      sheet.setStyle(row, column, normal);
      sheet.setLink(row, column, null);
    }
  }
}

const header = (sheet: SheetModel): CellStyle =>
  styled(sheet, {
    font: { ...sheet.style(5000, 500).font, bold: true, colour: '#FFFFFF' },
    fill: { colour: '#1F3864', tint: 0, pattern: 'Solid' },
    horizontal: 'Center',
  });

const body = (sheet: SheetModel, numberFormat: string): CellStyle =>
  styled(sheet, {
    numberFormat,
    vertical: 'Top',
    wrap: true,
    borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line },
  });
