/** Typing into a grid of *Plan settings*, as a person types into the sheet: what is typed stands there as text. */
import { largest } from '../extremes';
import type { CellValue, Grid } from '../grid';
import { everyRow, HEADINGS, OUR_ROW, type Section, type SettingsRow } from './sheet';

const TEXT = '@';
const GENERAL = 'General';

export interface ToType {
  readonly row: SettingsRow;
  readonly heading: string;
  readonly text: string;
}

/** The grid with these texts in their cells. What the row's table has no heading for is left out. */
export function typedInto(grid: Grid, all: readonly ToType[]): Grid {
  const values = grid.values.map((row) => [...row]);
  const text = grid.text.map((row) => [...row]);
  const formats = grid.formats.map((row) => [...row]);
  for (const { row, heading, text: words } of all) {
    const at = row.places.get(heading);
    if (at === undefined) continue;
    const put = <T>(rows: T[][], one: T) => {
      const line = rows[row.row];
      if (line) line[at] = one;
    };
    put<CellValue>(values, words);
    put(text, words);
    put(formats, TEXT);
  }
  return { ...grid, values, text, formats };
}

/** The grid with these rows at the end of a table, each by heading; the table is added where it is not there. */
export function withRows(
  grid: Grid,
  section: Section,
  rows: readonly Readonly<Record<string, string | undefined>>[],
): Grid {
  if (rows.length === 0) return grid;
  const all = everyRow(grid);
  const headings: readonly string[] = HEADINGS[section];
  const header = all.find(
    ({ isWords, places }) => isWords && headings.slice(0, 2).every((heading) => places.has(heading)),
  );
  const last = all.findLast((row) => row.section === section) ?? header;
  const places = header?.places ?? new Map(headings.map((heading, at) => [heading, at + 1]));
  const width = largest(
    grid.values.map((row) => row.length),
    headings.length + 1,
  );
  const lineOf = (mark: string, cells: Readonly<Record<string, string | undefined>>): string[] => {
    const line = Array.from({ length: width }, () => '');
    if (grid.left === 0) line[0] = OUR_ROW + mark;
    for (const [heading, words = ''] of Object.entries(cells)) {
      const at = places.get(heading);
      if (at !== undefined) line[at] = words;
    }
    return line;
  };
  const lines = [
    ...(header ? [] : [lineOf(`header ${section}`, Object.fromEntries(headings.map((one) => [one, one])))]),
    ...rows.map((cells) => lineOf(section, cells)),
  ];
  const below = last ? last.row + 1 : grid.values.length;
  const put = <T>(old: readonly (readonly T[])[], added: readonly (readonly T[])[], blank: T) =>
    [...old.slice(0, below), ...added, ...old.slice(below)].map((row) =>
      row.length === width ? row : Array.from({ length: width }, (_, at) => row[at] ?? blank),
    );
  return {
    ...grid,
    values: put<CellValue>(grid.values, lines, ''),
    text: put(grid.text, lines, ''),
    formats: put(
      grid.formats,
      lines.map((line) => line.map(() => TEXT)),
      GENERAL,
    ),
    merges: [],
  };
}
