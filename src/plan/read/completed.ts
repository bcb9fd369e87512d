/** The column that says on which day the work was done. Finished work is never late, so it counts before other words. */
import type { Day } from '../day';
import type { Status } from '../model';
import { readStart, type TimescaleContext } from '../timescale';
import { dateOrLines } from './date-or-lines';
import type { Sheet } from './sheet';
import { statusIn } from './status-cell';

/**
 * What the row's cell says, by its lines: complete where a day stands that has come (of a month, its first), else what
 * its words say ("Ongoing", "Yes", "12/03/2022 on target"). A day still ahead is a forecast and says nothing, nor does
 * one beside words that it is not done or only hoped for ("No – due March 2022").
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
      if (said !== null || start === null) return said;
      return DENIES.test(text) || isHoped(text, context) ? null : statusOn(start, context);
    },
  });
}

/** Words beside a day on which nothing was completed; "No. 3" and "Part 1" are names, and "4 of 4" is all. */
const DENIES =
  /^(?:n|no(?!\.? ?\d)|part(?! ?\d)|by)\b|^(\d{1,2}) (?:out )?of (?:the )?(?!\1\b)\d|\b(?:completed?|done)\b ?[:?(–—-] ?no?\b|\b(?:not|never|incomplete|outstanding|part(?:ly|ially)|nearly|almost|(?:revised|moved) to|extended|postponed|deferred|awaiting|pending|on hold|paused)\b|\b(?!100\b)\d{1,2} ?%/i;
/** Words of a day that is only looked forward to. */
const HOPED =
  /\b(?:expected|anticipated|estimated|forecast|planned|proposed|intended|scheduled|target|due|aim(?:ing|ed)? for|revised|to be|will be)\b/i;
/** Words beside which those say how it was done: "Published as planned", but not "to be published". */
const DONE =
  /(?:^ ?|[^\w ]|\W |\b(?!be )\w+ )(?:published|agreed|approved|adopted|held|issued|delivered|launched|presented|sent|submitted|signed)\b/i;
/** What parts one matter from the next. */
const PARTING = /\s[–—-]\s|[;,(]|\.\s/;

/**
 * True for "Expected March 2022" and "March 2022 (expected)", but not for "12/03/2022 (planned 31/03/2022)", where
 * another day is the one that was planned.
 */
function isHoped(text: string, context: TimescaleContext): boolean {
  const matters = text.split(PARTING);
  const [, ...others] = matters.filter((matter) => readStart(matter, context).start !== null);
  return matters.some((matter) => HOPED.test(matter) && !DONE.test(matter) && !others.includes(matter));
}

/** The day of completion counts before words of progress; cancelled work stays cancelled. */
export function withDone(status: Status | null, done: Status | null): Status | null {
  if (done === 'complete') return status === 'cancelled' ? status : done;
  return status ?? done;
}

function statusOn(day: Day, { asOf }: TimescaleContext): Status | null {
  return day <= asOf ? 'complete' : null;
}
