/** The workbook in memory: its sheets in tab order, and how they are added, moved and saved. */
import type { CellContent, CellStyle, SheetModel, WorkbookModel } from '../model';
import { displayText } from './display';
import { BLANK_STYLES } from './package/blank';
import type { Package } from './package/package';
import { type BookPart, printNames, readBook, type TabSource } from './read/book';
import { type ReadingBook, readSheet } from './read/sheet';
import { readSharedStrings } from './read/strings';
import { Sheet } from './sheet';
import { isSpokenOf } from './spoken-of';
import { copyOf, emptyState } from './state';
import { StyleTable } from './styles/table';
import { saveWorkbook } from './write/save';

/** One tab. A chart sheet has no `sheet`; a sheet added since the file was opened has no `source`. */
export interface Tab {
  readonly sheet: Sheet | null;
  readonly source: TabSource | null;
}

/** Each takes about 250 bytes of memory; no workbook with a plan in it has nearly as many. */
const MOST_CELLS = 5_000_000;

let sessions = 0;

export class Workbook implements WorkbookModel {
  /** Days count from 1904 instead of 1900: the values of cells are the file's own. */
  readonly dates1904: boolean;
  readonly isStructureProtected: boolean;
  private readonly book: BookPart;
  private readonly reading: ReadingBook;
  private readonly session = (sessions += 1);
  private tabs: Tab[];
  private active: Sheet;
  private lastId = 0;

  /** Reads the whole package, so that a damaged one is told now. @throws WorkbookFileError (damaged) */
  constructor(
    private readonly parts: Package,
    main: string,
  ) {
    this.book = readBook(parts, main);
    this.dates1904 = this.book.dates1904;
    this.isStructureProtected = this.book.isStructureProtected;
    this.reading = readingBook(parts, this.book);
    this.tabs = this.book.tabs.map((source, index) => ({ source, sheet: this.opened(source, index) }));
    // To save a sheet is to read it once more.
    this.reading.room.cells = Infinity;
    const first = this.tabs[this.book.activeTab]?.sheet ?? this.sheets()[0];
    this.active = first ?? this.addSheet('Sheet1');
  }

  sheets(): readonly Sheet[] {
    return this.tabs.map(({ sheet }) => sheet).filter((sheet) => sheet !== null);
  }

  otherNames(): readonly string[] {
    return this.tabs.flatMap(({ sheet, source }) => (sheet === null && source ? [source.name] : []));
  }

  activeSheet(): Sheet {
    return this.active;
  }

  activate(sheet: SheetModel): void {
    this.active = this.own(sheet);
  }

  addSheet(name: string): Sheet {
    const sheet = this.newSheet(name, emptyState());
    this.tabs.push({ sheet, source: null });
    return sheet;
  }

  copySheet(sheet: SheetModel, name: string): Sheet {
    const { name: from, state } = this.own(sheet);
    const copy = this.newSheet(name, copyOf(state));
    copy.touched = true;
    copy.sourceRenamed(from, name);
    this.tabs.push({ sheet: copy, source: null });
    return copy;
  }

  /**
   * Charts over the sheet and its own names for printing follow.
   * @throws RangeError where formulas or other names speak of the sheet: rewriting them is more than this host does
   */
  renameSheet(sheet: SheetModel, name: string): void {
    const own = this.own(sheet);
    if (own.name === name) return;
    if (isSpokenOf(own.name, this.book, this.sheets())) {
      throw new RangeError(
        `Formulas or names speak of the sheet "${own.name}", so the local host cannot rename it.`,
      );
    }
    own.touched = true;
    for (const one of this.sheets()) one.sourceRenamed(own.name, name);
    own.name = name;
  }

  moveSheet(sheet: SheetModel, position: number): void {
    const own = this.own(sheet);
    const before = this.sheets().filter((one) => one !== own)[position];
    const tab = this.tabs.find((one) => one.sheet === own);
    this.tabs = this.tabs.filter((one) => one !== tab);
    const at = before ? this.tabs.findIndex((one) => one.sheet === before) : this.tabs.length;
    if (tab) this.tabs.splice(at, 0, tab);
  }

  deleteSheet(sheet: SheetModel): void {
    const own = this.own(sheet);
    const position = this.sheets().indexOf(own);
    if (this.sheets().length === 1) throw new Error('A workbook must keep at least one sheet.');
    this.tabs = this.tabs.filter((one) => one.sheet !== own);
    const left = this.sheets();
    const next = left[Math.min(position, left.length - 1)];
    if (this.active === own && next) this.active = next;
  }

  display(content: CellContent, style: CellStyle): string {
    return displayText(content, style.numberFormat, this.dates1904);
  }

  save(): Uint8Array {
    const { parts, book, reading, tabs, active } = this;
    return saveWorkbook({ parts, book, reading, tabs, active });
  }

  private opened(source: TabSource, index: number): Sheet | null {
    if (!source.isWorksheet) return null;
    const sheet = this.newSheet(
      source.name,
      readSheet(this.reading, source.part, printNames(this.book, index)).state,
    );
    sheet.visibility = source.visibility;
    return sheet;
  }

  private newSheet(name: string, state: ReturnType<typeof emptyState>): Sheet {
    this.lastId += 1;
    return new Sheet(sheetId(this.lastId, this.session), name, this.reading.styles, state);
  }

  private own(sheet: SheetModel): Sheet {
    const own = this.sheets().find((one) => one === sheet);
    if (!own) throw new Error(`The sheet "${sheet.name}" is not, or no longer, in this workbook.`);
    return own;
  }
}

function readingBook(parts: Package, { part, dates1904 }: BookPart): ReadingBook {
  const theme = parts.related(part, 'theme');
  const styles = parts.related(part, 'styles');
  const strings = parts.related(part, 'sharedStrings');
  let read: readonly string[] | null = null;
  return {
    parts,
    dates1904,
    room: { cells: MOST_CELLS },
    styles: new StyleTable(
      styles ? parts.text(styles.target) : BLANK_STYLES,
      styles?.target ?? null,
      theme && parts.has(theme.target) ? parts.tree(theme.target) : null,
    ),
    strings: () => (read ??= strings ? readSharedStrings(parts.text(strings.target), strings.target) : []),
  };
}

/** As Excel's own ids look; the second group tells sessions apart, so that nobody keeps an id. */
function sheetId(number: number, session: number): string {
  const hex = (value: number, digits: number): string =>
    value.toString(16).toUpperCase().padStart(digits, '0');
  return `{${hex(number, 8)}-${hex(session % 0x10000, 4)}-0000-0000-000000000000}`;
}
