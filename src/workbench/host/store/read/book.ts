/** The workbook's own part: its sheets, names and settings. */
import type { SheetModel } from '../../model';
import { damaged } from '../errors';
import type { Package } from '../package/package';
import { child, childrenOf, flag, numberOf, parseXml, relationId, type XmlElement } from '../xml/tree';
import type { PrintNames } from './layout';

export interface TabSource {
  readonly name: string;
  readonly visibility: SheetModel['visibility'];
  readonly sheetId: number;
  readonly element: XmlElement;
  readonly part: string;
  readonly relation: string;
  /** False for a chart sheet or a macro sheet of old, which is kept but not shown. */
  readonly isWorksheet: boolean;
}

export interface BookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  /** In tab order. */
  readonly tabs: readonly TabSource[];
  readonly activeTab: number;
  readonly dates1904: boolean;
  readonly isStructureProtected: boolean;
}

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';
/** Hidden; Excel keeps it beside every filter of a sheet. Source: ECMA-376 18.2.5 (definedName). */
export const FILTER_DATABASE = '_xlnm._FilterDatabase';

const STATES: Readonly<Record<string, SheetModel['visibility']>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** @throws WorkbookFileError (damaged) where a sheet's part is missing, two have one name, or there is none */
export function readBook(parts: Package, part: string): BookPart {
  const text = parts.text(part);
  const root = parseXml(text, part);
  const relations = new Map(parts.relationships(part).map((one) => [one.id, one]));
  const tabs = childrenOf(child(root, 'sheets'), 'sheet').map((element): TabSource => {
    const relation = relationId(element) ?? '';
    const { name = '', state } = element.attributes;
    const found = relations.get(relation);
    if (!found || !parts.has(found.target))
      throw damaged(part, `names the sheet “${name}”, which is missing`);
    return {
      name,
      visibility: STATES[state ?? ''] ?? 'Visible',
      sheetId: numberOf(element.attributes, 'sheetId') ?? 0,
      element,
      part: found.target,
      relation,
      isWorksheet: found.kind === 'worksheet',
    };
  });
  const names = new Set(tabs.map(({ name }) => name.toLowerCase()));
  if (names.size < tabs.length || names.has('')) throw damaged(part, 'gives sheets the same name, or none');
  if (tabs.length === 0) throw damaged(part, 'has no sheet');
  const view = child(child(root, 'bookViews'), 'workbookView');
  return {
    part,
    text,
    root,
    tabs,
    activeTab: numberOf(view?.attributes ?? {}, 'activeTab') ?? 0,
    dates1904: flag(child(root, 'workbookPr')?.attributes ?? {}, 'date1904'),
    isStructureProtected: flag(child(root, 'workbookProtection')?.attributes ?? {}, 'lockStructure'),
  };
}

/** The element of a name that belongs to one tab. */
export function localName(book: BookPart, name: string, tab: number): XmlElement | null {
  return (
    childrenOf(child(book.root, 'definedNames'), 'definedName').find(
      ({ attributes }) => attributes['name'] === name && attributes['localSheetId'] === String(tab),
    ) ?? null
  );
}

export function printNames(book: BookPart, tab: number): PrintNames {
  return {
    area: localName(book, PRINT_AREA, tab)?.text ?? null,
    titles: localName(book, PRINT_TITLES, tab)?.text ?? null,
  };
}
