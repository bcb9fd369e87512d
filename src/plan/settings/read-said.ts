/** Reads what people have typed on *Plan settings*, cell by cell. */
import type { Grid } from '../grid';
import { noteAt, wordsOf } from '../notes';
import { rowsBySubject } from './cell-rows';
import { idOf } from './cells';
import type { Seen } from './column-name';
import { readSettings } from './read';
import { NOTHING_SAID, type MeetingWords, type Said, type SaidMeeting, type SaidSettings } from './said';
import type { SettingsProblem } from './settings';
import { settingsRows, TYPED, type SettingsRow } from './sheet';

/**
 * @param grid our sheet as it stands; null where the workbook has none
 * @param seen the plan's columns, and the headings of sheets that were not read
 */
export function readSaid(grid: Grid | null, seen: readonly Seen[]): SaidSettings {
  if (grid === null) return NOTHING_SAID;
  const left = new Set(readSettings(grid).problems);
  const problemOf = (row: SettingsRow, heading: string | null): string | null => {
    const here = [...left].filter(
      (one) => one.row === row.row && (heading === null || one.heading === heading),
    );
    for (const one of here) left.delete(one);
    return here.length === 0 ? null : here.map(({ what }: SettingsProblem) => what).join(' ');
  };
  const cells = new Map<string, Said>();
  for (const [subject, rows] of rowsBySubject(grid, seen)) {
    const section = rows[0]?.section;
    for (const heading of section ? TYPED[section] : []) {
      const row = speaking(grid, rows, heading);
      if (row)
        cells.set(idOf(subject, heading), {
          text: textIn(grid, row, heading),
          problem: problemOf(row, heading),
        });
    }
  }
  const meetings = settingsRows(grid).flatMap((row): SaidMeeting[] => {
    const words = meetingIn(grid, row);
    return words === null ? [] : [{ ...words, problem: problemOf(row, null) }];
  });
  return { cells, meetings, problems: [...left].map(({ what }) => what) };
}

/** The row that says something under this heading, else the first. */
export function speaking(grid: Grid, rows: readonly SettingsRow[], heading: string): SettingsRow | undefined {
  return rows.find((row) => textIn(grid, row, heading) !== '') ?? rows[0];
}

/** What stands under the heading, as it was typed. */
export function textIn(grid: Grid, { row, places }: SettingsRow, heading: string): string {
  return wordsOf(noteAt(grid, row, places.get(heading)));
}

/** The meeting that the row names; null where it is a row of another table, or free. */
export function meetingIn(grid: Grid, row: SettingsRow): MeetingWords | null {
  if (row.section !== 'meeting') return null;
  const [name, date, papers] = TYPED.meeting.map((heading) => textIn(grid, row, heading)) as [
    string,
    string,
    string,
  ];
  return name === '' && date === '' && papers === '' ? null : { name, date, papers };
}
