import { isSameRow, type DoneChange } from '../plan/changes';
import { address } from '../plan/grid';
import type { CellEdit } from './cell-edit';
import type { CellOnSheet, CellState } from './cell-states';
import { editCells } from './edit-cells';
import { inputBack } from './input-back';
import { changedSince, rowsMoved } from './not-changed';
import type { Patience } from './patiently';
import type { RunExcel } from './run';

/**
 * Gives cells back what they held before changes of ours: value, number format and fill, as far as the change touched
 * them. A cell that somebody has put back already, as with Excel's own undo, is left as it is.
 *
 * @param done one change, or several, the latest first; those of one cell go back one after the other
 * @throws MonitorError `changedMeanwhile` where somebody has changed a cell since; none of the cells is written then
 */
export async function putBack(
  run: RunExcel,
  done: DoneChange | readonly DoneChange[],
  patience: Patience = {},
): Promise<void> {
  const all = [done].flat();
  const cells = all.map(({ cell }) => address(cell));
  const first = all.filter((_, at) => cells.indexOf(cells[at] ?? '') === at);
  if (first.length === 0) return;
  await editCells(run, first, editBack, patience);
  await putBack(
    run,
    all.filter((one) => !first.includes(one)),
    patience,
  );
}

function editBack({ cell, before, after, changed, beside = [] }: DoneChange, now: CellOnSheet): CellEdit {
  if (!isSameRow(beside, now.beside)) throw rowsMoved(now);
  if (isAsBefore(now, before, changed)) return { cell };
  const isAsLeft =
    (!changed.content || now.text === after.text) && (!changed.fill || now.fill === after.fill);
  if (!isAsLeft) throw changedSince(now);
  const holds = (then: CellState) =>
    then.value === before.value && then.isError === before.isError && then.format === before.format;
  return {
    cell,
    ...(changed.content && now.format !== before.format ? { format: before.format } : {}),
    ...(changed.content ? { input: inputBack(before), holds } : {}),
    ...(changed.fill ? { fill: before.fill } : {}),
  };
}

function isAsBefore(now: CellState, before: DoneChange['before'], changed: DoneChange['changed']): boolean {
  const hasContent = now.value === before.value && now.isError === before.isError && now.formula === null;
  return (!changed.content || hasContent) && (!changed.fill || now.fill === before.fill);
}
