/** Goes through the open findings one cell after another, as somebody does who puts the plan right from top to bottom. */
import type { CellRef } from '../grid';
import type { Finding } from '../model';
import { isOpen } from './open';

/** The next cell with something to put right. */
export interface NextProblem {
  /** The one to select. */
  readonly cell: CellRef;
  /** All that is open about the cell, in the checker's order. */
  readonly findings: readonly Finding[];
  /** The place of the first of them among all that are open, from 1. */
  readonly number: number;
  /** How many are open. */
  readonly of: number;
}

/**
 * The first cell with an open finding after the selected one, in the plan's own order: by sheet, row and column. After
 * the last it begins again at the first. What people have set aside is passed over.
 *
 * @param sheetOrder all sheets of the workbook, in tab order
 * @param selected the cell that is selected; null where none is
 * @param selectedFor which cell Excel selects for another: cells that are merged are selected as one
 * @returns null where nothing is open
 */
export function nextProblem(
  findings: readonly Finding[],
  sheetOrder: readonly string[],
  selected: CellRef | null,
  selectedFor: (cell: CellRef) => CellRef = (cell) => cell,
): NextProblem | null {
  const tabs = new Map(sheetOrder.map((name, tab) => [name, tab]));
  const tab = ({ sheet }: CellRef) => tabs.get(sheet) ?? tabs.size;
  const before = (a: CellRef, b: CellRef) => tab(a) - tab(b) || a.row - b.row || a.column - b.column;
  const open = findings
    .filter(isOpen)
    .map((finding) => ({ finding, cell: selectedFor(finding.cell) }))
    .sort((a, b) => before(a.cell, b.cell));
  const after = selected === null ? 0 : open.findIndex(({ cell }) => before(cell, selected) > 0);
  const first = Math.max(after, 0);
  const cell = open[first]?.cell;
  if (cell === undefined) return null;
  return {
    cell,
    findings: open.filter((one) => before(one.cell, cell) === 0).map(({ finding }) => finding),
    number: first + 1,
    of: open.length,
  };
}
