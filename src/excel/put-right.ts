/**
 * An Excel batch is no transaction: when a write breaks off, some of its cells may be written. Each is looked at again
 * and gets back what it held. What somebody else has written meanwhile is left as it is.
 */
import type { CellRef } from '../plan/grid';
import { hasArrived, writeEdits, type CellEdit } from './cell-edit';
import { hasSameContent, isSame, readCells, type CellOnSheet, type CellState } from './cell-states';
import { inputBack } from './input-back';
import { patiently, type Patience } from './patiently';
import type { RunExcel } from './run';

/** A cell that may have been written. */
export interface Touched {
  readonly edit: CellEdit;
  /** What it is to hold again. */
  readonly before: CellState;
  /** How the write left it; absent where that is not known. */
  readonly left?: CellState;
}

/** How cells stand after a write that did not go through. */
export interface Aftermath {
  /** They hold something else than before. */
  readonly changed: readonly CellRef[];
  readonly same: readonly CellRef[];
  /** True where something was written and then put back. */
  readonly wasPutBack: boolean;
}

/** Puts the cells right. Null where Excel does not even let us look at them. */
export async function putRight(
  run: RunExcel,
  touched: readonly Touched[],
  { sleep, onWait }: Patience,
): Promise<Aftermath | null> {
  // What was begun is put right even where the user has stopped waiting.
  const patience = { ...(sleep ? { sleep } : {}), ...(onWait ? { onWait } : {}) };
  const look = async () => {
    const cells = touched.map(({ edit }) => edit.cell);
    const states = await patiently(() => run((context) => readCells(context, cells)), patience);
    return touched.map((one, at) => ({ ...one, now: states[at] ?? null }));
  };
  try {
    const ours = (await look()).flatMap((one) => (isOurs(one) ? [one] : []));
    if (ours.length > 0) await writeBack(run, ours);
    const then = await look();
    return {
      changed: then.filter((one) => !isBack(one)).map(({ edit }) => edit.cell),
      same: then.filter(isBack).map(({ edit }) => edit.cell),
      wasPutBack: ours.length > 0,
    };
  } catch {
    return null;
  }
}

interface Found extends Touched {
  /** Null where its sheet is gone. */
  readonly now: CellOnSheet | null;
}

const isBack = ({ before, now }: Found): boolean => now === null || isSame(now, before);

/** True where the cell differs in just what was written: nobody else has been there. */
function isOurs(one: Found): one is Found & { readonly now: CellOnSheet } {
  const { edit, before, left, now } = one;
  if (now === null || isSame(now, before)) return false;
  if (left !== undefined) return isSame(now, left);
  return (
    (hasSameContent(now, before) || hasArrived({ ...edit, fill: now.fill }, now)) &&
    (now.format === before.format || now.format === edit.format) &&
    (now.fill === before.fill || now.fill === edit.fill)
  );
}

/** Whether it went through is seen by looking. */
async function writeBack(
  run: RunExcel,
  ours: readonly (Touched & { readonly now: CellOnSheet })[],
): Promise<void> {
  const back = ours.map(({ before, now }) => ({ edit: editBack(before, now), read: now }));
  try {
    await writeEdits(run, back);
  } catch {
    return;
  }
}

/** What gives the cell back all in which it differs. */
function editBack(before: CellState, now: CellState): CellEdit {
  return {
    cell: before.cell,
    ...(before.format === now.format ? {} : { format: before.format }),
    ...(hasSameContent(before, now) ? {} : { input: inputBack(before) }),
    ...(before.fill === now.fill ? {} : { fill: before.fill }),
  };
}
