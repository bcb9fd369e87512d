/** Finds the column that a setting means, wherever it stands now. */
import type { Grid } from '../grid';
import type { ColumnCorrection } from '../read/columns';
import { sheetOf } from '../read/sheet';
import { findTables } from '../read/tables';
import { finished } from '../steps';
import { alikeTo, isSame, onSheet, pickColumn, type Seen } from './column-name';
import type { ColumnName, ColumnSetting, SettingsProblem } from './settings';
import { toldColumns } from './told-columns';

/**
 * Corrections by letter, as the reader takes them, from settings by header.
 *
 * @param grids all sheets as read
 */
export function resolveColumns(
  grids: readonly Grid[],
  settings: readonly ColumnSetting[],
): { readonly columns: readonly ColumnCorrection[]; readonly problems: readonly SettingsProblem[] } {
  if (settings.length === 0) return { columns: [], problems: [] };
  const sheets = grids.filter(({ ours, hidden }) => ours === null && !hidden).map(sheetOf);
  const tables = sheets.map((sheet) => finished(findTables(sheet, [])));
  const readings = tables.flatMap(({ sheet, columns }) =>
    onSheet(
      columns.flatMap((one) => one.readings),
      sheet.name,
    ),
  );
  const names = sheets.map(({ name }) => name);
  const rescued = tables.flatMap(({ sheet, headers }) =>
    headers.length > 0 ? [] : [toldColumns(sheet, settings, names)],
  );
  const used = new Set(rescued.flatMap((one) => one.used));
  const seen = [...readings, ...rescued.flatMap((one) => one.seen)];
  const problems: SettingsProblem[] = rescued.flatMap((one) => one.problems);
  const tell = (what: string) => {
    if (!problems.some((one) => one.what === what)) problems.push({ row: null, what });
  };
  const columns = settings.flatMap((setting): ColumnCorrection[] => {
    const found = sheetsFor(setting, readings).flatMap((sheet) => {
      const picked = pickColumn(setting, sheet, readings);
      if (picked && setting.header && !isSame(picked.header, setting.header)) {
        tell(nowCalled(setting.header, picked));
      }
      const letter = picked?.column ?? (setting.header === null ? setting.letter : null);
      return letter === null ? [] : [{ sheet, column: letter, role: setting.role }];
    });
    if (found.length === 0 && !used.has(setting)) tell(notFound(setting, seen));
    return found;
  });
  return { columns: [...columns, ...rescued.flatMap((one) => one.columns)], problems };
}

/** The named sheet; where it has another name now, the one sheet that has such a column; without a name, every one. */
function sheetsFor(setting: ColumnName, readings: readonly Seen[]): string[] {
  const sheets = [...new Set(readings.map(({ sheet }) => sheet))];
  if (setting.sheet !== null && sheets.includes(setting.sheet)) return [setting.sheet];
  const { header, sheets: before = [] } = setting;
  if (header === null) return setting.sheet === null ? sheets : [];
  const having = sheets.filter((sheet) =>
    header === ''
      ? alikeTo(header, onSheet(readings, sheet)).length > 0
      : pickColumn(setting, sheet, readings) !== null,
  );
  if (setting.sheet === null) return having;
  const unknown = having.filter((sheet) => !before.includes(sheet));
  return unknown.length === 1 ? unknown : [];
}

/** The one column of all sheets that is meant; null where none is, or several might be. */
export function columnMeant<T extends Seen>(name: ColumnName, seen: readonly T[]): T | null {
  const found = sheetsFor(name, seen).flatMap((sheet) => pickColumn(name, sheet, seen) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function nowCalled(header: string, { header: now, sheet }: Seen): string {
  return `The column “${header}” seems to be called “${now}” now on the sheet “${sheet}”, so what you said of it counts for that one.`;
}

function notFound({ sheet, header, letter }: ColumnSetting, readings: readonly Seen[]): string {
  const what =
    header === null
      ? `column ${letter ?? ''}`
      : header === ''
        ? 'the column without a heading'
        : `the column “${header}”`;
  const where = sheet === null ? '' : ` on the sheet “${sheet}”`;
  const several = header !== null && alikeTo(header, readings).length > 1;
  return several
    ? `The setting for ${what}${where} is not used: several columns have that heading, and it does not tell which is meant.`
    : `The setting for ${what}${where} is not used: the plan has no such column now.`;
}
