/** Saving: the package as it came, with just what was changed. */
import type { ChartSource } from '../charts/xml';
import { displayText } from '../display';
import { BLANK_SHEET } from '../package/blank';
import { CONTENT_TYPE } from '../package/namespaces';
import type { Package } from '../package/package';
import { type BookPart, printNames } from '../read/book';
import type { ReadingBook } from '../read/sheet';
import type { Sheet } from '../sheet';
import { EMPTY, type SheetState } from '../state';
import { StyleGrowth } from '../styles/grow';
import type { Tab } from '../workbook';
import { activeTab } from './active';
import { bookText, type WrittenTab } from './book';
import { removeSheetPart } from './remove';
import { type SheetChanges, writeSheet } from './sheet';

export interface Unsaved {
  /** As opened. Saving leaves it alone, so that a workbook can be saved again and again. */
  readonly parts: Package;
  readonly book: BookPart;
  readonly reading: ReadingBook;
  /** In tab order. */
  readonly tabs: readonly Tab[];
  readonly active: Sheet;
}

/**
 * The package's bytes. A sheet on which nothing was set is not even looked at.
 * @throws RangeError for a change that Excel would refuse, or this store cannot make
 */
export function saveWorkbook(unsaved: Unsaved): Uint8Array {
  const { book, reading, tabs } = unsaved;
  const parts = unsaved.parts.copy();
  const kept = new Set(tabs.map(({ source }) => source));
  const gone = book.tabs.filter((source) => !kept.has(source));
  for (const source of gone) removeSheetPart(parts, book.part, source);
  const placed = placeTabs(parts, book, tabs);
  const growth = new StyleGrowth(reading.styles);
  const changes = writeSheets(unsaved, parts, placed, growth);
  writeStyles(parts, book, reading, growth);
  const contentChanged = changes.some(({ isNew, contentChanged }) => contentChanged && !isNew);
  if (gone.length > 0 || changes.some(({ formulasChanged }) => formulasChanged))
    removeCalcChain(parts, book.part);
  const text = bookText(book, {
    tabs: placed.map(({ written }) => written),
    activeTab: activeTab(book, tabs, unsaved.active),
    recalculate: contentChanged && hasFormulas(tabs),
  });
  if (text !== book.text) parts.put(book.part, text);
  return parts.pack();
}

interface PlacedTab {
  readonly tab: Tab;
  readonly part: string;
  readonly written: WrittenTab;
}

/** New sheets get a part and a relationship of their own. */
function placeTabs(parts: Package, book: BookPart, tabs: readonly Tab[]): PlacedTab[] {
  let lastId = Math.max(0, ...book.tabs.map(({ sheetId }) => sheetId));
  return tabs.map((tab): PlacedTab => {
    const { sheet, source } = tab;
    const layout = sheet?.touched ? sheet.pageLayout() : null;
    // A sheet that is new, a copy perhaps, or has another name, needs the filter's name anew.
    const isFilterNamed = sheet && (sheet.filterSet || sheet.name !== source?.name);
    const filter = isFilterNamed ? { filter: sheet.autoFilter()?.area ?? null } : {};
    if (source) {
      const { name, visibility } = sheet ?? source;
      const was = book.tabs.indexOf(source);
      const { sheetId, relation, part } = source;
      return { tab, part, written: { name, visibility, sheetId, relation, was, layout, ...filter } };
    }
    lastId += 1;
    const part = parts.freeName('xl/worksheets/sheet', '.xml');
    parts.add(part, BLANK_SHEET, CONTENT_TYPE.worksheet);
    const relation = parts.relate(book.part, 'worksheet', part);
    const { name = '', visibility = 'Visible' } = sheet ?? {};
    return {
      tab,
      part,
      written: { name, visibility, sheetId: lastId, relation, was: null, layout, ...filter },
    };
  });
}

function writeSheets(
  { book, reading, tabs }: Unsaved,
  parts: Package,
  placed: readonly PlacedTab[],
  growth: StyleGrowth,
): (SheetChanges & { readonly isNew: boolean })[] {
  const writing: ReadingBook = { ...reading, parts };
  const states = new Map(tabs.flatMap(({ sheet }) => (sheet ? [[sheet.name, sheet.state] as const] : [])));
  const source = (state: SheetState | undefined): ChartSource => chartSource(reading, state ?? null);
  return placed.flatMap(({ tab: { sheet }, part, written: { was } }) => {
    if (!sheet?.touched) return [];
    const names = was === null ? { area: null, titles: null } : printNames(book, was);
    const changes = writeSheet(
      writing,
      { part, state: sheet.state, names },
      ({ style, xf }) => growth.formatFor(style, xf),
      (before) => ({
        before: (name) => source(name === sheet.name ? before : states.get(name)),
        now: (name) => source(states.get(name)),
      }),
    );
    return [{ ...changes, isNew: was === null }];
  });
}

function chartSource({ dates1904, styles }: ReadingBook, state: SheetState | null): ChartSource {
  const cell = (row: number, column: number) => state?.cells.get(row)?.get(column);
  const format = (row: number, column: number): string =>
    (cell(row, column)?.style ?? styles.normal).numberFormat;
  return {
    content: (row, column) => cell(row, column)?.content ?? EMPTY,
    text: (row, column) => displayText(cell(row, column)?.content ?? EMPTY, format(row, column), dates1904),
    numberFormat: format,
  };
}

function writeStyles(parts: Package, book: BookPart, { styles }: ReadingBook, growth: StyleGrowth): void {
  const text = growth.apply();
  if (styles.part !== null) {
    if (text !== null) parts.put(styles.part, text);
  } else if (text !== null) {
    const part = parts.has('xl/styles.xml') ? parts.freeName('xl/styles', '.xml') : 'xl/styles.xml';
    parts.add(part, text, CONTENT_TYPE.styles);
    parts.relate(book.part, 'styles', part);
  }
}

function hasFormulas(tabs: readonly Tab[]): boolean {
  return tabs.some(({ sheet }) =>
    [...(sheet?.state.cells.values() ?? [])].some((row) =>
      [...row.values()].some(({ content }) => content.formula !== null),
    ),
  );
}

/** The order in which Excel last reckoned. It names cells with formulas; Excel makes it anew where there is none. */
function removeCalcChain(parts: Package, main: string): void {
  const chain = parts.related(main, 'calcChain');
  if (!chain) return;
  parts.unrelate(main, chain.id);
  parts.remove(chain.target);
}
