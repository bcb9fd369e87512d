import { asText } from './arguments';
import { child, method, objectMethod, property, type HostObject } from './object';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { worksheetsObject } from './worksheets';
import type { Session } from '../session';

/** The object every path starts from. */
export function workbookObject(session: Session): HostObject {
  const { workbook, references } = session;
  return {
    className: 'Workbook',
    members: {
      application: child(applicationObject),
      protection: child(
        () => protectionObject('WorkbookProtection', () => workbook.isStructureProtected, '1.7'),
        '1.7',
      ),
      readOnly: property(() => session.isReadOnly, '1.8'),
      worksheets: child(() => worksheetsObject(session)),
      getSelectedRange: objectMethod(() => {
        const sheet = workbook.activeSheet();
        return rangeObject(session, sheet, session.selection(sheet));
      }),
      getActiveCell: objectMethod(() => {
        const sheet = workbook.activeSheet();
        const { top, left } = session.selection(sheet);
        return rangeObject(session, sheet, { top, left, bottom: top, right: left });
      }, '1.7'),
      _RemoveReference: method(([id]) => {
        references.release(asText(id));
      }),
      _RemoveAllReferences: method(() => {
        references.releaseAll();
      }),
      _GetReferenceCount: method(() => references.size),
    },
  };
}

function applicationObject(): HostObject {
  return {
    className: 'Application',
    // Nothing is drawn here, so there is no drawing to suspend.
    members: { suspendScreenUpdatingUntilNextSync: method(() => null, '1.9') },
  };
}
