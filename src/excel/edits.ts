/**
 * The only code that writes cells of the plan. Each cell is looked at before, in the request that writes it, and after
 * it: what somebody else has written meanwhile is never lost, and what did not arrive as meant is put back. An Excel
 * batch is no transaction, so a write that breaks off is followed up cell by cell.
 */
import { cellName, type CellRef, type CellValue } from '../plan/grid';
import { askForCell, readCells, type CellOnSheet, type CellState } from './cell-states';
import { changedMeanwhile, notAsText, refusal, writeFailed, type Aftermath } from './not-changed';
import { patiently, type Patience } from './patiently';
import type { RunExcel } from './run';
import { guarded } from './typed-input';

/** What is set on one cell; what is absent is left alone. */
export interface Edit {
  readonly cell: CellRef;
  readonly format?: string;
  /** As Excel takes it: text that must stay text is guarded already. */
  readonly input?: CellValue;
  readonly fill?: string | null;
  /** True where the cell holds what was meant. */
  readonly hasArrived: (now: CellState) => boolean;
}

/**
 * Reads the cells, has edits made from what they hold, writes these in one request and reads them back.
 *
 * @param plan makes the edits; throws where one of the cells is not to be written, and nothing is written then
 * @returns each cell as it stood and as it stands
 * @throws MonitorError which says what was changed and what not
 */
export async function edit(
  run: RunExcel,
  cells: readonly CellRef[],
  plan: (cells: readonly CellOnSheet[]) => readonly Edit[],
  patience: Patience = {},
): Promise<{ readonly before: CellState; readonly after: CellState }[]> {
  const found = await patiently(() => run((context) => readCells(context, cells)), patience);
  const before = found.map((state, at) => present(state, cells[at]));
  const edits = plan(before);
  let written: Written[];
  try {
    written = await run((context) => write(context, edits));
  } catch (reason) {
    throw writeFailed(reason, cells, await putRight(run, edits, before, patience));
  }
  const problem = problemOf(written, edits, before);
  if (problem === null) return written.map(({ after }, at) => ({ before: stateAt(before, at), after }));
  // What stood there just before it was written is what has to stand there again: it may be somebody else's.
  const stood = written.map((one) => one.before);
  throw writeFailed(problem, cells, await putRight(run, edits, stood, patience));
}

function present(state: CellOnSheet | null, cell: CellRef | undefined): CellOnSheet {
  if (state === null) throw changedMeanwhile(cell ?? { sheet: '', row: 0, column: 0 }, null);
  const refused = refusal(state);
  if (refused !== null) throw refused;
  return state;
}

interface Written {
  readonly before: CellState;
  readonly after: CellState;
}

/** One request: each cell as it stands, what is set on it, each cell as it stands then. */
async function write(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Written[]> {
  const asked = edits.map((one) => {
    const sheet = context.workbook.worksheets.getItem(one.cell.sheet);
    const before = askForCell(sheet, one.cell);
    const range = sheet.getRange(cellName(one.cell));
    if (one.format !== undefined) range.numberFormat = [[one.format]];
    if (one.input !== undefined) range.values = [[one.input]];
    if (one.fill === null) range.format.fill.clear();
    else if (one.fill !== undefined) range.format.fill.color = one.fill;
    return { before, after: askForCell(sheet, one.cell) };
  });
  await context.sync();
  return asked.map(({ before, after }) => ({ before: before(), after: after() }));
}

function problemOf(written: readonly Written[], edits: readonly Edit[], read: readonly CellState[]) {
  for (const [at, { before }] of written.entries()) {
    if (!isSame(before, stateAt(read, at))) return changedMeanwhile(before.cell, before);
  }
  const lost = written.findIndex(({ after }, at) => edits[at]?.hasArrived(after) !== true);
  return lost < 0 ? null : notAsText(stateAt(read, lost).cell);
}

function stateAt<T extends CellState>(states: readonly T[], at: number): T {
  const state = states[at];
  if (state === undefined) throw new RangeError('There is a state for every cell.');
  return state;
}

/** Gives the cells that were written back what they held. Null where Excel does not even let us look. */
async function putRight(
  run: RunExcel,
  edits: readonly Edit[],
  before: readonly CellState[],
  patience: Patience,
): Promise<Aftermath | null> {
  const cells = before.map(({ cell }) => cell);
  // What was begun is put right even where the user has stopped waiting.
  const look = () => patiently(() => run((context) => readCells(context, cells)), without(patience));
  try {
    const now = await look();
    const differing = before.filter((state, at) => !isSameAs(now[at], state));
    if (differing.length === 0) return { changed: [], same: cells, wasPutBack: false };
    const wanted = new Map(before.map((state, at) => [state, edits[at]]));
    await run((context) =>
      write(
        context,
        differing.map((state) => backTo(state, wanted.get(state))),
      ),
    ).catch(() => undefined);
    const then = await look();
    const isBack = (at: number) => isSameAs(then[at], stateAt(before, at));
    return {
      changed: cells.filter((_, at) => !isBack(at)),
      same: cells.filter((_, at) => isBack(at)),
      wasPutBack: true,
    };
  } catch {
    return null;
  }
}

const without = ({ sleep, onWait }: Patience): Patience => ({
  ...(sleep ? { sleep } : {}),
  ...(onWait ? { onWait } : {}),
});

function isSameAs(now: CellState | null | undefined, before: CellState): boolean {
  return now !== null && now !== undefined && isSame(now, before);
}

export function isSame(one: CellState, other: CellState): boolean {
  return (
    one.value === other.value &&
    one.isFormula === other.isFormula &&
    one.isError === other.isError &&
    one.format === other.format &&
    one.fill === other.fill
  );
}

/** What gives a cell back all that the edit set on it. */
export function backTo(
  state: Pick<CellState, 'cell' | 'value' | 'isError' | 'format' | 'fill'>,
  edit: Edit | undefined,
): Edit {
  const { cell, value, isError, format, fill } = state;
  return {
    cell,
    ...(edit?.format === undefined ? {} : { format }),
    ...(edit?.input === undefined ? {} : { input: inputOf(value, isError, format) }),
    ...(edit?.fill === undefined ? {} : { fill }),
    hasArrived: (now) => now.value === value && now.format === format,
  };
}

/** What is written so that the cell holds this value again. */
function inputOf(value: CellValue, isError: boolean, format: string): CellValue {
  return typeof value === 'string' && !isError ? guarded(value, format) : value;
}
