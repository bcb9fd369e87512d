/** Finds the header row that people's corrections speak of on a sheet whose headings the reader does not recognise. */
import { columnLetters } from '../grid';
import type { ColumnCorrection } from '../read/columns';
import type { Sheet } from '../read/sheet';
import { alikeTo, columnNames, isSame, pickColumn, type Seen } from './column-name';
import type { ColumnSetting, SettingsProblem } from './settings';
import { WORK_ROLES } from './work-roles';

export interface ToldColumns {
  readonly columns: readonly ColumnCorrection[];
  /** The settings that speak of this sheet. */
  readonly used: readonly ColumnSetting[];
  /** The headings of the row. */
  readonly seen: readonly Seen[];
  readonly problems: readonly SettingsProblem[];
}

const NONE: ToldColumns = { columns: [], used: [], seen: [], problems: [] };

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
  const found = { ...NONE, used, seen: best.seen };
  if (columns.every(({ role }) => role === 'ignored')) return found;
  if (columns.some(({ role }) => WORK_ROLES.has(role))) return { ...found, columns };
  // Which column is the action has been said, but not so that it can be told from another: that is told of itself.
  if (best.standing.some(({ role }) => WORK_ROLES.has(role))) return found;
  return { ...found, problems: [{ row: null, what: noAction(sheet.name) }] };
}

/** On the sheet it names; where that has another name now, or none is named, on any that has the headings. */
function mayMean({ sheet, sheets = [] }: ColumnSetting, name: string, names: readonly string[]): boolean {
  if (sheet === null || sheet === name) return true;
  return !names.includes(sheet) && !sheets.includes(name);
}

interface Row {
  readonly row: number;
  /** Its headings. */
  readonly seen: readonly Seen[];
  /** The settings whose heading stands in the row. */
  readonly standing: readonly ColumnSetting[];
  /** The letter of each of them; none where several columns have the heading and nothing tells which is meant. */
  readonly letters: ReadonlyMap<ColumnSetting, string>;
}

function bestRow(sheet: Sheet, settings: readonly ColumnSetting[]): Row | null {
  const named = settings.filter(({ header }) => header !== null && header !== '');
  let best: Row | null = null;
  for (let row = sheet.top; row <= sheet.bottom && named.length > 0; row += 1) {
    const found = rowWith(sheet, row, named);
    if (found.standing.length > (best?.standing.length ?? 0)) best = found;
  }
  if (best !== null && isEnough(best, sheet.name)) return best;
  const told = settings.find((one) => one.headerRow != null && one.sheet === sheet.name)?.headerRow ?? null;
  return told === null ? null : { row: told - 1, seen: [], standing: [], letters: new Map() };
}

/** Two headings are no accident; one is enough where people named it on this very sheet. */
function isEnough({ standing }: Row, sheet: string): boolean {
  return standing.length >= 2 || standing.some((setting) => setting.sheet === sheet);
}

function rowWith(sheet: Sheet, row: number, settings: readonly ColumnSetting[]): Row {
  const seen = sheet.filled(row).map((column): Seen => {
    return { sheet: sheet.name, column: columnLetters(column), header: sheet.text(row, column) };
  });
  const letters = new Map<ColumnSetting, string>();
  const standing: ColumnSetting[] = [];
  for (const setting of settings) {
    // A heading that people speak of itself is another column, not this one renamed.
    const others = settings.flatMap(({ header }) => header ?? []);
    const besides = [...others, ...(setting.besides ?? [])];
    const alike = alikeTo(setting.header ?? '', seen);
    const picked = pickColumn({ ...setting, besides }, sheet.name, seen)?.column;
    const letter = picked ?? letterOfSeveral(setting, alike, seen);
    if (letter !== null) letters.set(setting, letter);
    if (letter !== null || alike.length > 0) standing.push(setting);
  }
  return { row, seen, standing, letters };
}

/**
 * Of several columns with the heading, the one at the letter where it was last seen, where nothing was counted: it may
 * have been the only one of its table, and the others stand beside the table.
 */
function letterOfSeveral(
  setting: ColumnSetting,
  alike: readonly Seen[],
  seen: readonly Seen[],
): string | null {
  const { nth, after, letter } = setting;
  if (nth !== null || !alike.some(({ column }) => column === letter)) return null;
  const before = columnNames(seen).find((one) => one.letter === letter)?.after ?? '';
  return after === null || isSame(before, after) ? letter : null;
}

/** A letter counts only where no heading tells the column. */
function letterOf(setting: ColumnSetting, { letters }: Row): string | null {
  return letters.get(setting) ?? (setting.header ? null : setting.letter);
}

function noAction(sheet: string): string {
  return `What you said of the columns of “${sheet}” is not used yet: none of them is said to be the action.`;
}
