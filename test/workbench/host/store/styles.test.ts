import { createWorkbook, openWorkbook } from '../../../../src/workbench/host/store';
import type { CellStyle } from '../../../../src/workbench/host/model';
import { tinted } from '../../../../src/workbench/host/store/styles/tint';
import { fileLine, lineOf } from '../../../../src/workbench/host/store/styles/words';
import { packageOf, partsOf } from './support/parts';

describe('a theme colour made lighter or darker', () => {
  /** What Excel's own colour picker shows for the Office theme. */
  it.each<[string, number, string]>([
    ['#FFFFFF', -4.9989318521683403e-2, '#F2F2F2'],
    ['#FFFFFF', -0.14999847407452621, '#D9D9D9'],
    ['#FFFFFF', -0.249977111117893, '#BFBFBF'],
    ['#FFFFFF', -0.34998626667073579, '#A6A6A6'],
    ['#FFFFFF', -0.499984740745262, '#808080'],
    ['#000000', 0.499984740745262, '#808080'],
    ['#000000', 0.34998626667073579, '#595959'],
    ['#000000', 4.9989318521683403e-2, '#0D0D0D'],
    ['#E7E6E6', -9.9978637043366805e-2, '#D0CECE'],
    ['#E7E6E6', -0.499984740745262, '#757171'],
    ['#44546A', 0.79998168889431442, '#D6DCE4'],
    ['#44546A', -0.249977111117893, '#333F4F'],
    ['#4472C4', 0.79998168889431442, '#D9E1F2'],
    ['#4472C4', 0.59999389629810485, '#B4C6E7'],
    ['#4472C4', 0.39997558519241921, '#8EA9DB'],
    ['#4472C4', -0.249977111117893, '#305496'],
    ['#4472C4', -0.499984740745262, '#203764'],
    ['#ED7D31', 0.79998168889431442, '#FCE4D6'],
    ['#ED7D31', -0.249977111117893, '#C65911'],
    ['#A5A5A5', 0.39997558519241921, '#C9C9C9'],
    ['#FFC000', 0.79998168889431442, '#FFF2CC'],
    ['#FFC000', 0.59999389629810485, '#FFE699'],
    ['#FFC000', -0.499984740745262, '#806000'],
    ['#5B9BD5', 0.79998168889431442, '#DDEBF7'],
    ['#5B9BD5', 0.39997558519241921, '#9BC2E6'],
    ['#70AD47', 0.59999389629810485, '#C6E0B4'],
    ['#70AD47', -0.249977111117893, '#548235'],
    ['#FF0000', 0, '#FF0000'],
  ])('%s by %p is %s', (colour, tint, expected) => {
    expect(tinted(colour, tint)).toBe(expected);
  });
});

const blank = partsOf(createWorkbook().save());

/** The look of A1 under these styles, with one more cell format than the blank workbook's. */
function lookOf({
  fonts = '',
  fills = '',
  borders = '',
  formats = '',
  xf,
  more = '',
}: Record<string, string>): CellStyle {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const styles = `<styleSheet ${main}>${formats}<fonts><font><sz val="11"/><name val="Calibri"/></font>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills><borders><border/>${borders}</borders><cellXfs><xf/>${xf ?? '<xf/>'}</cellXfs>${more}</styleSheet>`;
  const sheet = `<worksheet ${main}><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData></worksheet>`;
  const book = openWorkbook(
    packageOf({ ...blank, 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet }),
  );
  const [first] = book.sheets();
  if (!first) throw new Error('no sheet');
  return first.style(0, 0);
}

describe('the look of a cell', () => {
  const fill = (inner: string): Record<string, string> => ({
    fills: `<fill>${inner}</fill>`,
    xf: '<xf fillId="2"/>',
  });
  const solid = (colour: string): Record<string, string> =>
    fill(`<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`);

  it.each<[string, Record<string, string>, CellStyle['fill']]>([
    [
      'a fill, though applyFill is missing',
      solid('rgb="FFFFC000"'),
      { colour: '#FFC000', tint: 0, pattern: 'Solid' },
    ],
    ['a fill of six digits', solid('rgb="ffc000"'), { colour: '#FFC000', tint: 0, pattern: 'Solid' }],
    ['white, which is no missing fill', solid('theme="0"'), { colour: '#FFFFFF', tint: 0, pattern: 'Solid' }],
    [
      'a theme colour with its tint',
      solid('theme="4" tint="0.79998168889431442"'),
      { colour: '#D9E1F2', tint: 0.79998168889431442, pattern: 'Solid' },
    ],
    ['a colour by number', solid('indexed="10"'), { colour: '#FF0000', tint: 0, pattern: 'Solid' }],
    ['the window’s colour', solid('indexed="65"'), { colour: '#FFFFFF', tint: 0, pattern: 'Solid' }],
    [
      'a palette of its own',
      {
        ...solid('indexed="2"'),
        more: '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00FFFFFF"/><rgbColor rgb="00123456"/></indexedColors></colors>',
      },
      { colour: '#123456', tint: 0, pattern: 'Solid' },
    ],
    [
      'a pattern',
      fill(
        '<patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/><bgColor rgb="FF00B050"/></patternFill>',
      ),
      { colour: '#00B050', tint: 0, pattern: 'LightUp' },
    ],
    [
      'a pattern on nothing',
      fill('<patternFill patternType="gray125"/>'),
      { colour: '#FFFFFF', tint: 0, pattern: 'Gray16' },
    ],
    [
      'a gradient',
      fill(
        '<gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color theme="0"/></stop></gradientFill>',
      ),
      { colour: '#FF0000', tint: 0, pattern: 'LinearGradient' },
    ],
    ['no fill', fill('<patternFill patternType="none"/>'), null],
    ['a fill that the file does not have', { xf: '<xf fillId="99"/>' }, null],
  ])('%s', (_name, styles, expected) => {
    expect(lookOf(styles).fill).toEqual(expected);
  });

  it('reads fonts, borders, alignment and number formats', () => {
    const look = lookOf({
      formats: '<numFmts><numFmt numFmtId="170" formatCode="0.0&quot; days&quot;"/></numFmts>',
      fonts:
        '<font><b/><i val="0"/><u val="double"/><sz val="9.5"/><color theme="1" tint="0.34998626667073579"/><name val="Arial"/></font>',
      borders:
        '<border><left style="thin"><color rgb="FFBFBFBF"/></left><right style="medium"/><top style="hair"><color auto="1"/></top><bottom/></border>',
      xf: '<xf numFmtId="170" fontId="1" borderId="1"><alignment horizontal="centerContinuous" vertical="distributed" wrapText="1" indent="2"/></xf>',
    });
    expect(look).toEqual({
      numberFormat: '0.0" days"',
      font: { name: 'Arial', size: 9.5, bold: true, italic: false, underline: 'Double', colour: '#595959' },
      fill: null,
      borders: {
        EdgeLeft: { style: 'Continuous', colour: '#BFBFBF' },
        EdgeRight: { style: 'Continuous', colour: '#000000', weight: 'Medium' },
        EdgeTop: { style: 'Continuous', colour: '#000000', weight: 'Hairline' },
      },
      horizontal: 'CenterAcrossSelection',
      vertical: 'Distributed',
      wrap: true,
      indent: 2,
    });
  });

  it.each([
    [0, 'General'],
    [14, 'm/d/yyyy'],
    [17, 'mmm-yy'],
    [49, '@'],
    [27, 'm/d/yyyy'],
    [99, 'General'],
  ])('number format %i is %s', (id, code) => {
    expect(lookOf({ xf: `<xf numFmtId="${String(id)}"/>` }).numberFormat).toBe(code);
  });

  it.each(
    'thin hair medium thick dashed mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot slantDashDot dotted double'.split(
      ' ',
    ),
  )('a %s border goes to office.js and back', (style) => {
    expect(fileLine(lineOf(style, '#000000'))).toBe(style);
  });
});

describe('looks that are set', () => {
  it('are written once each, and used again from another session', () => {
    const book = createWorkbook();
    const [sheet] = book.sheets();
    const normal = sheet?.style(0, 0);
    if (!sheet || !normal) throw new Error('no sheet');
    const bold = { ...normal, font: { ...normal.font, bold: true } };
    for (let row = 0; row < 50; row += 1) sheet.setStyle(row, 0, { ...bold, font: { ...bold.font } });
    sheet.setStyle(0, 1, { ...bold, numberFormat: 'dd/mm/yyyy' });
    sheet.setStyle(0, 2, { ...normal, numberFormat: 'dd/mm/yyyy' });
    sheet.setStyle(0, 3, { ...normal, numberFormat: '0.00' });
    sheet.setStyle(0, 4, {
      ...normal,
      font: { ...normal.font, colour: '#1F3864', name: 'Arial', underline: 'Single' },
    });
    const first = book.save();
    const styles = partsOf(first)['xl/styles.xml'] ?? '';
    expect(styles).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="3">',
    );
    expect(styles.match(/<xf /g)).toHaveLength(1 + 1 + 5);
    expect(styles).toContain('<font><u/><sz val="11"/><color rgb="FF1F3864"/><name val="Arial"/></font>');
    const again = openWorkbook(first);
    const [other] = again.sheets();
    other?.setStyle(70, 0, bold);
    other?.setStyle(0, 3, bold);
    const { 'xl/styles.xml': later } = partsOf(again.save());
    expect(later).toBe(styles);
  });

  it('refuse words that office.js does not have', () => {
    const book = createWorkbook();
    const [sheet] = book.sheets();
    sheet?.setStyle(0, 0, { ...sheet.style(0, 0), horizontal: 'Middle' });
    expect(() => book.save()).toThrow('"Middle"');
  });
});
