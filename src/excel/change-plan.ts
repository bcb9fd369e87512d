import {
  besideWith,
  combined,
  isSameRow,
  type Beside,
  type CellChange,
  type DoneChange,
} from '../plan/changes';
import { isDateFormat } from '../plan/date-format';
import { serialOf } from '../plan/day';
import type { Area, CellRef } from '../plan/grid';
import { hashOf } from '../plan/hash';
import type { CellEdit } from './cell-edit';
import type { CellOnSheet, CellState } from './cell-states';
import { editCells, type Edited } from './edit-cells';
import {
  changedMeanwhile,
  contradiction,
  fillTooRich,
  rowsMoved,
  textTooLong,
  underMerge,
} from './not-changed';
import type { Patience } from './patiently';
import type { RunExcel } from './run';
import { guarded } from './typed-input';

export interface ChangeOptions extends Patience {
  /** What is done, in words: "timescale-misspelt: Mary 2021 → May 2021"; for each change where they differ. */
  readonly what: string | ((change: CellChange) => string);
  /** When, as people read it: "21/11/2026 10:49". */
  readonly at: string;
  /** The merged area over a cell, as the reading knows it (`Reading.mergedAt`): Excel is not asked for any. */
  readonly mergedAt?: (cell: CellRef) => Area | null;
}

/** How a day is shown where its cell shows no date yet. */
const DAY_FORMAT = 'dd/mm/yyyy';

/** A cell of Excel holds no more characters. */
const MOST_CHARACTERS = 32_767;

/**
 * Changes cells of the plan as the user asked, all of them or none. A change of one cell's text, or of its fill, is one
 * write to one cell, so that Excel's own undo takes it back in one step.
 *
 * @returns what was done, one for each cell
 * @throws MonitorError `changedMeanwhile` where a cell no longer shows what was read; `notFound`, `notChangeable`,
 *   `sheetProtected` where it cannot be changed: nothing is written then. `halfChanged` where Excel broke off and not
 *   all could be put back
 */
export async function changePlan(
  run: RunExcel,
  changes: readonly CellChange[],
  options: ChangeOptions,
): Promise<DoneChange[]> {
  const { changes: wanted, left } = combined(changes);
  for (const { cell } of left) throw contradiction(cell);
  for (const change of wanted) mustBePossible(change, options);
  if (wanted.length === 0) return [];
  const written = await editCells(run, wanted, editOf, options);
  const changed = written.map(({ of: { cell }, before, after }) => ({
    cell,
    texts: [before.text, after.text],
  }));
  return written.map((one) => doneChange(one, besideWith(one.read.beside, one.of.cell, changed), options));
}

function mustBePossible({ cell, text = '' }: CellChange, { mergedAt }: ChangeOptions): void {
  if (text.length > MOST_CHARACTERS) throw textTooLong(cell, MOST_CHARACTERS);
  const area = mergedAt?.(cell) ?? null;
  if (area === null || (area.top === cell.row && area.left === cell.column)) return;
  throw underMerge(cell, { sheet: cell.sheet, row: area.top, column: area.left });
}

function editOf({ was, text, day, fill, fillWas, beside }: CellChange, now: CellOnSheet): CellEdit {
  if (now.text !== was || (fillWas !== undefined && now.fill !== fillWas)) throw changedMeanwhile(now);
  if (beside !== undefined && !isSameRow(beside, now.beside)) throw rowsMoved(now);
  if (fill !== undefined && (now.fill === 'gradient' || now.fill === 'pattern')) throw fillTooRich(now.cell);
  const content =
    day !== undefined
      ? { input: serialOf(day), holds: (then: CellState) => then.value === serialOf(day) && isConstant(then) }
      : text !== undefined
        ? { input: guarded(text, now.format), holds: (then: CellState) => isText(then, text) }
        : {};
  return {
    cell: now.cell,
    ...(day === undefined || isDateFormat(now.format) ? {} : { format: DAY_FORMAT }),
    ...content,
    ...(fill === undefined ? {} : { fill: fill?.toUpperCase() ?? null }),
  };
}

const isConstant = ({ formula, isError }: CellState): boolean => formula === null && !isError;

/** Line ends may change. */
function isText(now: CellState, wanted: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  return isConstant(now) && typeof now.value === 'string' && plain(now.value) === plain(wanted);
}

function doneChange(
  { of: change, before, after }: Edited<CellChange>,
  beside: Beside,
  { what, at }: ChangeOptions,
): DoneChange {
  const { text, value, isError, format, fill } = before;
  const done = {
    cell: change.cell,
    before: { text, value, isError, format, fill },
    after: { text: after.text, fill: after.fill },
    changed: {
      content: change.text !== undefined || change.day !== undefined,
      fill: change.fill !== undefined,
    },
    beside,
    what: typeof what === 'string' ? what : what(change),
    at,
  };
  return { id: hashOf(JSON.stringify(done)), ...done };
}
