import type { SheetModel } from '../model';
import type { Session } from '../session';
import { LAST_COLUMN } from './address';
import { asWhole } from './arguments';
import { method, objectMethod, type HostObject } from './object';
import { rangeObject } from './range';

/** The rows that stay in view. */
export function freezePanesObject(session: Session, sheet: SheetModel): HostObject {
  return {
    className: 'WorksheetFreezePanes',
    members: {
      freezeRows: method(([count]) => {
        sheet.setFrozenRows(count === null || count === undefined ? 1 : asWhole(count, 1));
      }, '1.7'),
      unfreeze: method(() => {
        sheet.setFrozenRows(0);
      }, '1.7'),
      getLocationOrNullObject: objectMethod(() => {
        const rows = sheet.frozenRows();
        return rows === 0
          ? null
          : rangeObject(session, sheet, { top: 0, left: 0, bottom: rows - 1, right: LAST_COLUMN });
      }, '1.7'),
    },
  };
}
