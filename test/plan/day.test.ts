import {
  addMonths,
  dayFromSerial,
  dayOf,
  daysBetween,
  lastOfMonth,
  monthsAhead,
  parseDay,
  serialOf,
} from '../../src/plan/day';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};

describe('Day', () => {
  test('only real dates are days', () => {
    expect(dayOf(2022, 2, 29)).toBeNull();
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(parseDay('2022-13-01')).toBeNull();
    expect(parseDay('30/04/2022')).toBeNull();
  });

  test('a month ends on its last day, leap years included', () => {
    expect(lastOfMonth(2022, 2)).toBe('2022-02-28');
    expect(lastOfMonth(2024, 2)).toBe('2024-02-29');
    expect(() => lastOfMonth(2024, 13)).toThrow(RangeError);
  });

  test('months are added by the calendar', () => {
    expect(addMonths(day('2022-01-31'), 1)).toBe('2022-02-28');
    expect(addMonths(day('2022-03-31'), -1)).toBe('2022-02-28');
    expect(addMonths(day('2021-11-30'), 3)).toBe('2022-02-28');
  });

  test('a stretch of months from a month’s last day ends on one', () => {
    expect(monthsAhead(day('2022-04-30'), 3)).toBe('2022-07-31');
    expect(monthsAhead(day('2022-04-29'), 3)).toBe('2022-07-29');
    expect(monthsAhead(day('2022-11-30'), 3)).toBe('2023-02-28');
  });

  test('Excel serial numbers go there and back', () => {
    expect(dayFromSerial(44681)).toBe('2022-04-30');
    expect(dayFromSerial(44681.75)).toBe('2022-04-30');
    expect(serialOf(day('2022-04-30'))).toBe(44681);
    expect(dayFromSerial(Number.NaN)).toBeNull();
  });

  test('days between', () => {
    expect(daysBetween(day('2022-01-31'), day('2022-04-30'))).toBe(89);
  });
});
