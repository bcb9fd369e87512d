import {
  addDays,
  addMonths,
  dayFromSerial,
  dayOf,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  formatDay,
  lastOfMonth,
  monthOf,
  monthsAhead,
  parseDay,
  serialOf,
  yearOf,
} from '../../src/plan/day';
import { day } from '../support/plan-builder';

describe('Day', () => {
  test.each([
    [2022, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2022, 4, 31],
    [2022, 1, 32],
    [2022, 1, 0],
    [2022, 0, 1],
    [2022, 13, 1],
    [1899, 12, 31],
    [10_000, 1, 1],
    [2022.5, 1, 1],
    [2022, 1.5, 1],
    [2022, 1, 1.5],
    [Number.NaN, 1, 1],
  ])('the calendar has no day of year %d, month %d, day %d', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull();
  });

  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 1, 1, '1900-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('year %d, month %d, day %d is %s', (year, month, date, iso) => {
    expect(dayOf(year, month, date)).toBe(iso);
  });

  test.each(['2022-13-01', '30/04/2022', '12022-04-30', '2022-04-301', '2022-4-30', ''])(
    '“%s” is no day',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  test('is read as it is written, and written as British readers do', () => {
    const read = day('2022-04-05');
    expect([yearOf(read), monthOf(read), dayOfMonth(read)]).toEqual([2022, 4, 5]);
    expect(formatDay(read)).toBe('05/04/2022');
  });

  test('each month has its days', () => {
    const months = Array.from({ length: 12 }, (_, at) => daysInMonth(2023, at + 1));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
  });

  test('a month begins on its first day and ends on its last, leap years included', () => {
    expect([firstOfMonth(2022, 1), firstOfMonth(2022, 12)]).toEqual(['2022-01-01', '2022-12-01']);
    expect([lastOfMonth(2022, 2), lastOfMonth(2024, 2)]).toEqual(['2022-02-28', '2024-02-29']);
    expect([lastOfMonth(2022, 1), lastOfMonth(2022, 12)]).toEqual(['2022-01-31', '2022-12-31']);
  });

  test.each([
    [2024, 13],
    [2024, 0],
    [1899, 1],
    [10_000, 1],
  ])('there is no month %i/%i to begin or to end', (year, month) => {
    expect(() => firstOfMonth(year, month)).toThrow(
      new RangeError(`No such day: ${String(year)}-${String(month)}`),
    );
    expect(() => lastOfMonth(year, month)).toThrow(
      new RangeError(`No such day: ${String(year)}-${String(month)}`),
    );
  });

  test('days are added over the ends of months and years, and taken away', () => {
    expect(addDays(day('2022-12-31'), 1)).toBe('2023-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
    expect(addDays(day('2022-03-27'), 1)).toBe('2022-03-28');
    expect(() => addDays(day('2022-12-31'), Number.NaN)).toThrow('No such day: not a date');
  });

  test('months are added by the calendar', () => {
    expect(addMonths(day('2022-01-31'), 1)).toBe('2022-02-28');
    expect(addMonths(day('2022-03-31'), -1)).toBe('2022-02-28');
    expect(addMonths(day('2021-11-30'), 3)).toBe('2022-02-28');
    expect(addMonths(day('2022-01-15'), -1)).toBe('2021-12-15');
    expect(addMonths(day('2021-12-15'), 12)).toBe('2022-12-15');
  });

  test('a stretch of months from a month’s last day ends on one', () => {
    expect(monthsAhead(day('2022-04-30'), 3)).toBe('2022-07-31');
    expect(monthsAhead(day('2022-04-29'), 3)).toBe('2022-07-29');
    expect(monthsAhead(day('2022-11-30'), 3)).toBe('2023-02-28');
  });

  test('nothing lies before the first day of the calendar, nor after the last', () => {
    expect([addDays(day('9999-12-31'), 1), addDays(day('1900-01-02'), -30)]).toEqual([
      '9999-12-31',
      '1900-01-01',
    ]);
    expect([addMonths(day('9999-10-31'), 3), addMonths(day('1900-02-15'), -2)]).toEqual([
      '9999-12-31',
      '1900-01-01',
    ]);
    expect([addMonths(day('9999-10-15'), 2), addMonths(day('1900-02-15'), -1)]).toEqual([
      '9999-12-15',
      '1900-01-15',
    ]);
    expect([monthsAhead(day('9999-11-30'), 3), monthsAhead(day('9999-11-15'), 12)]).toEqual([
      '9999-12-31',
      '9999-12-31',
    ]);
  });

  test('Excel serial numbers go there and back', () => {
    expect(dayFromSerial(44681)).toBe('2022-04-30');
    expect(serialOf(day('2022-04-30'))).toBe(44681);
    expect(dayFromSerial(44681.75)).toBe('2022-04-30');
  });

  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [2_958_465, '9999-12-31'],
  ])('as Excel counts, %i is %s', (serial, iso) => {
    expect(dayFromSerial(serial)).toBe(iso);
    expect(dayFromSerial(serial + 0.5)).toBe(iso);
    expect(serialOf(day(iso))).toBe(serial);
  });

  test.each([-1, 0, 0.5, 60, 60.5, 2_958_466, Number.NaN, Infinity])('%d is no day of Excel’s', (serial) => {
    expect(dayFromSerial(serial)).toBeNull();
  });

  test('days between', () => {
    expect(daysBetween(day('2022-01-31'), day('2022-04-30'))).toBe(89);
    expect(daysBetween(day('2022-04-30'), day('2022-01-31'))).toBe(-89);
  });
});
