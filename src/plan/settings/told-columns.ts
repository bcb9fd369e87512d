/** Finds the header row that people's corrections speak of on a sheet whose headings the reader does not recognise. */
import { columnLetters } from '../grid';
import type { ColumnCorrection } from '../read/columns';
import type { Sheet } from '../read/sheet';
import { isNearly, isSame } from './column-name';
import type { ColumnSetting, SettingsProblem } from './settings';
import { WORK_ROLES } from './work-roles';

export interface ToldColumns {
  readonly columns: readonly ColumnCorrection[];
  /** The settings that speak of this sheet. */
  readonly used: readonly ColumnSetting[];
  readonly problems: readonly SettingsProblem[];
}

const NONE: ToldColumns = { columns: [], used: [], problems: [] };

/**
 * The corrections for this sheet, with the row in which its headings stand: the row that says most of the headings
 * named, else the row that was named itself.
 *
 * @param names of all the user's sheets that are shown
 */
export function toldColumns(
  sheet: Sheet,
  settings: readonly ColumnSetting[],
  names: readonly string[],
): ToldColumns {
  const here = settings.filter((setting) => mayMean(setting, sheet.name, names));
  const best = bestRow(sheet, here);
  if (best === null) return NONE;
  const columns = here.flatMap((setting): ColumnCorrection[] => {
    const letter = letterOf(setting, best);
    const { role } = setting;
    return letter === null ? [] : [{ sheet: sheet.name, column: letter, role, headerRow: best.row }];
  });
  const used = here.filter((setting) => letterOf(setting, best) !== null);
  if (columns.every(({ role }) => role === 'ignored')) return { ...NONE, used };
  if (columns.some(({ role }) => WORK_ROLES.has(role))) return { columns, used, problems: [] };
  return { columns: [], used, problems: [{ row: null, what: noAction(sheet.name) }] };
}

/** On the sheet it names; where that has another name now, or none is named, on any that has the headings. */
function mayMean({ sheet, sheets = [] }: ColumnSetting, name: string, names: readonly string[]): boolean {
  if (sheet === null || sheet === name) return true;
  return !names.includes(sheet) && !sheets.includes(name);
}

interface Row {
  readonly row: number;
  /** The letter of each setting whose heading stands in the row. */
  readonly letters: ReadonlyMap<ColumnSetting, string>;
}

function bestRow(sheet: Sheet, settings: readonly ColumnSetting[]): Row | null {
  const named = settings.filter(({ header }) => header !== null && header !== '');
  let best: Row | null = null;
  for (let row = sheet.top; row <= sheet.bottom && named.length > 0; row += 1) {
    const letters = lettersIn(sheet, row, named);
    if (letters.size > (best?.letters.size ?? 0)) best = { row, letters };
  }
  if (best !== null && isEnough(best, sheet.name)) return best;
  const told = settings.find((one) => one.headerRow != null && one.sheet === sheet.name)?.headerRow ?? null;
  return told === null ? null : { row: told - 1, letters: new Map() };
}

/** Two headings are no accident; one is enough where people named it on this very sheet. */
function isEnough({ letters }: Row, sheet: string): boolean {
  return letters.size >= 2 || [...letters.keys()].some((setting) => setting.sheet === sheet);
}

function lettersIn(
  sheet: Sheet,
  row: number,
  settings: readonly ColumnSetting[],
): Map<ColumnSetting, string> {
  const columns = sheet.filled(row);
  const found = new Map<ColumnSetting, string>();
  for (const setting of settings) {
    const header = setting.header ?? '';
    const same = columns.filter((column) => isSame(sheet.text(row, column), header));
    const free = columns.filter(
      (column) =>
        isNearly(sheet.text(row, column), header) &&
        ![...settings.map((one) => one.header ?? ''), ...(setting.besides ?? [])].some((other) =>
          isSame(other, sheet.text(row, column)),
        ),
    );
    const column = same[(setting.nth ?? 1) - 1] ?? same[0] ?? (free.length === 1 ? free[0] : undefined);
    if (column !== undefined) found.set(setting, columnLetters(column));
  }
  return found;
}

/** A letter counts only where no heading tells the column. */
function letterOf(setting: ColumnSetting, { letters }: Row): string | null {
  return letters.get(setting) ?? (setting.header ? null : setting.letter);
}

function noAction(sheet: string): string {
  return `What you said of the columns of “${sheet}” is not used yet: none of them is said to be the action.`;
}
