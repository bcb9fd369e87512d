/** Changes to the lead register, made on the sheet *Leads* as if a person had typed there. */
import type { Grid } from '../../plan/grid';
import { noteAt, wordsOf } from '../../plan/notes';
import { ASKED, NEW, type LeadEdit } from '../../plan/register';
import type { Edited } from '../../plan/settings';
import { BETWEEN_SPELLINGS, COLUMNS, kindOfWord, plain, spellingsIn, type ColumnId } from './columns';
import { layoutOf } from './table';

/**
 * The sheet with these changes; whatever else stands on it stays.
 *
 * @param grid *Leads* with a row for each lead of the plan, as the report writes it
 */
export function withLeadEdits(grid: Grid, edits: readonly LeadEdit[]): Edited {
  return edits.reduce<Edited>(
    ({ grid: before, refusals }, edit) => {
      const made = withEdit(before, edit);
      return typeof made === 'string'
        ? { grid: before, refusals: [...refusals, { kind: 'changedMeanwhile', what: made }] }
        : { grid: made, refusals };
    },
    { grid, refusals: [] },
  );
}

/** The sheet with the change; a sentence where it cannot be made. */
function withEdit(grid: Grid, edit: LeadEdit): Grid | string {
  const { rows, places } = layoutOf(grid);
  const saidIn = (row: number, column: ColumnId) => wordsOf(noteAt(grid, row, places.get(column)));
  const rowOf = (name: string) => rows.find((row) => plain(saidIn(row, 'name')) === plain(name));
  const row = rowOf(edit.name);
  switch (edit.kind) {
    case 'same': {
      const into = rowOf(edit.as);
      if (into === undefined) return gone(edit.as);
      const spellings = spellingsIn(saidIn(into, 'otherSpellings'));
      if (row === undefined)
        return spellings.some((one) => plain(one) === plain(edit.name)) ? grid : gone(edit.name);
      if (row === into) return grid;
      const added = [saidIn(row, 'name'), ...spellingsIn(saidIn(row, 'otherSpellings'))];
      const all = [...new Set([...spellings, ...added])].join(BETWEEN_SPELLINGS);
      return without(typed(grid, into, places.get('otherSpellings'), all), row);
    }
    case 'looked': {
      if (row === undefined) return gone(edit.name);
      const status = plain(saidIn(row, 'status'));
      return status === NEW || status === ASKED ? typed(grid, row, places.get('status'), '') : grid;
    }
    case 'say': {
      if (row === undefined) return gone(edit.name);
      const now = saidIn(row, edit.field);
      if (isSame(edit.field, now, edit.text)) return grid;
      if (!isSame(edit.field, now, edit.saw))
        return `“${headingOf(edit.field)}” of “${edit.name}” says “${now}” now.`;
      return typed(grid, row, places.get(edit.field), edit.text.trim());
    }
  }
}

function gone(name: string): string {
  return `“${name}” is no row of the lead register now.`;
}

function headingOf(field: ColumnId): string {
  return COLUMNS.find(({ id }) => id === field)?.header ?? '';
}

/** True where both texts say the same, however it is written. */
function isSame(field: ColumnId, one: string, other: string): boolean {
  if (one.trim() === other.trim()) return true;
  if (field === 'kind') return kindOfWord(one) !== null && kindOfWord(one) === kindOfWord(other);
  return field === 'otherSpellings' && spellingsIn(one).join('\n') === spellingsIn(other).join('\n');
}

/** The grid with the text in this cell. A column that people took away has no such cell. */
function typed(grid: Grid, row: number, at: number | undefined, text: string): Grid {
  if (at === undefined) return grid;
  const put = <T>(lines: readonly (readonly T[])[], one: T) =>
    lines.map((line, index) =>
      index === row ? line.map((cell, column) => (column === at ? one : cell)) : line,
    );
  return {
    ...grid,
    values: put(grid.values, text),
    text: put(grid.text, text),
    formats: put(grid.formats, '@'),
  };
}

function without(grid: Grid, row: number): Grid {
  const drop = <T>(lines: readonly T[]) => lines.filter((_, index) => index !== row);
  return {
    ...grid,
    values: drop(grid.values),
    text: drop(grid.text),
    formats: drop(grid.formats),
    merges: [],
  };
}
