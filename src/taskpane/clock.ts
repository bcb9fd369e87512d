import { dayOf, formatDay, type Day } from '../plan/day';

/** Today by this machine's calendar. The only clock in the pane. */
export function today(now: Date = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('This machine’s date is outside 1900 to 9999.');
  return day;
}

/** Now by this machine's clock, as British readers write it: "21/11/2026 10:49". */
export function clockTime(): string {
  const now = new Date();
  const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  return `${formatDay(today(now))} ${time}`;
}
