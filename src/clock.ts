/** The one clock: every entry asks it for the day and the time, and hands them to the rest as arguments. */
import { dayOf, formatDay, type Day } from './plan/day';

/** The day by this machine's calendar. @throws RangeError where the clock is outside the years 1900 to 9999 */
export function today(now: Date = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('The clock of this machine is outside the years 1900 to 9999.');
  return day;
}

/** The time by this machine's clock, as British readers write it: "21/11/2026 10:49". */
export function clockTime(now: Date = new Date()): string {
  const time = [now.getHours(), now.getMinutes()].map((number) => String(number).padStart(2, '0')).join(':');
  return `${formatDay(today(now))} ${time}`;
}
