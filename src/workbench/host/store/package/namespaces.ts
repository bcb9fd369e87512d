/** The names OOXML goes by, in its usual ("transitional") form. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const NAMESPACE = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: OFFICE,
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
} as const;

/** Kinds of relationship, by the last word of their type. */
export type RelationKind =
  | 'officeDocument'
  | 'worksheet'
  | 'styles'
  | 'sharedStrings'
  | 'theme'
  | 'calcChain'
  | 'hyperlink'
  | 'customProperty'
  | 'drawing'
  | 'chart'
  | 'table';

export const relationType = (kind: RelationKind): string => `${OFFICE}/${kind}`;

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument';

export const CONTENT_TYPE = {
  workbook: `${EXCEL}.sheet.main+xml`,
  worksheet: `${EXCEL}.worksheet+xml`,
  styles: `${EXCEL}.styles+xml`,
  customProperty: `${EXCEL}.customProperty`,
  drawing: `${DRAWING}.drawing+xml`,
  chart: `${DRAWING}.drawingml.chart+xml`,
} as const;

/** The same text by the names of ISO 29500 Strict, for a workbook that was saved so. */
export function toStrict(xml: string): string {
  return xml
    .replaceAll(NAMESPACE.main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/');
}

/** Whether a root or relationship belongs to the strict form. */
export const isStrict = (text: string): boolean => text.startsWith('http://purl.oclc.org/ooxml/');
