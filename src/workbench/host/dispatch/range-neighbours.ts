/** Ranges found from another: a cell or row of it, one beside it, one that spans both. */
import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';
import { breach } from '../rules';
import { LAST_COLUMN, LAST_ROW } from './address';
import { columnCount, intersection, rowCount, span } from './areas';
import { asNumber, asRange, asText, asWhole } from './arguments';
import { parseAddress } from './address';
import { objectMethod, type HostObject, type Members } from './object';
import { valuedArea } from './special-areas';

/** @param make the range object of an area of the same sheet */
export function neighbourMembers(sheet: SheetModel, area: Area, make: (area: Area) => HostObject): Members {
  const other = (value: unknown): Area => {
    const range = asRange(value);
    if (range === null) return parseAddress(asText(value), sheet.name);
    const [first] = range.areas;
    if (range.sheet !== sheet || first === undefined)
      throw breach('address-invalid', 'a range of another sheet');
    return first;
  };
  const common = (value: unknown): HostObject | null => {
    const shared = intersection(area, other(value));
    return shared === null ? null : make(shared);
  };
  return {
    getCell: objectMethod(([row, column]) => {
      const [top, left] = [area.top + asWhole(row), area.left + asWhole(column)];
      return make(inSheet({ top, left, bottom: top, right: left }));
    }),
    getRow: objectMethod(([row]) => {
      if (asWhole(row) >= rowCount(area)) throw breach('argument-invalid', `row ${String(row)}`);
      return make({ ...area, top: area.top + asWhole(row), bottom: area.top + asWhole(row) });
    }),
    getColumn: objectMethod(([column]) => {
      if (asWhole(column) >= columnCount(area)) throw breach('argument-invalid', `column ${String(column)}`);
      return make({ ...area, left: area.left + asWhole(column), right: area.left + asWhole(column) });
    }),
    getLastRow: objectMethod(() => make({ ...area, top: area.bottom })),
    getLastColumn: objectMethod(() => make({ ...area, left: area.right })),
    getLastCell: objectMethod(() => make({ ...area, top: area.bottom, left: area.right })),
    getBoundingRect: objectMethod(([value]) => make(span(area, other(value)))),
    getIntersectionOrNullObject: objectMethod(([value]) => common(value), '1.4'),
    getResizedRange: objectMethod(
      ([rows, columns]) =>
        make(
          inSheet({
            ...area,
            bottom: area.bottom + asNumber(rows),
            right: area.right + asNumber(columns),
          }),
        ),
      '1.3',
    ),
    getOffsetRange: objectMethod(([rows, columns]) => {
      const [down, along] = [asNumber(rows), asNumber(columns)];
      return make(
        inSheet({
          top: area.top + down,
          left: area.left + along,
          bottom: area.bottom + down,
          right: area.right + along,
        }),
      );
    }),
    getUsedRangeOrNullObject: objectMethod(([valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true);
      const shared = used === null ? null : intersection(area, used);
      const found = shared !== null && valuesOnly === true ? valuedArea(sheet, shared) : shared;
      return found === null ? null : make(found);
    }, '1.4'),
  };
}

function inSheet(area: Area): Area {
  const isIn =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!isIn) throw breach('address-invalid', 'beyond the sheet');
  return area;
}
