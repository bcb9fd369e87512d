/** The filter buttons of a sheet in the file: their element, and the hidden name that Excel keeps beside it. */
import { createWorkbook, openWorkbook, type Workbook } from '../../../../src/workbench/host/store';
import { area, text } from './support/ours';
import { partsOf, withPart } from './support/parts';

const TABLE = area(1, 0, 4, 2);
const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const NAME = (reference: string) =>
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${reference}</definedName>`;

function filled(): Workbook {
  const book = createWorkbook();
  const sheet = book.activeSheet();
  for (let row = 0; row < 5; row += 1) sheet.setContent(row, 0, text(`row ${String(row)}`));
  return book;
}

function withFilter(): Uint8Array {
  const book = filled();
  book.activeSheet().setAutoFilter(TABLE);
  return book.save();
}

/** As Excel saves it where somebody has chosen a value: two rows are hidden. */
const filtered = (): Uint8Array =>
  withPart(withFilter(), SHEET, (xml) =>
    xml
      .replace(
        '<autoFilter ref="A2:C5"/>',
        '<autoFilter ref="A2:C5"><filterColumn colId="0"><filters><filter val="row 2"/></filters></filterColumn></autoFilter>',
      )
      .replace('<row r="4"', '<row r="4" hidden="1"')
      .replace('<row r="5"', '<row r="5" hidden="1"'),
  );

const partOf = (bytes: Uint8Array, name: string): string => partsOf(bytes)[name] ?? '';

test('buttons are written where the schema wants them, with the hidden name beside', () => {
  const saved = withFilter();
  expect(partOf(saved, SHEET)).toContain('</sheetData><autoFilter ref="A2:C5"/>');
  expect(partOf(saved, BOOK)).toContain(NAME("'Sheet1'!$A$2:$C$5"));
  expect(openWorkbook(saved).activeSheet().autoFilter()).toEqual({ area: TABLE, isFiltered: false });
});

test('criteria are seen, and stay to the byte while nothing is set on the filter', () => {
  const before = filtered();
  const book = openWorkbook(before);
  const sheet = book.activeSheet();
  expect(sheet.autoFilter()).toEqual({ area: TABLE, isFiltered: true });
  expect([2, 3, 4].map((row) => sheet.isRowHidden(row))).toEqual([false, true, true]);
  sheet.setContent(0, 3, text('beside'));
  const after = book.save();
  expect(partOf(after, BOOK)).toBe(partOf(before, BOOK));
  expect(partOf(after, SHEET)).toContain('<filterColumn colId="0">');
  expect(partOf(after, SHEET)).toContain('hidden="1"');
});

test('criteria that are cleared take the hiding of rows with them, and the name stays as it was', () => {
  const before = withPart(filtered(), SHEET, (xml) =>
    xml.replace(/<sheetPr[^>]*\/>|(?=<sheetViews|<dimension|<sheetFormatPr)/, '<sheetPr filterMode="1"/>'),
  );
  const book = openWorkbook(before);
  book.activeSheet().setAutoFilter(TABLE);
  const after = book.save();
  expect(partOf(after, SHEET)).toContain('<autoFilter ref="A2:C5"/>');
  expect(partOf(after, SHEET)).not.toMatch(/hidden=|filterMode/);
  expect(partOf(after, BOOK)).toBe(partOf(before, BOOK));
});

test('a filter over another area takes its name with it; one that is taken away leaves none', () => {
  const moved = openWorkbook(withFilter());
  moved.activeSheet().setAutoFilter(area(2, 0, 6, 2));
  expect(partOf(moved.save(), BOOK)).toContain(NAME("'Sheet1'!$A$3:$C$7"));
  const gone = openWorkbook(withFilter());
  gone.activeSheet().setAutoFilter(null);
  expect(partOf(gone.save(), SHEET)).not.toContain('autoFilter');
  expect(partOf(gone.save(), BOOK)).not.toContain('_FilterDatabase');
});

test('the name follows a sheet that is renamed, and a copy has its own', () => {
  const book = openWorkbook(withFilter());
  const sheet = book.activeSheet();
  book.renameSheet(sheet, 'Renamed');
  book.copySheet(sheet, 'Copy');
  const saved = partOf(book.save(), BOOK);
  expect(saved).toContain(NAME("'Renamed'!$A$2:$C$5"));
  expect(saved).toContain(NAME("'Copy'!$A$2:$C$5").replace('localSheetId="0"', 'localSheetId="1"'));
  expect(saved).not.toContain('Sheet1');
});

test('the same filter set again is the same file', () => {
  const saved = withFilter();
  const book = openWorkbook(saved);
  book.activeSheet().setAutoFilter(TABLE);
  expect(Buffer.from(book.save()).equals(saved)).toBe(true);
});
