/** The *Plan settings* sheet as it stands: which of its rows says what, told by its visible headings. */
import { isDateFormat } from '../date-format';
import { dayFromSerial } from '../day';
import type { Grid } from '../grid';
import { bare } from './words';

/** Settings with a row of their own, and the names under which they stand. */
export const SETTING_NAMES = {
  asOf: 'Position at',
  periodStart: 'Plan begins',
  periodEnd: 'Plan ends',
  yearStartMonth: 'Year begins in',
  marking: 'Protective marking',
  replyBy: 'Replies wanted by',
} as const;

export type SettingId = keyof typeof SETTING_NAMES;

/** Headings of the tables; the first two of each tell which table it is. */
export const HEADINGS = {
  setting: ['Setting', 'Your setting', 'In use', 'What it means'],
  column: [
    'Column heading',
    'Your correction',
    'Counts as',
    'How it was told',
    'Column',
    'Sheet',
    'Which of them',
  ],
  key: ['Rating', 'Your meaning', 'Means', 'Definition', 'Colour', 'Your colour'],
  meeting: ['Your meeting', 'Its date', 'Papers due', 'How it is understood'],
  rung: [
    'Level',
    'Your name for it',
    'Your on or off',
    'As it stands',
    'Your months overdue',
    'Your positions rated late',
  ],
  dismissal: ['Check', 'Your reason', 'About', 'What was found', 'Item', 'Where it stands'],
  sheet: ['Sheet of ours', 'Your on or off', 'Now'],
} as const;

export type Section = keyof typeof HEADINGS;

/** The cells of each table in which people type. */
export const TYPED = {
  setting: ['Your setting'],
  column: ['Your correction'],
  key: ['Your meaning', 'Your colour'],
  meeting: ['Your meeting', 'Its date', 'Papers due'],
  rung: ['Your name for it', 'Your on or off', 'Your months overdue', 'Your positions rated late'],
  dismissal: ['Check', 'About', 'Your reason', 'What was found', 'Item'],
  sheet: ['Your on or off'],
} as const satisfies Readonly<Record<Section, readonly string[]>>;

/** Marks, in the hidden first column, a row of ours; any other row is people's own. */
export const OUR_ROW = '#';
export const NO_HEADING = '(no heading)';

/** One row of a table, with the places of its headings. Rows and columns count from 0 within the grid. */
export interface SettingsRow {
  readonly section: Section | null;
  readonly row: number;
  readonly isOurs: boolean;
  /** A title, sentence or header of ours: nothing is to be typed into its own cells. */
  readonly isWords: boolean;
  readonly places: ReadonlyMap<string, number>;
}

/** The hidden mark of a row of one of the tables. */
const TABLE_ROW = new RegExp(`^${OUR_ROW}(?:${Object.keys(HEADINGS).join('|')})\\b`);

/** Every row of a table, and every row of people's own; titles, sentences and headers of ours left out. */
export function settingsRows(grid: Grid): SettingsRow[] {
  return everyRow(grid).filter(({ isWords }) => !isWords);
}

/** Every row that says something; titles, sentences and headers of ours belong to no table. */
export function everyRow(grid: Grid): SettingsRow[] {
  const rows: SettingsRow[] = [];
  let section: Section | null = null;
  let places: ReadonlyMap<string, number> = new Map();
  grid.values.forEach((values, row) => {
    if (values.every((value) => String(value).trim() === '')) return;
    const found = headerIn(values.map(String));
    if (found) {
      ({ section, places } = found);
      rows.push({ section: null, row, isOurs: true, isWords: true, places });
      return;
    }
    const mark = String(values[0] ?? '');
    const isOurs = mark.startsWith(OUR_ROW);
    // A heading or a sentence ends the table above it.
    const isWords = isOurs && !TABLE_ROW.test(mark);
    if (isWords) section = null;
    rows.push({ section, row, isOurs, isWords, places });
  });
  return rows;
}

function headerIn(texts: readonly string[]) {
  const words = texts.map(bare);
  for (const section of Object.keys(HEADINGS) as Section[]) {
    const headings: readonly string[] = HEADINGS[section];
    const places = new Map(
      headings.flatMap((heading): [string, number][] => {
        const at = words.indexOf(bare(heading));
        return at < 0 ? [] : [[heading, at]];
      }),
    );
    if (headings.slice(0, 2).every((heading) => places.has(heading))) return { section, places };
  }
  return null;
}

/** What people see in the cell under this heading; a day as its ISO date; "" where there is none. */
export function saidIn(grid: Grid, { row, places }: SettingsRow, heading: string): string {
  const at = places.get(heading);
  if (at === undefined) return '';
  const value = grid.values[row]?.[at] ?? '';
  if (typeof value === 'number' && isDateFormat(grid.formats[row]?.[at] ?? '')) {
    const day = dayFromSerial(value);
    if (day !== null) return day;
  }
  return String(value).trim();
}

/** Which setting the row gives; null where it names none of ours. */
export function settingIn(grid: Grid, row: SettingsRow): SettingId | null {
  if (row.section !== 'setting') return null;
  const name = bare(saidIn(grid, row, 'Setting'));
  const ids = Object.keys(SETTING_NAMES) as SettingId[];
  return ids.find((id) => bare(SETTING_NAMES[id]) === name) ?? null;
}
