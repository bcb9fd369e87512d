/** What people say a column is counts before what was told by its words. */
import { columnOf } from '../grid';
import type { ColumnRole } from '../model';
import type { Roles } from './candidates';

/** A user's correction of what a column was taken for. */
export interface ColumnCorrection {
  readonly sheet: string;
  /** Its letter. */
  readonly column: string;
  readonly role: ColumnRole;
  /** The row of its heading, counted from 0, on a sheet whose headings are not recognised by their words. */
  readonly headerRow?: number;
}

/** Roles of which a table has one column at most, unless people or the reader name several. */
const SINGLE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'priority',
  'outcome',
  'number',
  'action',
  'lead',
  'milestones',
  'timescale',
  'revised',
  'start',
  'status',
  'rag',
]);

/**
 * Puts people's corrections for the sheet in place. Who names the one column of a role frees those that the reader
 * took for it; columns that people named alike stand together.
 *
 * @param done the column of the day on which work was done, which stands beside any other status
 */
export function correct(
  roles: Roles,
  sheet: string,
  corrections: readonly ColumnCorrection[],
  done: number | null,
): void {
  const here = corrections
    .filter((one) => one.sheet === sheet)
    .map(({ column, role }) => ({ column: columnOf(column), role }));
  const told = new Map(here.map(({ column, role }) => [column, role]));
  for (const { column, role } of here) {
    if (SINGLE.has(role)) {
      for (const [other, taken] of roles) {
        const stays = told.get(other) === role || (other === done && !told.has(other));
        if (taken === role && !stays) roles.set(other, 'ignored');
      }
    }
    roles.set(column, role);
  }
}
