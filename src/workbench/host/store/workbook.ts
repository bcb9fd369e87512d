/** The workbook in memory: its sheets in tab order, and how they are added, moved and saved. */
import type { CellContent, CellStyle, SheetModel, WorkbookModel } from '../model';
import { displayText } from './display';
import { Sheet } from './sheet';
import { emptyState } from './state';
import { NORMAL, StylePool } from './styles/book';

let sessions = 0;

export class Workbook implements WorkbookModel {
  readonly isStructureProtected = false;
  readonly dates1904 = false;
  private readonly pool = new StylePool();
  private readonly tabs: Sheet[] = [];
  private active: Sheet;
  private readonly session = (sessions += 1);
  private lastId = 0;

  constructor() {
    this.active = this.addSheet('Sheet1');
  }

  sheets(): readonly Sheet[] {
    return [...this.tabs];
  }

  activeSheet(): Sheet {
    return this.active;
  }

  activate(sheet: SheetModel): void {
    this.active = this.own(sheet);
  }

  addSheet(name: string): Sheet {
    this.lastId += 1;
    const looks = { normal: this.pool.intern(NORMAL), intern: (style: CellStyle) => this.pool.intern(style) };
    const sheet = new Sheet(sheetId(this.lastId, this.session), name, looks, emptyState);
    this.tabs.push(sheet);
    return sheet;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.own(sheet).name = name;
  }

  moveSheet(sheet: SheetModel, position: number): void {
    const own = this.own(sheet);
    this.tabs.splice(this.tabs.indexOf(own), 1);
    this.tabs.splice(position, 0, own);
  }

  deleteSheet(sheet: SheetModel): void {
    const own = this.own(sheet);
    const position = this.tabs.indexOf(own);
    if (this.tabs.length === 1) throw new Error('A workbook must keep at least one sheet.');
    this.tabs.splice(position, 1);
    const next = this.tabs[Math.min(position, this.tabs.length - 1)];
    if (this.active === own && next) this.active = next;
  }

  display(content: CellContent, style: CellStyle): string {
    return displayText(content, style.numberFormat, this.dates1904);
  }

  save(): Uint8Array {
    throw new Error('This workbook has no file yet.');
  }

  private own(sheet: SheetModel): Sheet {
    const own = this.tabs.find((one) => one === sheet);
    if (!own) throw new Error(`The sheet "${sheet.name}" is not, or no longer, in this workbook.`);
    return own;
  }
}

/** As Excel's own ids look; the second group tells sessions apart, so that nobody keeps an id. */
function sheetId(number: number, session: number): string {
  const hex = (value: number, digits: number): string =>
    value.toString(16).toUpperCase().padStart(digits, '0');
  return `{${hex(number, 8)}-${hex(session % 0x10000, 4)}-0000-0000-000000000000}`;
}
