/** Reads what people typed on our *Plan settings* sheet. Leniently: what cannot be used is told and left out. */
import { formatDay, type Day } from '../day';
import type { Grid } from '../grid';
import { startOf } from '../plain';
import { isSame } from './column-name';
import { columnRows, whichWords } from './read-columns';
import { ONCE, readTables, tellAgain, type Wrong } from './read-tables';
import { roleOf } from './role-of';
import {
  NO_SETTINGS,
  type ColumnName,
  type ColumnSetting,
  type KeySetting,
  type PlanSettings,
  type SettingsProblem,
} from './settings';
import { NO_HEADING, saidIn, SETTING_NAMES, settingIn, settingsRows, TYPED, type SettingId } from './sheet';
import type { SettingsRow } from './sheet';
import { colourOfText, dayOfWords, KEY_WORDS, meaningOfWord, monthOfWord, ratingOfWord } from './words';

export interface ReadSettings {
  readonly settings: PlanSettings;
  readonly problems: readonly SettingsProblem[];
}

/** How a setting's words are read, and what is expected where they cannot be. */
const READERS: { readonly [Id in SettingId]: (said: string) => PlanSettings[Id] } = {
  asOf: (said) => (/^today$/i.test(said) ? 'today' : dayOfWords(said)),
  periodStart: dayOfWords,
  periodEnd: dayOfWords,
  yearStartMonth: monthOfWord,
  marking: (said) => startOf(said, 100),
  replyBy: dayOfWords,
};

export const EXPECTED: Readonly<Record<SettingId, string>> = {
  asOf: 'a day such as 30/04/2022, or the word today',
  periodStart: 'a day such as 01/04/2021',
  periodEnd: 'a day such as 31/03/2023',
  yearStartMonth: 'a month such as April',
  marking: 'a short text such as OFFICIAL',
  replyBy: 'a day such as 30/04/2022',
};

/**
 * The settings that the sheet holds, and what of it cannot be used. Never throws.
 *
 * @param grid our sheet as it stands; null where the workbook has none
 */
export function readSettings(grid: Grid | null): ReadSettings {
  if (grid === null) return { settings: NO_SETTINGS, problems: [] };
  const problems: SettingsProblem[] = [];
  const wrong: Wrong = ({ row }, heading, said, expected, name = heading) => {
    const shown = said.length > 60 ? `${startOf(said, 60)}…` : said;
    const what =
      said === ''
        ? `Nothing is said for “${name}”; it should be ${expected}.`
        : `“${shown}” for “${name}” is not used: it should be ${expected}.`;
    problems.push({ row, heading, what });
  };
  const single: { -readonly [Id in SettingId]?: PlanSettings[Id] } = {};
  const set = <Id extends SettingId>(id: Id, row: SettingsRow, said: string) => {
    const value = READERS[id](said);
    const tell = (expected: string) => {
      wrong(row, 'Your setting', said, expected, SETTING_NAMES[id]);
    };
    if (value === null) tell(EXPECTED[id]);
    else if (single[id] === undefined) single[id] = value;
    else tell(ONCE);
  };
  const columns: ColumnSetting[] = [];
  const key: KeySetting[] = [];
  for (const row of settingsRows(grid)) {
    const id = settingIn(grid, row);
    const said = saidIn(grid, row, 'Your setting');
    if (id !== null && said !== '') set(id, row, said);
    if (row.section === 'key') {
      const entry = keySettingIn(grid, row, wrong);
      if (entry === null) continue;
      if (key.every(({ rating }) => rating !== entry.rating)) key.push(entry);
      else tellAgain(grid, row, TYPED.key, wrong, KEY_WORDS[entry.rating]);
    }
  }
  for (const { row, name } of columnRows(grid)) {
    const typed = saidIn(grid, row, 'Your correction');
    const role = roleOf(typed);
    const tell = (expected: string) => {
      wrong(row, 'Your correction', typed, expected, name.header || NO_HEADING);
    };
    if (role !== null && columns.some((one) => isSameColumn(one, name))) tell(ONCE);
    else if (role !== null) columns.push({ ...name, role });
    else if (typed !== '') tell('one of the words listed there');
  }
  const tables = readTables(grid, wrong);
  const { periodStart, periodEnd } = single;
  if (periodStart && periodEnd && periodStart >= periodEnd) {
    problems.push({ row: null, what: backwards(periodStart, periodEnd) });
    delete single.periodStart;
    delete single.periodEnd;
  }
  return { settings: { ...NO_SETTINGS, ...single, columns, key, ...tables }, problems };
}

/** Why a period cannot be used that does not end after its first day. */
export function backwards(start: Day, end: Day): string {
  return `The plan's period is not used: its end (${formatDay(end)}) is not after its beginning (${formatDay(start)}).`;
}

/** The rows say the same of where the column stands; a row without a letter means the column of its heading. */
function isSameColumn(one: ColumnName, other: ColumnName): boolean {
  const isSameLetter = one.letter === other.letter || one.letter === null || other.letter === null;
  const isSameHeading = isSame(one.header ?? '', other.header ?? '');
  return one.sheet === other.sheet && isSameHeading && isSameLetter && whichWords(one) === whichWords(other);
}

function keySettingIn(grid: Grid, row: SettingsRow, wrong: Wrong): KeySetting | null {
  const name = saidIn(grid, row, 'Rating');
  const rating = ratingOfWord(name);
  if (rating === null) return null;
  const [meant, looks] = [saidIn(grid, row, 'Your meaning'), saidIn(grid, row, 'Your colour')];
  const [meaning, colour] = [meaningOfWord(meant), colourOfText(looks)];
  if (meant !== '' && meaning === null) {
    wrong(row, 'Your meaning', meant, 'Late, At risk, On track, Complete or Not started', name);
  }
  if (looks !== '' && colour === null) wrong(row, 'Your colour', looks, 'a colour such as #FFC000', name);
  return meaning === null && colour === null ? null : { rating, colour, meaning };
}
