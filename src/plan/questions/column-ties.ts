/** Asks where two columns have the same claim to one role. */
import { listed } from '../assess/words';
import { columnOf, type CellRef, type Grid } from '../grid';
import type { ColumnReading, Question } from '../model';
import { singleSpaced } from '../plain';
import { ROLE_WORDS } from '../settings/words';

/**
 * One question for each tie. Sheets that are laid out alike (one a priority) are asked about together.
 *
 * @param grids all sheets, to find the cell of the heading
 */
export function columnTies(columns: readonly ColumnReading[], grids: readonly Grid[]): Question[] {
  const ties = new Map<string, ColumnReading[]>();
  for (const column of columns) {
    if ((column.rivals ?? []).length === 0) continue;
    const id = [column.role, column.column, column.header, ...(column.rivals ?? [])].join('\n');
    ties.set(id, [...(ties.get(id) ?? []), column]);
  }
  return [...ties.values()].flatMap((alike): Question[] => {
    const [first] = alike;
    if (!first) return [];
    const sheets = [...new Set(alike.map(({ sheet }) => `“${sheet}”`))];
    const names = [first.column, ...(first.rivals ?? [])].map((letter) => named(letter, first, columns));
    const role = ROLE_WORDS[first.role];
    return [
      {
        about: 'column',
        what: `Which column is “${role}” on the sheet${sheets.length > 1 ? 's' : ''} ${listed(sheets)}: ${listed(names, 'or')}? They have the same claim to it.`,
        until: `Until then column ${first.column} is taken.`,
        cell: headingCell(first, grids),
      },
    ];
  });
}

/** "C “Lead”". */
function named(letter: string, tied: ColumnReading, columns: readonly ColumnReading[]): string {
  const header = columns.find((one) => one.sheet === tied.sheet && one.column === letter)?.header ?? '';
  return header === '' ? letter : `${letter} “${header}”`;
}

/** The first cell of the column that says what its heading says. */
function headingCell({ sheet, column, header }: ColumnReading, grids: readonly Grid[]): CellRef | null {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) return null;
  const at = columnOf(column);
  const row = grid.values.findIndex(
    (values) => singleSpaced(String(values[at - grid.left] ?? '')) === singleSpaced(header),
  );
  return row < 0 ? null : { sheet, row: grid.top + row, column: at };
}
