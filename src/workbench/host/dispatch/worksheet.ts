import type { SheetModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { LAST_COLUMN, LAST_ROW, parseAddress, parseAddresses, WHOLE_SHEET } from './address';
import { asBoolean, asOneOf, asText, asWhole } from './arguments';
import { autoFilterObject } from './auto-filter';
import { chartsObject } from './charts';
import { colourOf } from './colours';
import { customPropertiesObject } from './custom-properties';
import { eventMembers } from './event-members';
import { freezePanesObject } from './freeze-panes';
import { mustHaveOpenStructure } from './guards';
import { child, method, objectMethod, property, writable, type HostObject, type Members } from './object';
import { protectionObject } from './protection';
import { pageBreaksObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { rangeAreasObject, rangeObject } from './range';
import { checkSheetName, copyName } from './sheet-names';

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** One sheet. */
export function worksheetObject(session: Session, sheet: SheetModel): HostObject {
  return {
    className: 'Worksheet',
    identity: { Id: sheet.id },
    members: {
      ...ownMembers(session, sheet),
      ...cellMembers(session, sheet),
      ...partMembers(session, sheet),
      ...eventMembers(session.events, sheet.id, {
        dataChanged: '1.7',
        activated: '1.7',
        selectionChanged: '1.7',
        formatChanged: '1.9',
      }),
    },
  };
}

function ownMembers(session: Session, sheet: SheetModel): Members {
  const { workbook } = session;
  return {
    id: property(() => sheet.id),
    name: writable(
      () => sheet.name,
      (name) => {
        mustHaveOpenStructure(workbook);
        checkSheetName(asText(name), workbook, sheet);
        workbook.renameSheet(sheet, asText(name));
      },
    ),
    position: writable(
      () => workbook.sheets().indexOf(sheet),
      (position) => {
        mustHaveOpenStructure(workbook);
        const wanted = asWhole(position);
        if (wanted >= workbook.sheets().length)
          throw breach('argument-invalid', `position ${String(wanted)}`);
        workbook.moveSheet(sheet, wanted);
      },
    ),
    visibility: writable(
      () => sheet.visibility,
      (visibility) => {
        mustHaveOpenStructure(workbook);
        const wanted = asOneOf(visibility, VISIBILITIES);
        if (wanted !== 'Visible') mustNotBeLastVisible(session, sheet);
        sheet.setVisibility(wanted);
      },
    ),
    tabColor: writable(
      () => sheet.tabColour,
      (colour) => {
        sheet.setTabColour(colour === '' ? '' : colourOf(colour));
      },
      '1.7',
    ),
    showGridlines: property(() => sheet.showGridlines(), '1.8'),
    // The client loads `showGridlines` and sets `gridlines`.
    gridlines: writable(
      () => sheet.showGridlines(),
      (show) => {
        sheet.setShowGridlines(asBoolean(show));
      },
      '1.8',
    ),
    copy: objectMethod(([position]) => {
      mustHaveOpenStructure(workbook);
      const where = asOneOf(position ?? 'None', ['None', 'Beginning', 'End', 'Before', 'After']);
      if (where === 'Before' || where === 'After') throw breach('host-limit', `copy ${where}`);
      const copy = workbook.copySheet(sheet, copyName(workbook, sheet));
      if (where === 'Beginning') workbook.moveSheet(copy, 0);
      session.events.raise('added', copy.id, {});
      return worksheetObject(session, copy);
    }, '1.7'),
    activate: method(() => {
      if (sheet.visibility !== 'Visible') throw breach('hidden-activate', sheet.name);
      session.activate(sheet);
    }),
    delete: method(() => {
      mustHaveOpenStructure(workbook);
      if (sheet.visibility === 'VeryHidden') throw breach('very-hidden-delete', sheet.name);
      mustNotBeLastVisible(session, sheet);
      workbook.deleteSheet(sheet);
      session.events.raise('deleted', sheet.id, {});
    }),
  };
}

function cellMembers(session: Session, sheet: SheetModel): Members {
  const used = (valuesOnly: unknown): HostObject | null => {
    const area = sheet.usedArea(valuesOnly === true);
    return area === null ? null : rangeObject(session, sheet, area);
  };
  return {
    getRange: objectMethod(([address]) =>
      rangeObject(
        session,
        sheet,
        address === null || address === undefined ? WHOLE_SHEET : parseAddress(asText(address), sheet.name),
      ),
    ),
    getRangeByIndexes: objectMethod(([row, column, rows, columns]) => {
      const [top, left] = [asWhole(row), asWhole(column)];
      const [bottom, right] = [top + asWhole(rows, 1) - 1, left + asWhole(columns, 1) - 1];
      if (bottom > LAST_ROW || right > LAST_COLUMN) throw breach('address-invalid', 'beyond the sheet');
      return rangeObject(session, sheet, { top, left, bottom, right });
    }, '1.7'),
    getRanges: objectMethod(
      ([address]) =>
        rangeAreasObject(
          session,
          sheet,
          address === null || address === undefined
            ? [WHOLE_SHEET]
            : parseAddresses(asText(address), sheet.name),
        ),
      '1.9',
    ),
    getCell: objectMethod(([row, column]) => {
      const [top, left] = [asWhole(row), asWhole(column)];
      if (top > LAST_ROW || left > LAST_COLUMN) throw breach('address-invalid', 'beyond the sheet');
      return rangeObject(session, sheet, { top, left, bottom: top, right: left });
    }),
    getUsedRange: objectMethod(([valuesOnly]) => used(valuesOnly) ?? rangeObject(session, sheet, FIRST_CELL)),
    getUsedRangeOrNullObject: objectMethod(([valuesOnly]) => used(valuesOnly), '1.4'),
  };
}

function partMembers(session: Session, sheet: SheetModel): Members {
  return {
    autoFilter: child(() => autoFilterObject(session, sheet), '1.9'),
    charts: child(() => chartsObject(session, sheet)),
    customProperties: child(() => customPropertiesObject(sheet), '1.12'),
    freezePanes: child(() => freezePanesObject(session, sheet), '1.7'),
    horizontalPageBreaks: child(() => pageBreaksObject(session, sheet), '1.9'),
    pageLayout: child(() => pageLayoutObject(session, sheet), '1.9'),
    protection: child(() => protectionObject('WorksheetProtection', () => sheet.isProtected, '1.2'), '1.2'),
  };
}

function mustNotBeLastVisible({ workbook }: Session, sheet: SheetModel): void {
  const visible = workbook.sheets().filter((each) => each.visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet) throw breach('last-visible-sheet', sheet.name);
}
