import type { RangeTarget } from './object';
import type { Session } from '../session';
import { LAST_COLUMN, LAST_ROW } from './address';
import { forEachCell, intersection } from './areas';
import { asOneOf } from './arguments';
import { mustBeEditable } from './guards';
import { unmergeCells } from './merging';
import { restyle } from './restyle';
import { raiseChanged } from './writing';

const PARTS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

const EMPTY = { value: '', formula: null, isError: false };

/**
 * Empties cells, or takes their looks or links away. Cells nobody used are not visited, so that whole rows and
 * columns can be cleared.
 */
export function clearCells(session: Session, { sheet, areas }: RangeTarget, applyTo: unknown): void {
  mustBeEditable(sheet);
  const part = applyTo === null || applyTo === undefined ? 'All' : asOneOf(applyTo, PARTS);
  const used = sheet.usedArea(false);
  // A cell nobody can have given a look to.
  const plain = sheet.style(LAST_ROW, LAST_COLUMN);
  for (const area of areas) {
    if (part === 'All' || part === 'Formats') unmergeCells(sheet, area);
    const within = used === null ? null : intersection(area, used);
    if (within === null) continue;
    if (part !== 'Formats' && part !== 'Contents')
      forEachCell(within, (row, column) => {
        if (sheet.link(row, column) !== null) sheet.setLink(row, column, null);
      });
    if (part === 'All' || part === 'Formats' || part === 'RemoveHyperlinks') {
      if (part !== 'RemoveHyperlinks') restyle(sheet, within, () => plain);
    }
    if (part === 'All' || part === 'Contents') {
      forEachCell(within, (row, column) => {
        sheet.setContent(row, column, EMPTY);
      });
      raiseChanged(session, sheet, area);
    }
  }
}
