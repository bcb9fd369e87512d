import { isDateFormat, showsDay } from '../../src/plan/date-format';

it.each([
  ['dd/mm/yyyy', true, true],
  ['d mmm yy', true, true],
  ['[$-809]d mmmm yyyy', true, true],
  ['[$-809]dddd, d mmmm yyyy', true, true],
  ['D-M', true, true],
  ['d-mmm', true, true],
  ['dddd', true, true],
  ['d', true, true],
  ['mmm-yy', true, false],
  ['mmm\\ yy', true, false],
  ['mmmm "ended"', true, false],
  ['MMMM', true, false],
  ['yyyy', true, false],
  ['0 "a";yyyy', true, false],
  ['mmm yyyy \\d', true, false],
  ['mm', false, false],
  ['mm:ss', false, false],
  ['h:mm', false, false],
  ['[mm]:ss', false, false],
  ['General', false, false],
  ['@', false, false],
  ['', false, false],
  ['0.00', false, false],
  ['0%', false, false],
  ['[Red]0.0', false, false],
  ['[Yellow]0', false, false],
  ['0 "days by month"', false, false],
  ['0 "years" 0 "years"', false, false],
  ['0\\y', false, false],
  ['0_y', false, false],
  ['0*y', false, false],
  ['0\\"y', true, false],
])('the format %s shows a date: %s, and the day of it: %s', (format, isDate, hasDay) => {
  expect(isDateFormat(format)).toBe(isDate);
  expect(showsDay(format)).toBe(hasDay);
});
