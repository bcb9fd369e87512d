import { parseDay, type Day } from '../../../src/plan/day';
import type { TimescaleContext } from '../../../src/plan/timescale';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

/** A plan that runs from one day to another, read on a third. */
export function contextOf(start: string, end: string, asOf: string, yearStartMonth = 4): TimescaleContext {
  return { period: { start: day(start), end: day(end) }, asOf: day(asOf), yearStartMonth };
}

/** A plan that states no period. */
export function withoutPeriod(asOf: string): TimescaleContext {
  return { period: null, asOf: day(asOf), yearStartMonth: 4 };
}
