/** What people have typed on *Plan settings*, cell by cell, for those who show it and change it. */
import type { Grid } from '../grid';
import { noteAt, wordsOf } from '../notes';
import { headingOf, rowsBySubject, subjectOf, type SettingsCell } from './cells';
import type { Seen } from './column-name';
import { readSettings } from './read';
import type { SettingsProblem } from './settings';
import { settingsRows, TYPED, type SettingsRow } from './sheet';

/** What stands in a cell. */
export interface Said {
  /** As it was typed; a day as its ISO date. "" where nothing was. */
  readonly text: string;
  /** Why it cannot be used; null where it can. */
  readonly problem: string | null;
}

/** A meeting as it was typed. */
export interface MeetingWords {
  readonly name: string;
  readonly date: string;
  readonly papers: string;
}

export interface SaidMeeting extends MeetingWords {
  readonly problem: string | null;
}

export interface SaidSettings {
  /** By what the cell speaks of and its heading; see `saidAt`. */
  readonly cells: ReadonlyMap<string, Said>;
  /** In the order of the sheet. */
  readonly meetings: readonly SaidMeeting[];
  /** What cannot be used and stands in no cell of those. */
  readonly problems: readonly string[];
}

const NOTHING: Said = { text: '', problem: null };

/** What is said in the cell. */
export function saidAt({ cells }: Pick<SaidSettings, 'cells'>, cell: SettingsCell): Said {
  return cells.get(cellId(subjectOf(cell), headingOf(cell))) ?? NOTHING;
}

/**
 * @param grid our sheet as it stands; null where the workbook has none
 * @param seen the plan's columns, and the headings of sheets that were not read
 */
export function readSaid(grid: Grid | null, seen: readonly Seen[]): SaidSettings {
  if (grid === null) return { cells: new Map(), meetings: [], problems: [] };
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
        cells.set(cellId(subject, heading), {
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

const cellId = (subject: string, heading: string): string => `${subject}\n${heading}`;

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
