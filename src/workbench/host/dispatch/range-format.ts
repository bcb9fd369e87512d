import { bordersObject } from './borders';
import { forEachCell } from './areas';
import { asBoolean } from './arguments';
import { fitColumns, fitRows } from './fit';
import { mustBeEditable } from './guards';
import { linesOf, setSize, uniform } from './lines';
import { CELL_LOOKS, FILL_LOOKS, FONT_LOOKS, type Look } from './looks';
import { child, method, writable, type HostObject, type Members, type RangeTarget } from './object';
import { isUnbounded, LAST_COLUMN } from './address';
import { restyle } from './restyle';
import type { Session } from '../session';
import { raiseFormatChanged } from './writing';

/** How cells look, and how high and wide their rows and columns are. */
export function rangeFormatObject(session: Session, target: RangeTarget): HostObject {
  const { sheet, areas } = target;
  const standardWidth = (): number => sheet.columnWidth(LAST_COLUMN);
  const columns = (): number[] => areas.flatMap((area) => linesOf(sheet, area, 'column'));
  return {
    className: 'RangeFormat',
    members: {
      ...lookMembers(session, target, CELL_LOOKS),
      fill: child(() => ({
        className: 'RangeFill',
        members: {
          ...lookMembers(session, target, FILL_LOOKS),
          clear: method(() => {
            mustBeEditable(sheet);
            for (const area of areas) restyle(sheet, area, (style) => ({ ...style, fill: null }));
            raiseFormatChanged(session, target);
          }),
        },
      })),
      font: child(() => ({ className: 'RangeFont', members: lookMembers(session, target, FONT_LOOKS) })),
      borders: child(() => bordersObject(target)),
      columnWidth: writable(
        () => uniform(columns().map((column) => sheet.columnWidth(column))),
        (points) => {
          for (const area of areas) setSize(sheet, area, 'column', points);
        },
        '1.2',
      ),
      useStandardWidth: writable(
        () => uniform(columns().map((column) => sheet.columnWidth(column) === standardWidth())),
        (standard) => {
          if (!asBoolean(standard)) return;
          for (const area of areas) setSize(sheet, area, 'column', standardWidth());
        },
        '1.7',
      ),
      rowHeight: writable(
        () =>
          uniform(areas.flatMap((area) => linesOf(sheet, area, 'row')).map((row) => sheet.rowHeight(row))),
        (points) => {
          for (const area of areas) setSize(sheet, area, 'row', points);
        },
        '1.2',
      ),
      autofitRows: method(() => {
        mustBeEditable(sheet);
        for (const area of areas) fitRows(sheet, area);
      }, '1.2'),
      autofitColumns: method(() => {
        mustBeEditable(sheet);
        for (const area of areas) fitColumns(sheet, area);
      }, '1.2'),
    },
  };
}

/** A look that all cells share, else null; setting it gives it to every cell. */
function lookMembers(session: Session, target: RangeTarget, looks: Readonly<Record<string, Look>>): Members {
  const { sheet, areas } = target;
  return Object.fromEntries(
    Object.entries(looks).map(([name, look]) => [
      name,
      {
        kind: 'property',
        since: look.since,
        get: () => {
          if (areas.some(isUnbounded)) return null;
          const values = new Set<unknown>();
          for (const area of areas) {
            forEachCell(area, (row, column) => values.add(look.get(sheet.style(row, column))));
          }
          return uniform(values);
        },
        set: (value: unknown) => {
          mustBeEditable(sheet);
          for (const area of areas) restyle(sheet, area, (style) => look.set(style, value));
          raiseFormatChanged(session, target);
        },
      },
    ]),
  );
}
