/**
 * The workbook as the host holds it in memory: what the package's parts say, and what was set since.
 * `store/` makes it from an `.xlsx` and saves it again; `dispatch/` answers office.js from it.
 * Rows and columns count from 0.
 */
import type { Area } from '../../plan/grid';

/** What a cell holds. An error value ("#N/A") is text with `isError`. */
export interface CellContent {
  readonly value: string | number | boolean;
  /** Without the cached value's formatting, with its "="; null for a constant. */
  readonly formula: string | null;
  readonly isError: boolean;
}

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** One line of a cell's border. `style` is a name of Office.js ("Continuous", "Dash"); `weight` too, thin where absent. */
export interface BorderLine {
  readonly style: string;
  readonly colour: string;
  readonly weight?: 'Hairline' | 'Medium' | 'Thick';
}

/**
 * A look, compared by content: two cells that look alike share one object. Colours are "#RRGGBB" in capitals; all
 * other words (underline, pattern, alignment, border styles) are those of Office.js: "None", "Solid", "General", "Top".
 */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly colour: string;
  };
  /** Null: no fill, which is not white. Theme colours and tints are resolved into `colour`; `tint` as in the file. */
  readonly fill: { readonly colour: string; readonly tint: number; readonly pattern: string } | null;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
}

export interface LinkData {
  /** "'Business Plan'!D16". */
  readonly documentReference: string | null;
  readonly address: string | null;
  readonly screenTip: string | null;
}

export interface ChartData {
  name: string;
  type: string;
  seriesBy: string;
  /** Where the numbers stand: sheet name and area. */
  source: { sheet: string; area: Area };
  title: string;
  place: Area;
  seriesColours: (string | null)[];
  legendPosition: string;
  /** Other properties set through office.js, by path ("axes.valueAxis.majorGridlines.visible"). */
  extras: Map<string, unknown>;
}

/** The buttons of Excel's own filter over a header row. */
export interface FilterData {
  /** Header row and the rows that the filter hides or shows. */
  readonly area: Area;
  /** True where criteria are set, so that some rows may be hidden. */
  readonly isFiltered: boolean;
}

export interface PageLayout {
  orientation: string;
  paperSize: string;
  printArea: Area | null;
  titleRows: { top: number; bottom: number } | null;
  zoom: { horizontalFitToPages: number | null; verticalFitToPages: number | null; scale: number | null };
  /** In points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  headers: { left: string; center: string; right: string };
  footers: { left: string; center: string; right: string };
  /** A page begins with each of these rows. */
  rowBreaks: number[];
}

/**
 * One sheet. Reading never changes the file; each `set…` marks just what it changed, so that a sheet nobody set
 * anything on is saved byte for byte as it came, and a single cell set on a sheet of the user's changes only that cell.
 */
export interface SheetModel {
  /** "{00000001-0001-0000-0000-000000000000}"; changes from session to session. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
  readonly tabColour: string;

  /** Smallest area that holds every used cell; with `valuesOnly`, every cell with a value. Null: an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  content(row: number, column: number): CellContent;
  style(row: number, column: number): CellStyle;
  link(row: number, column: number): LinkData | null;
  merges(): readonly Area[];
  /** The merged area that the cell is part of, or null. */
  mergeAt(row: number, column: number): Area | null;
  /** Those that share a cell with the area. */
  mergesIn(area: Area): readonly Area[];
  /** In points, as Excel counts them. */
  rowHeight(row: number): number;
  /** In points. */
  columnWidth(column: number): number;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  frozenRows(): number;
  charts(): readonly ChartData[];
  pageLayout(): PageLayout;
  customProperties(): ReadonlyMap<string, string>;
  conditionalFormatCount(area: Area): number;
  /** Null where the sheet has none; it has at most one. */
  autoFilter(): FilterData | null;
  showGridlines(): boolean;

  setContent(row: number, column: number, content: CellContent): void;
  setStyle(row: number, column: number, style: CellStyle): void;
  setLink(row: number, column: number, link: LinkData | null): void;
  merge(area: Area): void;
  unmerge(area: Area): void;
  setRowHeight(row: number, points: number): void;
  /** As `setRowHeight`, but the height follows from the text, so that Excel goes on fitting it. */
  fitRow(row: number, points: number): void;
  setColumnWidth(column: number, points: number): void;
  setColumnHidden(column: number, hidden: boolean): void;
  setFrozenRows(rows: number): void;
  setShowGridlines(show: boolean): void;
  setTabColour(colour: string): void;
  setVisibility(visibility: 'Visible' | 'Hidden' | 'VeryHidden'): void;
  addChart(chart: ChartData): void;
  removeChart(name: string): void;
  /** Call after changing a chart's own data. */
  chartChanged(chart: ChartData): void;
  setPageLayout(layout: PageLayout): void;
  /** Without criteria; null takes it away. Rows that a filter hid are shown either way. */
  setAutoFilter(area: Area | null): void;
  setCustomProperty(key: string, value: string): void;
  deleteCustomProperty(key: string): void;
}

export interface WorkbookModel {
  readonly isStructureProtected: boolean;
  /** In tab order. */
  sheets(): readonly SheetModel[];
  /** Names of tabs that are kept but not shown: chart sheets and macro sheets of old. */
  otherNames(): readonly string[];
  activeSheet(): SheetModel;
  activate(sheet: SheetModel): void;
  /** Adds an empty sheet at the end. The name has been checked by the caller. */
  addSheet(name: string): SheetModel;
  /** Adds a copy at the end, without custom properties. The name has been checked by the caller. */
  copySheet(sheet: SheetModel, name: string): SheetModel;
  renameSheet(sheet: SheetModel, name: string): void;
  moveSheet(sheet: SheetModel, position: number): void;
  deleteSheet(sheet: SheetModel): void;
  /** Text as Excel shows it for this value and number format. */
  display(content: CellContent, style: CellStyle): string;
  /** The package as a file's bytes. */
  save(): Uint8Array;
}
