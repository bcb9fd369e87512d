import type { CellChange, DoneChange } from '../plan/changes';
import { serialOf } from '../plan/day';
import type { Area, CellRef, CellValue } from '../plan/grid';
import { hashOf } from '../plan/hash';
import { isDateFormat } from '../plan/read/excel-date';
import type { CellOnSheet, CellState } from './cell-states';
import { edit, type Edit } from './edits';
import { changedMeanwhile, fillTooRich, underMerge } from './not-changed';
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

/**
 * Changes cells of the plan as the user asked, all of them or none. A change of one cell's text, or of its fill, is one
 * write to one cell, so that Excel's own undo takes it back in one step.
 *
 * @throws MonitorError `changedMeanwhile` where a cell no longer shows what was read, `notFound`, `notChangeable` and
 *   `sheetProtected` where it cannot be changed: nothing is written then; `halfChanged` where Excel broke off and not
 *   all of it could be put back
 */
export async function changePlan(
  run: RunExcel,
  changes: readonly CellChange[],
  options: ChangeOptions,
): Promise<DoneChange[]> {
  if (changes.length === 0) return [];
  for (const { cell } of changes) mustNotBeUnderMerge(cell, options);
  const cells = changes.map(({ cell }) => cell);
  const done = await edit(run, cells, (now) => now.map((state, at) => editOf(changes[at], state)), options);
  return changes.map((change, at) => doneChange(change, done[at], options));
}

function mustNotBeUnderMerge(cell: CellRef, { mergedAt }: ChangeOptions): void {
  const area = mergedAt?.(cell) ?? null;
  if (area === null || (area.top === cell.row && area.left === cell.column)) return;
  throw underMerge(cell, { sheet: cell.sheet, row: area.top, column: area.left });
}

function editOf(change: CellChange | undefined, now: CellOnSheet): Edit {
  const { text, day, fill, fillWas } = change ?? {};
  if (now.text !== change?.was || (fillWas !== undefined && now.fill !== fillWas)) {
    throw changedMeanwhile(now.cell, now);
  }
  if (fill !== undefined && (now.fill === 'gradient' || now.fill === 'pattern')) throw fillTooRich(now.cell);
  const value = day === undefined ? text : serialOf(day);
  return {
    cell: now.cell,
    ...(day === undefined || isDateFormat(now.format) ? {} : { format: DAY_FORMAT }),
    ...(value === undefined ? {} : { input: inputOf(value, now.format) }),
    ...(fill === undefined ? {} : { fill }),
    hasArrived: (then) =>
      (value === undefined || holds(then, value)) && (fill === undefined || sameFill(then.fill, fill)),
  };
}

const inputOf = (value: string | number, format: string): CellValue =>
  typeof value === 'string' ? guarded(value, format) : value;

/** Line ends may change. */
function holds({ value, isFormula, isError }: CellState, wanted: string | number): boolean {
  if (isFormula || isError) return false;
  if (typeof value !== 'string' || typeof wanted !== 'string') return value === wanted;
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  return plain(value) === plain(wanted);
}

function sameFill(one: string | null, other: string | null): boolean {
  return one?.toUpperCase() === other?.toUpperCase();
}

function doneChange(
  change: CellChange,
  pair: { readonly before: CellState; readonly after: CellState } | undefined,
  { what, at }: ChangeOptions,
): DoneChange {
  if (pair === undefined) throw new RangeError('Every change has been made.');
  const { text, value, isError, format, fill } = pair.before;
  const done = {
    cell: change.cell,
    before: { text, value, isError, format, fill },
    after: { text: pair.after.text, fill: pair.after.fill },
    changed: {
      content: change.text !== undefined || change.day !== undefined,
      fill: change.fill !== undefined,
    },
    what: typeof what === 'string' ? what : what(change),
    at,
  };
  return { id: hashOf(JSON.stringify(done)), ...done };
}
