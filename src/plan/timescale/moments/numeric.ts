import { isYear, monthName, monthOf } from '../months';
import { tokenAt, wordsOf, type Line, type TokenType } from '../tokens';
import { daysInMonth, dayOf, formatDay } from '../../day';
import { lastDay, moment, type Moment, type MomentReader } from './moment';
import { noSuchDay, partOfDate, strayAssumption, yearOfToken, yearWithStrayZero } from './numbers';
import { followsCounter, isRoundTheClock } from './counters';
import { spanAt } from './spans';

/** "15/10/2019", "01/09/21", "11.01.11", "15-10-2019": day first. Also "2019-10-15"; "5/31/2023" only since it must. */
export const numericDate: MomentReader = (line, at) => {
  const first = tokenAt(line, at);
  if (followsCounter(line, at)) return null;
  const one = separator(line, at + 1);
  if (one === null) return null;
  const two = separator(line, one.next + 1);
  if (two === null) return one.type === 'slash' && !first.ordinal ? beforeYear(line, at, one.next) : null;
  const middle = tokenAt(line, one.next);
  const third = tokenAt(line, two.next);
  const end = two.next + 1;
  const stray = one.doubled || two.doubled;
  if (two.type !== one.type) return mixed(line, at, one.next, two.next);
  if (first.text.length === 4) {
    if (yearOfToken(first) === null) return null;
    return dated(line, at, end, partOfDate(third, 31), partOfDate(middle, 12), { year: first.value, stray });
  }
  const year = yearWithStrayZero(third);
  if (year === null) return null;
  const written = { year: year.year, stray: year.stray || stray };
  const dayFirst = dated(line, at, end, partOfDate(first, 31), partOfDate(middle, 12), written);
  if (dayFirst !== null || one.type !== 'slash') return dayFirst;
  return monthFirst(line, dated(line, at, end, partOfDate(middle, 31), partOfDate(first, 12), written));
};

/** "15/10 2012": only a blank before the year. */
function beforeYear(line: Line, at: number, middle: number): Moment | null {
  const year = tokenAt(line, middle + 1);
  if (!isYear(year) || spanAt(line, middle + 1) !== null || isRoundTheClock(line, at)) return null;
  const day = partOfDate(tokenAt(line, at), 31);
  const month = partOfDate(tokenAt(line, middle), 12);
  return dated(line, at, middle + 2, day, month, { year: year.value, stray: false });
}

/** "15/10-2012": day, month and a full year with two kinds of sign. "15/10-20/10/2012" goes on and is none. */
function mixed(line: Line, at: number, middle: number, third: number): Moment | null {
  const year = tokenAt(line, third);
  const to = third + 1;
  if (!isYear(year) || separator(line, to) !== null) return null;
  const written = { year: year.value, stray: false };
  const day = partOfDate(tokenAt(line, at), 31);
  const found = dated(line, at, to, day, partOfDate(tokenAt(line, middle), 12), written);
  if (found === null) return null;
  const as = wordsOf(line, at, to);
  const meant = formatDay(lastDay(found, year.value));
  const why = `“${as}” has two kinds of sign; it is read as ${meant}.`;
  return { ...found, assumed: [...found.assumed, { what: 'strayCharacter', why, meant, found: as }] };
}

/** "5/31/2023" has no thirty-first month: only the American order makes a date of it, and that is said. */
function monthFirst(line: Line, found: Moment | null): Moment | null {
  if (found === null) return null;
  const why = `“${wordsOf(line, found.from, found.to)}” is a date only with the month first; it is read so.`;
  return { ...found, assumed: [...found.assumed, { what: 'other', why, meant: null }] };
}

/** "06/2013", "2013-06", and "23/03" or "06/13" where only one of day and year is possible. */
export const numericMonth: MomentReader = (line, at) => {
  const first = tokenAt(line, at);
  if (first.ordinal || followsCounter(line, at)) return null;
  if (isRoundTheClock(line, at)) return null;
  const sign = separator(line, at + 1);
  if (sign === null || sign.doubled) return null;
  const second = tokenAt(line, sign.next);
  const to = sign.next + 1;
  if (second.ordinal) return null;
  const more = separator(line, to);
  if (more !== null) {
    // "06/2012-09/2012" and "2012-06/2012-09" go on as a range, "15/10/2012" as a date.
    const year = isYear(first) ? tokenAt(line, more.next) : second;
    if (more.type === sign.type || !isYear(year)) return null;
    // "12 / 2022-23": a number, and a financial year.
    if (!isYear(first) && spanAt(line, sign.next) !== null) return null;
  }
  if (isYear(first)) {
    // "2012-11 June" goes on as a day.
    const isMonth = second.text.length <= 2 && second.value >= 1 && second.value <= 12;
    if (!isMonth || monthOf(tokenAt(line, to).text) !== 0) return null;
    return moment({ from: at, to, unit: 'month', year: first.value, month: second.value });
  }
  if (first.text.length > 2) return null;
  const month = first.value <= 12 ? first.value : 0;
  if (month !== 0 && second.text.length === 4 && yearOfToken(second) !== null)
    return moment({ from: at, to, unit: 'month', year: second.value, month });
  if (sign.type !== 'slash' || second.text.length > 2) return null;
  if (month !== 0 && second.value > 12 && second.value !== first.value + 1)
    return moment({ from: at, to, unit: 'month', year: 2000 + second.value, month });
  const isDay = first.value > 12 && first.value <= 31 && second.value >= 1 && second.value <= 12;
  return isDay
    ? moment({ from: at, to, unit: 'day', year: null, month: second.value, day: first.value })
    : null;
};

/** "/", "-" or "." between the numbers of a date, doubled by mistake or not; blanks only around "/". */
function separator(line: Line, at: number): { type: TokenType; next: number; doubled: boolean } | null {
  const sign = tokenAt(line, at);
  if (sign.type !== 'slash' && sign.type !== 'dash' && sign.type !== 'stop') return null;
  const doubled = tokenAt(line, at + 1).type === sign.type;
  const next = doubled ? at + 2 : at + 1;
  const number = tokenAt(line, next);
  if (number.type !== 'number') return null;
  return sign.type !== 'slash' && (sign.gap || number.gap) ? null : { type: sign.type, next, doubled };
}

function dated(
  line: Line,
  from: number,
  to: number,
  day: { value: number; stray: boolean } | null,
  month: { value: number; stray: boolean } | null,
  { year, stray }: { year: number; stray: boolean },
): Moment | null {
  if (day === null || month === null) return null;
  const most = daysInMonth(year, month.value);
  const meant = dayOf(year, month.value, Math.min(day.value, most));
  if (meant === null) return null;
  const assumed = [
    ...(stray || day.stray || month.stray
      ? [strayAssumption(wordsOf(line, from, to), formatDay(meant))]
      : []),
    ...(day.value > most ? [noSuchDay(day.value, `${monthName(month.value)} ${String(year)}`)] : []),
  ];
  const last = Math.min(day.value, most);
  return moment({ from, to, unit: 'day', year, month: month.value, day: last, assumed });
}
