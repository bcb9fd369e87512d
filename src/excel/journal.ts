/**
 * What a sheet of ours held stands in the sheet itself, below all else, while it is written anew: should Excel stop in
 * the middle, the next reading takes it from there. Frozen positions and what people typed exist nowhere else.
 */
import { areaName, type Area, type CellValue, type Grid } from '../plan/grid';
import { hashOf } from '../plan/hash';
import type { SheetContent } from '../report/content';
import { ownArea, valueOf } from './layout';
import { groupBySize, type Batch } from './payload';

/** Begins each cell of a journal. */
const SIGN = 'Plan Monitor journal';
/** A cell of Excel holds 32,767 characters. */
const CHUNK = 30_000;
/** Of one request. */
const GROUP_BYTES = 1_000_000;
/** What writing one area costs besides its texts. */
const ACTION_BYTES = 500;

/** What a grid is made anew from. `shown` has only the cells whose text is not their value's. */
interface Kept {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly shown: readonly (readonly [row: number, column: number, text: string])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * Writes what the sheet holds below all that stands there or is to stand there.
 *
 * @param used all that is used of the sheet
 * @returns where it stands, to be cleared at the end; null where nothing that the sheet holds is to change
 */
export async function writeJournal(
  batch: Batch,
  sheet: Excel.Worksheet,
  { before, used, content }: { before: Grid; used: Area; content: SheetContent },
): Promise<Area | null> {
  if (isKept(before, content)) return null;
  const top = Math.max(used.bottom, ownArea(content).bottom) + 2;
  const parts = journalOf(before).map((text, at) => ({ text, row: top + at }));
  for (const group of groupBySize(parts, ({ text }) => text.length, GROUP_BYTES)) {
    const rows = group.map(({ row }) => row);
    const area = { top: Math.min(...rows), left: 0, bottom: Math.max(...rows), right: 0 };
    // Plain letters: as many bytes as letters, and a few more where quotes are escaped.
    const bytes = group.reduce((sum, { text }) => sum + JSON.stringify(text).length, ACTION_BYTES);
    await batch.add(bytes, () => {
      sheet.getRange(areaName(area)).values = group.map(({ text }) => [text]);
    });
  }
  return { top, left: 0, bottom: top + parts.length - 1, right: 0 };
}

/** True where every value of the sheet stays in its cell. */
function isKept({ top, left, values }: Grid, { rows }: SheetContent): boolean {
  return values.every((cells, row) =>
    cells.every((value, column) => value === valueOf(rows[top + row]?.cells[left + column])),
  );
}

/** The texts of the journal, one for each cell, to stand below each other. Plain letters only. */
export function journalOf({ top, left, values, text, formats }: Grid): string[] {
  const shown = text.flatMap((cells, row) =>
    cells.flatMap((words, column) =>
      words === String(values[row]?.[column] ?? '') ? [] : [[row, column, words] as const],
    ),
  );
  const kept: Kept = { top, left, values, shown, formats };
  const plain = JSON.stringify(kept).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const chunks = plain.match(new RegExp(`.{1,${String(CHUNK)}}`, 'g')) ?? [];
  const name = hashOf(plain);
  return chunks.map((chunk, at) => `${SIGN} ${name} ${String(at + 1)}/${String(chunks.length)} ${chunk}`);
}

/**
 * The sheet as it stood before a writing that was broken off; as it stands where none was. What is left of a journal
 * that was not written to its end is taken away: the sheet is whole then.
 */
export function beforeBreak(grid: Grid): Grid {
  const cells = grid.values.map((row) => row.find(isJournal)).filter((cell) => cell !== undefined);
  if (cells.length === 0) return grid;
  const kept = readJournal(cells);
  if (kept !== null) return { ...grid, ...kept, merges: [] };
  const first = grid.values.findIndex((row) => row.some(isJournal));
  return {
    ...grid,
    values: grid.values.slice(0, first),
    text: grid.text.slice(0, first),
    formats: grid.formats.slice(0, first),
  };
}

function isJournal(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith(SIGN);
}

/** Null where a part is missing or was changed. */
function readJournal(
  cells: readonly string[],
): Pick<Grid, 'top' | 'left' | 'values' | 'text' | 'formats'> | null {
  const parts = cells.map((cell) => /^ (\S+) (\d+)\/(\d+) (.*)$/s.exec(cell.slice(SIGN.length)));
  const [, name = '', , of = ''] = parts[0] ?? [];
  const plain = parts.map((part) => part?.[4] ?? '').join('');
  if (parts.length !== Number(of) || hashOf(plain) !== name) return null;
  const { top, left, values, shown, formats } = JSON.parse(plain) as Kept;
  const text = values.map((row) => row.map(String));
  for (const [row, column, words] of shown) {
    const line = text[row];
    if (line) line[column] = words;
  }
  return { top, left, values, text, formats };
}
