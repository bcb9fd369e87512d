/** All that a workbook's model holds, sheet by sheet, so that before and after can be compared. */
import { areaName, cellName } from '../../../src/plan/grid';
import type { CellStyle, SheetModel, WorkbookModel } from '../../../src/workbench/host/model';

/** What a sheet holds, each with its place as the name: "D16", "row 3", "page". */
export type SheetState = ReadonlyMap<string, string>;

/** The sheets in their order, by name. */
export type BookState = ReadonlyMap<string, SheetState>;

/** True for a sheet that Plan Monitor has marked as its own. */
export function isOurs(sheet: SheetModel): boolean {
  return sheet.customProperties().has('planMonitor');
}

export function stateOf(workbook: WorkbookModel, wanted: (sheet: SheetModel) => boolean): BookState {
  return new Map(
    workbook
      .sheets()
      .filter(wanted)
      .map((sheet) => [sheet.name, sheetState(sheet)]),
  );
}

function sheetState(sheet: SheetModel): SheetState {
  const state = new Map<string, string>();
  const add = (name: string, value: unknown) => {
    state.set(name, JSON.stringify(value));
  };
  const used = sheet.usedArea(false);
  add('used', used && areaName(used));
  for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
    add(`row ${String(row + 1)}`, [sheet.rowHeight(row), sheet.isRowHidden(row)]);
    for (let column = 0; column <= (used?.right ?? -1); column += 1) {
      const { value, formula, isError } = sheet.content(row, column);
      const link = sheet.link(row, column);
      const look = lookOf(sheet.style(row, column));
      state.set(
        cellName({ row, column }),
        `${typeof value} ${String(value)}|${formula ?? ''}|${String(isError)}|${look}|${link ? JSON.stringify(link) : ''}`,
      );
    }
  }
  for (let column = 0; column <= (used?.right ?? -1); column += 1) {
    add(`column ${String(column)}`, [sheet.columnWidth(column), sheet.isColumnHidden(column)]);
  }
  add('merges', sheet.merges().map(areaName).sort());
  add('page', sheet.pageLayout());
  add(
    'charts',
    sheet.charts().map((chart) => ({ ...chart, extras: [...chart.extras].sort() })),
  );
  add('properties', [...sheet.customProperties()].sort());
  add('filter', sheet.autoFilter());
  add('conditional', used && sheet.conditionalFormatCount(used));
  add('sheet', [
    sheet.visibility,
    sheet.isProtected,
    sheet.tabColour,
    sheet.frozenRows(),
    sheet.showGridlines(),
  ]);
  return state;
}

const looks = new WeakMap<CellStyle, string>();

function lookOf(style: CellStyle): string {
  const known = looks.get(style) ?? JSON.stringify(style);
  looks.set(style, known);
  return known;
}

/** "Plan!D16" for each place that is not the same; a sheet that came, went or changed its place by its name. */
export function differences(before: BookState, after: BookState): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const order = [...after.keys()].filter((name) => before.has(name));
  const isOrderly = order.join('/') === [...before.keys()].filter((name) => after.has(name)).join('/');
  return [
    ...(isOrderly ? [] : ['the order of the sheets']),
    ...names.flatMap((name) => {
      const [was, is] = [before.get(name), after.get(name)];
      if (!was || !is) return [name];
      const places = [...new Set([...was.keys(), ...is.keys()])];
      return places.filter((place) => was.get(place) !== is.get(place)).map((place) => `${name}!${place}`);
    }),
  ];
}
