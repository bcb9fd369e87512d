import { readFileSync } from 'node:fs';
import { createWorkbook, openWorkbook } from '../../../../src/workbench/host/store';
import type { CellContent, SheetModel } from '../../../../src/workbench/host/model';
import { cellName } from '../../../../src/plan/grid';
import { contains } from '../../../../src/workbench/host/store/areas';
import { moveFormula } from '../../../../src/workbench/host/store/read/formula';
import { joinHeader, splitHeader } from '../../../../src/workbench/host/store/read/header';
import { describePlans, planFile } from '../../../support/plans';
import { type Call, excelize } from './support/excelize';
import { area } from './support/ours';
import { packageOf, partsOf, type Parts } from './support/parts';
import { richWorkbook } from './support/rich';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const blank = partsOf(createWorkbook().save());

/** The first sheet of a workbook whose sheet says this. */
function sheetOf(inner: string, more: Parts = {}): SheetModel {
  const xml = `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
  const [sheet] = openWorkbook(packageOf({ ...blank, 'xl/worksheets/sheet1.xml': xml, ...more })).sheets();
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const cellOf = (xml: string, more: Parts = {}): CellContent =>
  sheetOf(`<sheetData><row r="1">${xml}</row></sheetData>`, more).content(0, 0);

describe('what a cell holds', () => {
  it.each<[string, string, Partial<CellContent>]>([
    ['a number', '<c r="A1"><v>1.50</v></c>', { value: 1.5 }],
    ['a number with an exponent', '<c r="A1"><v>1E-3</v></c>', { value: 0.001 }],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['no', '<c r="A1" t="b"><v>0</v></c>', { value: false }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { value: '#REF!', isError: true }],
    [
      'a text of its own',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      { value: ' a ' },
    ],
    [
      'its runs put together',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></is></c>',
      { value: 'ab' },
    ],
    ['a formula and its number', '<c r="A1"><f>1+2</f><v>3</v></c>', { value: 3, formula: '=1+2' }],
    [
      'a formula and its text',
      '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      { value: 'ab', formula: '="a"&"b"' },
    ],
    ['a formula not yet reckoned', '<c r="A1"><f>B1</f></c>', { value: '', formula: '=B1' }],
    [
      'a newer function',
      '<c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>1</v></c>',
      { value: 1, formula: '=XLOOKUP(1,B:B,C:C)' },
    ],
    ['a date as text', '<c r="A1" t="d"><v>2022-04-30T12:00:00</v></c>', { value: 44681.5 }],
    [
      'escaped characters',
      '<c r="A1" t="inlineStr"><is><t>a_x000D_\r\n_x005F_x0041_</t></is></c>',
      { value: 'a\r\n_x0041_' },
    ],
    [
      'entities and CDATA',
      '<c r="A1" t="inlineStr"><is><t>&lt;&#65;&amp;<![CDATA[<b>]]></t></is></c>',
      { value: '<A&<b>' },
    ],
    ['nothing but a look', '<c r="A1" s="0"/>', { value: '' }],
    ['no place of its own', '<c><v>7</v></c>', { value: 7 }],
  ])('%s', (_name, xml, expected) => {
    expect(cellOf(xml)).toEqual({ formula: null, isError: false, ...expected });
  });

  it('finds shared strings', () => {
    const strings = `<sst xmlns="${MAIN}"><si><t>one</t></si><si><r><t>tw</t></r><r><t>o</t></r><phoneticPr fontId="1"/></si></sst>`;
    const more = {
      'xl/sharedStrings.xml': strings,
      'xl/_rels/workbook.xml.rels': (blank['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
    };
    expect(cellOf('<c r="A1" t="s"><v>1</v></c>', more).value).toBe('two');
    expect(() => cellOf('<c r="A1" t="s"><v>9</v></c>', more)).toThrow(/names a text that is not/);
  });

  it('writes a shared formula out for each of its cells', () => {
    const sheet = sheetOf(
      '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$C$1+SUM(A$1:A2)</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    );
    expect(sheet.content(2, 1)).toEqual({ value: 2, formula: '=A3*$C$1+SUM(A$1:A3)', isError: false });
  });
});

describe('a formula moved', () => {
  it.each<[string, number, number, string]>([
    ['A1', 1, 1, 'B2'],
    ['$A1+A$1+$A$1', 1, 1, '$A2+B$1+$A$1'],
    ["'It''s A1'!A1", 1, 0, "'It''s A1'!A2"],
    ['Sheet1!A1:B2', 2, 0, 'Sheet1!A3:B4'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['SUM(A:B)', 3, 1, 'SUM(B:C)'],
    ['SUM(1:2)', 3, 1, 'SUM(4:5)'],
    ['SUM($1:2)', 3, 1, 'SUM($1:5)'],
    ['A1', -1, 0, '#REF!'],
    ['Table1[A1]', 1, 0, 'Table1[A1]'],
    ['total_A1+x.A1', 1, 0, 'total_A1+x.A1'],
    ['1.5*A1', 1, 0, '1.5*A2'],
  ])('%s by %i rows and %i columns: %s', (formula, rows, columns, expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
  });
});

describe('headers and footers', () => {
  it.each<[string, ReturnType<typeof splitHeader>]>([
    ['&LLeft&CMiddle&RRight', { left: 'Left', center: 'Middle', right: 'Right' }],
    ['only the middle', { left: '', center: 'only the middle', right: '' }],
    ['&L&"Arial,Bold"&12A && L&R&P', { left: '&"Arial,Bold"&12A && L', center: '', right: '&P' }],
    ['', { left: '', center: '', right: '' }],
  ])('%s', (text, expected) => {
    expect(splitHeader(text)).toEqual(expected);
    expect(splitHeader(joinHeader(expected))).toEqual(expected);
  });
});

describe('empty cells', () => {
  it('look as their row, else their column, says', () => {
    const sheet = sheetOf(
      '<cols><col min="2" max="3" width="20" style="0" customWidth="1"/></cols><sheetData><row r="3" s="0" customFormat="1"/></sheetData>',
    );
    expect(sheet.columnWidth(1)).toBe(105);
    expect(sheet.columnWidth(0)).toBe(48);
    expect(sheet.style(2, 0)).toBe(sheet.style(9, 9));
  });
});

describe('a workbook of 1904', () => {
  it('says so, and shows its days as Excel does', () => {
    const book = openWorkbook(
      packageOf({
        ...blank,
        'xl/workbook.xml': (blank['xl/workbook.xml'] ?? '').replace(
          '<bookViews>',
          '<workbookPr date1904="1"/><bookViews>',
        ),
      }),
    );
    expect(book.dates1904).toBe(true);
    const [sheet] = book.sheets();
    const style = { ...sheet?.style(0, 0), numberFormat: 'dd/mm/yyyy' } as ReturnType<SheetModel['style']>;
    expect(book.display({ value: 43219, formula: null, isError: false }, style)).toBe('30/04/2022');
  });
});

describe('a workbook with everything', () => {
  const book = openWorkbook(richWorkbook());
  const [plan, notes, hidden] = book.sheets();

  it('reads the sheets', () => {
    expect(book.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Plan', 'Visible'],
      ['Notes', 'Visible'],
      ['Hidden list', 'Hidden'],
    ]);
    expect([plan, notes, hidden].map((sheet) => sheet?.isProtected)).toEqual([false, true, false]);
    expect(hidden?.usedArea(false)).toBeNull();
  });

  it('reads the plan’s cells, merges, links and lines', () => {
    expect(plan?.content(0, 0).value).toBe('Plan of action');
    expect(plan?.content(3, 6).formula).toBe('=D4*2');
    expect(plan?.content(4, 6).formula).toBe('=D5*2');
    expect(plan?.merges()).toEqual([area(0, 0, 0, 5)]);
    expect(plan?.link(2, 1)).toEqual({
      address: 'https://example.org/?a=1&b=2',
      documentReference: null,
      screenTip: null,
    });
    expect(plan?.link(3, 1)?.documentReference).toBe("'Notes'!A1");
    expect([plan?.isColumnHidden(5), plan?.isColumnHidden(4), plan?.isRowHidden(4)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(plan?.rowHeight(1)).toBe(30);
    expect(plan?.columnWidth(1)).toBeCloseTo(210, 0);
    expect(plan?.frozenRows()).toBe(2);
  });

  it('reads looks', () => {
    expect(plan?.style(1, 0)).toMatchObject({ fill: { colour: '#FFC000' }, font: { bold: true } });
    const due = plan?.style(2, 4);
    expect(plan && due && book.display(plan.content(2, 4), due)).toBe('18/06/2020');
  });

  it('reads the print set-up', () => {
    expect(plan?.pageLayout()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      printArea: area(0, 0, 21, 5),
      titleRows: { top: 0, bottom: 1 },
      zoom: { horizontalFitToPages: null, scale: 100 },
      headers: { left: 'Left', center: 'Middle && more', right: 'Right' },
      footers: { right: 'Page &P of &N' },
      rowBreaks: [9],
    });
  });

  it('counts conditional formats, and lists charts by name', () => {
    expect(plan?.conditionalFormatCount(area(2, 3, 2, 3))).toBe(2);
    expect(plan?.conditionalFormatCount(area(0, 0, 1, 9))).toBe(0);
    expect(plan?.charts().map(({ type, source }) => [type, source.sheet])).toEqual([
      ['ColumnStacked', 'Plan'],
    ]);
    expect(notes?.charts().map(({ type }) => type)).toEqual(['Pie']);
  });
});

describePlans('the published plans, against excelize', () => {
  it.each(['mscp-business-plan-2021-23', 'mscb-business-plan-2014-17', 'mscb-business-plan-2009-10'])(
    '%s',
    (name) => {
      const bytes = readFileSync(planFile(`${name}.xlsx`));
      const cells = openWorkbook(bytes).sheets().flatMap(cellsOf);
      const calls = cells.map(({ sheet, cell }): Call => [
        'GetCellValue',
        sheet,
        cell,
        { RawCellValue: true },
      ]);
      const { results } = excelize(bytes, calls);
      expect(cells.length).toBeGreaterThan(100);
      expect(
        cells.filter(({ value }, index) => results[index]?.['value'] !== value).map(({ cell }) => cell),
      ).toEqual([]);
    },
  );
});

/** Every cell in use and a row and column beyond; those a merge covers are left out, since excelize gives them its text. */
function cellsOf(sheet: SheetModel): { sheet: string; cell: string; value: string }[] {
  const used = sheet.usedArea(false);
  const cells: { sheet: string; cell: string; value: string }[] = [];
  for (let row = 0; used && row <= used.bottom + 1; row += 1) {
    for (let column = 0; column <= used.right + 1; column += 1) {
      const covered = sheet
        .merges()
        .some((one) => contains(one, row, column) && (one.top !== row || one.left !== column));
      const { value } = sheet.content(row, column);
      const text = typeof value === 'boolean' ? String(Number(value)) : String(value);
      if (!covered) cells.push({ sheet: sheet.name, cell: cellName({ row, column }), value: text });
    }
  }
  return cells;
}
