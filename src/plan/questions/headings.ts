/** Headings that people may name, on sheets of which the reader recognised none. */
import { columnLetters, type Grid } from '../grid';
import type { Plan, UnreadHeading } from '../model';
import { likelyHeader, looksLikePlan } from '../read/likely-header';
import { sheetOf } from '../read/sheet';
import type { ColumnSetting } from '../settings/settings';

/**
 * The cells that may be headings: of sheets that were not read and look like a plan, or of which people have said
 * something; of all sheets where the workbook has no plan at all.
 *
 * @param told what people have said of columns
 */
export function unreadHeadings(
  grids: readonly Grid[],
  { sheets, actions }: Pick<Plan, 'sheets'> & { readonly actions: readonly unknown[] },
  told: readonly ColumnSetting[],
): UnreadHeading[] {
  const noPlan = actions.length === 0;
  const others = new Set(sheets.filter(({ role }) => role === 'other').map(({ name }) => name));
  const named = new Set(told.map(({ sheet }) => sheet));
  return grids
    .filter(({ sheet, ours, hidden }) => ours === null && !hidden && others.has(sheet))
    .flatMap((grid): UnreadHeading[] => {
      const sheet = sheetOf(grid);
      const header = likelyHeader(sheet);
      const isListed = noPlan || named.has(grid.sheet);
      if (header === null || !(isListed || looksLikePlan(sheet, header))) return [];
      return header.columns.map((column) => ({
        sheet: grid.sheet,
        row: header.row,
        column: columnLetters(column),
        header: sheet.text(header.row, column),
      }));
    });
}
