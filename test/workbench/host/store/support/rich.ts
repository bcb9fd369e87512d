/** A workbook with all that a user's may hold: what the store does not model must come back whole. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Call, excelize } from './excelize';
import { packageOf, partsOf, type Parts } from './parts';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** excelize numbers its chart types; 22 draws stacked columns, 43 a pie. */
const COLUMNS = 22;
const PIE = 43;

const rows: Call[] = Array.from({ length: 20 }, (_, index) => [
  'SetSheetRow',
  'Plan',
  `A${String(index + 3)}`,
  [
    `1.${String(index + 1)}`,
    `Action ${String(index + 1)}`,
    'Lead',
    index + 1,
    44000 + index,
    index % 2 === 0,
  ],
]);

const chart = (type: number): Record<string, unknown> => ({
  Type: type,
  Series: [{ Name: 'Plan!$D$2', Categories: 'Plan!$B$3:$B$8', Values: 'Plan!$D$3:$D$8' }],
  Title: { Paragraph: [{ Text: 'A chart of the user’s' }] },
});

/** The first four calls make looks, which later ones name by the number of the call. */
const calls: readonly Call[] = [
  [
    'NewStyle',
    { Fill: { Type: 'pattern', Pattern: 1, Color: ['FFC000'] }, Font: { Bold: true, Strike: true } },
  ],
  ['NewStyle', { NumFmt: 14 }],
  ['NewStyle', { Protection: { Locked: false }, CustomNumFmt: '0.00" days"' }],
  ['NewConditionalStyle', { Font: { Color: '9A0511' } }],
  ['SetSheetName', 'Sheet1', 'Plan'],
  ['NewSheet', 'Notes'],
  ['NewSheet', 'Hidden list'],
  ['SetSheetRow', 'Plan', 'A2', ['No', 'Action', 'Lead', 'Days', 'Due', 'Done']],
  ...rows,
  ['MergeCell', 'Plan', 'A1', 'F1'],
  [
    'SetCellRichText',
    'Plan',
    'A1',
    [{ Text: 'Plan ' }, { Font: { Bold: true, Color: 'FF0000' }, Text: 'of action' }],
  ],
  [
    'NewStyle',
    { Fill: { Type: 'pattern', Pattern: 1, Color: ['FFC000'] }, Font: { Bold: true, Strike: true } },
  ],
  ['SetCellStyle', 'Plan', 'A2', 'F2', { result: 0, field: 'style' }],
  ['SetCellStyle', 'Plan', 'E3', 'E22', { result: 1, field: 'style' }],
  ['SetCellStyle', 'Plan', 'D3', 'D22', { result: 2, field: 'style' }],
  ['SetCellFormula', 'Plan', 'G3', 'SUM(D3:D22)'],
  ['SetCellFormula', 'Plan', 'G4', 'D4*2', { Type: 'shared', Ref: 'G4:G8' }],
  ['SetCellHyperLink', 'Plan', 'B3', 'https://example.org/?a=1&b=2', 'External'],
  ['SetCellHyperLink', 'Plan', 'B4', "'Notes'!A1", 'Location'],
  ['AddComment', 'Plan', { Cell: 'C3', Author: 'Somebody', Text: 'A comment' }],
  ['AddChart', 'Plan', 'I2', chart(COLUMNS)],
  ['AddPictureFromBytes', 'Notes', 'B2', { Extension: '.png', File: { base64: PIXEL }, Format: {} }],
  ['AddChart', 'Notes', 'D2', chart(PIE)],
  ['AddTable', 'Notes', { Range: 'A20:C24', Name: 'Leads', StyleName: 'TableStyleMedium2' }],
  [
    'AddDataValidation',
    'Plan',
    { Type: 'list', Sqref: 'C3:C22', Formula1: '"Lead,Chair"', ShowErrorMessage: true },
  ],
  [
    'SetConditionalFormat',
    'Plan',
    'D3:D22',
    [
      { Type: 'cell', Criteria: '>', Value: '6', Format: { result: 3, field: 'style' } },
      {
        Type: 'data_bar',
        Criteria: '=',
        MinType: 'min',
        MaxType: 'max',
        BarColor: '#638EC6',
        BarSolid: true,
      },
    ],
  ],
  ['SetDefinedName', { Name: 'Everything', RefersTo: 'Plan!$A$1:$F$22', Comment: 'All of it' }],
  ['SetDefinedName', { Name: '_xlnm.Print_Area', RefersTo: 'Plan!$A$1:$F$22', Scope: 'Plan' }],
  ['SetDefinedName', { Name: '_xlnm.Print_Titles', RefersTo: 'Plan!$A:$A,Plan!$1:$2', Scope: 'Plan' }],
  ['SetPageLayout', 'Plan', { Size: 9, Orientation: 'landscape', FitToWidth: 1, FitToHeight: 0 }],
  ['SetHeaderFooter', 'Plan', { OddHeader: '&LLeft&CMiddle && more&RRight', OddFooter: '&RPage &P of &N' }],
  ['InsertPageBreak', 'Plan', 'A10'],
  ['AutoFilter', 'Plan', 'A2:F22', []],
  ['ProtectSheet', 'Notes', { Password: 'secret', SelectLockedCells: true }],
  ['SetColWidth', 'Plan', 'B', 'B', 40],
  ['SetColVisible', 'Plan', 'F', false],
  ['SetRowVisible', 'Plan', 5, false],
  ['SetRowHeight', 'Plan', 2, 30],
  ['SetPanes', 'Plan', { Freeze: true, XSplit: 1, YSplit: 2, TopLeftCell: 'B3', ActivePane: 'bottomRight' }],
  ['SetSheetVisible', 'Hidden list', false],
  ['AddSparkline', 'Notes', { Location: ['F1'], Range: ['Plan!D3:D8'] }],
];

let made: Uint8Array | null = null;

/** The workbook. Sheets: Plan, Notes (protected), Hidden list (hidden). */
export function richWorkbook(): Uint8Array {
  made ??= packageOf(withOddities(partsOf(base())));
  return made;
}

/** What excelize makes of the calls. Each test file runs by itself, so the first leaves it for the others. */
function base(): Uint8Array {
  const { version } = createRequire(__filename)('excelize-wasm/package.json') as { version: string };
  const key = createHash('sha256')
    .update(JSON.stringify([version, calls]))
    .digest('hex')
    .slice(0, 16);
  const file = path.join(tmpdir(), `plan-monitor-rich-${key}.xlsx`);
  if (existsSync(file)) return readFileSync(file);
  const { bytes } = excelize(null, calls);
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
  return bytes;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts that newer Excels add and no library of ours knows. */
function withOddities(parts: Parts): Parts {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const add = (name: string, before: string, xml: string): void => {
    const text = parts[name] ?? '';
    if (!text.includes(before)) throw new Error(`${name} has no ${before}`);
    parts[name] = text.replace(before, () => xml + before);
  };
  parts['customXml/item1.xml'] = '<b:board xmlns:b="urn:example:board"><b:meeting>4</b:meeting></b:board>';
  parts['customXml/itemProps1.xml'] =
    '<ds:datastoreItem ds:itemID="{8B1A1E5C-0001-4A4B-9C55-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>';
  parts['customXml/_rels/item1.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', `${OFFICE}/customXmlProps`, 'itemProps1.xml')}</Relationships>`;
  parts['xl/threadedComments/threadedComment1.xml'] =
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C4" dT="2022-04-30T10:00:00.00" personId="{00000000-0000-0000-0000-000000000001}" id="{00000000-0000-0000-0000-0000000000AA}"><text>A thread</text></threadedComment></ThreadedComments>';
  parts['xl/persons/person.xml'] =
    '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Somebody" id="{00000000-0000-0000-0000-000000000001}" userId="somebody" providerId="None"/></personList>';
  parts['xl/printerSettings/printerSettings1.bin'] = '\u0001\u0002\u00ff\u0000printer';
  const main = 'xl/_rels/workbook.xml.rels';
  add(main, '</Relationships>', relation('rId901', `${OFFICE}/customXml`, '../customXml/item1.xml'));
  add(
    main,
    '</Relationships>',
    relation(
      'rId902',
      'http://schemas.microsoft.com/office/2017/10/relationships/person',
      'persons/person.xml',
    ),
  );
  const plan = 'xl/worksheets/_rels/sheet1.xml.rels';
  add(
    plan,
    '</Relationships>',
    relation(
      'rId903',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ),
  );
  add(
    plan,
    '</Relationships>',
    relation('rId904', `${OFFICE}/printerSettings`, '../printerSettings/printerSettings1.bin'),
  );
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  add(
    '[Content_Types].xml',
    '</Types>',
    override(
      'customXml/itemProps1.xml',
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    ),
  );
  add(
    '[Content_Types].xml',
    '</Types>',
    override('xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'),
  );
  add(
    '[Content_Types].xml',
    '</Types>',
    override('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'),
  );
  add(
    '[Content_Types].xml',
    '</Types>',
    '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>',
  );
  // A list of another sheet as the source of a validation stands in the sheet's extensions.
  const validation =
    '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'Hidden list\'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A3:A22</xm:sqref></x14:dataValidation></x14:dataValidations></ext>';
  add('xl/worksheets/sheet1.xml', '</extLst></worksheet>', validation);
  return parts;
}
