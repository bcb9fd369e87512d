/** Packs the sample plan into the bytes of an `.xlsx`; the same plan always makes the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { quoteSheet } from '../../plan/grid';
import type { SamplePlan } from '../../sample/content';
import { COLUMN_WIDTHS, FROZEN_ROWS, layOut } from '../../sample/layout';
import { FOOTER } from '../../sample/pages';
import { escapeXml, SharedStrings, sheetXml } from './sheet-xml';
import { stylesXml } from './styles-xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET_NAME = 'Business Plan';
/** A zip entry bears a date; one that never changes. Local time, as zip means it, so the same in every time zone. */
const ENTRY_DATE = new Date(2025, 9, 31);

/** The workbook's bytes. */
export function sampleWorkbook(plan: SamplePlan): Uint8Array {
  const strings = new SharedStrings();
  const laid = layOut(plan);
  const sheet = sheetXml(laid, strings, FOOTER);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': coreProperties(plan.title),
    'xl/workbook.xml': workbookXml(laid.rows.length),
    'xl/_rels/workbook.xml.rels': relationships([
      [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': strings.xml(),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 9, mtime: ENTRY_DATE });
}

function contentTypes(): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    part('xl/workbook.xml', `${TYPE}.sheet.main+xml`) +
    part('xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`) +
    part('xl/styles.xml', `${TYPE}.styles+xml`) +
    part('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`) +
    '</Types>'
  );
}

function relationships(entries: readonly (readonly [type: string, target: string])[]): string {
  const links = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${links.join('')}</Relationships>`;
}

function workbookXml(rows: number): string {
  const sheet = quoteSheet(SHEET_NAME);
  const lastColumn = String.fromCharCode(64 + COLUMN_WIDTHS.length);
  const name = (id: string, refersTo: string): string =>
    `<definedName name="_xlnm.${id}" localSheetId="0">${escapeXml(`${sheet}!${refersTo}`)}</definedName>`;
  return (
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15600"/></bookViews>' +
    `<sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames>${name('Print_Area', `$A$1:$${lastColumn}$${String(rows)}`)}${name('Print_Titles', `$1:$${String(FROZEN_ROWS)}`)}</definedNames>` +
    '</workbook>'
  );
}

function coreProperties(title: string): string {
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">2025-10-31T09:00:00Z</dcterms:${name}>`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Plan Monitor</dc:creator>` +
    `<dc:description>${FOOTER}</dc:description>${date('created')}${date('modified')}</cp:coreProperties>`
  );
}
