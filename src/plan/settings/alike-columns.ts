/** Columns that people speak of together: of sheets that are laid out alike, and of a tie. */
import type { ColumnReading, Question } from '../model';
import { columnOf } from '../grid';
import { isSame, type Seen } from './column-name';

/** The columns of other sheets with the same heading. */
export function alikeElsewhere<T extends Seen>(one: Seen, all: readonly T[]): readonly T[] {
  return all.filter(
    ({ sheet, header }) => sheet !== one.sheet && header !== '' && isSame(header, one.header),
  );
}

/** A column that was taken for a role, and those with the same claim to it, on each sheet that is laid out alike. */
export interface Tie {
  readonly taken: ColumnReading;
  /** The letters to choose from, the taken one first, with their headings. */
  readonly choices: readonly { readonly column: string; readonly header: string }[];
  /** Names of the sheets that the answer is for. */
  readonly sheets: readonly string[];
}

/** The tie that the question is about; null where it is about something else, or settled. */
export function tieOf({ about, cell }: Question, columns: readonly ColumnReading[]): Tie | null {
  if (about !== 'column' || cell === null) return null;
  const taken = columns.find(
    (one) =>
      one.sheet === cell.sheet && columnOf(one.column) === cell.column && (one.rivals ?? []).length > 0,
  );
  if (!taken) return null;
  const choices = [taken.column, ...(taken.rivals ?? [])].map((column) => ({
    column,
    header: columns.find((one) => one.sheet === taken.sheet && one.column === column)?.header ?? '',
  }));
  const sheets = columns.filter((one) => isTiedAlike(one, taken)).map(({ sheet }) => sheet);
  return { taken, choices, sheets: [...new Set(sheets)] };
}

function isTiedAlike(one: ColumnReading, other: ColumnReading): boolean {
  return (
    one.role === other.role &&
    one.column === other.column &&
    one.header === other.header &&
    (one.rivals ?? []).join() === (other.rivals ?? []).join()
  );
}

/** The columns that say the answer: this letter on each sheet of the tie. */
export function answerColumns(
  { sheets }: Tie,
  letter: string,
  columns: readonly ColumnReading[],
): readonly ColumnReading[] {
  return sheets.flatMap((sheet) => columns.find((one) => one.sheet === sheet && one.column === letter) ?? []);
}
