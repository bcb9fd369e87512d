/** Finds the column that a setting means, wherever it stands now. */
import type { Grid } from '../grid';
import type { ColumnReading } from '../model';
import type { ColumnCorrection } from '../read/columns';
import { columnReadings } from '../read/readings';
import { sheetOf } from '../read/sheet';
import { findTables } from '../read/tables';
import type { ColumnName, ColumnSetting, SettingsProblem } from './settings';

type Seen = Pick<ColumnReading, 'sheet' | 'column' | 'header'>;

/** What tells each of these columns from the others, in their order. */
export function columnNames(readings: readonly Seen[]): ColumnName[] {
  return readings.map((one) => {
    const alike = alikeTo(one.header, onSheet(readings, one.sheet));
    const several = alike.length > 1;
    return {
      sheet: one.sheet,
      header: one.header,
      nth: several ? alike.findIndex(({ column }) => column === one.column) + 1 : null,
      of: several ? alike.length : null,
      after: headerBefore(one, readings),
      letter: one.column,
    };
  });
}

/** The column that is meant on this sheet; null where none is, or several might be. */
export function pickColumn<T extends Seen>(
  name: ColumnName,
  sheet: string,
  readings: readonly T[],
): T | null {
  const here = onSheet(readings, sheet);
  const byLetter = () => here.find(({ column }) => column === name.letter) ?? null;
  if (name.header === null) return byLetter();
  const alike = alikeTo(name.header, here);
  if (alike.length <= 1) return alike[0] ?? (name.header === '' ? byLetter() : null);
  const besides = alike.filter((one) => {
    const before = headerBefore(one, readings);
    return before !== null && name.after !== null && same(before, name.after);
  });
  if (besides.length === 1) return besides[0] ?? null;
  const sameNumber = name.of === null || name.of === alike.length;
  return name.nth !== null && sameNumber ? (alike[name.nth - 1] ?? null) : null;
}

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
  const readings = grids
    .filter(({ ours, hidden }) => ours === null && !hidden)
    .flatMap((grid) => columnReadings(findTables(sheetOf(grid), [])));
  const problems: SettingsProblem[] = [];
  const columns = settings.flatMap((setting): ColumnCorrection[] => {
    const found = sheetsFor(setting, readings).flatMap((sheet) => {
      const column = pickColumn(setting, sheet, readings)?.column;
      const letter = column ?? (setting.header === null ? setting.letter : null);
      return letter === null ? [] : [{ sheet, column: letter, role: setting.role }];
    });
    if (found.length === 0) problems.push({ row: null, what: notFound(setting, readings) });
    return found;
  });
  return { columns, problems };
}

/** The named sheet; where it has another name now, the one sheet that has such a column; without a name, every one. */
function sheetsFor(setting: ColumnSetting, readings: readonly Seen[]): string[] {
  const sheets = [...new Set(readings.map(({ sheet }) => sheet))];
  if (setting.sheet !== null && sheets.includes(setting.sheet)) return [setting.sheet];
  const { header } = setting;
  if (header === null) return setting.sheet === null ? sheets : [];
  const withHeader = sheets.filter((sheet) => alikeTo(header, onSheet(readings, sheet)).length > 0);
  return setting.sheet === null || withHeader.length === 1 ? withHeader : [];
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

function onSheet<T extends Seen>(readings: readonly T[], sheet: string): T[] {
  const seen = new Set<string>();
  return readings
    .filter((one) => {
      const id = `${one.column}|${one.header}`;
      if (one.sheet !== sheet || seen.has(id)) return false;
      seen.add(id);
      return true;
    })
    .sort((one, other) => place(one) - place(other));
}

function alikeTo<T extends Seen>(header: string, readings: readonly T[]): T[] {
  return readings.filter((one) => same(one.header, header));
}

function headerBefore(one: Seen, readings: readonly Seen[]): string | null {
  const left = onSheet(readings, one.sheet).filter(
    (other) => place(other) < place(one) && other.header !== '',
  );
  return left.at(-1)?.header ?? null;
}

function place({ column }: Seen): number {
  return [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function same(one: string, other: string): boolean {
  const flat = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return flat(one) === flat(other);
}
