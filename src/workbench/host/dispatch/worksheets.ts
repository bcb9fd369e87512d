import type { SheetModel } from '../model';
import type { Session } from '../session';
import { asText } from './arguments';
import { eventMembers } from './event-members';
import { mustHaveOpenStructure } from './guards';
import { method, objectMethod, type HostObject } from './object';
import { checkSheetName, findSheet, nextSheetName } from './sheet-names';
import { worksheetObject } from './worksheet';
import { WORKBOOK_TARGET } from '../events';

/** The sheets of the workbook, in tab order. */
export function worksheetsObject(session: Session): HostObject {
  const { workbook } = session;
  const find = (key: unknown): HostObject | null => {
    const sheet = findSheet(workbook, asText(key));
    return sheet === null ? null : worksheetObject(session, sheet);
  };
  return {
    className: 'WorksheetCollection',
    items: () => workbook.sheets().map((sheet) => worksheetObject(session, sheet)),
    indexer: find,
    members: {
      getItemOrNullObject: objectMethod(([key]) => find(key), '1.4'),
      add: objectMethod(([name]) => worksheetObject(session, addSheet(session, name))),
      getActiveWorksheet: objectMethod(() => worksheetObject(session, workbook.activeSheet())),
      getCount: method(([visibleOnly]) => {
        const sheets = workbook.sheets();
        return (visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets)
          .length;
      }, '1.4'),
      ...eventMembers(session.events, WORKBOOK_TARGET, {
        dataChanged: '1.9',
        selectionChanged: '1.9',
        formatChanged: '1.9',
        activated: '1.7',
        added: '1.7',
        deleted: '1.7',
      }),
    },
  };
}

function addSheet(session: Session, wanted: unknown): SheetModel {
  const { workbook } = session;
  mustHaveOpenStructure(workbook);
  const name =
    wanted === null || wanted === undefined || wanted === '' ? nextSheetName(workbook) : asText(wanted);
  checkSheetName(name, workbook, null);
  const sheet = workbook.addSheet(name);
  session.events.raise('added', sheet.id, {});
  return sheet;
}
