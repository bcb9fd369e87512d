import type { Reading } from '../../../src/plan/model';

/**
 * A reading in one short line, for tables: kind, every, start..due, [dates], +status, and ?what was assumed.
 * "date ..2016-01-31 +complete", "window 2022-06-01..2022-09-30", "recurring P3M 2021-05-01.. ?misspelt".
 */
export function inShort({ kind, every, start, due, dates, status, assumed }: Reading): string {
  return [
    kind,
    every,
    start === null && due === null ? null : `${start ?? ''}..${due ?? ''}`,
    dates.length === 0 ? null : `[${dates.join(' ')}]`,
    status === null ? null : `+${status}`,
    assumed.length === 0 ? null : `?${assumed.map(({ what }) => what).join(',')}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
