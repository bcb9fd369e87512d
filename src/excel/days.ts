import { parseDay, type Day } from '../plan/day';
import { MonitorError, UNTOUCHED } from './errors';

/** The day that was asked for, and the one that counts where nobody has said any. */
export interface Days {
  readonly explicit: Day | null;
  readonly otherwise: Day;
}

/** The days as given, as ISO dates; one of the two must be there. @throws MonitorError `badDate` */
export function daysFrom({
  asOf,
  asOfDefault,
}: {
  readonly asOf?: string;
  readonly asOfDefault?: string;
}): Days {
  const explicit = asOf === undefined ? null : dayFor(asOf);
  return { explicit, otherwise: explicit ?? dayFor(asOfDefault ?? '') };
}

function dayFor(asOf: string): Day {
  const day = parseDay(asOf);
  if (day !== null) return day;
  throw new MonitorError({
    kind: 'badDate',
    what: `“${asOf}” is not a date.`,
    untouched: UNTOUCHED,
    next: 'Give the day as year, month and day: 2022-04-30.',
  });
}
