import type { Day, Period } from '../day';

/** What the words of a timescale are read against. */
export interface TimescaleContext {
  /** The plan's period; null where the plan states none. */
  readonly period: Period | null;
  /** The day of the position; missing years are told from it where the plan has no period. */
  readonly asOf: Day;
  /** The month in which the organisation's year begins, 1 to 12; 4 in UK public bodies. */
  readonly yearStartMonth: number;
}
