/** Typed text that Excel (US English: the month first) reads as a date or a time. */
import type { TypedNumber } from './typed-number';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const WITH_SLASHES = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/;
const MONTH_AND_YEAR = /^(\d{1,2})[/-](\d{4})$/;
const ISO = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[-, ]+(\d{2}|\d{4}))?$/i;
const MONTH_DAY = /^([a-z]{3,9})\.?[ -](\d{1,2})(?:, ?| |-)(\d{4})$/i;
const MONTH_NUMBER = /^([a-z]{3,9})\.?[ -](\d{1,4})$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([ap])m?)?$/i;

/** Day 60 of Excel's calendar is a 29 February 1900 that never was. */
const DAYS_TO_1970 = 25_569;
const DAY = 86_400_000;

/** Null where the text is neither date nor time. */
export function typedDate(text: string, thisYear: number): TypedNumber | null {
  return readDate(text, thisYear) ?? readTime(text);
}

function readDate(text: string, thisYear: number): TypedNumber | null {
  const iso = ISO.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const numbers = WITH_SLASHES.exec(text);
  if (numbers) {
    const [, first = '', second = '', year] = numbers;
    if (year !== undefined) return dated(fullYear(year), Number(first), Number(second), 'm/d/yyyy');
    return (
      dated(thisYear, Number(first), Number(second), 'd-mmm') ??
      // "4/45" is no day of April but April 1945.
      (second.length === 2 ? dated(fullYear(second), Number(first), 1, 'mmm-yy') : null)
    );
  }
  const monthAndYear = MONTH_AND_YEAR.exec(text);
  if (monthAndYear) return dated(Number(monthAndYear[2]), Number(monthAndYear[1]), 1, 'mmm-yy');
  return readNamedMonth(text, thisYear);
}

function readNamedMonth(text: string, thisYear: number): TypedNumber | null {
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) {
    const [, day = '', month = '', year] = dayMonth;
    return year === undefined
      ? dated(thisYear, monthNumber(month), Number(day), 'd-mmm')
      : dated(fullYear(year), monthNumber(month), Number(day), 'd-mmm-yy');
  }
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) {
    return dated(Number(monthDay[3]), monthNumber(monthDay[1] ?? ''), Number(monthDay[2]), 'd-mmm-yy');
  }
  const monthNumberOnly = MONTH_NUMBER.exec(text);
  if (monthNumberOnly) {
    const [, month = '', number = ''] = monthNumberOnly;
    if (number.length === 4) return dated(Number(number), monthNumber(month), 1, 'mmm-yy');
    const day = dated(thisYear, monthNumber(month), Number(number), 'd-mmm');
    return day ?? (number.length === 2 ? dated(fullYear(number), monthNumber(month), 1, 'mmm-yy') : null);
  }
  return null;
}

function readTime(text: string): TypedNumber | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hours = '', minutes = '', seconds = '0', half] = match;
  const isHalf = half !== undefined;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59 || (isHalf && (hour < 1 || hour > 12))) return null;
  const ofDay = isHalf ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const withSeconds = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return {
    value: (ofDay * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
    format: hour > 23 ? '[h]:mm:ss' : isHalf ? `${withSeconds} AM/PM` : withSeconds,
  };
}

/** Null where there is no such day, or none that Excel counts. */
function dated(year: number, month: number, day: number, format: string): TypedNumber | null {
  const time = Date.UTC(year, month - 1, day);
  const found = new Date(time);
  const exists =
    year >= 1900 && year <= 9999 && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
  if (!exists) return null;
  const days = time / DAY + DAYS_TO_1970;
  return { value: days < 61 ? days - 1 : days, format };
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return Math.max(MONTHS.indexOf(lower), LONG_MONTHS.indexOf(lower)) + 1;
}

/** Two digits: up to 29 this century, else the last. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}
