import type { SheetModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { parseAddress } from './address';
import { asRange, asText, asWhole } from './arguments';
import { method, objectMethod, property, type HostObject } from './object';
import { rangeObject } from './range';

/** The rows a page begins with. */
export function pageBreaksObject(session: Session, sheet: SheetModel): HostObject {
  const rows = (): readonly number[] => [...sheet.pageLayout().rowBreaks].sort((a, b) => a - b);
  const setRows = (wanted: readonly number[]): void => {
    sheet.setPageLayout({ ...sheet.pageLayout(), rowBreaks: [...new Set(wanted)].sort((a, b) => a - b) });
  };
  const breakObject = (row: number): HostObject => ({
    className: 'PageBreak',
    identity: { _Id: String(row) },
    members: {
      rowIndex: property(() => row, '1.9'),
      columnIndex: property(() => 0, '1.9'),
      delete: method(() => {
        setRows(rows().filter((each) => each !== row));
      }, '1.9'),
      getCellAfterBreak: objectMethod(
        () => rangeObject(session, sheet, { top: row, left: 0, bottom: row, right: 0 }),
        '1.9',
      ),
    },
  });
  return {
    className: 'PageBreakCollection',
    items: () => rows().map(breakObject),
    indexer: (id) => {
      const row = Number(id);
      return rows().includes(row) ? breakObject(row) : null;
    },
    members: {
      add: objectMethod(([place]) => {
        const row = asRange(place)?.areas[0]?.top ?? parseAddress(asText(place), sheet.name).top;
        // Nothing is above the first row to break from.
        if (asWhole(row) === 0) throw breach('argument-invalid', 'a page break above the first row');
        setRows([...rows(), row]);
        return breakObject(row);
      }, '1.9'),
      getCount: method(() => rows().length, '1.9'),
      removePageBreaks: method(() => {
        setRows([]);
      }, '1.9'),
    },
  };
}
