/** A new workbook's parts: one empty sheet, "Sheet1". */
import { CONTENT_TYPE, NAMESPACE, relationType } from './namespaces';
import { Package } from './package';
import { encodeText } from './text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = `xmlns="${NAMESPACE.main}"`;

/** An empty sheet, as every sheet of ours begins. */
export const BLANK_SHEET = `${HEAD}<worksheet ${MAIN} xmlns:r="${NAMESPACE.relationships}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** Styles with the one format that every workbook needs. The second fill is Excel's by rule. */
export const BLANK_STYLES = `${HEAD}<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function blankPackage(): Package {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const relation = (id: number, kind: 'officeDocument' | 'worksheet' | 'styles', target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${relationType(kind)}" Target="${target}"/>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', CONTENT_TYPE.workbook)}${override('xl/worksheets/sheet1.xml', CONTENT_TYPE.worksheet)}${override('xl/styles.xml', CONTENT_TYPE.styles)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${NAMESPACE.relationships}"><bookViews><workbookView/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': BLANK_SHEET,
    'xl/styles.xml': BLANK_STYLES,
  };
  return Package.of(
    new Map(
      Object.entries(parts).map(([name, text]) => [
        name,
        encodeText(text.startsWith('<?xml') ? text : HEAD + text),
      ]),
    ),
  );
}
