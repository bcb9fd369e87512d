/** Range and RangeAreas: one rectangle of cells, or several. */
import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { addressOf, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from './address';
import { cellCount, columnCount, rowCount } from './areas';
import { asOneOf, asRange, asRecord, asWhole } from './arguments';
import { cellPropertiesAnswer, setCellProperties, setLineProperties } from './cell-properties';
import { clearCells } from './clear';
import { copyCells } from './copying';
import { findWhole } from './finding';
import { isHidden, setColumnsHidden } from './lines';
import { linkAnswer, setLink } from './links';
import { mergeCells, unmergeCells } from './merging';
import {
  child,
  method,
  objectMethod,
  property,
  writable,
  type HostObject,
  type Members,
  type RangeTarget,
} from './object';
import { rangeFormatObject } from './range-format';
import { neighbourMembers } from './range-neighbours';
import { valueMembers } from './range-values';
import { formulaAreas, mergedAreas } from './special-areas';

export function rangeObject(session: Session, sheet: SheetModel, area: Area): HostObject {
  const target: RangeTarget = { sheet, areas: [area] };
  return {
    className: 'Range',
    range: target,
    members: {
      rowIndex: property(() => area.top),
      columnIndex: property(() => area.left),
      rowCount: property(() => rowCount(area)),
      columnCount: property(() => columnCount(area)),
      ...sharedMembers(session, target),
      ...valueMembers(session, sheet, area),
      ...neighbourMembers(sheet, area, (next) => rangeObject(session, sheet, next)),
      ...cellMembers(session, sheet, area),
    },
  };
}

export function rangeAreasObject(session: Session, sheet: SheetModel, areas: readonly Area[]): HostObject {
  const target: RangeTarget = { sheet, areas };
  return {
    className: 'RangeAreas',
    range: target,
    members: {
      areaCount: property(() => areas.length, '1.9'),
      areas: child(() => rangesObject(session, target), '1.9'),
      ...sharedMembers(session, target),
    },
  };
}

/** The rectangles of a RangeAreas, one by one. */
function rangesObject(session: Session, { sheet, areas }: RangeTarget): HostObject {
  return {
    className: 'RangeCollection',
    items: () => areas.map((area) => rangeObject(session, sheet, area)),
    members: {
      getCount: method(() => areas.length, '1.9'),
      getItemAt: objectMethod(([index]) => {
        const area = areas[asWhole(index)];
        if (area === undefined) throw breach('item-not-found', `area ${String(index)}`);
        return rangeObject(session, sheet, area);
      }, '1.9'),
    },
  };
}

/** What Range and RangeAreas have in common. */
function sharedMembers(session: Session, target: RangeTarget): Members {
  return {
    address: property(() => addressOf(target)),
    cellCount: property(() => target.areas.reduce((sum, area) => sum + cellCount(area), 0)),
    isEntireColumn: property(() => target.areas.every(isWholeColumns), '1.7'),
    isEntireRow: property(() => target.areas.every(isWholeRows), '1.7'),
    format: child(() => rangeFormatObject(session, target)),
    conditionalFormats: child(
      () => ({
        className: 'ConditionalFormatCollection',
        members: {
          getCount: method(
            () => target.areas.reduce((sum, area) => sum + target.sheet.conditionalFormatCount(area), 0),
            '1.6',
          ),
        },
      }),
      '1.6',
    ),
    clear: method(([applyTo]) => {
      clearCells(session, target, applyTo);
    }),
  };
}

function cellMembers(session: Session, sheet: SheetModel, area: Area): Members {
  const target: RangeTarget = { sheet, areas: [area] };
  const several = (areas: readonly Area[]): HostObject | null =>
    areas.length === 0 ? null : rangeAreasObject(session, sheet, areas);
  return {
    hyperlink: writable(
      () => linkAnswer(session.workbook, sheet, area),
      (value) => {
        setLink(session, target, asRecord(value));
      },
      '1.7',
    ),
    rowHidden: property(() => isHidden(sheet, area, 'row'), '1.2'),
    columnHidden: writable(
      () => isHidden(sheet, area, 'column'),
      (hidden) => {
        setColumnsHidden(sheet, area, hidden);
      },
      '1.2',
    ),
    merge: method(([across]) => {
      mergeCells(sheet, area, across === true);
    }, '1.2'),
    unmerge: method(() => {
      unmergeCells(sheet, area);
    }, '1.2'),
    copyFrom: method(([source, part, skipBlanks, transpose]) => {
      const from = asRange(source);
      const [first] = from?.areas ?? [];
      if (from?.sheet !== sheet || !first || skipBlanks === true || transpose === true) {
        throw breach('host-limit', 'copying other than a range of the same sheet as it stands');
      }
      copyCells(session, sheet, { from: first, to: area }, part);
    }, '1.9'),
    find: objectMethod(
      ([text, criteria]) =>
        rangeObject(session, sheet, findWhole(session.workbook, sheet, area, text, criteria)),
      '1.9',
    ),
    getMergedAreasOrNullObject: objectMethod(() => several(mergedAreas(sheet, area)), '1.13'),
    getSpecialCellsOrNullObject: objectMethod(([kind]) => {
      if (asOneOf(kind, SPECIAL_CELLS) !== 'Formulas')
        throw breach('host-limit', `special cells ${String(kind)}`);
      return several(formulaAreas(sheet, area));
    }, '1.9'),
    select: method(() => {
      if (sheet.visibility !== 'Visible') throw breach('hidden-activate', sheet.name);
      session.select(sheet, area);
    }),
    getCellProperties: method(
      ([wanted]) => cellPropertiesAnswer(session.workbook, sheet, area, asRecord(wanted)),
      '1.9',
    ),
    setCellProperties: method(([data]) => {
      setCellProperties(session, target, data);
    }, '1.9'),
    setRowProperties: method(([data]) => {
      setLineProperties(session, target, data, 'row');
    }, '1.9'),
    setColumnProperties: method(([data]) => {
      setLineProperties(session, target, data, 'column');
    }, '1.9'),
    getEntireRow: objectMethod(() => rangeObject(session, sheet, { ...area, left: 0, right: LAST_COLUMN })),
    getEntireColumn: objectMethod(() => rangeObject(session, sheet, { ...area, top: 0, bottom: LAST_ROW })),
    _ValidateArraySize: method(([rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw breach('array-shape');
    }, '1.3'),
  };
}

/** Kinds of special cells in Excel; the host finds one of them. */
const SPECIAL_CELLS = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
