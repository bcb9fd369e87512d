/**
 * While a sheet of ours is written anew, what it held stands in the sheet itself, below all else: frozen positions and
 * what people typed exist nowhere else. Excel copies it there in the request that writes over it, so that even what
 * somebody typed at the last moment is in it. The next reading takes it from there where the writing was broken off,
 * or where the one who wrote did not know of all that is in it.
 */
import { areaName, cellKey, valueAt, type Area, type CellValue, type Grid } from '../plan/grid';
import { hashOf } from '../plan/hash';
import { columnsOf, rowsOf } from './areas';
import { bytesOf, pieces, type Batch } from './payload';

/** People see it there: the first column of some sheets is hidden. */
const SIGN_COLUMN = 1;
/** Begins the cell above a journal: its build, the fingerprint of what that knew, its state. */
const SIGNED = /^Plan Monitor journal \S+ (\S+) (begun|whole|done):/;
const WORDS = 'below stands what this sheet held; please leave it until the summary is built again.';

/**
 * How far the writing has come: the journal is being made; it is whole and the sheet is being written; the sheet is
 * written as well.
 */
type State = 'begun' | 'whole' | 'done';

/** Cells of one stripe that is asked for. */
const STRIPE_CELLS = 8000;
/** Of an empty cell's value in an answer. */
const CELL_BYTES = 4;

/** What a sheet is known to hold when it is about to be written. */
export interface Known {
  /** What its new content is made from; null where it held nothing. */
  readonly before: Cells | null;
  /** What stands in its cells, a journal among them; null where there is nothing. */
  readonly found: Cells | null;
  /** All that is used of it, or will be. */
  readonly area: Area;
}

type Cells = Pick<Grid, 'top' | 'left' | 'values'>;

/** Of a sheet that is being written. */
export interface Journal {
  /** Says that the sheet is written; to be queued last. */
  readonly done: () => void;
  /** Takes the journal away, unless somebody else has written there meanwhile; to be queued. */
  readonly clear: () => void;
  /** Asks whether it still stands, and tells once that was sent; to be queued. */
  readonly ask: () => () => boolean;
  /** Whether the sheet held what was known, once it was sent. */
  readonly isAsKnown: () => boolean;
}

/** Has Excel copy all that the sheet holds below all that stands there or is to stand there. */
export async function writeJournal(
  batch: Batch,
  sheet: Excel.Worksheet,
  { before, found, area }: Known,
  buildId: string,
): Promise<Journal> {
  const signed = signer(buildId, before);
  const { standing, sign, copy, journal } = await batch.add(2000, () => {
    // Whoever has written there since it was read, it is all in it.
    const standing = sheet.getUsedRange().getBoundingRect(areaName(area)).load('address');
    const signRow = standing.getLastRow().getOffsetRange(2, 0);
    const sign = signRow.getCell(0, SIGN_COLUMN);
    const copy = signRow.getCell(1, 0);
    sign.values = [[signed('begun')]];
    copy.copyFrom(standing, 'Formats');
    copy.copyFrom(standing, 'Values');
    sign.values = [[signed('whole')]];
    const journal = signRow.getBoundingRect(sheet.getUsedRange().getLastRow());
    return { standing, sign, copy, journal };
  });
  const asked: { readonly range: Excel.Range; readonly stripe: Area }[] = [];
  const bytesOfRow = (row: number) =>
    CELL_BYTES * columnsOf(area) + (found === null ? 0 : bytesOf(found.values[row - found.top] ?? []));
  for (const { area: stripe, bytes } of pieces(area, STRIPE_CELLS, bytesOfRow)) {
    await batch.askNow(bytes, () => {
      const first = copy.getCell(stripe.top, stripe.left);
      const range = first.getResizedRange(rowsOf(stripe) - 1, columnsOf(stripe) - 1).load('values');
      asked.push({ range, stripe });
    });
  }
  return {
    done: () => {
      sign.values = [[signed('done')]];
    },
    clear: () => {
      journal.find(signed('done'), { completeMatch: true, matchCase: true });
      journal.unmerge();
      journal.clear('All');
    },
    ask: () => {
      sign.load('values');
      return () => (sign.values as CellValue[][])[0]?.[0] === signed('done');
    },
    isAsKnown: () =>
      standing.address.endsWith(`!${areaName(area)}`) &&
      asked.every(({ range, stripe: { top, left } }) =>
        (range.values as CellValue[][]).every((cells, row) =>
          cells.every((value, column) => value === (found ? valueAt(found, top + row, left + column) : '')),
        ),
      ),
  };
}

/** Makes the words above a journal. @param before what the build knows the sheet to have held */
export function signer(buildId: string, before: Cells | null): (state: State) => string {
  const was = fingerprint(before);
  return (state) => `Plan Monitor journal ${buildId} ${was} ${state}: ${WORDS}`;
}

/** Where a journal of a sheet that uses this area may come to stand: its sign, and what is below. */
export function journalAreas({ bottom, right }: Area): Area[] {
  const below = { top: bottom + 1, left: 0, bottom: Infinity, right };
  return [{ ...below, left: SIGN_COLUMN, right: SIGN_COLUMN }, below];
}

/**
 * The sheet as it is to be taken for: as it stands; or as it stood before a writing that was broken off, or that went
 * over what nobody had read.
 */
export function beforeBreak(grid: Grid): Grid {
  const { above, sign, below } = atJournal(grid);
  if (sign?.state === undefined || sign.state === 'begun') return above;
  // It may hold another, of a writing that was broken off before, and another may stand below it.
  const kept = beforeBreak(below);
  return sign.state === 'done' && fingerprint(kept) === sign.was ? above : kept;
}

/** The sheet as it stands, without its journal. */
export function withoutJournal(grid: Grid): Grid {
  return atJournal(grid).above;
}

/** The first sign on the sheet, what stands above it, and what stands below it as it stood above. */
function atJournal(grid: Grid) {
  const at = grid.values.findIndex((cells) => cells.some(isSign));
  if (at < 0) return { above: grid, sign: null, below: grid };
  const [, was, state] = SIGNED.exec(String(grid.values[at]?.find(isSign))) ?? [];
  const rows = (from: number, to?: number) => ({
    ...grid,
    values: grid.values.slice(from, to),
    text: grid.text.slice(from, to),
    formats: grid.formats.slice(from, to),
  });
  return { above: rows(0, at), sign: { was, state }, below: { ...rows(at + 1), top: 0, merges: [] } };
}

function isSign(value: CellValue): boolean {
  return typeof value === 'string' && SIGNED.test(value);
}

/** Of all values and where they stand. */
function fingerprint(cells: Cells | null): string {
  const told = cells?.values.flatMap((row, down) =>
    row.flatMap((value, across) =>
      value === ''
        ? []
        : [`${cellKey(cells.top + down, cells.left + across)} ${typeof value} ${String(value)}`],
    ),
  );
  return hashOf(told?.join('\n') ?? '');
}
