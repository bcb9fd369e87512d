/** Real Excel dates: numbers with a date format. */
import { isDateFormat, showsDay, showsYearOnly } from '../date-format';
import { dayFromSerial, dayOf, formatDay, lastOfMonth, monthOf, yearOf, type Day } from '../day';
import type { Assumption } from '../model';
import type { Sheet } from './sheet';

export interface ExcelDate {
  /** The last day the cell can mean. */
  readonly day: Day;
  /** The first day the cell can mean. */
  readonly first: Day;
  /** As British readers write it ("30/04/2022"), or as the cell shows it where it shows a month or year only ("Apr-22"). */
  readonly text: string;
  readonly assumed: readonly Assumption[];
}

/**
 * The date in the cell; null where it holds none.
 *
 * Excel turns a typed "May 2022" into 1 May 2022 shown as "May-22". What the cell shows is what was meant, so a
 * format without a day means the whole month, one of the year alone the whole year, and says so under `assumed`.
 */
export function excelDateAt(sheet: Sheet, row: number, column: number): ExcelDate | null {
  const value = sheet.value(row, column);
  const format = sheet.format(row, column);
  if (typeof value !== 'number' || !isDateFormat(format)) return null;
  const day = dayFromSerial(value);
  if (day === null) return null;
  if (showsDay(format)) return { day, first: day, text: formatDay(day), assumed: [] };
  const whole = showsYearOnly(format) ? YEAR : MONTH;
  const [from, to] = whole.months(monthOf(day));
  const last = lastOfMonth(yearOf(day), to);
  const why = `The cell shows a ${whole.name} only; ${formatDay(last)}, its last day, is taken as the date.`;
  return {
    day: last,
    first: dayOf(yearOf(day), from, 1) ?? day,
    text: sheet.text(row, column),
    assumed: [{ what: whole.what, why, meant: null }],
  };
}

/** What the cell shows, and the first and last month of it. */
interface Whole {
  readonly name: string;
  readonly what: Assumption['what'];
  readonly months: (month: number) => readonly [first: number, last: number];
}

const MONTH: Whole = { name: 'month', what: 'monthShown', months: (month) => [month, month] };
const YEAR: Whole = { name: 'year', what: 'yearShown', months: () => [1, 12] };
