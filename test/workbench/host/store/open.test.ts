import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { createWorkbook, openWorkbook, WorkbookFileError } from '../../../../src/workbench/host/store';
import { buildOurs } from './support/ours';
import { packageOf, partsOf, withPart } from './support/parts';

const utf16 = (name: string): number[] => [...`${name}\0`].flatMap((sign) => [sign.charCodeAt(0), 0]);

/** The first bytes of a compound file, with a stream of this name in it. */
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(500).fill(0),
    ...utf16(stream),
  ]);

const blank = createWorkbook().save();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const without = (name: string): Uint8Array => {
  const parts = partsOf(blank);
  return packageOf(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
};
const TYPES = '[Content_Types].xml';
const retyped = (type: string): Uint8Array =>
  withPart(blank, TYPES, (text) =>
    text.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type),
  );

/** The file with this said of the unpacked size of each of its parts, in the list at its end. */
const claiming = (bytes: Uint8Array, size: number): Uint8Array => {
  const view = new DataView(bytes.slice().buffer);
  for (let at = 0; at + 28 < view.byteLength; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return new Uint8Array(view.buffer);
};
const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const sheetOf = (xml: string): Uint8Array => withPart(blank, SHEET, () => xml);
const rowsOf = (rows: string): Uint8Array =>
  withPart(blank, SHEET, (text) => text.replace(/<sheetData\/>/, `<sheetData>${rows}</sheetData>`));
const cell = (place: string): string => `<c r="${place}"><v>1</v></c>`;
const nested = '<a>'.repeat(50_000) + '</a>'.repeat(50_000);
/** Read as it stands, "&b;" is a hundred letters, and "&c;" a file of whoever opens it. */
const DOCTYPE =
  '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>';

describe('a file that is no workbook', () => {
  it.each<[string, () => Uint8Array, WorkbookFileError['kind'], string]>([
    ['empty', () => new Uint8Array(), 'notAWorkbook', 'The file is empty.'],
    ['a text', () => bytesOf('Action,Lead'), 'notAWorkbook', 'not an Excel workbook'],
    ['a zip of something else', () => packageOf({ 'a.txt': 'a' }), 'notAWorkbook', 'not an Excel workbook'],
    [
      'a Word document',
      () => retyped('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'notAWorkbook',
      'not an Excel workbook',
    ],
    [
      'a compound file of something else',
      () => compound('WordDocument'),
      'notAWorkbook',
      'not an Excel workbook',
    ],
    ['an .xls', () => compound('Workbook'), 'notExcel2007', '.xls'],
    ['an .xls of Excel 5', () => compound('Book'), 'notExcel2007', '.xls'],
    [
      'an .xlsb',
      () => retyped('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'notExcel2007',
      '.xlsb',
    ],
    [
      'an .ods',
      () => packageOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'notExcel2007',
      '.ods',
    ],
    ['one with a password', () => compound('EncryptedPackage'), 'encrypted', 'password'],
    ['one with an older encryption', () => compound('EncryptionInfo'), 'encrypted', 'password'],
    ['cut short', () => blank.slice(0, blank.length - 60), 'damaged', 'damaged'],
    ['without its workbook part', () => without('xl/workbook.xml'), 'damaged', 'xl/workbook.xml'],
    ['without a sheet', () => without('xl/worksheets/sheet1.xml'), 'damaged', 'Sheet1'],
    [
      'a sheet that breaks off',
      () => withPart(blank, 'xl/worksheets/sheet1.xml', (text) => text.slice(0, -20)),
      'damaged',
      'sheet1.xml',
    ],
    ...['<sheets>', '<sheet name="A"/>', '<sheets></', '<sheet name="A"/></'].map(
      (end): [string, () => Uint8Array, 'damaged', string] => [
        `a part that breaks off behind ${end}`,
        () => withPart(blank, BOOK, (text) => text.replace(/<sheets>.*$/s, () => end)),
        'damaged',
        'breaks off',
      ],
    ),
    [
      'tags crossed',
      () => withPart(blank, 'xl/styles.xml', (text) => text.replace('</fills>', '')),
      'damaged',
      'styles.xml',
    ],
    ['no text at all', () => withPart(blank, 'xl/workbook.xml', () => ''), 'damaged', 'workbook.xml'],
    ['a zip that unpacks to 300 MB', () => claiming(blank, 300 * 1024 * 1024), 'damaged', 'unpacks to more'],
    ['a zip that unpacks to 4 GB', () => claiming(blank, 0xffffffff), 'damaged', 'unpacks to more'],
    ['a zip that says it holds next to nothing', () => claiming(blank, 10), 'damaged', 'damaged'],
    ...[SHEET, BOOK, 'xl/styles.xml', TYPES].map((part): [string, () => Uint8Array, 'damaged', string] => [
      `elements nested without end in ${part}`,
      () => withPart(blank, part, (text) => text.replace(/<\/\w+>\s*$/, (end) => nested + end)),
      'damaged',
      'nests deeper',
    ]),
    [
      'a document type with entities',
      () =>
        withPart(blank, SHEET, (text) =>
          text
            .replace('<worksheet', `${DOCTYPE}<worksheet`)
            .replace(
              '<sheetData/>',
              '<sheetData><row><c t="inlineStr"><is><t>&b;&c;</t></is></c></row></sheetData>',
            ),
        ),
      'damaged',
      'document type',
    ],
    [
      'a document type of elsewhere',
      () =>
        withPart(blank, BOOK, (text) =>
          text.replace('<workbook', '<!DOCTYPE workbook SYSTEM "http://example.org/a.dtd"><workbook'),
        ),
      'damaged',
      'document type',
    ],
    ...(
      [
        ['a row beyond the last', '<row r="1048577"/>'],
        ['a row before the first', '<row r="0"/>'],
        ['half a row', '<row r="1.5"/>'],
        ['a row that is none', '<row r="x"/>'],
        ['rows out of order', '<row r="2"/><row r="1"/>'],
        ['a row twice', '<row r="2"/><row r="2"/>'],
        ['a cell in another row', `<row r="1">${cell('A2')}</row>`],
        ['a cell beyond the last column', `<row r="1">${cell('XFE1')}</row>`],
        ['more cells than columns', `<row r="1">${'<c/>'.repeat(16_385)}</row>`],
        ['cells out of order', `<row r="1">${cell('B1')}${cell('A1')}</row>`],
        ['a cell that is none', `<row r="1">${cell('1A')}</row>`],
      ] as const
    ).map(([what, rows]): [string, () => Uint8Array, 'damaged', string] => [
      what,
      () => rowsOf(rows),
      'damaged',
      'in places where none can be',
    ]),
    [
      'a text that is not there',
      () => rowsOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
      'damaged',
      'names a text',
    ],
    ['a page in place of a sheet', () => sheetOf('<html><body>Plan</body></html>'), 'damaged', 'is no sheet'],
    [
      'no sheets',
      () => withPart(blank, BOOK, (text) => text.replace(/<sheets>.*<\/sheets>/s, '<sheets/>')),
      'damaged',
      'has no sheet',
    ],
    [
      'two sheets of one name',
      () => withPart(blank, BOOK, (text) => text.replace(/<sheet [^>]*>/, (tag) => tag + tag)),
      'damaged',
      'the same name',
    ],
    [
      'a sheet outside of the file',
      () =>
        withPart(blank, 'xl/_rels/workbook.xml.rels', (text) =>
          text.replace('worksheets/sheet1.xml', '../../../../etc/hostname'),
        ),
      'damaged',
      'Sheet1',
    ],
  ])('%s', (_name, file, kind, words) => {
    let caught: unknown;
    try {
      openWorkbook(file());
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(WorkbookFileError);
    expect(caught).toMatchObject({ kind, message: expect.stringContaining(words) as string });
    expect((caught as Error).message).toMatch(/\.$/);
  });

  it('tells bytes that are no UTF-8', () => {
    const parts = partsOf(blank);
    const zipped = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])),
      'xl/workbook.xml': new Uint8Array([0x3c, 0xff, 0xfe, 0xfd]),
    });
    expect(() => openWorkbook(zipped)).toThrow(WorkbookFileError);
  });
});

describe('a workbook by another name', () => {
  it.each([
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
    'application/vnd.ms-excel.template.macroEnabled.main+xml',
  ])('opens: %s', (type) => {
    expect(openWorkbook(retyped(type)).sheets()).toHaveLength(1);
  });

  it('opens where part names are spelt otherwise, and relationships are absolute', () => {
    const parts = partsOf(blank);
    const { 'xl/workbook.xml': book = '', 'xl/_rels/workbook.xml.rels': rels = '', ...others } = parts;
    const bytes = packageOf({
      ...others,
      'xl/Workbook.xml': book,
      'xl/_rels/workbook.xml.rels': rels.replace('"worksheets/sheet1.xml"', '"/xl/worksheets/Sheet1.xml"'),
    });
    const opened = openWorkbook(bytes);
    opened.addSheet('More').setContent(0, 0, { value: 'a', formula: null, isError: false });
    expect(
      openWorkbook(opened.save())
        .sheets()
        .map(({ name }) => name),
    ).toEqual(['Sheet1', 'More']);
  });

  it('opens what was saved as Strict Open XML, and adds to it in its own names', () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = partsOf(blank);
    const bytes = packageOf(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)])),
    );
    const book = openWorkbook(bytes);
    book.addSheet('More').setCustomProperty('a', 'b');
    const saved = partsOf(book.save());
    expect(Object.values(saved).join('')).not.toContain('schemas.openxmlformats.org/spreadsheetml');
    expect(Object.values(saved).join('')).not.toContain(
      'schemas.openxmlformats.org/officeDocument/2006/relationships',
    );
    expect(openWorkbook(book.save()).sheets()[1]?.customProperties()).toEqual(new Map([['a', 'b']]));
  });
});

describe('a workbook written in another hand', () => {
  /** Builds, and reads back; the second build must find the first. */
  const builtTwice = (bytes: Uint8Array): Uint8Array => {
    const build = (from: Uint8Array): Uint8Array => {
      const book = openWorkbook(from);
      buildOurs(book);
      return book.save();
    };
    const once = build(bytes);
    expect(partsOf(build(once))).toEqual(partsOf(once));
    return once;
  };
  const summaryOf = (bytes: Uint8Array): string =>
    String(
      openWorkbook(bytes)
        .sheets()
        .find(({ name }) => name === 'Plan summary')
        ?.content(0, 0).value,
    );

  it('every element with a prefix, as the Open XML SDK writes', () => {
    const parts = partsOf(blank);
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace('xmlns="', 'xmlns:x="');
    for (const name of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']) {
      parts[name] = prefixed(parts[name] ?? '');
    }
    const built = builtTwice(packageOf(parts));
    expect(summaryOf(built)).toBe('Red & “amber” <1>');
    const { 'xl/workbook.xml': book = '', 'xl/styles.xml': styles = '' } = partsOf(built);
    expect(`${book}${styles}`).not.toMatch(/<\/?(?!x:|\?)[A-Za-z]/);
  });

  it('with line breaks and spaces between elements, and nothing that may be left out', () => {
    const parts = partsOf(blank);
    for (const name of Object.keys(parts)) parts[name] = (parts[name] ?? '').replace(/></g, '>\r\n  <');
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(/<bookViews>[^]*<\/bookViews>/, '');
    parts['xl/worksheets/sheet1.xml'] =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
    expect(summaryOf(builtTwice(packageOf(parts)))).toBe('Red & “amber” <1>');
  });

  it('without styles', () => {
    const parts = partsOf(without('xl/styles.xml'));
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      /<Relationship Id="rId2"[^>]*>/,
      '',
    );
    parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
      /<Override PartName="\/xl\/styles.xml"[^>]*>/,
      '',
    );
    const built = builtTwice(packageOf(parts));
    expect(Object.keys(partsOf(built))).toContain('xl/styles.xml');
  });

  it('in UTF-16, with a mark, or with folders of their own in the zip', () => {
    const parts = partsOf(blank);
    const utf16Of = (text: string): Uint8Array =>
      new Uint8Array([
        0xff,
        0xfe,
        ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]),
      ]);
    const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '').replace('UTF-8', 'UTF-16');
    const bytes = zipSync({
      'xl/': new Uint8Array(),
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])),
      'xl/worksheets/sheet1.xml': utf16Of(sheet),
      'xl/styles.xml': bytesOf(`\uFEFF${parts['xl/styles.xml'] ?? ''}`),
    });
    expect(openWorkbook(bytes).save().length).toBeGreaterThan(0);
    const book = openWorkbook(bytes);
    book.sheets()[0]?.setContent(0, 0, { value: 'ü', formula: null, isError: false });
    const saved = book.save();
    expect(openWorkbook(saved).sheets()[0]?.content(0, 0).value).toBe('ü');
    expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toContain('encoding="UTF-8"');
    expect(Object.keys(partsOf(saved))[0]).toBe('xl/');
    expect(summaryOf(builtTwice(bytes))).toBe('Red & “amber” <1>');
  });
});

describe('the store in a browser', () => {
  it('asks nothing of Node', () => {
    const folder = path.resolve(__dirname, '../../../../src/workbench/host/store');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const asking = files.filter((name) =>
      /from 'node:|require\(|\bprocess\.|\bBuffer\b/.test(readFileSync(path.join(folder, name), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(asking).toEqual([]);
  });
});
