/** Columns that people speak of together: of sheets that are laid out alike, and of a tie. */
import type { ColumnReading, Question } from '../model';
import { columnOf } from '../grid';
import { plain } from '../plain';
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

/** Every tie once. Sheets are laid out alike where the same headings stand in the same columns of it. */
export function tiesIn(columns: readonly ColumnReading[]): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const taken of columns) {
    const { sheet, role, rivals = [] } = taken;
    if (rivals.length === 0) continue;
    const choices = [taken.column, ...rivals].map((column) => ({
      column,
      header: columns.find((one) => one.sheet === sheet && one.column === column)?.header ?? '',
    }));
    const id = [role, ...choices.map(({ column, header }) => `${column} ${plain(header)}`)].join('\n');
    const first = ties.get(id) ?? { taken, choices, sheets: [] };
    ties.set(id, { ...first, sheets: [...new Set([...first.sheets, sheet])] });
  }
  return [...ties.values()];
}

/** The tie that the question is about; null where it is about something else, or settled. */
export function tieOf({ about, cell }: Question, columns: readonly ColumnReading[]): Tie | null {
  if (about !== 'column' || cell === null) return null;
  const isAskedAt = ({ sheet, column }: ColumnReading) =>
    sheet === cell.sheet && columnOf(column) === cell.column;
  return tiesIn(columns).find(({ taken }) => isAskedAt(taken)) ?? null;
}

/** The columns that say the answer: this letter on each sheet of the tie. */
export function answerColumns(
  { sheets }: Tie,
  letter: string,
  columns: readonly ColumnReading[],
): readonly ColumnReading[] {
  return sheets.flatMap((sheet) => columns.find((one) => one.sheet === sheet && one.column === letter) ?? []);
}
