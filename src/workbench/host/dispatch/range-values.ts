/** What the cells of a range hold: values, formulas, text, number formats. */
import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { isUnbounded } from './address';
import { cellCount, mapCells } from './areas';
import { mustBeEditable } from './guards';
import { property, writable, type Members } from './object';
import { restyle } from './restyle';
import { asText } from './arguments';
import { forEachInput } from './input';
import { valueType } from './value-type';
import { raiseFormatChanged, writeCells } from './writing';

/** Most cells that can be read at once. */
const MOST_CELLS = 5_000_000;

export function valueMembers(session: Session, sheet: SheetModel, area: Area): Members {
  const read = (cell: (row: number, column: number) => unknown): unknown => {
    if (isUnbounded(area)) return null;
    if (cellCount(area) > MOST_CELLS) throw breach('range-limit');
    return mapCells(area, cell);
  };
  const write = (input: unknown): void => {
    writeCells(session, sheet, area, input);
  };
  return {
    values: writable(() => read((row, column) => sheet.content(row, column).value), write),
    formulas: writable(
      () =>
        read((row, column) => {
          const { formula, value } = sheet.content(row, column);
          return formula ?? value;
        }),
      write,
    ),
    text: property(() =>
      read((row, column) => session.workbook.display(sheet.content(row, column), sheet.style(row, column))),
    ),
    valueTypes: property(() => read((row, column) => valueType(sheet.content(row, column)))),
    numberFormat: writable(
      () => read((row, column) => sheet.style(row, column).numberFormat),
      (input) => {
        mustBeEditable(sheet);
        forEachInput(area, input, (row, column, format) => {
          const numberFormat = asText(format) === '' ? 'General' : asText(format);
          restyle(sheet, { top: row, left: column, bottom: row, right: column }, (style) => ({
            ...style,
            numberFormat,
          }));
        });
        raiseFormatChanged(session, { sheet, areas: [area] });
      },
    ),
  };
}
