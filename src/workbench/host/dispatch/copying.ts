import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { columnCount, holds, mapCells, rowCount } from './areas';
import { asOneOf } from './arguments';
import { mustBeEditable, mustNotBeFiltered } from './guards';
import { unmergeCells } from './merging';
import { raiseChanged, raiseFormatChanged } from './writing';

const PARTS = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/**
 * Copies cells within their sheet, from the first cell of `to` on: what they hold, results in place of formulas, or
 * their looks and merged areas.
 */
export function copyCells(
  session: Session,
  sheet: SheetModel,
  { from, to }: { from: Area; to: Area },
  part: unknown,
): void {
  mustBeEditable(sheet);
  const area = {
    ...to,
    bottom: to.top + rowCount(from) - 1,
    right: to.left + columnCount(from) - 1,
  };
  // Excel would fill a larger area with copies side by side.
  if (!holds(area, to)) throw breach('host-limit', 'copying to a larger area');
  const [down, along] = [area.top - from.top, area.left - from.left];
  const each = (visit: (row: number, column: number) => void): void => {
    mapCells(from, visit);
  };
  switch (asOneOf(part, PARTS)) {
    case 'Values': {
      mustNotBeFiltered(sheet, area);
      const contents = mapCells(from, (row, column) => sheet.content(row, column));
      each((row, column) => {
        const { value = '', isError = false } = contents[row - from.top]?.[column - from.left] ?? {};
        sheet.setContent(row + down, column + along, { value, formula: null, isError });
      });
      raiseChanged(session, sheet, area);
      return;
    }
    case 'Formats': {
      const styles = mapCells(from, (row, column) => sheet.style(row, column));
      const merges = sheet.mergesIn(from).filter((merge) => holds(from, merge));
      unmergeCells(sheet, area);
      each((row, column) => {
        const style = styles[row - from.top]?.[column - from.left];
        if (style) sheet.setStyle(row + down, column + along, style);
      });
      for (const { top, left, bottom, right } of merges) {
        sheet.merge({
          top: top + down,
          left: left + along,
          bottom: bottom + down,
          right: right + along,
        });
      }
      raiseFormatChanged(session, { sheet, areas: [area] });
      return;
    }
    default:
      throw breach('host-limit', `copying ${String(part)}`);
  }
}
