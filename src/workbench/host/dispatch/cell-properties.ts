/** getCellProperties and setCellProperties: the looks of each cell in one call. Their names are camelCase throughout. */
import type { Area } from '../../../plan/grid';
import type { CellStyle, SheetModel, WorkbookModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { addressOf, isUnbounded } from './address';
import { columnCount, mapCells, rowCount } from './areas';
import { asRecord } from './arguments';
import { mustBeEditable } from './guards';
import { setColumnsHidden, setSize } from './lines';
import { linkAnswer, setLink } from './links';
import { CELL_LOOKS, FILL_LOOKS, FONT_LOOKS, type Look } from './looks';
import type { RangeTarget } from './object';
import { restyle } from './restyle';
import { raiseFormatChanged } from './writing';

type Wanted = Readonly<Record<string, unknown>>;

/** @param wanted which properties, as `{ format: { fill: { color: true } } }` */
export function cellPropertiesAnswer(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  wanted: Wanted,
): unknown {
  if (isUnbounded(area)) throw breach('unbounded-write', 'the properties of whole rows or columns');
  return mapCells(area, (row, column) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    const answer: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(wanted)) {
      if (value === false || value === undefined) continue;
      if (name === 'address') answer[name] = addressOf({ sheet, areas: [cell] });
      else if (name === 'hyperlink') answer[name] = linkAnswer(workbook, sheet, cell);
      else if (name === 'format') answer[name] = formatAnswer(sheet.style(row, column), asRecord(value));
      else throw breach('host-limit', `getCellProperties ${name}`);
    }
    return answer;
  });
}

function formatAnswer(style: CellStyle, wanted: Wanted): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, value]) => {
      const group = GROUPS[name];
      if (group !== undefined) {
        const parts = Object.keys(asRecord(value)).map((part) => [part, look(group, part).get(style)]);
        return [name, Object.fromEntries(parts)];
      }
      return [name, look(CELL_LOOKS, name).get(style)];
    }),
  );
}

/** @param data rows of cells in the shape of the range; an empty object leaves its cell alone */
export function setCellProperties(session: Session, { sheet, areas }: RangeTarget, data: unknown): void {
  const [area] = areas;
  if (area === undefined) return;
  mustBeEditable(sheet);
  if (isUnbounded(area)) throw breach('unbounded-write');
  const rows = arrayOf(data, rowCount(area)).map((row) => arrayOf(row, columnCount(area)));
  rows.forEach((row, down) => {
    row.forEach((properties, along) => {
      if (properties === null) return;
      const [top, left] = [area.top + down, area.left + along];
      const cell: RangeTarget = { sheet, areas: [{ top, left, bottom: top, right: left }] };
      applyProperties(session, cell, asRecord(properties), null);
    });
  });
  raiseFormatChanged(session, { sheet, areas: [area] });
}

/** setRowProperties and setColumnProperties: @param data an entry for each row or column of the range */
export function setLineProperties(
  session: Session,
  { sheet, areas }: RangeTarget,
  data: unknown,
  line: 'row' | 'column',
): void {
  const [area] = areas;
  if (area === undefined) return;
  mustBeEditable(sheet);
  const count = line === 'row' ? rowCount(area) : columnCount(area);
  arrayOf(data, count).forEach((properties, index) => {
    if (properties === null) return;
    const at = (line === 'row' ? area.top : area.left) + index;
    const part = line === 'row' ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
    applyProperties(session, { sheet, areas: [part] }, asRecord(properties), line);
  });
}

function applyProperties(
  session: Session,
  target: RangeTarget,
  properties: Wanted,
  line: 'row' | 'column' | null,
): void {
  const { sheet, areas } = target;
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'hyperlink') setLink(session, target, asRecord(value));
    else if (name === 'columnHidden' && line === 'column') {
      for (const area of areas) setColumnsHidden(sheet, area, value);
    } else if (name === 'format') {
      for (const [part, wanted] of Object.entries(asRecord(value))) {
        const isSize = part === (line === 'row' ? 'rowHeight' : 'columnWidth');
        for (const area of areas) {
          if (line !== null && isSize) setSize(sheet, area, line, wanted);
          else restyle(sheet, area, (style) => withLook(style, part, wanted));
        }
      }
    } else throw breach('host-limit', `property ${name}`);
  }
}

const GROUPS: Readonly<Record<string, Readonly<Record<string, Look>>>> = {
  fill: FILL_LOOKS,
  font: FONT_LOOKS,
};

function withLook(style: CellStyle, name: string, value: unknown): CellStyle {
  const group = GROUPS[name];
  if (group === undefined) return look(CELL_LOOKS, name).set(style, value);
  return Object.entries(asRecord(value)).reduce(
    (looks, [part, wanted]) => look(group, part).set(looks, wanted),
    style,
  );
}

function look(looks: Readonly<Record<string, Look>>, name: string): Look {
  const found = Object.hasOwn(looks, name) ? looks[name] : undefined;
  if (found === undefined) throw breach('host-limit', `cell property ${name}`);
  return found;
}

function arrayOf(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw breach('array-shape');
  return value;
}
