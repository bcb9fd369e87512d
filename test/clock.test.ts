import { clockTime, today } from '../src/clock';

const morning = new Date(2026, 10, 1, 9, 5);

test('the day and the time by this machine’s calendar', () => {
  expect(today(morning)).toBe('2026-11-01');
  expect(clockTime(morning)).toBe('01/11/2026 09:05');
});

test('a clock outside the calendar is refused', () => {
  expect(() => today(new Date(1850, 0, 1))).toThrow(RangeError);
});
