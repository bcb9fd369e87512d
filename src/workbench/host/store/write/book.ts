/** The workbook's own part: sheets added, renamed, moved or gone, names for printing, and the tab that is open. */
import { columnLetters, quoteSheet, type Area } from '../../../../plan/grid';
import type { PageLayout } from '../../model';
import { type BookPart, FILTER_DATABASE, PRINT_AREA, PRINT_TITLES } from '../read/book';
import { printAreas } from '../read/layout';
import { escapeText } from '../xml/escape';
import { prefixed, tag, tagWith } from '../xml/patch';
import { child, childrenOf, deepText, type XmlElement } from '../xml/tree';
import { relationAttribute } from './relation';
import { BOOK_ORDER, Sections } from './sections';

export interface WrittenTab {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly sheetId: number;
  readonly relation: string;
  /** Where it stood in the file; null for a sheet that is new. */
  readonly was: number | null;
  /** How it prints now; null where nothing was set on the sheet. */
  readonly layout: PageLayout | null;
  /** What its filter stands over, null for none; absent where nothing was set on it. */
  readonly filter?: Area | null;
}

export interface WrittenBook {
  /** In tab order. */
  readonly tabs: readonly WrittenTab[];
  /** Which tab is open. */
  readonly activeTab: number;
  /** True where formulas of the workbook may show values of before. */
  readonly recalculate: boolean;
}

/** The part's new text; the old one where nothing of it changed. */
export function bookText(book: BookPart, wanted: WrittenBook): string {
  const sections = new Sections(book.text, book.root, BOOK_ORDER);
  writeTabs(sections, book, wanted);
  writeNames(sections, book, wanted.tabs);
  if (wanted.activeTab !== book.activeTab || lacksView(sections, wanted)) writeActive(sections, wanted);
  if (wanted.recalculate) sections.setAttributes('calcPr', { fullCalcOnLoad: '1' });
  return sections.apply();
}

const STATE = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function writeTabs(sections: Sections, book: BookPart, { tabs }: WrittenBook): void {
  const list = sections.get('sheets');
  if (!list) return;
  const texts = tabs.map((tab) => {
    const old = tab.was === null ? null : (book.tabs[tab.was] ?? null);
    if (!old) {
      const { name, sheetId, visibility, relation } = tab;
      const attributes = {
        name,
        sheetId,
        state: STATE[visibility],
        ...relationAttribute(book.root, relation),
      };
      return prefixed(tag('sheet', attributes), list.prefix);
    }
    const changes = {
      ...(old.name === tab.name ? {} : { name: tab.name }),
      ...(old.visibility === tab.visibility ? {} : { state: STATE[tab.visibility] }),
    };
    return tagWith(sections.source(old.element), changes);
  });
  const before = book.tabs.map(({ element }) => sections.source(element));
  if (before.length === texts.length && before.every((text, index) => text === texts[index])) return;
  // Sheets are mostly added behind the others: then all that stands there stays as it is, spaces between included.
  if (before.every((text, index) => text === texts[index])) {
    sections.patch.append(list, texts.slice(before.length).join(''));
    return;
  }
  sections.patch.replace(list.openEnd, list.closeStart, texts.join(''));
}

/** Names that belong to one sheet say so by its place among the tabs. */
function writeNames(sections: Sections, book: BookPart, tabs: readonly WrittenTab[]): void {
  const list = child(book.root, 'definedNames');
  const places = new Map(tabs.map((tab, index) => [tab.was, index]));
  const added: string[] = [];
  const gone: XmlElement[] = [];
  for (const element of childrenOf(list, 'definedName')) {
    const local = element.attributes['localSheetId'];
    if (local === undefined) continue;
    const place = places.get(Number(local));
    if (place === undefined) {
      gone.push(element);
      continue;
    }
    const tab = tabs[place];
    const wanted = tab && wantedName(element, tab);
    if (wanted === null) gone.push(element);
    else if (wanted !== undefined) {
      const old = sections.source(element);
      const opening = tagWith(sections.text.slice(element.start, element.openEnd), {
        localSheetId: String(place),
      });
      const changed =
        wanted === element.text
          ? opening + sections.text.slice(element.openEnd, element.end)
          : `${opening}${escapeText(wanted)}</${element.prefix}definedName>`;
      if (changed !== old) sections.patch.replaceElement(element, changed);
    }
  }
  tabs.forEach((tab, place) => {
    for (const name of [PRINT_AREA, PRINT_TITLES]) {
      const formula = tab.layout && printFormula(name, tab.name, tab.layout);
      if (formula === null || (tab.was !== null && hasName(book, name, tab.was))) continue;
      added.push(tag('definedName', { name, localSheetId: place }, escapeText(formula)));
    }
    if (tab.filter && (tab.was === null || !hasName(book, FILTER_DATABASE, tab.was))) {
      const attributes = { name: FILTER_DATABASE, localSheetId: place, hidden: 1 };
      added.push(tag('definedName', attributes, escapeText(areaFormula(tab.name, tab.filter))));
    }
  });
  for (const element of gone) sections.patch.replaceElement(element, '');
  if (!list && added.length > 0) sections.set('definedNames', tag('definedNames', {}, added.join('')));
  else if (list && gone.length === list.children.length && added.length === 0 && gone.length > 0) {
    sections.patch.replace(list.start, list.openEnd, '');
    sections.patch.replace(list.closeStart, list.end, '');
  } else if (list) sections.patch.append(list, added.join(''));
}

function hasName(book: BookPart, name: string, tab: number): boolean {
  return childrenOf(child(book.root, 'definedNames'), 'definedName').some(
    ({ attributes }) => attributes['name'] === name && attributes['localSheetId'] === String(tab),
  );
}

/**
 * What the name is to stand for: as it is, unless it is about printing or filtering and the sheet now does otherwise.
 * Null: nothing.
 */
function wantedName(element: XmlElement, tab: WrittenTab): string | null {
  const name = element.attributes['name'] ?? '';
  const old = deepText(element);
  if (name === FILTER_DATABASE && tab.filter !== undefined) {
    const same = tab.filter && JSON.stringify(printAreas(old)[0]) === JSON.stringify(tab.filter);
    return same && namesSheet(old, tab.name) ? old : tab.filter && areaFormula(tab.name, tab.filter);
  }
  if (!tab.layout || (name !== PRINT_AREA && name !== PRINT_TITLES)) return old;
  const [first] = printAreas(old);
  if (name === PRINT_AREA) {
    const { printArea } = tab.layout;
    const same = JSON.stringify(first ?? null) === JSON.stringify(printArea);
    return same && namesSheet(old, tab.name) ? old : printFormula(name, tab.name, tab.layout);
  }
  const columns = printAreas(old).filter(({ bottom, top }) => bottom - top > 1_000_000);
  const rows = printAreas(old).find(({ left, right }) => right - left > 16_000);
  const { titleRows } = tab.layout;
  const same =
    (rows?.top ?? null) === (titleRows?.top ?? null) &&
    (rows?.bottom ?? null) === (titleRows?.bottom ?? null);
  if (same && namesSheet(old, tab.name)) return old;
  const [kept] = columns;
  const columnPart = kept
    ? `${quoteSheet(tab.name)}!$${columnLetters(kept.left)}:$${columnLetters(kept.right)}`
    : null;
  const rowPart = printFormula(name, tab.name, tab.layout);
  return [columnPart, rowPart].filter((part) => part !== null).join(',') || null;
}

function namesSheet(formula: string, sheet: string): boolean {
  return formula.includes(`${quoteSheet(sheet)}!`) || formula.includes(`${sheet}!`);
}

function printFormula(name: string, sheet: string, { printArea, titleRows }: PageLayout): string | null {
  if (name === PRINT_AREA) return printArea && areaFormula(sheet, printArea);
  return titleRows && `${quoteSheet(sheet)}!$${String(titleRows.top + 1)}:$${String(titleRows.bottom + 1)}`;
}

function areaFormula(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${absolute(area)}`;
}

function absolute({ top, left, bottom, right }: Area): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  return `${cell(top, left)}:${cell(bottom, right)}`;
}

/**
 * Every sheet of ours has a view that names the workbook's first. Where there is none (few programs leave it out), Excel
 * opens the file, but calls its sheets a group, adds no sheet, and breaks down when it prints.
 * Sources: PydPiper/pylightxl#50, natergj/excel4node#152.
 */
function lacksView(sections: Sections, { tabs }: WrittenBook): boolean {
  return tabs.some(({ was }) => was === null) && child(sections.get('bookViews'), 'workbookView') === null;
}

function writeActive(sections: Sections, { activeTab }: WrittenBook): void {
  const values = { activeTab: activeTab === 0 ? null : String(activeTab), firstSheet: null };
  const view = child(sections.get('bookViews'), 'workbookView');
  if (view) sections.patch.attributes(view, values);
  else sections.set('bookViews', tag('bookViews', {}, tag('workbookView', values)));
}
