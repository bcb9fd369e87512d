import type { Reading, Status } from '../model';

const WORDS: Readonly<Record<Status, string>> = {
  complete: 'Complete',
  inProgress: 'In progress',
  ongoing: 'ongoing',
  delayed: 'Delayed',
  notStarted: 'Not started',
  cancelled: 'Cancelled',
};

/** The reading as a milestone's line: task, timescale and status, parted by dashes. It reads back to the same reading. */
export function renderReading({ task, timescale, status, kind }: Reading): string {
  const inTimescale =
    status === 'ongoing' && (kind === 'ongoing' || /on-?\s?going|continu/i.test(timescale ?? ''));
  const said = status === null || inTimescale ? null : WORDS[status];
  const when = [timescale, said].filter((part) => part !== null).join(' – ');
  // A dash between two years would make a range of them.
  const sign = /\d$/.test(task) ? ': ' : ' – ';
  return [task, when].filter((part) => part !== '').join(sign);
}
