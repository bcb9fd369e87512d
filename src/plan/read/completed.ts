/** The column that says on which day the work was done. Finished work is never late, so it counts before other words. */
import type { Day } from '../day';
import type { Status } from '../model';
import { readStart, type TimescaleContext } from '../timescale';
import { dateOrLines } from './date-or-lines';
import type { Sheet } from './sheet';
import { statusIn } from './status-cell';

/**
 * What the row's cell says, by its lines: complete where a day stands that has come (of a month, its first), else what
 * its words say ("Ongoing", "Yes"). A day still ahead is a forecast and says nothing, nor does one beside words that
 * it is not done or only hoped for ("No – due March 2022").
 */
export function completedAt(
  sheet: Sheet,
  column: number | null,
  row: number,
  context: TimescaleContext,
): readonly (Status | null)[] {
  return dateOrLines(sheet, row, column, {
    ofDate: ({ first }) => statusOn(first, context),
    ofLine: (text) => {
      const { start } = readStart(text, context);
      const said = statusIn(text, context);
      return said ?? (start === null || DENIES.test(text) ? null : statusOn(start, context));
    },
  });
}

/** Words beside a day on which nothing was completed. */
const DENIES =
  /^(?:n|no|by)\b|\b(?:not|never|incomplete|outstanding|part(?:ly|ially)?|nearly|almost|expected|anticipated|estimated|forecast|planned|proposed|intended|scheduled|target|due|aim(?:ing|ed)? for|revised|extended|postponed|deferred|moved to|to be|will be|awaiting|pending|on hold|paused)\b|\b(?!100\b)\d{1,2} ?%/i;

/** The day of completion counts before words of progress; cancelled work stays cancelled. */
export function withDone(status: Status | null, done: Status | null): Status | null {
  if (done === 'complete') return status === 'cancelled' ? status : done;
  return status ?? done;
}

function statusOn(day: Day, { asOf }: TimescaleContext): Status | null {
  return day <= asOf ? 'complete' : null;
}
