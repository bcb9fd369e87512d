/** Which columns of a sheet of ours keep the width that people gave them. */
import type { Grid } from '../plan/grid';
import type { SheetContent, SheetKind } from '../report/content';
import { ownArea, valueOf } from './layout';

/** Sheets that people work in, with columns that stay in their places from build to build. */
const WORKED_IN: readonly SheetKind[] = ['escalations'];

/**
 * Those that stand where they stood: under the heading they had, or, added by people, under none. A column that moved,
 * and a new one, gets the width it is made for; so does the hidden one.
 *
 * @param before the sheet as it stands; null where it is new
 */
export function columnsThatKeepTheirWidth(content: SheetContent, before: Grid | null): ReadonlySet<number> {
  const { kind, rows, columnWidths, freezeRows } = content;
  if (before === null || !WORKED_IN.includes(kind)) return new Set();
  const header = freezeRows - 1;
  const { right } = ownArea(content);
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  return new Set(
    columns.filter((column) => {
      const heading = before.values[header - before.top]?.[column - before.left];
      if (heading === undefined || columnWidths[column] === 0) return false;
      return heading === '' || heading === valueOf(rows[header]?.cells[column]);
    }),
  );
}
