/** The column that says when the work begins. */
import type { Reading } from '../model';
import { readStart, type TimescaleContext } from '../timescale';
import { excelDateAt } from './excel-date';
import { lacksYear, notAfter } from './missing-year';
import type { Sheet } from './sheet';

/** What of a milestone a start belongs to. */
type Begun = Pick<Reading, 'start' | 'due' | 'kind' | 'assumed'>;

/**
 * A start column begins what has no start of its own; a single date so becomes the end of a window.
 *
 * A start without a year is the latest that does not come after the deadline, as in "December – May 2016": that is no
 * guess, and must not keep the deadline from being missed.
 */
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
  const isGuess = assumed.some(lacksYear);
  return lines.map((line) => {
    if (line.start !== null || line.kind === 'none' || line.kind === 'vague') return line;
    const kind = line.kind === 'date' ? 'window' : line.kind;
    if (line.due === null || !isGuess)
      return { ...line, start, kind, assumed: [...line.assumed, ...assumed] };
    const others = assumed.filter((one) => !lacksYear(one));
    return { ...line, start: notAfter(line.due, start), kind, assumed: [...line.assumed, ...others] };
  });
}
