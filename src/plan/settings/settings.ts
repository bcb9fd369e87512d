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
}

/** What a column is to count as. */
export interface ColumnSetting extends ColumnName {
  readonly role: ColumnRole;
}

/** What a rating of the key is to mean, and how it looks. */
export type KeySetting = KeyCorrection;

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
}

/** A setting that cannot be used, in plain words: what it says and what was expected. */
export interface SettingsProblem {
  /** Row of the *Plan settings* sheet, counted from 0; null where the setting came from elsewhere. */
  readonly row: number | null;
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
  };
}
