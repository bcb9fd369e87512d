/**
 * A calendar day, written as an ISO date ("2022-04-30").
 *
 * Held as its ISO text: days compare with `<`, print as they are, and carry no hour and no time zone.
 * Only the functions here make one, so a `Day` is always a real date between 1900 and 9999: what would lie before the
 * first or after the last of these is held there ("within three months" of a plan's day in November 9999).
 */
export type Day = string & { readonly day: unique symbol };

/** A stretch of days; both ends belong to it. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** The month in which the years of UK public bodies begin, where nobody says otherwise. */
export const YEAR_START = 4;

const FIRST = iso(1900, 1, 1);
const LAST = iso(9999, 12, 31);
const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number 0 of Excel's 1900 date system, as it counts from March 1900 on. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** What Excel calls 29 February 1900, a day that never was; it counts the days before one lower. */
const NO_DAY = 60;

/** How many days the month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of these numbers (`month` 1 to 12), or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return iso(year, month, day);
}

/** First day of the month. @throws RangeError for a month outside 1 to 12 or a year outside 1900 to 9999. */
export function firstOfMonth(year: number, month: number): Day {
  return must(dayOf(year, month, 1), `${String(year)}-${String(month)}`);
}

/** Last day of the month. @throws RangeError for a month outside 1 to 12 or a year outside 1900 to 9999. */
export function lastOfMonth(year: number, month: number): Day {
  return must(
    dayOf(year, month, month >= 1 && month <= 12 ? daysInMonth(year, month) : 0),
    `${String(year)}-${String(month)}`,
  );
}

/** Reads an ISO date as people and programs write it at the edges ("2022-04-30"); null where it is none. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day of a serial number of Excel's 1900 date system (the hour is dropped); null outside 1900 to 9999. */
export function dayFromSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole < 2_958_466) || whole === NO_DAY) return null;
  return fromMilliseconds(EXCEL_EPOCH + (whole < NO_DAY ? whole + 1 : whole) * MILLISECONDS_A_DAY);
}

/** The serial number by which Excel's 1900 date system knows the day. */
export function serialOf(day: Day): number {
  const serial = Math.round((milliseconds(day) - EXCEL_EPOCH) / MILLISECONDS_A_DAY);
  return serial > NO_DAY ? serial : serial - 1;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
/** 1 to 12. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

/** The day so many days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  const wanted = milliseconds(day) + days * MILLISECONDS_A_DAY;
  return fromMilliseconds(Math.min(Math.max(wanted, milliseconds(FIRST)), milliseconds(LAST)));
}

/** The same day so many months later; the month's last day where it is shorter (31 January + 1 = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  const year = Math.floor(count / 12);
  if (year < yearOf(FIRST)) return FIRST;
  if (year > yearOf(LAST)) return LAST;
  const month = (count % 12) + 1;
  return iso(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/**
 * The end of a stretch of so many months that begins on the day: as `addMonths`, but a stretch that begins on a
 * month's last day ends on one too (30 April + 3 = 31 July), since plans date their work by months.
 */
export function monthsAhead(day: Day, months: number): Day {
  const end = addMonths(day, months);
  const isLast = dayOfMonth(day) === daysInMonth(yearOf(day), monthOf(day));
  return isLast ? lastOfMonth(yearOf(end), monthOf(end)) : end;
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((milliseconds(to) - milliseconds(from)) / MILLISECONDS_A_DAY);
}

/** As British readers write it: "30/04/2022". */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

function iso(year: number, month: number, day: number): Day {
  return `${String(year)}-${pad(month)}-${pad(day)}` as Day;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function milliseconds(day: Day): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
}

function fromMilliseconds(value: number): Day {
  const date = new Date(value);
  return must(
    dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    Number.isNaN(value) ? 'not a date' : date.toISOString(),
  );
}

function must(day: Day | null, what: string): Day {
  if (day === null) throw new RangeError(`No such day: ${what}`);
  return day;
}
