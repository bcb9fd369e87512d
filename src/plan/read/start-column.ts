/** The column that says when the work begins. */
import { addMonths, yearOf, type Day } from '../day';
import type { Assumption, Reading } from '../model';
import { readStart, type TimescaleContext } from '../timescale';
import { excelDateAt } from './excel-date';
import type { Sheet } from './sheet';

/** What of a milestone a start belongs to. */
type Begun = Pick<Reading, 'start' | 'due' | 'kind' | 'assumed'>;

/** A start column begins what has no start of its own; a single date so becomes the end of a window. */
export function withStart<T extends Begun>(
  lines: readonly T[],
  sheet: Sheet,
  column: number | null,
  row: number,
  context: TimescaleContext,
): readonly T[] {
  if (column === null) return lines;
  const at = sheet.anchor(row, column);
  const date = excelDateAt(sheet, at.row, at.column);
  const read = date ? { start: date.first, assumed: [] } : readStart(sheet.text(at.row, at.column), context);
  const { start, assumed } = read;
  if (start === null) return lines;
  const lacksYear = assumed.some(isYear);
  return lines.map((line) => {
    if (line.start !== null || line.kind === 'none' || line.kind === 'vague') return line;
    const kind = line.kind === 'date' ? 'window' : line.kind;
    if (line.due === null || !lacksYear)
      return { ...line, start, kind, assumed: [...line.assumed, ...assumed] };
    const others = assumed.filter((one) => !isYear(one));
    return { ...line, start: notAfter(line.due, start), kind, assumed: [...line.assumed, ...others] };
  });
}

/**
 * A start without a year takes the latest that does not come after the deadline, as "December – May 2016" does: that is
 * no guess, and must not keep the deadline from being missed.
 */
function notAfter(due: Day, start: Day): Day {
  const inYear = addMonths(start, 12 * (yearOf(due) - yearOf(start)));
  return inYear <= due ? inYear : addMonths(inYear, -12);
}

function isYear({ what }: Assumption): boolean {
  return what === 'noYear';
}
