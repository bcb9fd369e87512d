import type { DoneChange } from '../plan/changes';
import type { CellOnSheet } from './cell-states';
import { backTo, edit, type Edit } from './edits';
import { changedMeanwhile } from './not-changed';
import type { Patience } from './patiently';
import type { RunExcel } from './run';

/**
 * Gives the cell back what it held before a change: value, number format and fill, as far as the change touched them.
 *
 * @throws MonitorError `changedMeanwhile` where somebody has changed the cell since; nothing is written then
 */
export async function putBack(run: RunExcel, done: DoneChange, patience: Patience = {}): Promise<void> {
  await edit(run, [done.cell], (states) => states.map((now) => editBack(done, now)), patience);
}

function editBack({ cell, before, after, changed }: DoneChange, now: CellOnSheet): Edit {
  const isAsLeft =
    (!changed.content || now.text === after.text) && (!changed.fill || now.fill === after.fill);
  if (!isAsLeft) throw changedMeanwhile(cell, now);
  const { format, value, fill } = before;
  return backTo(
    { cell, ...before },
    {
      cell,
      ...(format === now.format ? {} : { format }),
      ...(changed.content ? { input: value } : {}),
      ...(changed.fill ? { fill } : {}),
      hasArrived: () => true,
    },
  );
}
