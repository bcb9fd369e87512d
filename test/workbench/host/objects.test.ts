/** What the add-in does with Excel's objects, on Microsoft's client: looks, links, charts, print set-up. */
import { open, type Opened } from './support';

/** Runs a batch on the sheet "Data", syncs, and gives what the last function reads. */
async function on<T>({ run }: Opened, batch: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return run(async (context) => {
    const read = batch(context.workbook.worksheets.getItem('Data'));
    await context.sync();
    return read();
  });
}

describe('looks', () => {
  test('are set on several areas at once and read cell by cell', async () => {
    const opened = open();
    const seen = await on(opened, (sheet) => {
      const { format } = sheet.getRanges('A1:B1,D4');
      format.fill.color = '#ffc000';
      format.font.bold = true;
      format.font.size = 14;
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.indentLevel = 2;
      const cells = sheet.getRange('A1:C1').getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true, size: true }, wrapText: true },
      });
      return () => cells.value;
    });
    const look = (cell: string, color: string, bold: boolean, size: number, wrapText: boolean) => ({
      address: `Data!${cell}`,
      format: { fill: { color }, font: { bold, size }, wrapText },
    });
    expect(seen).toEqual([
      [
        look('A1', '#FFC000', true, 14, true),
        look('B1', '#FFC000', true, 14, true),
        look('C1', '#FFFFFF', false, 11, false),
      ],
    ]);
    expect(opened.sheet.style(3, 3)).toMatchObject({ horizontal: 'Center', vertical: 'Top', indent: 2 });
  });

  test('cell properties are set each for its own cell', async () => {
    const opened = open();
    await on(opened, (sheet) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [
            { format: { fill: { color: 'red' }, font: { italic: true } } },
            { hyperlink: { documentReference: "'Data'!A1" } },
          ],
        ]);
      return () => undefined;
    });
    expect(opened.sheet.style(0, 0)).toMatchObject({
      fill: { colour: '#FF0000', pattern: 'Solid' },
      font: { italic: true },
    });
    expect(opened.sheet.link(0, 1)?.documentReference).toBe("'Data'!A1");
  });

  test('borders: the sides of an area and the lines in it', async () => {
    const opened = open();
    await on(opened, (sheet) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const side of ['EdgeTop', 'InsideVertical'] as const) {
        borders.getItem(side).style = 'Continuous';
        borders.getItem(side).color = '#808080';
      }
      borders.getItem('EdgeTop').weight = 'Medium';
      return () => undefined;
    });
    const { sheet } = opened;
    const top = { style: 'Continuous', colour: '#808080', weight: 'Medium' };
    const inside = { style: 'Continuous', colour: '#808080' };
    expect(sheet.style(1, 1).borders).toEqual({ EdgeTop: top, EdgeRight: inside });
    expect(sheet.style(2, 2).borders).toEqual({ EdgeLeft: inside });
  });

  test('widths, heights, hidden columns and frozen rows', async () => {
    const opened = open();
    const seen = await on(opened, (sheet) => {
      sheet.getRange('A:B').format.columnWidth = 120;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('2:3').format.rowHeight = 30;
      sheet.freezePanes.freezeRows(2);
      sheet.showGridlines = false;
      const range = sheet.getRange('A2:C3').load('columnHidden,format/columnWidth,format/rowHeight');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      return () => [range.columnHidden, range.format.columnWidth, range.format.rowHeight, frozen.address];
    });
    expect(seen).toEqual([null, null, 30, 'Data!1:2']);
    expect([
      opened.sheet.columnWidth(1),
      opened.sheet.isColumnHidden(2),
      opened.sheet.showGridlines(),
    ]).toEqual([120, true, false]);
  });

  test('rows are fitted to wrapped text, columns to the longest line', async () => {
    const opened = open();
    await on(opened, (sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['word '.repeat(60), 'a line\nand a much longer line']];
      range.format.wrapText = true;
      sheet.getRange('B:B').format.autofitColumns();
      sheet.getRange('1:1').format.autofitRows();
      return () => undefined;
    });
    expect(opened.sheet.rowHeight(0)).toBeGreaterThan(100);
    expect(opened.sheet.columnWidth(1)).toBeGreaterThan(100);
  });

  test.each([
    ['Contents', '', '#FF0000', true],
    ['Formats', 'x', null, true],
    ['Hyperlinks', 'x', '#FF0000', false],
    ['All', '', null, false],
  ] as const)('clear(%s)', async (applyTo, value, fill, hasLink) => {
    const opened = open();
    await on(opened, (sheet) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: "'Data'!B1", textToDisplay: 'x' };
      range.format.fill.color = 'red';
      range.clear(applyTo);
      return () => undefined;
    });
    const { sheet } = opened;
    expect([
      sheet.content(0, 0).value,
      sheet.style(0, 0).fill?.colour ?? null,
      sheet.link(0, 0) !== null,
    ]).toEqual([value, fill, hasLink]);
  });
});

describe('finding cells', () => {
  test('ranges from ranges', async () => {
    const seen = await on(open(), (sheet) => {
      const range = sheet.getRange('B2:D4');
      const found = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getBoundingRect('F9'),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, -1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getIntersectionOrNullObject('C3:Z9'),
        sheet.getRangeByIndexes(4, 5, 2, 1),
        sheet.getCell(0, 2),
      ].map((each) => each.load('address'));
      return () => found.map(({ address }) => address.replace('Data!', ''));
    });
    expect(seen).toEqual([
      'C3',
      'B4:D4',
      'B2:B4',
      'B2:F9',
      'C3:E5',
      'B2:C5',
      '2:4',
      'B:D',
      'C3:D4',
      'F5:F6',
      'C1',
    ]);
  });

  test('formulas, used cells, merged areas one by one', async () => {
    const seen = await on(open(), (sheet) => {
      sheet.getRange('A1:C3').values = [
        ['=B1', '=B1', 1],
        ['=B1', '=B1', 2],
        ['x', '', '=B1'],
      ];
      sheet.getRange('E1:F1').merge();
      sheet.getRange('E2:F2').merge();
      const formulas = sheet.getRange('A1:C9').getSpecialCellsOrNullObject('Formulas').load('address');
      const none = sheet.getRange('E1:F9').getSpecialCellsOrNullObject('Formulas').load('address');
      const used = sheet.getRange('B1:Z99').getUsedRangeOrNullObject(true).load('address');
      const merged = sheet
        .getRange('A1:F9')
        .getMergedAreasOrNullObject()
        .load('areas/items/address,cellCount');
      return () => [
        formulas.address,
        none.isNullObject,
        used.address,
        merged.areas.items.map(({ address }) => address),
        merged.cellCount,
      ];
    });
    expect(seen).toEqual(['Data!A1:B2, Data!C3', true, 'Data!B1:C3', ['Data!E1:F1', 'Data!E2:F2'], 4]);
  });
});

test('charts: added, named, painted, placed, found again and deleted', async () => {
  const opened = open();
  const seen = await on(opened, (sheet) => {
    sheet.getRange('A1:C3').values = [
      ['', 'Red', 'Amber'],
      ['Priority 1', 1, 2],
      ['Priority 2', 3, 4],
    ];
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Ratings';
    chart.title.text = 'Ratings by priority';
    chart.title.format.font.size = 12;
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.setPosition('E2', 'J12');
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor('#C00000');
    first.hasDataLabels = true;
    first.gapWidth = 60;
    chart.series.load('items/name');
    chart.load('name,id,top,left,width,height,title/text');
    const other = sheet.charts.getItemOrNullObject('Other').load('name');
    const all = sheet.charts.load('items/name,count');
    return () => ({
      name: chart.name,
      title: chart.title.text,
      series: chart.series.items.map(({ name }) => name),
      box: [chart.top, chart.left, chart.height],
      other: other.isNullObject,
      all: all.items.map(({ name }) => name),
    });
  });
  expect(seen).toEqual({
    name: 'Ratings',
    title: 'Ratings by priority',
    series: ['Red', 'Amber'],
    box: [15, 4 * 48, 11 * 15],
    other: true,
    all: ['Ratings'],
  });
  const [chart] = opened.sheet.charts();
  expect(chart).toMatchObject({
    type: 'BarStacked',
    seriesBy: 'Columns',
    legendPosition: 'Bottom',
    seriesColours: ['#C00000'],
    place: { top: 1, left: 4, bottom: 11, right: 9 },
  });
  expect(Object.fromEntries(chart?.extras ?? [])).toEqual({
    'title.format.font.size': 12,
    'axes.valueAxis.majorGridlines.visible': false,
    'axes.categoryAxis.reversePlotOrder': true,
    'series.0.hasDataLabels': true,
    'series.0.gapWidth': 60,
  });
  await on(opened, (sheet) => {
    sheet.charts.getItem('Ratings').delete();
    return () => undefined;
  });
  expect(opened.sheet.charts()).toEqual([]);
});

test('print set-up', async () => {
  const opened = open();
  const seen = await on(opened, (sheet) => {
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    page.leftMargin = 43;
    page.headerMargin = 22;
    page.centerHorizontally = true;
    page.setPrintArea('A1:F60');
    page.setPrintTitleRows('$4:$5');
    page.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
    sheet.horizontalPageBreaks.add('A21');
    sheet.horizontalPageBreaks.add('A41');
    page.load('orientation,zoom,leftMargin,headersFooters/defaultForAllPages/rightFooter');
    const area = page.getPrintAreaOrNullObject().load('address');
    const rows = page.getPrintTitleRowsOrNullObject().load('address');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    return () => [
      page.orientation,
      page.zoom,
      page.leftMargin,
      page.headersFooters.defaultForAllPages.rightFooter,
      area.address,
      rows.address,
      breaks.items.map(({ rowIndex }) => rowIndex),
    ];
  });
  expect(seen).toEqual([
    'Landscape',
    { horizontalFitToPages: 1 },
    43,
    'Page &P of &N',
    'Data!A1:F60',
    'Data!4:5',
    [20, 40],
  ]);
  await on(opened, (sheet) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    return () => undefined;
  });
  expect(opened.sheet.pageLayout().rowBreaks).toEqual([]);
});

test('notes of add-ins on a sheet are kept, read and taken off', async () => {
  const opened = open();
  const seen = await on(opened, (sheet) => {
    sheet.customProperties.add('PlanMonitor.kind', 'summary');
    const found = sheet.customProperties.getItem('planmonitor.KIND').load('key,value');
    const none = sheet.customProperties.getItemOrNullObject('other').load('value');
    return () => [found.key, found.value, none.isNullObject];
  });
  expect(seen).toEqual(['PlanMonitor.kind', 'summary', true]);
  await on(opened, (sheet) => {
    sheet.customProperties.getItem('PlanMonitor.kind').delete();
    return () => undefined;
  });
  expect(opened.sheet.customProperties().size).toBe(0);
});
