/** What people typed on *Plan settings* before, by the row of ours that it belongs to. */
import type { Grid } from '../../plan/grid';
import type { Results } from '../../plan/model';
import { columnId, columnMeant, columnRows, readSettings, type PlanSettings } from '../../plan/settings';
import type { ColumnName, OptionalSheet } from '../../plan/settings/settings';
import {
  everyRow,
  HEADINGS,
  OUR_ROW,
  saidIn,
  settingIn,
  type Section,
  type SettingId,
  type SettingsRow,
  TYPED,
} from '../../plan/settings/sheet';
import { ratingOfWord, sheetOfWord } from '../../plan/settings/words';
import { noteAt, trimmed } from '../notes';
import { LAST } from './settings-page';

/** One row of a table, each cell as it was typed. */
export interface TypedRow {
  readonly said: Readonly<Record<string, string>>;
  /** Why it cannot be used; "" where it can. */
  readonly problem: string;
}

export interface Typed {
  readonly settings: Map<SettingId, TypedRow>;
  /** By `columnId` of a column that is there. */
  readonly columns: Map<string, TypedRow>;
  readonly lostColumns: { readonly name: ColumnName; readonly row: TypedRow }[];
  readonly key: Map<PlanSettings['key'][number]['rating'], TypedRow>;
  readonly meetings: TypedRow[];
  /** By level. */
  readonly rungs: Map<number, TypedRow>;
  readonly dismissals: TypedRow[];
  readonly sheets: Map<OptionalSheet, TypedRow>;
  /** Rows of people's own, and what stands beside rows of ours. */
  readonly others: string[][];
}

/** Nothing that was typed is left out: what belongs to no row of ours is in `others`. */
export function typedBefore(grid: Grid | null, results: Results): Typed {
  const typed: Typed = {
    settings: new Map(),
    columns: new Map(),
    lostColumns: [],
    key: new Map(),
    meetings: [],
    rungs: new Map(),
    dismissals: [],
    sheets: new Map(),
    others: [],
  };
  if (grid === null) return typed;
  const problems = problemsByRow(grid);
  const names = new Map(columnRows(grid).map(({ row, name }) => [row.row, name]));
  for (const row of everyRow(grid)) {
    const own = ownCells(grid, row);
    const isKept = row.isWords || keep(typed, grid, row, rowIn(grid, row, problems), names, results);
    if (!isKept) typed.others.push(trimmed(wholeRow(grid, row)));
    else if (own.length > 0) typed.others.push(own);
  }
  return typed;
}

function problemsByRow(grid: Grid): ReadonlyMap<number, string> {
  const problems = new Map<number, string>();
  for (const { row, what } of readSettings(grid).problems) {
    if (row !== null)
      problems.set(row, [problems.get(row) ?? '', what].filter((part) => part !== '').join(' '));
  }
  return problems;
}

function rowIn(grid: Grid, row: SettingsRow, problems: ReadonlyMap<number, string>): TypedRow {
  const headings: readonly string[] = row.section === null ? [] : HEADINGS[row.section];
  const said = headings.map((heading): [string, string] => [
    heading,
    noteAt(grid, row.row, row.places.get(heading)),
  ]);
  return { said: Object.fromEntries(said), problem: problems.get(row.row) ?? '' };
}

/** Puts what was typed where its row stands; false where it belongs to none, or to one that is there already. */
function keep(
  typed: Typed,
  grid: Grid,
  row: SettingsRow,
  one: TypedRow,
  names: ReadonlyMap<number, ColumnName>,
  results: Results,
): boolean {
  const put = <K>(map: Map<K, TypedRow>, key: K | null): boolean => {
    if (key === null) return false;
    const before = map.get(key);
    const isFree = before === undefined || isEmpty(before, row.section);
    if (isFree) map.set(key, one);
    return isFree || isEmpty(one, row.section);
  };
  switch (row.section) {
    case 'setting':
      return put(typed.settings, settingIn(grid, row));
    case 'key':
      return put(typed.key, ratingOfWord(saidIn(grid, row, 'Rating')));
    case 'rung': {
      const level = /^\s*([1-4])\b/.exec(saidIn(grid, row, 'Level'))?.[1];
      return put(typed.rungs, level === undefined ? null : Number(level));
    }
    case 'sheet':
      return put(typed.sheets, sheetOfWord(saidIn(grid, row, 'Sheet of ours')));
    case 'meeting':
      if (!isEmpty(one, 'meeting')) typed.meetings.push(one);
      return true;
    case 'dismissal':
      if (!isEmpty(one, 'dismissal')) typed.dismissals.push(one);
      return true;
    case 'column': {
      const name = names.get(row.row);
      if (name) keepColumn(typed, name, one, results);
      return name !== undefined;
    }
    case null:
      return false;
  }
}

function isEmpty({ said }: TypedRow, section: Section | null): boolean {
  return section === null || TYPED[section].every((heading) => (said[heading] ?? '') === '');
}

function keepColumn(typed: Typed, name: ColumnName, one: TypedRow, { plan, headings = [] }: Results): void {
  if (isEmpty(one, 'column')) return;
  const meant = columnMeant(name, [...plan.columns, ...headings]);
  if (meant && !typed.columns.has(columnId(meant))) typed.columns.set(columnId(meant), one);
  else typed.lostColumns.push({ name, row: one });
}

/** What stands right of the table. */
function ownCells(grid: Grid, { row, places }: SettingsRow): string[] {
  const right = Math.max(LAST - grid.left, ...places.values());
  const width = grid.values[row]?.length ?? 0;
  const notes: string[] = [];
  for (let at = right + 1; at < width; at += 1) notes.push(noteAt(grid, row, at));
  return trimmed(notes).length === 0 ? [] : notes.filter((note) => note !== '');
}

/** The row's cells after the hidden first column. */
function wholeRow(grid: Grid, { row }: SettingsRow): string[] {
  const cells = grid.values[row] ?? [];
  const notes = cells.map((_, at) => noteAt(grid, row, at));
  const first = grid.left === 0 ? notes.shift() : undefined;
  return first === undefined || first === '' || first.startsWith(OUR_ROW) ? notes : [first, ...notes];
}
