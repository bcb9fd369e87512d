import type { Day } from '../day';
import type { ColumnRole } from '../model';
import type { KeyCorrection } from '../rag';

/** Which column of the plan is meant, by what stays the same when columns are inserted or moved. */
export interface ColumnName {
  /** Null: any sheet with such a column. */
  readonly sheet: string | null;
  /** Its lowest header cell's text, "" for a column without one; null where only the letter is given. */
  readonly header: string | null;
  /** Of several columns with this header, counted from the left: the `nth` of `of`; null where it is the only one. */
  readonly nth: number | null;
  readonly of: number | null;
  /** The header of the column to its left; null where it is not known or there is none. */
  readonly after: string | null;
  /** Its letter when it was last seen; counts only where no header tells the column. */
  readonly letter: string | null;
  /** The row of its heading, counted from 1, where people had to say it: a sheet whose headings nobody recognised. */
  readonly headerRow?: number | null;
  /** The other headings of its sheet when it was last seen: a column that bears one of these is not this one renamed. */
  readonly besides?: readonly string[];
  /** The plan's sheets when it was last seen: none of them is its own sheet renamed. */
  readonly sheets?: readonly string[];
}

/** What a column is to count as. */
export interface ColumnSetting extends ColumnName {
  readonly role: ColumnRole;
}

/** What a rating of the key is to mean, and how it looks. */
export type KeySetting = KeyCorrection;

/** A meeting that the plan is reported to. */
export interface Meeting {
  /** "Executive". */
  readonly name: string;
  readonly day: Day;
  /** The last day for its papers; null where nobody has said. */
  readonly papersBy: Day | null;
}

/** How a rung of the escalation ladder differs from the built-in one; null leaves it as it is. */
export interface RungSetting {
  /** 1 to 4. */
  readonly level: number;
  readonly askOf: string | null;
  readonly isOn: boolean | null;
  /** Overdue by more than so many calendar months; 0: by a day. */
  readonly monthsOverdue: number | null;
  /** Rated late at so many positions running. */
  readonly positionsLate: number | null;
}

/** A finding that people have set aside, with their reason. */
export interface Dismissal {
  readonly rule: string;
  /** The activity's key; as people give it, an action's number or a cell's address too. */
  readonly about: string;
  /** What had been found (`foundWords`); a finding that says something else comes back. "" before it is known. */
  readonly found: string;
  readonly reason: string;
}

/** Sheets that people may switch off. */
export type OptionalSheet = 'byLead' | 'lookAhead' | 'checks' | 'history' | 'leads';

/** What people have said about a plan. It counts before what is read; null means that nobody has said. */
export interface PlanSettings {
  /** The position's day; `today` where people want it to move on with the calendar. */
  readonly asOf: Day | 'today' | null;
  readonly periodStart: Day | null;
  readonly periodEnd: Day | null;
  /** The month in which the organisation's year begins, 1 to 12. */
  readonly yearStartMonth: number | null;
  readonly columns: readonly ColumnSetting[];
  readonly key: readonly KeySetting[];
  /** Protective marking, such as "OFFICIAL". */
  readonly marking: string | null;
  /** By day. */
  readonly meetings: readonly Meeting[];
  /** The day by which leads are asked to answer; null where nobody has said. */
  readonly replyBy: Day | null;
  readonly ladder: readonly RungSetting[];
  readonly dismissals: readonly Dismissal[];
  readonly withoutSheets: readonly OptionalSheet[];
}

/** A setting that cannot be used, in plain words: what it says and what was expected. */
export interface SettingsProblem {
  /** Row of the *Plan settings* sheet, counted from 0; null where the setting came from elsewhere. */
  readonly row: number | null;
  /** The heading under which it stands there; absent where `row` is null. */
  readonly heading?: string;
  readonly what: string;
}

export const NO_SETTINGS: PlanSettings = {
  asOf: null,
  periodStart: null,
  periodEnd: null,
  yearStartMonth: null,
  columns: [],
  key: [],
  marking: null,
  meetings: [],
  replyBy: null,
  ladder: [],
  dismissals: [],
  withoutSheets: [],
};

/** Both together; where both say something, `first` counts. */
export function mergeSettings(first: PlanSettings, second: PlanSettings): PlanSettings {
  const ratings = [...new Set([...first.key, ...second.key].map(({ rating }) => rating))];
  return {
    asOf: first.asOf ?? second.asOf,
    periodStart: first.periodStart ?? second.periodStart,
    periodEnd: first.periodEnd ?? second.periodEnd,
    yearStartMonth: first.yearStartMonth ?? second.yearStartMonth,
    // A later correction of the same column, or of the same role, overrides an earlier one.
    columns: [...second.columns, ...first.columns],
    key: ratings.map((rating) => {
      const [one, other] = [first, second].map(({ key }) => key.find((entry) => entry.rating === rating));
      return {
        rating,
        colour: one?.colour ?? other?.colour ?? null,
        meaning: one?.meaning ?? other?.meaning ?? null,
      };
    }),
    marking: first.marking ?? second.marking,
    meetings: first.meetings.length > 0 ? first.meetings : second.meetings,
    replyBy: first.replyBy ?? second.replyBy,
    ladder: [...second.ladder, ...first.ladder],
    dismissals: [...first.dismissals, ...second.dismissals],
    withoutSheets: [...new Set([...first.withoutSheets, ...second.withoutSheets])],
  };
}
