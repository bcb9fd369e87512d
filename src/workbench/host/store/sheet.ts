/** One sheet of the workbook in memory. */
import { type Area } from '../../../plan/grid';
import type {
  CellContent,
  CellStyle,
  ChartData,
  FilterData,
  LinkData,
  PageLayout,
  SheetModel,
} from '../model';
import { cellArea, intersects } from './areas';
import { joinHeader, LONGEST_HEADER } from './read/header';
import {
  bandOf,
  changeColumn,
  EMPTY,
  lentStyle,
  linksBeside,
  listedIn,
  type RowState,
  type SheetState,
  type StoredCell,
} from './state';
import { usedArea } from './used';

/** What a sheet asks of its workbook's styles. */
export interface Looks {
  /** The look of a cell that nobody gave one. */
  readonly normal: CellStyle;
  intern(style: CellStyle): CellStyle;
}

type Visibility = SheetModel['visibility'];

/** The most characters of a cell. Source: Excel's specifications and limits. */
const LONGEST_TEXT = 32_767;

export class Sheet implements SheetModel {
  visibility: Visibility = 'Visible';
  /** True as soon as anything was set; a sheet that is not touched is saved as it came. */
  touched = false;
  /** True as soon as its filter was set. */
  filterSet = false;
  private used: { readonly all: Area | null; readonly values: Area | null } | null = null;

  /** @param state as read; the setters below change it in place */
  constructor(
    readonly id: string,
    public name: string,
    private readonly looks: Looks,
    readonly state: SheetState,
  ) {}

  get isProtected(): boolean {
    return this.state.isProtected;
  }

  get tabColour(): string {
    return this.state.tabColour;
  }

  usedArea(valuesOnly: boolean): Area | null {
    this.used ??= usedArea(this.state, this.looks.normal);
    return valuesOnly ? this.used.values : this.used.all;
  }

  content(row: number, column: number): CellContent {
    return this.stored(row, column)?.content ?? EMPTY;
  }

  style(row: number, column: number): CellStyle {
    const cell = this.stored(row, column) ?? lentStyle(this.state, row, column);
    return cell?.style ?? this.looks.normal;
  }

  link(row: number, column: number): LinkData | null {
    return this.state.links.at(row, column)?.link ?? null;
  }

  merges(): readonly Area[] {
    return [...this.state.merges];
  }

  mergeAt(row: number, column: number): Area | null {
    return this.state.merges.at(row, column);
  }

  mergesIn(area: Area): readonly Area[] {
    return this.state.merges.within(area);
  }

  rowHeight(row: number): number {
    return this.state.rows.get(row)?.height ?? this.state.defaultRowHeight;
  }

  columnWidth(column: number): number {
    return bandOf(this.state, column)?.width ?? this.state.defaultColumnWidth;
  }

  isRowHidden(row: number): boolean {
    return this.state.rows.get(row)?.hidden ?? false;
  }

  isColumnHidden(column: number): boolean {
    return bandOf(this.state, column)?.hidden ?? false;
  }

  frozenRows(): number {
    return this.state.frozen.rows;
  }

  charts(): readonly ChartData[] {
    return this.state.charts;
  }

  pageLayout(): PageLayout {
    return structuredClone(this.state.layout);
  }

  customProperties(): ReadonlyMap<string, string> {
    return this.state.properties;
  }

  conditionalFormatCount(area: Area): number {
    return this.state.conditionalFormats.filter((areas) => areas.some((one) => intersects(one, area))).length;
  }

  autoFilter(): FilterData | null {
    return this.state.autoFilter;
  }

  setAutoFilter(area: Area | null): void {
    const { autoFilter: old, rows } = this.edit();
    if (old?.isFiltered) {
      for (const [row, state] of rows) {
        const isInside = row > old.area.top && row <= old.area.bottom;
        if (isInside && state.hidden) rows.set(row, { ...state, hidden: false });
      }
    }
    this.filterSet = true;
    this.state.autoFilter = area && { area, isFiltered: false };
  }

  /** @throws RangeError for a text that is longer than Excel takes */
  setContent(row: number, column: number, content: CellContent): void {
    if (typeof content.value === 'string' && content.value.length > LONGEST_TEXT) {
      throw new RangeError(`Excel takes at most ${String(LONGEST_TEXT)} characters in a cell.`);
    }
    const old = this.stored(row, column) ?? this.fresh(row, column);
    this.put(row, column, { ...old, content });
  }

  setStyle(row: number, column: number, style: CellStyle): void {
    const old = this.stored(row, column) ?? this.fresh(row, column);
    const look = this.looks.intern(style);
    // Format 0 is the workbook's normal one: a cell set back to it forgets what it had.
    this.put(row, column, { ...old, style: look, xf: look === this.looks.normal ? 0 : old.xf });
  }

  setLink(row: number, column: number, link: LinkData | null): void {
    const { links } = this.edit();
    for (const old of links.over(row, column)) {
      links.delete(old);
      for (const part of linksBeside(old, row, column)) links.add(part);
    }
    if (link) links.add({ area: cellArea(row, column), link });
  }

  /** As Excel does: what the area's other cells held is cleared, and merges it touches are undone. */
  merge(area: Area): void {
    this.unmerge(area);
    if (area.top === area.bottom && area.left === area.right) return;
    for (const [row, column] of listedIn(this.state, area)) {
      if (row !== area.top || column !== area.left) this.setContent(row, column, EMPTY);
    }
    this.edit().merges.add(area);
  }

  unmerge(area: Area): void {
    for (const merge of this.mergesIn(area)) this.edit().merges.delete(merge);
  }

  setRowHeight(row: number, points: number): void {
    this.changeRow(row, { height: points, fitted: false });
  }

  fitRow(row: number, points: number): void {
    this.changeRow(row, { height: points, fitted: true });
  }

  private changeRow(row: number, change: Pick<RowState, 'height' | 'fitted'>): void {
    const old = this.edit().rows.get(row);
    this.state.rows.set(row, { hidden: false, lent: null, ...old, ...change });
  }

  setColumnWidth(column: number, points: number): void {
    changeColumn(this.edit(), column, { width: points });
  }

  setColumnHidden(column: number, hidden: boolean): void {
    changeColumn(this.edit(), column, { hidden });
  }

  setFrozenRows(rows: number): void {
    this.edit().frozen = { rows, columns: 0 };
  }

  showGridlines(): boolean {
    return this.state.gridlines;
  }

  setShowGridlines(show: boolean): void {
    this.edit().gridlines = show;
  }

  setTabColour(colour: string): void {
    this.edit().tabColour = colour.toUpperCase();
  }

  setVisibility(visibility: Visibility): void {
    this.visibility = visibility;
  }

  addChart(chart: ChartData): void {
    this.edit().charts.push(chart);
  }

  removeChart(name: string): void {
    this.edit().charts = this.state.charts.filter((chart) => chart.name !== name);
  }

  chartChanged(): void {
    this.edit();
  }

  /** @throws RangeError for a header or footer that is longer than Excel takes */
  setPageLayout(layout: PageLayout): void {
    for (const texts of [layout.headers, layout.footers]) {
      if (joinHeader(texts).length > LONGEST_HEADER) {
        throw new RangeError(
          `Excel takes at most ${String(LONGEST_HEADER)} characters in a header or footer.`,
        );
      }
    }
    this.edit().layout = structuredClone(layout);
  }

  setCustomProperty(key: string, value: string): void {
    this.edit().properties.set(key, value);
  }

  deleteCustomProperty(key: string): void {
    this.edit().properties.delete(key);
  }

  /** Charts over a sheet that gets another name draw from it under that name. */
  sourceRenamed(from: string, to: string): void {
    for (const { source } of this.state.charts) {
      if (source.sheet !== from) continue;
      source.sheet = to;
      this.touched = true;
    }
  }

  private stored(row: number, column: number): StoredCell | undefined {
    return this.state.cells.get(row)?.get(column);
  }

  /** An empty cell as its row or column would show it. */
  private fresh(row: number, column: number): StoredCell {
    const lent = lentStyle(this.state, row, column) ?? { style: this.looks.normal, xf: 0 };
    return { content: EMPTY, style: lent.style, xf: lent.xf };
  }

  private put(row: number, column: number, cell: StoredCell): void {
    const state = this.edit();
    this.used = null;
    const cells = state.cells.get(row) ?? new Map<number, StoredCell>();
    const bare = cell.content.value === '' && cell.content.formula === null;
    // An empty cell that looks as it would anyway need not be listed.
    if (bare && cell.style === this.fresh(row, column).style) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size === 0) state.cells.delete(row);
    else state.cells.set(row, cells);
  }

  private edit(): SheetState {
    this.touched = true;
    return this.state;
  }
}
