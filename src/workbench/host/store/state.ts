/** What one sheet says, as plain data: what the reader makes of its parts, the setters change, and the writer compares. */
import { type Area } from '../../../plan/grid';
import type { CellContent, CellStyle, ChartData, FilterData, LinkData, PageLayout } from '../model';
import { AreaIndex } from './area-index';
import { defaultWidthPoints } from './units';

export const EMPTY: CellContent = { value: '', formula: null, isError: false };

/** A cell that the sheet lists. `xf` is the file's format that it had, or stems from; `style` is how it looks now. */
export interface StoredCell {
  readonly content: CellContent;
  readonly style: CellStyle;
  readonly xf: number;
}

/** A format that a row or column lends to its empty cells. */
export interface LentStyle {
  readonly style: CellStyle;
  readonly xf: number;
}

export interface RowState {
  /** In points; null where the sheet's own height holds. */
  readonly height: number | null;
  /** The height was fitted to the text, and Excel goes on fitting it; else somebody chose it. */
  readonly fitted: boolean;
  readonly hidden: boolean;
  readonly lent: LentStyle | null;
}

/** Neighbouring columns of one width; both ends belong to it. */
export interface ColumnBand {
  readonly first: number;
  readonly last: number;
  /** In points; null where the sheet's own width holds. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly lent: LentStyle | null;
  /** The file's element where it came from one: its outline level and such are kept. */
  readonly rest: Readonly<Record<string, string>>;
}

export interface LinkArea {
  readonly area: Area;
  readonly link: LinkData;
}

export interface SheetState {
  /** By row, then by column. */
  readonly cells: Map<number, Map<number, StoredCell>>;
  readonly rows: Map<number, RowState>;
  /** In order, without overlaps. */
  columns: ColumnBand[];
  readonly merges: AreaIndex<Area>;
  readonly links: AreaIndex<LinkArea>;
  frozen: { rows: number; columns: number };
  gridlines: boolean;
  /** Whether the file opens with it selected, alone or as one of a group. */
  readonly isSelected: boolean;
  /** "#RRGGBB", or "" where the tab has none. */
  tabColour: string;
  isProtected: boolean;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  layout: PageLayout;
  readonly properties: Map<string, string>;
  charts: ChartData[];
  autoFilter: FilterData | null;
  /** One entry a rule: the areas it colours. */
  readonly conditionalFormats: readonly (readonly Area[])[];
}

/** Excel's own page set-up of a new sheet. Margins: 0.75, 0.7 and 0.3 inches. */
export function defaultLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    printArea: null,
    titleRows: null,
    zoom: { horizontalFitToPages: null, verticalFitToPages: null, scale: 100 },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    headers: { left: '', center: '', right: '' },
    footers: { left: '', center: '', right: '' },
    rowBreaks: [],
  };
}

export const mergesOf = (areas: Iterable<Area>): AreaIndex<Area> => new AreaIndex((area) => area, areas);

export const linksOf = (links: Iterable<LinkArea>): AreaIndex<LinkArea> =>
  new AreaIndex(({ area }) => area, links);

export function emptyState(): SheetState {
  return {
    cells: new Map(),
    rows: new Map(),
    columns: [],
    merges: mergesOf([]),
    links: linksOf([]),
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    isSelected: false,
    tabColour: '',
    isProtected: false,
    defaultRowHeight: 15,
    defaultColumnWidth: defaultWidthPoints(8),
    layout: defaultLayout(),
    properties: new Map(),
    charts: [],
    autoFilter: null,
    conditionalFormats: [],
  };
}

/** What a copy of the sheet says: all but the custom properties. Looks are shared, since they are compared by identity. */
export function copyOf(state: SheetState): SheetState {
  return {
    ...state,
    cells: new Map([...state.cells].map(([row, cells]) => [row, new Map(cells)])),
    rows: new Map(state.rows),
    columns: [...state.columns],
    merges: state.merges.copy(),
    links: state.links.copy(),
    frozen: { ...state.frozen },
    isSelected: false,
    layout: structuredClone(state.layout),
    properties: new Map(),
    charts: structuredClone(state.charts),
  };
}

/** The band a column lies in, or null. */
export function bandOf(state: SheetState, column: number): ColumnBand | null {
  return state.columns.find((band) => column >= band.first && column <= band.last) ?? null;
}

/** The format an empty cell shows: its row's, else its column's. */
export function lentStyle(state: SheetState, row: number, column: number): LentStyle | null {
  return state.rows.get(row)?.lent ?? bandOf(state, column)?.lent ?? null;
}

/** Changes one column's band, parted from its neighbours. */
export function changeColumn(
  state: SheetState,
  column: number,
  change: Partial<Pick<ColumnBand, 'width' | 'hidden'>>,
): void {
  const old = bandOf(state, column);
  const rest = state.columns.filter((band) => band !== old);
  const own = { width: null, hidden: false, lent: null, rest: {}, ...old, first: column, last: column };
  if (old && old.first < column) rest.push({ ...old, last: column - 1 });
  if (old && old.last > column) rest.push({ ...old, first: column + 1 });
  rest.push({ ...own, ...change });
  state.columns = rest.sort((a, b) => a.first - b.first);
}

/** What is left of a link when one cell is taken out of its area: the parts above, left, right and below. */
export function linksBeside({ area, link }: LinkArea, row: number, column: number): LinkArea[] {
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: row - 1, right },
    { top: row, left, bottom: row, right: column - 1 },
    { top: row, left: column + 1, bottom: row, right },
    { top: row + 1, left, bottom, right },
  ]
    .filter((part) => part.top <= part.bottom && part.left <= part.right)
    .map((part) => ({ area: part, link }));
}

/** Rows and columns of the cells that the sheet lists within the area. */
export function listedIn(state: SheetState, area: Area): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const height = area.bottom - area.top + 1;
  const rows =
    height > state.cells.size
      ? [...state.cells.keys()].filter((row) => row >= area.top && row <= area.bottom)
      : Array.from({ length: height }, (_, index) => area.top + index);
  for (const row of rows) {
    for (const column of state.cells.get(row)?.keys() ?? []) {
      if (column >= area.left && column <= area.right) found.push([row, column]);
    }
  }
  return found;
}
