/** What people are told where cells of the plan were not changed as they asked. */
import { cellName, type CellRef } from '../plan/grid';
import type { CellOnSheet, CellState } from './cell-states';
import { explain, MonitorError, UNTOUCHED } from './errors';
import type { Aftermath } from './put-right';

const READ_AGAIN = 'Read the plan again, then look whether the change is still wanted.';

/** "D16 of “Plan”". */
function told({ sheet, ...cell }: CellRef): string {
  return `${cellName(cell)} of “${sheet}”`;
}

/** "D16 and D18 of “Plan”, C2 of “Other”". */
function toldAll(cells: readonly CellRef[]): string {
  return sheetsOf(cells)
    .map((sheet) => {
      const names = cells.filter((cell) => cell.sheet === sheet).map(cellName);
      return `${names.join(', ')} of “${sheet}”`;
    })
    .join('; ');
}

function sheetsOf(cells: readonly CellRef[]): readonly string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))];
}

/** What the cell shows, short enough for a sentence. */
function shows(text: string): string {
  if (text === '') return 'it is empty now';
  return `it now shows “${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
}

/** The cell is not as the reading knows it. */
export function changedMeanwhile(now: CellState): MonitorError {
  return changed(now, 'the plan was read', READ_AGAIN);
}

/** The cell is not as our change left it. */
export function changedSince(now: CellState): MonitorError {
  return changed(
    now,
    'Plan Monitor changed it',
    'Look at the cell, and change it by hand where it is wrong.',
  );
}

function changed({ cell, text }: CellState, since: string, next: string): MonitorError {
  return new MonitorError({
    kind: 'changedMeanwhile',
    what: `Somebody has changed ${told(cell)} since ${since}: ${shows(text)}.`,
    untouched: UNTOUCHED,
    next,
    sheets: [cell.sheet],
  });
}

/** Another row stands where the cell's row stood. */
export function rowsMoved({ cell }: CellState): MonitorError {
  return new MonitorError({
    kind: 'changedMeanwhile',
    what: `Beside ${told(cell)} stands something else now: rows or columns of the sheet have come, gone or moved.`,
    untouched: UNTOUCHED,
    next: READ_AGAIN,
  });
}

/** The cell's sheet is not there. */
export function gone({ sheet }: CellRef): MonitorError {
  return new MonitorError({
    kind: 'notFound',
    what: `The sheet “${sheet}” is no longer there: it was renamed or deleted since the plan was read.`,
    untouched: UNTOUCHED,
    next: READ_AGAIN,
  });
}

/** Why a cell must not be changed, whatever it holds; null where it may. */
export function refusal(now: CellOnSheet): MonitorError | null {
  const { cell } = now;
  if (now.isOurs) {
    return cannot(
      cell,
      `${told(cell)} is on a sheet of Plan Monitor, which it writes only as a whole.`,
      'Change it on that sheet by hand, or build the summary again.',
    );
  }
  if (now.isProtected) {
    return new MonitorError({
      kind: 'sheetProtected',
      what: `The sheet “${cell.sheet}” is protected, so ${cellName(cell)} cannot be changed.`,
      untouched: UNTOUCHED,
      next: 'Choose Review › Unprotect Sheet, then try again.',
      sheets: [cell.sheet],
    });
  }
  if (now.formula !== null) {
    return cannot(
      cell,
      `${told(cell)} holds a formula, which the change would overwrite.`,
      'Change what the formula takes its text from, or the cell itself by hand.',
    );
  }
  if (now.isFilteredOut) {
    return cannot(
      cell,
      `A filter hides the row of ${told(cell)}, and what is written to hidden rows may come to stand elsewhere.`,
      'Choose Data › Clear to show all rows, then try again.',
    );
  }
  return null;
}

const cannot = ({ sheet }: CellRef, what: string, next: string) =>
  new MonitorError({ kind: 'notChangeable', what, untouched: UNTOUCHED, next, sheets: [sheet] });

/** A cell that a merged area covers. @param first the area's first cell, the only one that shows */
export function underMerge(cell: CellRef, first: CellRef): MonitorError {
  return cannot(
    cell,
    `${told(cell)} is part of a merged area, which shows only what its first cell, ${cellName(first)}, holds.`,
    `Change ${cellName(first)}, or take the merged area apart first.`,
  );
}

/** A fill of two colours, which could not be put back. */
export function fillTooRich(cell: CellRef): MonitorError {
  return cannot(
    cell,
    `${told(cell)} has a pattern or a gradient, which could not be put back afterwards.`,
    'Colour the cell by hand.',
  );
}

/** Two changes of the same words. */
export function contradiction(cell: CellRef): MonitorError {
  return cannot(
    cell,
    `Two changes are asked for in the same words of ${told(cell)}.`,
    'Make one of them, read the plan again, then look at the other.',
  );
}

export function textTooLong(cell: CellRef, most: number): MonitorError {
  return cannot(
    cell,
    `The text for ${told(cell)} is longer than the ${most.toLocaleString('en-GB')} characters that a cell can hold.`,
    'Shorten what the cell holds, or write less.',
  );
}

/**
 * The error for a write that did not go through as a whole.
 *
 * @param aftermath what came of it; null where Excel did not even let us look
 */
export function writeFailed(
  reason: unknown,
  cells: readonly CellRef[],
  aftermath: Aftermath | null,
): MonitorError {
  const { kind, what, next } = explain(reason, 'reading');
  if (aftermath === null) {
    return new MonitorError(
      {
        kind: 'halfChanged',
        what,
        untouched: `It could not be seen which of these cells were changed: ${toldAll(cells)}. All other cells are untouched.`,
        next: `Look at these cells, and undo there what you do not want. ${READ_AGAIN}`,
        sheets: sheetsOf(cells),
      },
      reason,
    );
  }
  const { changed, same, wasPutBack } = aftermath;
  if (changed.length === 0) {
    const back = 'What had been written was put back: every cell holds what it held before.';
    return new MonitorError({ kind, what, untouched: wasPutBack ? back : UNTOUCHED, next }, reason);
  }
  const others = same.length === 0 ? '' : ` Not changed: ${toldAll(same)}.`;
  return new MonitorError(
    {
      kind: 'halfChanged',
      what,
      untouched: `Changed and not put back: ${toldAll(changed)}.${others} All other cells are untouched.`,
      next: `Look at these cells, and undo there what you do not want. ${READ_AGAIN}`,
      sheets: sheetsOf(changed),
    },
    reason,
  );
}

/** Excel took what was written for something else, or dropped it, as it does within a merged area. */
export function notAsMeant(cell: CellRef): MonitorError {
  return new MonitorError({
    kind: 'textChanged',
    what: `What was written to ${told(cell)} did not arrive as it was meant: Excel took it for something else, or the cell is part of a merged area.`,
    untouched: UNTOUCHED,
    next: 'Type it into the cell by hand.',
    sheets: [cell.sheet],
  });
}
