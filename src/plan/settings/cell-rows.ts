/** Which rows of *Plan settings* hold the cells in which people type. */
import type { Grid } from '../grid';
import type { SettingsCell } from './cells';
import { columnId, columnNames, type Seen } from './column-name';
import { columnMeant } from './columns';
import { columnRows, whichWords } from './read-columns';
import {
  NO_HEADING,
  saidIn,
  SETTING_NAMES,
  settingIn,
  settingsRows,
  type HEADINGS,
  type Section,
  type SettingsRow,
} from './sheet';
import { KEY_WORDS, ratingOfWord, sheetOfWord, SHEET_WORDS } from './words';

/** The rows of the sheet by what they speak of; a subject may have several, where people have added rows. */
export function rowsBySubject(
  grid: Grid,
  seen: readonly Seen[],
): ReadonlyMap<string, readonly SettingsRow[]> {
  const names = new Map(columnRows(grid).map(({ row, name }) => [row.row, name]));
  const found = new Map<string, SettingsRow[]>();
  for (const row of settingsRows(grid)) {
    const subject = subjectIn(row);
    if (subject !== null) found.set(subject, [...(found.get(subject) ?? []), row]);
  }
  return found;

  function subjectIn(row: SettingsRow): string | null {
    switch (row.section) {
      case 'setting':
        return named('setting', settingIn(grid, row));
      case 'key':
        return named('key', ratingOfWord(saidIn(grid, row, 'Rating')));
      case 'rung':
        return named('rung', /^\s*([1-4])\b/.exec(saidIn(grid, row, 'Level'))?.[1] ?? null);
      case 'sheet':
        return named('sheet', sheetOfWord(saidIn(grid, row, 'Sheet of ours')));
      case 'column': {
        const name = names.get(row.row);
        const column = name ? columnMeant(name, seen) : null;
        return named('column', column && columnId(column));
      }
      case 'meeting':
      case 'dismissal':
      case null:
        return null;
    }
  }
}

function named(section: Section, what: string | null): string | null {
  return what === null ? null : `${section} ${what}`;
}

/** What a new row for this cell says of itself, by heading. */
export function namingCells(
  cell: SettingsCell,
  seen: readonly Seen[],
): Readonly<Partial<Record<(typeof HEADINGS)[Section][number], string>>> {
  switch (cell.table) {
    case 'setting':
      return { Setting: SETTING_NAMES[cell.id] };
    case 'key':
      return { Rating: KEY_WORDS[cell.rating] };
    case 'rung':
      return { Level: String(cell.level) };
    case 'sheet':
      return { 'Sheet of ours': SHEET_WORDS[cell.sheet] };
    case 'column': {
      const { sheet, column, header } = cell.column;
      const name = columnNames(seen)[seen.findIndex((one) => columnId(one) === columnId(cell.column))];
      return {
        'Column heading': header === '' ? NO_HEADING : header,
        Column: column,
        Sheet: sheet,
        'Which of them': name ? whichWords(name) : '',
      };
    }
  }
}
