/** Which column a row of the columns' table speaks of. */
import type { Grid } from '../grid';
import type { ColumnName } from './settings';
import { NO_HEADING, saidIn, settingsRows, type SettingsRow } from './sheet';

export function columnNameIn(grid: Grid, row: SettingsRow): ColumnName {
  const header = saidIn(grid, row, 'Column heading');
  const which = saidIn(grid, row, 'Which of them');
  const count = /^(\d+)\D* of (\d+)/.exec(which);
  const headerRow = /(?:^|, )row (\d{1,7})$/.exec(which)?.[1];
  return {
    sheet: saidIn(grid, row, 'Sheet') || null,
    header: header === NO_HEADING ? '' : header,
    nth: count ? Number(count[1]) : null,
    of: count ? Number(count[2]) : null,
    after: /(?:^|, )after “(.*)”(?:, row \d+)?$/s.exec(which)?.[1] ?? null,
    letter: saidIn(grid, row, 'Column') || null,
    ...(headerRow === undefined ? {} : { headerRow: Number(headerRow) }),
  };
}

/** How a row of the columns' table says which column it is; `columnNameIn` reads it back. */
export function whichWords({ nth, of, after, headerRow }: ColumnName): string {
  return [
    nth === null || of === null ? '' : `${String(nth)} of ${String(of)}`,
    after === null ? '' : `after “${after}”`,
    headerRow == null ? '' : `row ${String(headerRow)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * Every column that the sheet lists, with what stood beside it at the last build: so that a column or a sheet that
 * was there then is never taken for another one renamed.
 */
export function columnRows(grid: Grid): { readonly row: SettingsRow; readonly name: ColumnName }[] {
  const rows = settingsRows(grid)
    .filter((row) => row.section === 'column' && saidIn(grid, row, 'Column heading') !== '')
    .map((row) => ({ row, name: columnNameIn(grid, row) }));
  const sheets = [...new Set(rows.flatMap(({ name }) => name.sheet ?? []))];
  const headers = new Map(
    sheets.map((sheet) => [
      sheet,
      rows.flatMap(({ name }) => (name.sheet === sheet && name.header ? [name.header] : [])),
    ]),
  );
  return rows.map(({ row, name }) => ({
    row,
    name: {
      ...name,
      sheets: sheets.filter((sheet) => sheet !== name.sheet),
      besides: (headers.get(name.sheet ?? '') ?? []).filter((header) => header !== name.header),
    },
  }));
}
