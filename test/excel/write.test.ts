import { BUILD_KEY } from '../../src/excel/mark';
import { readWithin } from '../../src/excel/read';
import type { RunExcel } from '../../src/excel/run';
import { targets } from '../../src/excel/targets';
import { writeWithin, type Written } from '../../src/excel/write';
import type { ReportCell, SheetContent } from '../../src/report/content';
import { STYLES } from '../../src/report/styles';
import { createWorkbook } from '../../src/workbench/host/store';
import { API_LEVELS, closeOffices, openOffice } from '../support/office';
import { content, text } from '../support/sheet-content';

afterEach(closeOffices);

const write = (run: RunExcel, contents: readonly SheetContent[], buildId = 'b1'): Promise<Written> =>
  run(async (context) => {
    const snapshot = await readWithin(context, () => []);
    return writeWithin(context, snapshot, targets(snapshot, contents), buildId);
  });

describe.each(API_LEVELS)('writing our sheets, at ExcelApi %s', (apiLevel) => {
  const open = () => {
    const workbook = createWorkbook();
    const office = openOffice(workbook, apiLevel);
    const sheet = (name: string) => {
      const found = workbook.sheets().find((one) => one.name === name);
      if (!found) throw new Error(`No sheet ${name}`);
      return found;
    };
    return {
      workbook,
      ...office,
      sheet,
      at: (name: string, row: number, column: number) => sheet(name).content(row, column),
    };
  };

  it('puts text, numbers, days and looks where they belong', async () => {
    const { run, sheet, at } = open();
    const day: ReportCell = { value: { kind: 'day', day: '2022-04-30' }, style: 'day' };
    const number: ReportCell = { value: { kind: 'number', number: 7 }, style: 'number' };
    await write(run, [
      content({ rows: [{ cells: [text('Red', 'red'), null, day] }, { cells: [number], height: 33 }] }),
    ]);
    expect(at('Plan summary', 0, 0).value).toBe('Red');
    expect(at('Plan summary', 0, 2)).toMatchObject({ value: 44681, formula: null });
    expect(at('Plan summary', 1, 0).value).toBe(7);
    const look = sheet('Plan summary').style(0, 0);
    expect(look.fill?.colour).toBe(STYLES.red.fill);
    expect(look.font).toMatchObject({ bold: true, colour: '#FFFFFF', size: 10, underline: 'None' });
    expect(look).toMatchObject({ horizontal: 'Center', vertical: 'Top', wrap: true, numberFormat: '@' });
    expect(look.borders.EdgeLeft?.style).toBe('Continuous');
    expect(sheet('Plan summary').style(0, 2).numberFormat).toBe('dd/mm/yyyy');
    expect(sheet('Plan summary').style(0, 1)).toEqual(sheet('Sheet1').style(0, 1));
    expect(sheet('Plan summary').rowHeight(1)).toBe(33);
    expect(sheet('Plan summary').columnWidth(0)).toBeCloseTo(108.75, 1);
    expect(sheet('Plan summary').tabColour).toBe('#1F3864');
  });

  it.each([
    '=1+2',
    '=HYPERLINK("http://x","y")',
    '+1',
    '-1',
    '@x',
    "'x",
    '1/2',
    '30/04/2022',
    '007',
    'TRUE',
    '1e5',
    '  ',
    '#N/A',
  ])('brings “%s” as text', async (words) => {
    const { run, at } = open();
    await write(run, [
      content({ rows: [{ cells: [text(words), text(words, 'number'), text(words, 'day')] }] }),
    ]);
    for (const column of [0, 1, 2]) {
      expect(at('Plan summary', 0, column)).toMatchObject({ value: words, formula: null });
    }
  });

  it('cuts text that no cell can hold, visibly', async () => {
    const { run, at } = open();
    await write(run, [content({ rows: [{ cells: [text(`=${'x'.repeat(40_000)}`)] }] })]);
    expect(String(at('Plan summary', 0, 0).value)).toMatch(
      /^=x+ … \[cut here: longer than a cell can hold\]$/,
    );
  });

  it('links to cells of the plan and shows them as the style says', async () => {
    const { run, sheet } = open();
    const to = (row: number) => ({ sheet: "Tom's plan", row, column: 3 });
    await write(run, [
      content({
        rows: [
          { cells: [{ ...text('one', 'link'), link: to(1) }] },
          { cells: [{ ...text('two', 'link'), link: to(2) }] },
          { cells: [text('none')] },
          { cells: [{ ...text('Red', 'red'), link: to(3) }] },
        ],
      }),
    ]);
    const summary = sheet('Plan summary');
    expect(summary.link(0, 0)?.documentReference).toBe("'Tom''s plan'!D2");
    expect(summary.link(1, 0)?.documentReference).toBe("'Tom''s plan'!D3");
    expect(summary.link(2, 0)).toBeNull();
    expect(summary.style(0, 0).font).toMatchObject({ colour: '#0563C1', underline: 'Single' });
    expect(summary.style(3, 0).font).toMatchObject({ colour: '#FFFFFF', underline: 'None' });
    expect(summary.content(3, 0).value).toBe('Red');
  });

  it('overwrites in place: what is left over goes, another kind and the user’s sheets stay', async () => {
    const { run, sheet, workbook } = open();
    const link = (row: number): ReportCell => ({
      ...text('x', 'link'),
      link: { sheet: 'Sheet1', row, column: 0 },
    });
    const long = content({
      rows: Array.from({ length: 9 }, (_, row) => ({
        cells: [text(`row ${String(row)}`, 'strong'), row === 7 ? null : link(row)],
      })),
      merges: [{ top: 7, left: 0, bottom: 7, right: 1 }],
      freezeRows: 2,
    });
    await write(run, [long, content({ kind: 'escalations', name: 'Escalations' })]);
    await write(run, [content()]);
    const summary = sheet('Plan summary');
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Plan summary', 'Escalations']);
    expect(summary.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(summary.merges()).toEqual([]);
    expect(summary.link(5, 1)).toBeNull();
    expect(summary.style(8, 0)).toEqual(sheet('Sheet1').style(8, 0));
    expect(summary.frozenRows()).toBe(0);
    expect(sheet('Escalations').content(1, 1).value).toBe('b');
  });

  it('takes the next free name where the user has such a sheet, and says so once', async () => {
    const { run, workbook, sheet } = open();
    workbook.renameSheet(sheet('Sheet1'), 'plan summary');
    sheet('plan summary').setContent(0, 0, { value: 'mine', formula: null, isError: false });
    const first = await write(run, [content()]);
    expect(first.sheetsWritten).toEqual([{ name: 'Plan summary (2)', kind: 'summary' }]);
    expect(first.notices.join(' ')).toMatch(/“Plan summary”.*“Plan summary \(2\)”/);
    const second = await write(run, [content()]);
    expect(second.sheetsWritten).toEqual(first.sheetsWritten);
    expect(second.notices).toEqual([]);
    expect(workbook.sheets()).toHaveLength(2);
    expect(sheet('plan summary').content(0, 0).value).toBe('mine');
  });

  it('finds its sheet again after the user renamed it', async () => {
    const { run, workbook, sheet } = open();
    await write(run, [content()]);
    workbook.renameSheet(sheet('Plan summary'), 'For the board');
    expect((await write(run, [content()])).sheetsWritten).toEqual([
      { name: 'For the board', kind: 'summary' },
    ]);
    expect(workbook.sheets()).toHaveLength(2);
  });

  it('draws charts, once, and leaves the user’s own', async () => {
    const { run, sheet } = open();
    const rows = [
      { cells: [text(''), text('Red'), text('Green')] },
      {
        cells: [text('One'), 1, 2].map((cell) =>
          typeof cell === 'number'
            ? ({ value: { kind: 'number', number: cell }, style: 'number' } as const)
            : cell,
        ),
      },
    ];
    const chart = {
      name: 'Ratings',
      type: 'BarStacked',
      title: 'Ratings by priority',
      data: { top: 0, left: 0, bottom: 1, right: 2 },
      seriesBy: 'Columns',
      colours: ['#C00000', '#00B050'],
      place: { top: 4, left: 0, bottom: 12, right: 3 },
    } as const;
    await write(run, [content({ rows, charts: [chart] })]);
    await run(async (context) => {
      const summary = context.workbook.worksheets.getItem('Plan summary');
      summary.charts.add('ColumnStacked', summary.getRange('A1:C2'), 'Rows').name = 'Mine';
      await context.sync();
    });
    await write(run, [content({ rows, charts: [chart] })]);
    const charts = sheet('Plan summary').charts();
    expect(charts.map(({ name }) => name).sort()).toEqual(['Mine', 'Plan Monitor: Ratings']);
    const ours = charts.find(({ name }) => name !== 'Mine');
    expect(ours).toMatchObject({ type: 'BarStacked', seriesBy: 'Columns', title: 'Ratings by priority' });
    expect(ours?.seriesColours).toEqual(['#C00000', '#00B050']);
    expect(ours?.place).toMatchObject({ top: 4, left: 0 });
  });

  it('sets the sheet up for the printer', async () => {
    const { run, sheet } = open();
    const rows = Array.from({ length: 6 }, () => ({ cells: [text('x')] }));
    const print = { ...content({ rows }).print, titleRows: { top: 0, bottom: 1 }, pageBreaksBefore: [3] };
    await write(run, [content({ rows, print })]);
    await write(run, [content({ rows, print })]);
    expect(sheet('Plan summary').pageLayout()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      printArea: print.area,
      titleRows: { top: 0, bottom: 1 },
      zoom: { horizontalFitToPages: 1 },
      headers: { center: 'Plan && more' },
      footers: { left: 'left', right: 'Page &P of &N' },
      rowBreaks: [3],
    });
  });

  it('hides a column of width 0 and shows it again', async () => {
    const { run, sheet } = open();
    await write(run, [content({ columnWidths: [20, 0] })]);
    expect(sheet('Plan summary').isColumnHidden(1)).toBe(true);
    await write(run, [content()]);
    expect(sheet('Plan summary').isColumnHidden(1)).toBe(false);
  });

  it('tells when another build came between', async () => {
    const { run, host, sheet } = open();
    const answer = host.processQuery.bind(host);
    jest.spyOn(host, 'processQuery').mockImplementation(async (body) => {
      const done = await answer(body);
      if (body.includes('"mine"')) sheet('Plan summary').setCustomProperty(BUILD_KEY, 'theirs');
      return done;
    });
    expect((await write(run, [content()], 'mine')).notices.join()).toMatch(/at the same moment/);
    expect((await write(run, [content()], 'later')).notices).toEqual([]);
  });

  it('stops where text of the plan became a formula', async () => {
    const { run, host, sheet } = open();
    const answer = host.processQuery.bind(host);
    jest.spyOn(host, 'processQuery').mockImplementation(async (body) => {
      const done = await answer(body);
      // An Excel that takes the text for a formula all the same.
      if (body.includes('"b1"')) {
        sheet('Plan summary').setContent(1, 1, { value: 3, formula: '=1+2', isError: false });
      }
      return done;
    });
    await expect(write(run, [content()])).rejects.toMatchObject({
      kind: 'textChanged',
      what: expect.stringContaining("'Plan summary'!B2") as string,
    });
  });

  it.each([
    ['many rows', 9000, 2, 1000],
    ['few rows of long texts', 600, 8, 1200],
  ])(
    'keeps every request and response of %s under 4 MB, written and written over',
    async (_, rows, columns, long) => {
      const { run, host, at } = open();
      const words = 'a sentence of the plan – '.repeat(60).slice(0, long);
      const largest = { request: 0, response: 0 };
      const ask = host.processQuery.bind(host);
      jest.spyOn(host, 'processQuery').mockImplementation(async (body) => {
        const answer = await ask(body);
        largest.request = Math.max(largest.request, Buffer.byteLength(body));
        largest.response = Math.max(largest.response, Buffer.byteLength(answer));
        return answer;
      });
      const sheet = content({
        rows: Array.from({ length: rows }, (_, row) => ({
          cells: Array.from({ length: columns }, (_, at) => text(at === 0 ? String(row) : words)),
        })),
      });
      await write(run, [sheet]);
      await write(run, [sheet]);
      expect(at('Plan summary', rows - 1, 0).value).toBe(String(rows - 1));
      expect(largest.request).toBeLessThan(4_000_000);
      expect(largest.response).toBeLessThan(4_000_000);
    },
  );
});
