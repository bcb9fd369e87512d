/**
 * The only code that writes cells of the plan. Each cell is looked at before it is written, in the request that writes
 * it, and after it: what somebody else wrote meanwhile is never lost, and what did not arrive as meant is put back.
 */
import { besideWith, isSameRow } from '../plan/changes';
import type { CellRef } from '../plan/grid';
import { hasArrived, writeEdits, type CellEdit, type ToWrite, type Written } from './cell-edit';
import { isSame, readCells, type CellOnSheet } from './cell-states';
import { changedMeanwhile, gone, notAsMeant, refusal, rowsMoved, writeFailed } from './not-changed';
import { patiently, type Patience } from './patiently';
import { putRight } from './put-right';
import type { RunExcel } from './run';

/** What was wanted of a cell, the cell as it was read for that, and right before and after it was written. */
export interface Edited<T> extends Written, Pick<ToWrite, 'read'> {
  readonly of: T;
}

/**
 * Reads the cells, has edits made from what they hold, writes these and reads them back.
 *
 * @param editOf makes the edit of one cell; throws where it is not to be written, and then none is
 * @returns each of `wanted` with its cell before and after
 * @throws MonitorError which says what was changed and what not
 */
export async function editCells<T extends { readonly cell: CellRef }>(
  run: RunExcel,
  wanted: readonly T[],
  editOf: (one: T, now: CellOnSheet) => CellEdit,
  patience: Patience,
): Promise<Edited<T>[]> {
  const cells = wanted.map(({ cell }) => cell);
  const states = await patiently(() => run((context) => readCells(context, cells)), patience);
  const edits = wanted.map((of, at) => {
    const read = mayBeWritten(of.cell, states[at]);
    return { of, read, edit: editOf(of, read) };
  });
  let written: Written[];
  try {
    written = await writeEdits(run, edits);
  } catch (reason) {
    const touched = edits.map(({ edit, read }) => ({ edit, before: read }));
    throw writeFailed(reason, cells, await putRight(run, touched, patience));
  }
  const done = edits.flatMap((one, at) => (written[at] ? [{ ...one, ...written[at] }] : []));
  const changed = done.map(({ edit: { cell }, before, after }) => ({
    cell,
    texts: [before.text, after.text],
  }));
  const problem = done.map((one) => problemOf(one, changed)).find((one) => one !== null);
  if (problem) {
    // What stood there when it was written is what has to stand there again: it may be somebody else's.
    const touched = done.map(({ edit, before, after }) => ({ edit, before, left: after }));
    throw writeFailed(problem, cells, await putRight(run, touched, patience));
  }
  return done;
}

function mayBeWritten(cell: CellRef, now: CellOnSheet | null | undefined): CellOnSheet {
  if (!now) throw gone(cell);
  const refused = refusal(now);
  if (refused !== null) throw refused;
  return now;
}

function problemOf(
  { edit, read, before, beside, after }: ToWrite & Written,
  changed: Parameters<typeof besideWith>[2],
) {
  if (!isSame(before, read)) return changedMeanwhile(before);
  if (!isSameRow(besideWith(read.beside, edit.cell, changed), beside)) return rowsMoved(before);
  return hasArrived(edit, after) ? null : notAsMeant(edit.cell);
}
