/** Reads the tables of *Plan settings* that people fill in: meetings, the ladder, findings set aside, sheets. */
import { daysBetween } from '../day';
import type { Grid } from '../grid';
import { DEFAULT_LADDER } from '../escalate/ladder';
import { startOf } from '../plain';
import { MOST_MONTHS, MOST_POSITIONS } from './limits';
import type { Dismissal, Meeting, OptionalSheet, PlanSettings, RungSetting } from './settings';
import { saidIn, settingsRows, TYPED, type Section, type SettingsRow } from './sheet';
import { dayOfWords, onOrOff, sheetOfWord, wholeOf } from './words';

/** Tells what cannot be used: where, what was said for what (the heading, unless named), and what it should be. */
export type Wrong = (
  row: SettingsRow,
  heading: string,
  said: string,
  expected: string,
  name?: string,
) => void;

/** What is expected of a second row for the same thing. */
export const ONCE = 'given once only; the first counts';

type Tables = Pick<PlanSettings, 'meetings' | 'ladder' | 'dismissals' | 'withoutSheets'>;

/** What the four tables say; each thing that cannot be used is told to `wrong`, and left out alone. */
export function readTables(grid: Grid, wrong: Wrong): Tables {
  const rowsOf = (section: Section) => settingsRows(grid).filter((row) => row.section === section);
  return {
    meetings: rowsOf('meeting')
      .flatMap((row) => meetingIn(grid, row, wrong) ?? [])
      .sort((one, other) => daysBetween(other.day, one.day)),
    ladder: ladderIn(grid, rowsOf('rung'), wrong),
    dismissals: rowsOf('dismissal').flatMap((row) => dismissalIn(grid, row, wrong) ?? []),
    withoutSheets: [...new Set(rowsOf('sheet').flatMap((row) => withoutIn(grid, row, wrong) ?? []))],
  };
}

function meetingIn(grid: Grid, row: SettingsRow, wrong: Wrong): Meeting | null {
  const [name, on, by] = ['Your meeting', 'Its date', 'Papers due'].map((heading) =>
    saidIn(grid, row, heading),
  ) as [string, string, string];
  if (name === '' && on === '' && by === '') return null;
  const day = dayOfWords(on);
  if (name === '') wrong(row, 'Your meeting', name, 'the name of a meeting, such as Executive');
  if (day === null) wrong(row, 'Its date', on, DAY, `Its date${name === '' ? '' : `, ${name}`}`);
  if (name === '' || day === null) return null;
  const papersBy = dayOfWords(by);
  const isLate = papersBy !== null && papersBy > day;
  if (by !== '' && (papersBy === null || isLate)) {
    wrong(row, 'Papers due', by, isLate ? 'a day before the meeting' : DAY, `Papers due, ${name}`);
  }
  return { name, day, papersBy: isLate ? null : papersBy };
}

const DAY = 'a day such as 12/05/2022';

/** Each level once, as the build keeps one row for each. */
function ladderIn(grid: Grid, rows: readonly SettingsRow[], wrong: Wrong): RungSetting[] {
  const ladder = new Map<number, RungSetting>();
  for (const row of rows) {
    const rung = rungIn(grid, row, wrong);
    if (rung === null) continue;
    if (ladder.has(rung.level)) tellAgain(grid, row, TYPED.rung, wrong);
    else ladder.set(rung.level, rung);
  }
  return [...ladder.values()];
}

/** Tells each cell of a row that speaks of what an earlier row has said. */
export function tellAgain(
  grid: Grid,
  row: SettingsRow,
  headings: readonly string[],
  wrong: Wrong,
  name?: string,
): void {
  for (const heading of headings) {
    const said = saidIn(grid, row, heading);
    if (said !== '') wrong(row, heading, said, ONCE, name);
  }
}

function rungIn(grid: Grid, row: SettingsRow, wrong: Wrong): RungSetting | null {
  const at = /^\s*(\d)\b/.exec(saidIn(grid, row, 'Level'))?.[1];
  const level = DEFAULT_LADDER.find((rung) => rung.level === Number(at))?.level;
  const read = <T>(heading: string, reader: (said: string) => T | null, expected: string): T | null => {
    const said = saidIn(grid, row, heading);
    const value = said === '' || level === undefined ? null : reader(said);
    if (said !== '' && value === null) {
      wrong(row, heading, said, level === undefined ? 'beside a level from 1 to 4' : expected);
    }
    return value;
  };
  const setting = {
    askOf: read('Your name for it', (said) => startOf(said, 100), 'a name'),
    isOn: read('Your on or off', onOrOff, 'on or off'),
    monthsOverdue: read(
      'Your months overdue',
      (said) => wholeOf(said, 0, MOST_MONTHS),
      figures(0, MOST_MONTHS),
    ),
    positionsLate: read(
      'Your positions rated late',
      (said) => wholeOf(said, 1, MOST_POSITIONS),
      figures(1, MOST_POSITIONS),
    ),
  };
  if (level === undefined || Object.values(setting).every((value) => value === null)) return null;
  return { level, ...setting };
}

function figures(least: number, most: number): string {
  return `a whole number from ${String(least)} to ${String(most)}`;
}

function dismissalIn(grid: Grid, row: SettingsRow, wrong: Wrong): Dismissal | null {
  const [rule, about, found, item, reason] = ['Check', 'About', 'What was found', 'Item', 'Your reason'].map(
    (heading) => saidIn(grid, row, heading),
  ) as [string, string, string, string, string];
  if (rule === '' && about === '' && reason === '') return null;
  if (rule === '')
    wrong(row, 'Check', rule, 'the name of a check, as it stands in the list of what was found');
  if (reason === '') wrong(row, 'Your reason', reason, 'the reason, since nothing is set aside without one');
  const which = item === '' ? about : item;
  if (which === '') wrong(row, 'About', about, 'the number of an action, or a cell such as D16');
  return rule === '' || reason === '' || which === '' ? null : { rule, about: which, found, reason };
}

function withoutIn(grid: Grid, row: SettingsRow, wrong: Wrong): OptionalSheet | null {
  const name = saidIn(grid, row, 'Sheet of ours');
  const said = saidIn(grid, row, 'Your on or off');
  const sheet = sheetOfWord(name);
  if (said === '') return null;
  const isOn = onOrOff(said);
  if (sheet === null) wrong(row, 'Your on or off', said, 'beside one of the sheets listed there');
  else if (isOn === null) wrong(row, 'Your on or off', said, 'on or off', name);
  return isOn === false ? sheet : null;
}
