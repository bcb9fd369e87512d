import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../../src/workbench/host/store';
import type { SheetModel } from '../../../../src/workbench/host/model';
import { describePlans, planFile } from '../../../support/plans';
import { area, number, text } from './support/ours';
import { packageOf, partsOf, type Parts } from './support/parts';
import { richWorkbook } from './support/rich';

const SHEET = 'xl/worksheets/sheet1.xml';
const HEAD =
  '<?xml version="1.0"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** The rich workbook with this inside its first sheet. */
function withSheet(inner: string): Uint8Array {
  const parts = partsOf(richWorkbook());
  delete parts['xl/worksheets/_rels/sheet1.xml.rels'];
  return packageOf({ ...parts, [SHEET]: `${HEAD}${inner}</worksheet>` });
}

/** The first sheet's text after a change, without its head. */
function after(bytes: Uint8Array, change: (sheet: SheetModel) => void): string {
  const { [SHEET]: xml = '' } = saved(bytes, change);
  return xml.replace(HEAD, '').replace('</worksheet>', '');
}

function saved(bytes: Uint8Array, change: (sheet: SheetModel) => void): Parts {
  const book = openWorkbook(bytes);
  const [sheet] = book.sheets();
  if (sheet) change(sheet);
  return partsOf(book.save());
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('one cell set on a sheet of the user’s', () => {
  it.each<[string, string, (sheet: SheetModel) => void, string]>([
    [
      'a text in place of another',
      '<row r="1" spans="1:2" x="y"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>',
      (sheet) => {
        sheet.setContent(0, 0, text('a < b'));
      },
      '<row r="1" spans="1:2" x="y"><c r="A1" s="1" t="inlineStr"><is><t>a &lt; b</t></is></c><c r="B1"><v>2</v></c></row>',
    ],
    [
      'the same again',
      '<row r="1"><c r="A1"><v>2.50</v></c></row>',
      (sheet) => {
        sheet.setContent(0, 0, number(2.5));
      },
      '<row r="1"><c r="A1"><v>2.50</v></c></row>',
    ],
    [
      'a cell between others',
      '<row r="1" spans="1:3">\n <c r="A1"><v>1</v></c>\n <c r="C1"><v>3</v></c>\n</row>',
      (sheet) => {
        sheet.setContent(0, 1, number(2));
      },
      '<row r="1" spans="1:3">\n <c r="A1"><v>1</v></c>\n <c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>\n</row>',
    ],
    [
      'a cell behind the last',
      '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>',
      (sheet) => {
        sheet.setContent(0, 3, number(4));
      },
      '<row r="1" spans="1:4"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>',
    ],
    [
      'a row between others',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"/>',
      (sheet) => {
        sheet.setContent(2, 1, { value: true, formula: null, isError: false });
      },
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3" t="b"><v>1</v></c></row><row r="4"/>',
    ],
    [
      'a cell in an empty row',
      '<row r="4" ht="20" customHeight="1"/>',
      (sheet) => {
        sheet.setContent(3, 0, number(1));
      },
      '<row r="4" ht="20" customHeight="1"><c r="A4"><v>1</v></c></row>',
    ],
    [
      'a cell emptied, which keeps its look',
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
      (sheet) => {
        sheet.setContent(0, 0, text(''));
      },
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    [
      'a cell emptied that had no look: its row goes too',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      (sheet) => {
        sheet.setContent(0, 0, text(''));
      },
      '<row r="2"><c r="A2"><v>2</v></c></row>',
    ],
    [
      'a look alone: the value stays as it is written',
      '<row r="1"><c r="A1" t="s" cm="1"><f>"x"</f><v>0</v></c></row>',
      (sheet) => {
        sheet.setStyle(0, 0, sheet.style(90, 9));
      },
      '<row r="1"><c r="A1" t="s" cm="1"><f>"x"</f><v>0</v></c></row>',
    ],
    [
      'a height alone',
      '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>',
      (sheet) => {
        sheet.setRowHeight(0, 31.5);
      },
      '<row r="1" spans="1:1" ht="31.5" customHeight="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      'cells that do not say where they are are made to',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      (sheet) => {
        sheet.setContent(1, 1, number(4));
      },
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
    ],
    [
      'the first of a shared formula: the others keep theirs',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
      (sheet) => {
        sheet.setContent(0, 0, number(9));
        sheet.setContent(2, 0, number(8));
      },
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2+$C$1</f><v>2</v></c></row><row r="3"><c r="A3"><v>8</v></c></row>',
    ],
  ])('%s', (_name, rows, change, expected) => {
    expect(after(withSheet(data(rows)), change)).toBe(data(expected));
  });

  it('widens the dimension only where it must', () => {
    const sheet = `<dimension ref="A1:B2"/>${data('<row r="1"><c r="A1"><v>1</v></c></row>')}`;
    expect(
      after(withSheet(sheet), (one) => {
        one.setContent(1, 1, number(1));
      }),
    ).toContain('ref="A1:B2"');
    expect(
      after(withSheet(sheet), (one) => {
        one.setContent(4, 2, number(1));
      }),
    ).toContain('ref="A1:C5"');
  });

  it('keeps the sheet’s own prefix', () => {
    const parts = partsOf(richWorkbook());
    delete parts['xl/worksheets/_rels/sheet1.xml.rels'];
    const bytes = packageOf({
      ...parts,
      [SHEET]:
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    const { [SHEET]: xml } = saved(bytes, (sheet) => {
      sheet.setContent(1, 0, text('b'));
      sheet.merge(area(3, 0, 3, 1));
    });
    expect(xml).toBe(
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A4:B4"/></x:mergeCells></x:worksheet>',
    );
  });

  it('refuses to tear a formula that was entered over several cells', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(() =>
      after(withSheet(data(rows)), (sheet) => {
        sheet.setContent(1, 0, number(5));
      }),
    ).toThrow('A1:A2');
  });

  it('refuses to rename a table’s column by its header', () => {
    const book = openWorkbook(richWorkbook());
    book.sheets()[1]?.setContent(19, 0, text('Another'));
    expect(() => book.save()).toThrow('header of a table');
  });
});

describe('a fix on a sheet with everything', () => {
  it('changes that cell, nothing else of the sheet, and asks Excel to reckon anew', () => {
    const before = partsOf(richWorkbook());
    const now = saved(richWorkbook(), (sheet) => {
      sheet.setContent(4, 1, text('Mended'));
    });
    const cell = /<c r="B5"[^>]*>.*?<\/c>/;
    const style = / s="\d+"/.exec(cell.exec(before[SHEET] ?? '')?.[0] ?? '')?.[0] ?? '';
    const mended = `<c r="B5"${style} t="inlineStr"><is><t>Mended</t></is></c>`;
    expect(now[SHEET]).toBe(before[SHEET]?.replace(cell, mended));
    const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
    expect(changed.sort()).toEqual(['xl/workbook.xml', SHEET]);
    expect(now['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('keeps what it does not model of the cell’s old look', () => {
    const now = saved(richWorkbook(), (sheet) => {
      const style = sheet.style(1, 0);
      sheet.setStyle(1, 0, { ...style, fill: { colour: '#00B050', tint: 0, pattern: 'Solid' } });
      sheet.setStyle(2, 3, { ...sheet.style(2, 3), horizontal: 'Center' });
    });
    const styles = now['xl/styles.xml'] ?? '';
    expect(styles).toMatch(/<fgColor rgb="FF00B050"\/>/);
    const [last, previous] = (styles.match(/<xf [^>]*?(\/>|>.*?<\/xf>)/g) ?? []).slice(-3).reverse();
    expect([last, previous].join()).toContain('<protection');
    expect(styles.match(/<strike/g)).toHaveLength(1);
  });
});

describePlans('a fix on a published plan', () => {
  it('changes that cell of the sheet and no other part but styles', () => {
    const bytes = readFileSync(planFile('mscp-business-plan-2021-23.xlsx'));
    const before = partsOf(bytes);
    const now = saved(bytes, (sheet) => {
      sheet.setContent(20, 3, text('Mended'));
    });
    const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
    expect(changed).toEqual([SHEET]);
    const cell = /<c r="D21"[^>]*>.*?<\/c>/;
    expect(now[SHEET]?.replace(cell, '')).toBe(before[SHEET]?.replace(cell, ''));
  });
});
