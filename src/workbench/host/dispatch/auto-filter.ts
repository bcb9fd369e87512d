import type { SheetModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { asRange } from './arguments';
import { mustBeEditable } from './guards';
import { method, objectMethod, property, type HostObject } from './object';
import { rangeObject } from './range';

const SINCE = '1.9';

/** The filter buttons over a header row. Criteria are a person's: they can be cleared here, not set. */
export function autoFilterObject(session: Session, sheet: SheetModel): HostObject {
  return {
    className: 'AutoFilter',
    members: {
      enabled: property(() => sheet.autoFilter() !== null, SINCE),
      isDataFiltered: property(() => sheet.autoFilter()?.isFiltered ?? false, SINCE),
      getRangeOrNullObject: objectMethod(() => {
        const filter = sheet.autoFilter();
        return filter === null ? null : rangeObject(session, sheet, filter.area);
      }, SINCE),
      apply: method(([range, column, criteria]) => {
        mustBeEditable(sheet);
        const areas = asRange(range)?.areas ?? [];
        const [area] = areas;
        if (area === undefined || areas.length > 1)
          throw breach('argument-invalid', 'not one range to filter');
        const isPlain = (column ?? null) === null && (criteria ?? null) === null;
        if (!isPlain || sheet.autoFilter() !== null) {
          throw breach('host-limit', 'criteria, or a filter in the place of another');
        }
        sheet.setAutoFilter(area);
      }, SINCE),
      clearCriteria: method(() => {
        mustBeEditable(sheet);
        const filter = sheet.autoFilter();
        if (filter?.isFiltered) sheet.setAutoFilter(filter.area);
      }, SINCE),
      remove: method(() => {
        mustBeEditable(sheet);
        if (sheet.autoFilter() !== null) sheet.setAutoFilter(null);
      }, SINCE),
    },
  };
}
