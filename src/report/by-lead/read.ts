import type { Grid } from '../../plan/grid';
import { hashOf } from '../../plan/hash';
import { NOTHING_TYPED, type TypedUpdate, type TypedUpdates } from '../../plan/updates/update';
import { FIELDS } from './columns';
import { noteAt } from '../notes';
import { findTable } from './table';

/**
 * Reads back what people typed in the fill-in columns of *Actions by lead*, and in columns of their own beside them.
 * Columns are found by their headings and rows by their hidden state, so people may sort, filter, move and insert.
 *
 * @param grid the sheet as it stands; null where the workbook has none
 */
export function readTypedUpdates(grid: Grid | null): TypedUpdates {
  const table = grid && findTable(grid);
  if (!table) return NOTHING_TYPED;
  const { places, extras, rows } = table;
  const updates = rows.flatMap(({ row, state }): TypedUpdate[] => {
    const typed = (field: TypedUpdate['field'], heading: string, at: number | undefined): TypedUpdate[] => {
      const text = noteAt(table.grid, row, at);
      if (text.trim() === '') return [];
      const [fingerprint, planThen, since] = state.seen[heading === '' ? field : `own ${heading}`] ?? [];
      // Typed anew since the last build: it is held against the plan as it stands now.
      const isKnown = fingerprint === hashOf(text) && planThen !== undefined && since !== undefined;
      return [
        {
          ...state.mark,
          lead: state.lead,
          field,
          heading,
          text,
          planThen: isKnown ? planThen : '',
          since: isKnown ? since : null,
        },
      ];
    };
    return [
      ...FIELDS.flatMap((field) => typed(field, '', places.get(field))),
      ...extras.flatMap(({ at, header }) => typed('own', header, at)),
    ];
  });
  return { updates, seen: rows.map(({ state }) => state.mark) };
}
