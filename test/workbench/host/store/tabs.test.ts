import { createWorkbook, openWorkbook } from '../../../../src/workbench/host/store';
import { area, buildOurs, number, text } from './support/ours';
import { partsOf, withPart } from './support/parts';
import { richWorkbook } from './support/rich';

const BOOK = 'xl/workbook.xml';
const names = (bytes: Uint8Array): string[] =>
  openWorkbook(bytes)
    .sheets()
    .map(({ name }) => name);
const bookOf = (bytes: Uint8Array): string => partsOf(bytes)[BOOK] ?? '';

describe('tabs', () => {
  it('opens where the file did, although another sheet was activated: no sheet of the user’s is changed for it', () => {
    const book = openWorkbook(richWorkbook());
    buildOurs(book);
    const [, , , summary] = book.sheets();
    if (summary) book.activate(summary);
    const saved = book.save();
    expect(openWorkbook(saved).activeSheet().name).toBe('Plan');
    expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toBe(
      partsOf(richWorkbook())['xl/worksheets/sheet1.xml'],
    );
  });

  it('opens at the active sheet where no sheet says that it is selected', () => {
    const book = createWorkbook();
    book.activate(book.addSheet('Second'));
    expect(openWorkbook(book.save()).activeSheet().name).toBe('Second');
  });

  it('moves sheets, and the names that belong to them', () => {
    const book = openWorkbook(richWorkbook());
    const summary = book.addSheet('Plan summary');
    summary.setPageLayout({ ...summary.pageLayout(), printArea: area(0, 0, 3, 3) });
    book.moveSheet(summary, 0);
    const saved = book.save();
    expect(names(saved)).toEqual(['Plan summary', 'Plan', 'Notes', 'Hidden list']);
    const [first, plan] = openWorkbook(saved).sheets();
    expect(first?.pageLayout().printArea).toEqual(area(0, 0, 3, 3));
    expect(plan?.pageLayout()).toMatchObject({
      printArea: area(0, 0, 21, 5),
      titleRows: { top: 0, bottom: 1 },
    });
    expect(openWorkbook(saved).activeSheet().name).toBe('Plan');
    expect(bookOf(saved)).toContain('activeTab="1"');
  });

  it('hides sheets', () => {
    const book = openWorkbook(richWorkbook());
    book.addSheet('Plan history').setVisibility('VeryHidden');
    book.sheets()[2]?.setVisibility('Visible');
    const visible = openWorkbook(book.save()).sheets();
    expect(visible.map(({ visibility }) => visibility)).toEqual([
      'Visible',
      'Visible',
      'Visible',
      'VeryHidden',
    ]);
  });

  it('renames a sheet of ours with its chart and its names for printing', () => {
    const book = createWorkbook();
    buildOurs(book);
    const again = openWorkbook(book.save());
    const summary = again.sheets()[1];
    if (summary) again.renameSheet(summary, 'It’s "ours" & more');
    const saved = again.save();
    const [, renamed] = openWorkbook(saved).sheets();
    expect(renamed?.name).toBe('It’s "ours" & more');
    expect(renamed?.pageLayout()).toMatchObject({
      printArea: area(0, 0, 30, 8),
      titleRows: { top: 2, bottom: 2 },
    });
    expect(renamed?.charts()[0]?.source.sheet).toBe('It’s "ours" & more');
    expect(Object.values(partsOf(saved)).join('')).not.toContain('Plan summary');
  });

  it('refuses to rename a sheet that formulas or names speak of', () => {
    const book = openWorkbook(richWorkbook());
    const [plan] = book.sheets();
    expect(() => {
      if (plan) book.renameSheet(plan, 'Other');
    }).toThrow('speak of the sheet "Plan"');
  });

  it('deletes a sheet with all that was its own, and nothing else', () => {
    const before = partsOf(richWorkbook());
    const book = openWorkbook(richWorkbook());
    const [, notes] = book.sheets();
    if (notes) book.deleteSheet(notes);
    const saved = book.save();
    const after = partsOf(saved);
    expect(names(saved)).toEqual(['Plan', 'Hidden list']);
    const gone = Object.keys(before).filter((name) => !(name in after));
    expect(gone).toEqual(expect.arrayContaining(['xl/worksheets/sheet2.xml', 'xl/tables/table1.xml']));
    expect(gone.every((name) => /sheet2|drawing|chart|media|table/.test(name))).toBe(true);
    for (const name of gone) expect(after['[Content_Types].xml']).not.toContain(`"/${name}"`);
    expect(after['xl/charts/chart1.xml']).toBe(before['xl/charts/chart1.xml']);
    expect(openWorkbook(saved).sheets()[0]?.pageLayout().printArea).toEqual(area(0, 0, 21, 5));
  });

  it('keeps chart sheets, which it does not show, and the places of tabs among them', () => {
    const book = createWorkbook();
    book.addSheet('Second');
    const saved = book.save();
    // A chart sheet is told by its relationship alone.
    const bytes = withPart(saved, 'xl/_rels/workbook.xml.rels', (rels) =>
      rels.replace(
        'relationships/worksheet" Target="worksheets/sheet1.xml"',
        'relationships/chartsheet" Target="worksheets/sheet1.xml"',
      ),
    );
    const opened = openWorkbook(bytes);
    expect(opened.sheets().map(({ name }) => name)).toEqual(['Second']);
    const third = opened.addSheet('Third');
    third.setPageLayout({ ...third.pageLayout(), titleRows: { top: 0, bottom: 0 } });
    opened.moveSheet(third, 0);
    const xml = bookOf(opened.save());
    expect(xml).toMatch(/name="Sheet1".*name="Third".*name="Second"/);
    expect(xml).toContain('localSheetId="1"');
  });

  it('takes the chain of reckoning out when a formula goes, not before', () => {
    const withChain = (bytes: Uint8Array): Uint8Array => {
      const chain =
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>';
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';
      const rel =
        '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
      return [
        ['xl/calcChain.xml', () => chain] as const,
        [
          '[Content_Types].xml',
          (xml: string) =>
            xml.replace('</Types>', `<Override PartName="/xl/calcChain.xml" ContentType="${type}"/></Types>`),
        ] as const,
        [
          'xl/_rels/workbook.xml.rels',
          (xml: string) => xml.replace('</Relationships>', `${rel}</Relationships>`),
        ] as const,
      ].reduce((made, [name, change]) => withPart(made, name, change), bytes);
    };
    const book = createWorkbook();
    book.sheets()[0]?.setContent(0, 0, { value: 3, formula: '=1+2', isError: false });
    const bytes = withChain(book.save());
    const other = openWorkbook(bytes);
    other.sheets()[0]?.setContent(1, 0, number(1));
    expect(Object.keys(partsOf(other.save()))).toContain('xl/calcChain.xml');
    other.sheets()[0]?.setContent(0, 0, text('no formula'));
    const parts = partsOf(other.save());
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(`${parts['[Content_Types].xml'] ?? ''}${parts['xl/_rels/workbook.xml.rels'] ?? ''}`).not.toContain(
      'calcChain',
    );
  });
});

describe('a header that Excel would not take', () => {
  it('is refused', () => {
    const [sheet] = createWorkbook().sheets();
    const layout = sheet?.pageLayout();
    expect(() => {
      if (sheet && layout)
        sheet.setPageLayout({ ...layout, headers: { left: '', center: 'x'.repeat(254), right: '' } });
    }).toThrow('255');
  });
});

describe('a sheet of the user’s on which more than cells is set', () => {
  it('changes just those sections, and keeps all others', () => {
    const before = partsOf(richWorkbook())['xl/worksheets/sheet1.xml'] ?? '';
    const book = openWorkbook(richWorkbook());
    const [plan] = book.sheets();
    plan?.setTabColour('#00B050');
    plan?.setColumnWidth(2, 90);
    plan?.setFrozenRows(1);
    plan?.setCustomProperty('a', 'b');
    plan?.merge(area(30, 0, 30, 2));
    plan?.setLink(3, 1, null);
    const saved = book.save();
    const after = partsOf(saved)['xl/worksheets/sheet1.xml'] ?? '';
    const section = (xml: string, name: string): string =>
      xml.slice(xml.lastIndexOf(`<${name}`), xml.lastIndexOf(`</${name}>`));
    for (const name of [
      'sheetData',
      'conditionalFormatting',
      'dataValidations',
      'autoFilter',
      'extLst',
      'headerFooter',
      'drawing',
      'legacyDrawing',
    ]) {
      expect([name, section(after, name)]).toEqual([name, section(before, name)]);
    }
    const [again] = openWorkbook(saved).sheets();
    expect(again?.tabColour).toBe('#00B050');
    expect([1, 2, 3].map((column) => again?.columnWidth(column))).toEqual(
      [1, 2, 3].map((column) => plan?.columnWidth(column)),
    );
    expect(again?.isColumnHidden(5)).toBe(true);
    expect(again?.frozenRows()).toBe(1);
    expect(again?.merges()).toEqual([area(0, 0, 0, 5), area(30, 0, 30, 2)]);
    expect(again?.link(3, 1)).toBeNull();
    expect(again?.link(2, 1)?.address).toBe('https://example.org/?a=1&b=2');
    expect(again?.customProperties()).toEqual(new Map([['a', 'b']]));
  });

  it('adds a chart beside the user’s own, and takes away only that', () => {
    const book = openWorkbook(richWorkbook());
    const [plan] = book.sheets();
    const chart = { type: 'ColumnStacked', seriesBy: 'Columns', title: 'Ours', legendPosition: 'Bottom' };
    const source = { sheet: 'Plan', area: area(1, 2, 5, 3) };
    plan?.addChart({
      ...chart,
      name: 'Ours',
      source,
      place: area(40, 0, 50, 5),
      seriesColours: [null],
      extras: new Map(),
    });
    const saved = book.save();
    const before = partsOf(richWorkbook());
    const after = partsOf(saved);
    expect(after['xl/charts/chart1.xml']).toBe(before['xl/charts/chart1.xml']);
    const drawing = (before['xl/drawings/drawing1.xml'] ?? '').replace(/<\/[\w:]*wsDr>$/, '');
    expect(after['xl/drawings/drawing1.xml']?.startsWith(drawing)).toBe(true);
    const again = openWorkbook(saved);
    expect(
      again
        .sheets()[0]
        ?.charts()
        .map(({ title }) => title),
    ).toEqual(['A chart of the user’s', 'Ours']);
    again.sheets()[0]?.removeChart('Ours');
    const third = partsOf(again.save());
    expect(third['xl/drawings/drawing1.xml']).toBe(before['xl/drawings/drawing1.xml']);
    expect(Object.keys(third).sort()).toEqual(Object.keys(before).sort());
  });
});
