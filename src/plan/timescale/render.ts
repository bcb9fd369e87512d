import type { Assumption, Reading, Status } from '../model';
import { QUESTIONED, UNSETTLED } from './compose';

const WORDS: Readonly<Record<Status, string>> = {
  complete: 'Complete',
  inProgress: 'In progress',
  ongoing: 'ongoing',
  delayed: 'Delayed',
  notStarted: 'Not started',
  cancelled: 'Cancelled',
};

/** The reading as a milestone's line: task, timescale and status, parted by dashes. It reads back to the same reading. */
export function renderReading({ task, timescale, status, kind, assumed }: Reading): string {
  const inTimescale =
    status === 'ongoing' && (kind === 'ongoing' || /on-?\s?going|continu/i.test(timescale ?? ''));
  const said = status === null || inTimescale ? null : WORDS[status];
  const dated = timescale === null ? null : `${timescale}${doubt(assumed)}`;
  const when = [dated, said].filter((part) => part !== null).join(' – ');
  // A dash between two years would make a range of them.
  const sign = /\d$/.test(task) ? ': ' : ' – ';
  return [task, when].filter((part) => part !== '').join(sign);
}

/** The sign that says that the date is not settled. */
function doubt(assumed: readonly Assumption[]): string {
  const says = (one: Assumption) => assumed.some(({ why }) => why === one.why);
  if (says(UNSETTLED)) return ' (TBC)';
  return says(QUESTIONED) ? '?' : '';
}
